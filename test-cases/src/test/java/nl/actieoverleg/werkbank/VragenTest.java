package nl.actieoverleg.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The questionnaire, as text and as JSON. */
class VragenTest {

    private static Uitvoering vragen(String... opties) {
        String[] opdracht = new String[opties.length + 1];
        opdracht[0] = "vragen";
        System.arraycopy(opties, 0, opdracht, 1, opties.length);
        Uitvoering uitvoering = Uitvoering.van(opdracht);
        assertEquals(Werkbank.GELUKT, uitvoering.status(), uitvoering.fout());
        assertEquals("", uitvoering.fout());
        return uitvoering;
    }

    @Test
    void toontAlleVragenMetFeitEnBron() {
        String tekst = vragen().uit();
        assertTrue(tekst.startsWith("Vragen over een casus. Elk antwoord is JA, NEE of ONBEKEND;"), tekst);
        assertTrue(tekst.contains("\n  - Is er stalking, bijvoorbeeld door een ex-partner?\n"
                + "    stalking [Werkwijze NN 2023, Aanmeldcriteria]\n"), tekst);
        for (String deel : List.of("\n\nAANMELDING\n", "openDossierVeiligThuis [", "partijHeeftMeerNodig [",
                "\n    keerBesprokenInActieoverleg\n", "\n    KETENOVERSTIJGENDE_AANPAK\n",
                "een lijst met de naam nodig", "\n    MDA_PLUS_PLUS\n", "\n    ANDER\n",
                "een lijst met de naam lopendeOverleggen")) {
            assertTrue(tekst.contains(deel), deel);
        }
        tekst.lines().forEach(regel -> assertTrue(regel.length() <= 100, regel));
    }

    @ParameterizedTest
    @CsvSource({"DRENTHE, true, false", "GRONINGEN, false, true", "FRIESLAND, false, false"})
    void toontAlleenDeVragenVanEenProvincie(String provincie, boolean meerNodig, boolean openDossier) {
        String tekst = vragen("--provincie", provincie).uit();
        assertEquals(meerNodig, tekst.contains("partijHeeftMeerNodig"));
        assertEquals(openDossier, tekst.contains("openDossierVeiligThuis"));
        assertTrue(tekst.contains("acuteOnveiligheid"));
        assertEquals(tekst, vragen("--provincie=" + provincie).uit());
    }

    @Test
    void geeftDeVragenlijstAlsJson() {
        JsonNode alles = vragen("--json").json();
        assertTrue(alles.required("provincie").isNull());
        assertEquals(60, alles.required("feiten").size());
        JsonNode drenthe = vragen("--json", "--provincie", "DRENTHE").json();
        assertEquals("DRENTHE", drenthe.required("provincie").asString());
        List<String> feiten = Uitvoering.teksten(drenthe.required("feiten"), "feit");
        assertEquals(59, feiten.size());
        assertEquals("gegevensAanmelderBekend", feiten.get(0));
        assertEquals("partijHeeftMeerNodig", feiten.get(58));
        assertEquals(List.of("keerBesprokenInActieoverleg", "dagenTotGeplandOverleg"),
                Uitvoering.teksten(drenthe.required("tellers"), "code"));
        assertEquals(List.of("ACTIEOVERLEG", "ZVH", "MDA_PLUS_PLUS", "ANDER"),
                Uitvoering.teksten(drenthe.required("lopendeOverleggen"), "code"));
    }

    @Test
    void zegtInDeUitlegHoeDeJsonEruitZiet() {
        String uitleg = vragen("--help").uit();
        JsonNode lijst = vragen("--json").json();
        for (String veld : lijst.propertyNames()) {
            assertTrue(uitleg.contains("\n  " + veld + "  "), veld);
        }
        assertTrue(uitleg.contains("lijst van " + opsomming(lijst.required("feiten").required(0))), uitleg);
        for (String lijstnaam : List.of("tellers", "nodig", "lopendeOverleggen")) {
            String vorm = opsomming(lijst.required(lijstnaam).required(0));
            assertTrue(uitleg.lines().anyMatch(regel -> regel.matches("  " + lijstnaam + " +lijst van " + vorm)), vorm);
        }
    }

    private static String opsomming(JsonNode object) {
        List<String> namen = List.copyOf(object.propertyNames());
        return String.join(", ", namen.subList(0, namen.size() - 1)) + " en " + namen.get(namen.size() - 1);
    }

    @ParameterizedTest
    @CsvSource({"DRENTE, DRENTHE", "drenthe, DRENTHE", "GRONINGE, GRONINGEN", "UTRECHT,", "'',"})
    void wijstEenOnbekendeProvincieAf(String provincie, String bedoeld) {
        Uitvoering uitvoering = Uitvoering.van("vragen", "--provincie", provincie);
        assertEquals(Werkbank.VERKEERD_GEBRUIK, uitvoering.status());
        assertEquals("", uitvoering.uit());
        assertEquals("Deze provincie is niet bekend. Kies uit: DRENTHE, FRIESLAND, GRONINGEN."
                + (bedoeld == null ? "" : " Bedoelde u " + bedoeld + "?"),
                uitvoering.fout().lines().findFirst().orElseThrow());
        assertFalse(uitvoering.fout().contains("UTRECHT"));
    }
}
