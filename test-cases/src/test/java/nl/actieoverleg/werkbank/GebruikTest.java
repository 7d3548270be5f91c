package nl.actieoverleg.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Help, version and wrong usage, all in Dutch. */
class GebruikTest {

    /** Words that the help and the messages of the parser hold when nobody has said them in Dutch. */
    private static final Pattern ENGELS = Pattern.compile("(?i)\\b(usage|commands?|options?|arguments?|parameters?|the"
            + "|show|print|display|this|and|exit|file|unknown|unmatched|missing|required|invalid|value|error|should"
            + "|expected|mutually|exclusive|default|version|did|you|mean|available|specified|with|not)\\b");

    private static Uitvoering van(String regel) {
        return Uitvoering.van(regel.isEmpty() ? new String[0] : regel.split(" "));
    }

    private static void isNederlands(String tekst) {
        String zonderOpties = tekst.replaceAll("--?[a-z]+", "");
        assertFalse(ENGELS.matcher(zonderOpties).find(), tekst);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "--help ; Gebruik: actieoverleg [-hV] OPDRACHT",
        "-h ; Gebruik: actieoverleg [-hV] OPDRACHT",
        "adviseer --help ; Gebruik: actieoverleg adviseer [-h] [--vooruitblik] [--regels=MAP] [--json |",
        "adviseer --json -h ; Gebruik: actieoverleg adviseer [-h] [--vooruitblik] [--regels=MAP] [--json |",
        "regressie --help ; Gebruik: actieoverleg regressie [-h] [--bijwerken] [--ja] [--ook-routes]",
        "nieuw --help ; Gebruik: actieoverleg nieuw [-h] OPDRACHT",
        "nieuw vraag --help ; Gebruik: actieoverleg nieuw vraag [-h] [--bron=TEKST] [--casussen=MAP]",
        "nieuw overleg --help ; Gebruik: actieoverleg nieuw overleg [-h] [--als=VOORWAARDEN] [--bron=TEKST]",
        "regels --help ; Gebruik: actieoverleg regels [-h] OPDRACHT",
        "regels uitpakken --help ; Gebruik: actieoverleg regels uitpakken [-h] MAP",
        "vragen --help ; Gebruik: actieoverleg vragen [-h] [--json] [--provincie=PROVINCIE]"})
    void geeftUitlegInHetNederlands(String regel, String eerste) {
        Uitvoering uitvoering = van(regel);
        assertEquals(Werkbank.GELUKT, uitvoering.status());
        assertEquals("", uitvoering.fout());
        assertEquals(eerste, uitvoering.uit().lines().findFirst().orElseThrow());
        isNederlands(uitvoering.uit());
        uitvoering.uit().lines().forEach(tekst -> assertTrue(tekst.length() <= 80, tekst));
    }

    @Test
    void noemtInDeUitlegOpdrachtenEnAfsluitcodes() {
        String uitleg = van("--help").uit();
        for (String deel : List.of("adviseer  ", "vragen  ", "regressie  ", "regels  ", "--help", "--version",
                "  0  gelukt",
                "  1  er zat een fout in een casus", "  2  verkeerd gebruik")) {
            assertTrue(uitleg.contains(deel), deel);
        }
        assertTrue(van("adviseer --help").uit().contains("één casus per tekstregel"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V"})
    void toontDeVersie(String regel) {
        Uitvoering uitvoering = van(regel);
        assertEquals(Werkbank.GELUKT, uitvoering.status());
        assertTrue(uitvoering.uit().matches("actieoverleg \\S.*\\R"), uitvoering.uit());
        isNederlands(uitvoering.uit());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'' | Noem een opdracht: adviseer, gesprek, proefbank, vragen, schema, nieuw, controleer, vergelijk, "
                + "regressie, dekking, mutatie, analyse, verslag, regelboek, kwitantie, herspeel, monitor, proefjaar, "
                + "anonimiteit, regels, archief. "
                + "| actieoverleg",
        "adviser | Deze opdracht is hier niet bekend: adviser. Bedoelde u adviseer? "
                + "| actieoverleg",
        "--jsonn | Deze optie is hier niet bekend: --jsonn. | actieoverleg",
        "adviseer --jsn | Deze optie is hier niet bekend: --jsn. Bedoelde u --json of --jsonl? | actieoverleg adviseer",
        "adviseer --json --jsonl | Kies er één: --json, --jsonl, --volledig of --meetlat. | actieoverleg adviseer",
        "adviseer --jsonl --json - | Kies er één: --json, --jsonl, --volledig of --meetlat. | actieoverleg adviseer",
        "adviseer --json --json | Een optie staat er meer dan eens. Geef elke optie één keer. | actieoverleg adviseer",
        "adviseer --json=ja | Bij --json hoort geen waarde. | actieoverleg adviseer",
        "adviseer a.json b.json | Er staat meer dan één bestand. Geef één bestand, of - voor de standaardinvoer. "
                + "| actieoverleg adviseer",
        "regressie --ja | --ja hoort bij --bijwerken. | actieoverleg regressie",
        "nieuw | Noem een opdracht: nieuw vraag, nieuw criterium, nieuw signaal, nieuw overleg of nieuw regio. "
                + "| actieoverleg nieuw",
        "regels | Noem een opdracht: regels uitpakken MAP. | actieoverleg regels",
        "regressie een twee | Er staat meer dan één map. Geef één map. | actieoverleg regressie",
        "regressie --bijwerk | Deze optie is hier niet bekend: --bijwerk. Bedoelde u --bijwerken? "
                + "| actieoverleg regressie",
        "vragen DRENTHE | Dit woord is hier niet bekend. Bedoelde u --provincie DRENTHE? | actieoverleg vragen",
        "vragen drenthe | Dit woord is hier niet bekend: drenthe. Bedoelde u --provincie DRENTHE? "
                + "| actieoverleg vragen",
        "vragen LIMBURG | Dit woord is hier niet bekend. | actieoverleg vragen",
        "controleer src | Dit woord is hier niet bekend: src. Bedoelde u --regels src? | actieoverleg controleer",
        "analyse src/main | Dit woord is hier niet bekend. Bedoelde u --regels src/main? | actieoverleg analyse",
        "analyse nergens | Dit woord is hier niet bekend: nergens. | actieoverleg analyse",
        "nieuw provincie | Dit woord is hier niet bekend: provincie. Kies uit: vraag, criterium, signaal, overleg, "
                + "regio. | actieoverleg nieuw",
        "nieuw vraagt | Dit woord is hier niet bekend: vraagt. Bedoelde u vraag? | actieoverleg nieuw",
        "regels pakuit | Dit woord is hier niet bekend: pakuit. Kies uit: uitpakken. | actieoverleg regels",
        "proefjaar --aantal tien k.jsonl | Bij --aantal hoort een geheel getal. | actieoverleg proefjaar",
        "proefjaar --aantal -3 k.jsonl | Bij --aantal hoort een getal van 1 of meer. | actieoverleg proefjaar",
        "proefjaar --aantal=0 k.jsonl | Bij --aantal hoort een getal van 1 of meer. | actieoverleg proefjaar",
        "proefjaar --van 2025-01 k.jsonl | Bij --van hoort een geheel getal. | actieoverleg proefjaar",
        "proefjaar --van 0 k.jsonl | Bij --van en --tot hoort een jaar, zoals 2025. | actieoverleg proefjaar",
        "proefjaar --van 2025 --tot 2024 k.jsonl | Zet de jaren op volgorde: --van is het eerste, --tot het laatste. "
                + "| actieoverleg proefjaar",
        "proefbank --poort x | Bij --poort hoort een geheel getal. | actieoverleg proefbank",
        "proefbank --poort -1 | De poort is een getal van 0 tot en met 65535. | actieoverleg proefbank",
        "vragen --provincie | Dit ontbreekt nog: --provincie PROVINCIE. | actieoverleg vragen",
        "herspeel | Dit ontbreekt nog: KWITANTIES. | actieoverleg herspeel",
        "kwitantie --gekozen ZVH | Dit ontbreekt nog: --reden CODE, --functie CODE. | actieoverleg kwitantie",
        "vragen --provincie DRENTHE --provincie DRENTHE | Een optie staat er meer dan eens. Geef elke optie één keer. "
                + "| actieoverleg vragen"})
    void zegtWatErAanHetGebruikMankeert(String regel, String melding, String opdracht) {
        Uitvoering uitvoering = van(regel);
        assertEquals(Werkbank.VERKEERD_GEBRUIK, uitvoering.status());
        assertEquals("", uitvoering.uit());
        assertEquals(List.of(melding, "Kijk voor uitleg met: " + opdracht + " --help"),
                uitvoering.fout().lines().toList());
        isNederlands(uitvoering.fout());
    }

    @Test
    void leestGeenArgumentenUitEenBestand(@TempDir Path map) throws IOException {
        Path bestand = Files.writeString(map.resolve("opties"), "--help");
        Uitvoering uitvoering = Uitvoering.van("adviseer", "@" + bestand);
        assertEquals(Werkbank.VERKEERD_GEBRUIK, uitvoering.status());
        assertTrue(uitvoering.fout().startsWith("Het bestand @" + bestand + " is niet te lezen."), uitvoering.fout());
    }

    @Test
    void herhaaltGeenCasusDieAlsArgumentKomt(@TempDir Path map) throws IOException {
        String casus = "{\"kenmerk\": \"GEHEIM-1\", \"provincie\": \"GEHEIM-1\"}";
        Path bestand = Files.writeString(map.resolve("casus.json"), casus);
        for (Uitvoering uitvoering : List.of(
                Uitvoering.van("adviseer", casus),
                Uitvoering.van("adviseer", "--json", "\n" + casus),
                Uitvoering.van("adviseer", "-", casus),
                Uitvoering.van(casus),
                Uitvoering.van("--casus=" + casus),
                van("adviseer " + casus),
                Uitvoering.van("vragen", "--provincie", casus),
                Uitvoering.van("vragen", casus),
                Uitvoering.van("adviseer", "@" + bestand),
                Uitvoering.van("@" + bestand))) {
            assertEquals(Werkbank.VERKEERD_GEBRUIK, uitvoering.status());
            assertFalse(uitvoering.alles().contains("GEHEIM"), uitvoering.alles());
            assertFalse(uitvoering.fout().isBlank());
        }
    }
}
