package nl.actieoverleg.regressie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
        assertEquals(List.of("ingang ACTIEOVERLEG let nu ook op NN-3a: dat zegt regel \"Er is minstens een "
                + "inhoudelijke factor\" (nn, inhoudelijke-factoren.drl, regelnummer #)."),
                oorzaken(Proef.GOED, ingang("ACTIEOVERLEG", "NEE", criterium("MT-0", "JA")),
                        ingang("ACTIEOVERLEG", "NEE", criterium("MT-0", "JA"), criterium("NN-3a", "NEE"))));
    }

    /** What a policy officer sees who lets a new criterion count: the rule that was changed, not the one above it. */
    @Test
    void eenCriteriumErbijWijstDeRegelAanDieWijzigde(@TempDir Path map) throws IOException {
        Toetsregels.pakUit(map);
        Path nn = map.resolve("nn/nl/actieoverleg/nn");
        vervang(nn.resolve("criteria.drl"), "    nn3f : Antwoord\n", "    nn3g : Antwoord\n        @code( \"NN-3g\" )\n"
                + "        @tekst( \"Er is een vuurwapen.\" )\n        @bron( \"Proef\" )\n\n    nn3f : Antwoord\n");
        vervang(nn.resolve("inhoudelijke-factoren.drl"), "        mo4.ja ) )", "        mo4.ja, nn3g.ja ) )");
        vervang(nn.resolve("inhoudelijke-factoren.drl"), "// Toename en ontkenning", "rule \"Een wapen\"\n"
                + "    @criterium( \"NN-3g\" )\nwhen\n    Feiten( vuurwapengevaar.ja )\nthen\nend\n\n"
                + "// Toename en ontkenning");
        Toetsregels regels = Toetsregels.uitMap(map);
        Casusmap casusmap = new Casusmap(Path.of("regressie"));
        Testcasus casus = casusmap.lees(regels).stream().filter(een -> een.naam().equals("stalking-door-ex"))
                .findFirst().orElseThrow();
        assertEquals(List.of("ingang ACTIEOVERLEG let nu ook op NN-3g: dat zegt regel \"Er is minstens een "
                + "inhoudelijke factor\" (nn, inhoudelijke-factoren.drl, regelnummer #)."),
                new Regressieloop(regels, casusmap).toets(casus).oorzaken().stream()
                        .map(oorzaak -> oorzaak.replaceAll("regelnummer \\d+", "regelnummer #")).toList());
    }

    private static void vervang(Path bestand, String oud, String nieuw) throws IOException {
        String tekst = Files.readString(bestand);
        assertTrue(tekst.contains(oud), oud);
        Files.writeString(bestand, tekst.replace(oud, nieuw));
    }
}
