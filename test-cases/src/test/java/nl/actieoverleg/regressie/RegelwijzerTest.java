package nl.actieoverleg.regressie;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From what changed to the rules that made it so, as these stand towards the case. */
class RegelwijzerTest {

    private static final String AANTAL = "keerBesprokenInActieoverleg: 2\noverigeFeiten: NEE";

    private static JsonNode json(String tekst) {
        return new JsonMapper().readTree(tekst.replace('\'', '"'));
    }

    private static JsonNode ingang(String overleg, String past, String... criteria) {
        return json("{'overleggen': [{'overleg': '" + overleg + "', 'past': '" + past + "', 'criteria': ["
                + String.join(", ", criteria) + "]}]}");
    }

    private static String criterium(String code, String uitkomst) {
        return "{'code': '" + code + "', 'uitkomst': '" + uitkomst + "'}";
    }

    /** The reasons, with the lines of the rules made the same. */
    private static List<String> oorzaken(String casus, JsonNode was, JsonNode is) {
        return new Regelwijzer(Proef.REGELS).oorzaken(Proef.lees(casus), was, is).stream()
                .map(oorzaak -> oorzaak.replaceAll("regelnummer \\d+", "regelnummer #")).toList();
    }

    @Test
    void eenCriteriumDatNuGeldtKomtDoorDeRegelDieGeldt() {
        assertEquals(List.of("criterium NN-3a was NEE en is nu JA: dat zegt regel \"Stalking is een complexe vorm van "
                + "geweld\" (nn, "
                + "inhoudelijke-factoren.drl, regelnummer #)."), oorzaken(Proef.GOED,
                        ingang("ACTIEOVERLEG", "NEE", criterium("NN-3a", "NEE")),
                        ingang("ACTIEOVERLEG", "JA", criterium("NN-3a", "JA"))));
    }

    @Test
    void eenCriteriumDatNietMeerGeldtMistEenVoorwaarde() {
        assertEquals(List.of("criterium ZVH-3 was JA en is nu NEE: regel \"Meerdere ketens zijn nodig voor de aanpak\" "
                + "(nn, meetlat-zvh.drl, regelnummer #) geldt niet, want ketenoverstijgendeAanpakNodig.ja klopt niet."),
                oorzaken(Proef.GOED, ingang("ZVH", "JA", criterium("ZVH-3", "JA")),
                        ingang("ZVH", "NEE", criterium("ZVH-3", "NEE"))));
    }

    @Test
    void eenIngangKanWordenTegengehouden() {
        assertEquals(List.of("ingang ACTIEOVERLEG was JA en is nu NEE: regel \"Geen derde keer in het Actieoverleg\" "
                + "(groningen, derde-keer.drl, regelnummer #) houdt dat tegen."),
                oorzaken(Proef.met("overigeFeiten: NEE", AANTAL), ingang("ACTIEOVERLEG", "JA"),
                        ingang("ACTIEOVERLEG", "NEE")));
    }

    @Test
    void eenIngangKanOpIetsAndersLetten() {
        assertEquals(List.of("ingang ZVH let niet meer op ZVH-1 en nu ook op MT-0: dat zegt regel \"Het Zorg- en "
                + "Veiligheidshuis past\" (nn, overleggen.drl, regelnummer #)."),
                oorzaken(Proef.GOED, ingang("ZVH", "NEE", criterium("ZVH-1", "NEE")),
                        ingang("ZVH", "NEE", criterium("MT-0", "NEE"))));
    }

    @Test
    void signalenEnDeelnemersTellenAlsErAndersNietsVeranderde() {
        assertEquals(List.of("signaal GEEN_OVERLEG_DIALOOG: dat zegt regel \"Geen overleg past, ga in gesprek\" (nn, "
                + "signalen.drl, regelnummer #).",
                "deelnemer DJI: regel \"De casus bepaalt welke partners in het ZVH aansluiten\" (nn, deelnemers.drl, "
                        + "regelnummer #) geldt niet, want routeIs( \"ZVH\" ) klopt niet.",
                "deelnemer NIEMAND: daarover is geen regel."),
                oorzaken(Proef.GOED, json("{'deelnemers': [{'partij': 'DJI'}, {'partij': 'NIEMAND'}]}"),
                        json("{'signalen': [{'code': 'GEEN_OVERLEG_DIALOOG'}]}")));
    }

    @Test
    void eenIngangDieOpMeerLetKomtDoorDeRegelDieErnaarVraagt() {
        assertEquals(List.of("ingang ACTIEOVERLEG let nu ook op NN-3a: dat zegt regel \"Er is minstens een inhoudelijke "
                + "factor\" (nn, inhoudelijke-factoren.drl, regelnummer #)."),
                oorzaken(Proef.GOED, ingang("ACTIEOVERLEG", "NEE", criterium("MT-0", "JA")),
                        ingang("ACTIEOVERLEG", "NEE", criterium("MT-0", "JA"), criterium("NN-3a", "NEE"))));
    }
}
