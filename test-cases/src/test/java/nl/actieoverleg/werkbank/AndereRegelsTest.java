package nl.actieoverleg.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Every command works on rules that share nothing with the shipped ones. */
class AndereRegelsTest {

    private static final String MAP = "toetsingskader";
    private static final String REGELS = MAP + "/regels";
    private static final String CASUS = """
            {"kenmerk": "R-1", "provincie": "NEDERLAND", "feiten": {"samenloopStrafZorg": "JA", "vastOverleg": "JA",
              "veiligThuisDoetMee": "JA", "politieDoetMee": "JA", "omDoetMee": "NEE", "omOpAfroep": "NEE",
              "rvdkDoetMee": "JA", "reclasseringDoetMee": "JA", "actiesPerCasus": "JA", "mandaat": "JA",
              "binnenEenWeek": "JA"}}""";

    @TempDir
    private Path tijdelijk;

    @Test
    void regressieEnDekking() {
        Uitvoering regressie = Uitvoering.van("regressie", "--regels", REGELS, MAP);
        assertEquals("38 casussen getoetst: alles komt uit zoals verwacht.\n", regressie.uit());
        assertEquals(Werkbank.GELUKT, regressie.status());
        Uitvoering dekking = Uitvoering.van("dekking", "--regels", REGELS, MAP);
        assertTrue(dekking.uit().contains("Samen: 22 van 22 regels en 48 van 48 voorwaarden"), dekking::uit);
        assertEquals(Werkbank.GELUKT, dekking.status());
    }

    @Test
    void adviseerEnVragen() {
        JsonNode advies = Uitvoering.met(CASUS, "adviseer", "--json", "--regels", REGELS, "-").json();
        assertEquals("GEEN_PASSEND_OVERLEG", advies.required("route").asString());
        assertEquals("TK-2", advies.required("dichtstbij").get(0).required("ontbreekt").asString());
        Uitvoering tekst = Uitvoering.met(CASUS, "adviseer", "--volledig", "--regels", REGELS, "-");
        assertTrue(tekst.uit().contains("Dit is geen Actieoverleg."), tekst::uit);
        assertTrue(tekst.uit().contains("Actieoverleg met alle vijf kenmerken past bijna:"), tekst::uit);
        Uitvoering vragen = Uitvoering.van("vragen", "--regels", REGELS);
        assertTrue(vragen.uit().contains("KENMERK 4: MANDAAT"), vragen::uit);
        assertEquals(Werkbank.GELUKT, vragen.status());
    }

    @Test
    void verslag() throws IOException {
        Path verslag = tijdelijk.resolve("verslag.html");
        Uitvoering uitvoering = Uitvoering.van("verslag", "--zonder-mutatie", "--naar", verslag.toString(),
                "--regels", REGELS, MAP);
        assertEquals(Werkbank.GELUKT, uitvoering.status(), uitvoering::alles);
        assertTrue(Files.readString(verslag).contains("Actieoverleg met een kanttekening"));
    }

    @Test
    void eenKenmerkWegIsMeteenTeZien() throws IOException {
        Path regels = tijdelijk.resolve("regels");
        for (String module : new String[] {"toetsingskader", "inventarisatie"}) {
            Files.createDirectories(regels.resolve(module));
            try (var bestanden = Files.list(Path.of(REGELS, module))) {
                for (Path bestand : bestanden.toList()) {
                    Files.copy(bestand, regels.resolve(module).resolve(bestand.getFileName()));
                }
            }
        }
        Path oordeel = regels.resolve("toetsingskader/oordeel.drl");
        Files.writeString(oordeel, Files.readString(oordeel).replace("tk4.ja, tk5.ja )", "tk4.ja )"));
        Uitvoering regressie = Uitvoering.van("regressie", "--regels", regels.toString(), MAP);
        assertEquals(Werkbank.FOUT_IN_CASUS, regressie.status());
        assertTrue(regressie.uit().contains("regios/drenthe.yaml"), regressie::uit);
        assertTrue(regressie.uit().contains("nnRoute: verwacht GEEN_PASSEND_OVERLEG, gekregen IS_ACTIEOVERLEG."),
                regressie::uit);
    }
}
