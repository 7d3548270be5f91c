package nl.actieoverleg.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** {@code adviseer --vooruitblik}: the advice with what can still happen. */
class VooruitblikTest {

    private static final String VOORLOPIG = """
            { "kenmerk": "VB-1", "provincie": "DRENTHE", "peildatum": "2026-01-15", "feiten": {
              "spoedinterventieNodig": "NEE", "spoedLetselduidingNodig": "NEE", "spoedSporenonderzoekNodig": "NEE",
              "andereSpoedonderzoekNodig": "NEE", "afstemmingNodig": "NEE", "acuteOnveiligheid": "JA" } }
            """.replace('\n', ' ');
    private static final String DEFINITIEF = """
            { "kenmerk": "VB-2", "provincie": "FRIESLAND", "peildatum": "2026-01-15", "feiten": {
              "spoedinterventieNodig": "NEE", "spoedLetselduidingNodig": "NEE", "spoedSporenonderzoekNodig": "NEE",
              "andereSpoedonderzoekNodig": "NEE", "afstemmingNodig": "NEE", "acuteOnveiligheid": "NEE",
              "kanNietWachten": "NEE", "stalking": "JA" } }
            """.replace('\n', ' ');

    private static JsonNode vooruitblik(String casus) {
        return Uitvoering.met(casus, "adviseer", "--json", "--vooruitblik").json().required("vooruitblik");
    }

    private static List<String> velden(JsonNode object) {
        return new ArrayList<>(object.propertyNames());
    }

    @Test
    void isHetLaatsteVeldVanHetAdvies() {
        JsonNode zonder = Uitvoering.met(VOORLOPIG, "adviseer", "--json").json();
        JsonNode met = Uitvoering.met(VOORLOPIG, "adviseer", "--json", "--vooruitblik").json();
        List<String> verwacht = velden(zonder);
        verwacht.add("vooruitblik");
        assertEquals(verwacht, velden(met));
        for (String veld : velden(zonder)) {
            assertEquals(zonder.required(veld), met.required(veld));
        }
        assertEquals(List.of("mogelijkeRoutes", "volgendeVraag", "vragenNogMinstens", "omslagpunten", "genoeg"),
                velden(met.required("vooruitblik")));
    }

    @Test
    void zegtWatErNogKanGebeuren() {
        JsonNode vooruitblik = vooruitblik(VOORLOPIG);
        assertEquals(List.of("DIRECT_TELEFONISCH", "GEEN_OVERLEG_NODIG"),
                Uitvoering.teksten(vooruitblik.required("mogelijkeRoutes")));
        assertEquals(List.of("feit", "vraag"), velden(vooruitblik.required("volgendeVraag")));
        assertEquals("kanNietWachten", vooruitblik.required("volgendeVraag").required("feit").asString());
        assertEquals(1, vooruitblik.required("vragenNogMinstens").asInt());
        assertEquals(List.of("spoedinterventieNodig", "spoedLetselduidingNodig", "spoedSporenonderzoekNodig",
                "andereSpoedonderzoekNodig", "acuteOnveiligheid"),
                Uitvoering.teksten(vooruitblik.required("omslagpunten"), "feit"));
        assertEquals(List.of("DIRECT_TELEFONISCH", "DIRECT_TELEFONISCH", "DIRECT_TELEFONISCH", "DIRECT_TELEFONISCH",
                "GEEN_OVERLEG_NODIG"), Uitvoering.teksten(vooruitblik.required("omslagpunten"), "route"));
        assertTrue(vooruitblik.required("genoeg").isNull());
    }

    @Test
    void zegtWelkeAntwoordenGenoegZijn() {
        JsonNode vooruitblik = vooruitblik(DEFINITIEF);
        assertEquals(List.of("GEEN_OVERLEG_NODIG"), Uitvoering.teksten(vooruitblik.required("mogelijkeRoutes")));
        assertTrue(vooruitblik.required("volgendeVraag").isNull());
        assertEquals(0, vooruitblik.required("vragenNogMinstens").asInt());
        assertEquals(List.of("afstemmingNodig", "spoedinterventieNodig", "spoedLetselduidingNodig",
                "spoedSporenonderzoekNodig", "andereSpoedonderzoekNodig", "kanNietWachten"),
                Uitvoering.teksten(vooruitblik.required("genoeg")));
    }

    @Test
    void gaatOokRegelVoorRegel() {
        Uitvoering uitvoering = Uitvoering.met(VOORLOPIG + "\n" + DEFINITIEF + "\n{}\n", "adviseer", "--vooruitblik",
                "--jsonl");
        assertEquals(Werkbank.FOUT_IN_CASUS, uitvoering.status());
        List<JsonNode> regels = uitvoering.regels();
        assertEquals(vooruitblik(VOORLOPIG), regels.get(0).required("vooruitblik"));
        assertEquals(vooruitblik(DEFINITIEF), regels.get(1).required("vooruitblik"));
        assertFalse(regels.get(2).has("vooruitblik"));
        assertTrue(regels.get(2).has("fouten"));
    }

    @Test
    void staatInDeTekstAlsErNogRoutesMogelijkZijn() {
        String tekst = Uitvoering.met(VOORLOPIG, "adviseer", "--vooruitblik").uit();
        assertTrue(tekst.contains("\nVOORUITBLIK\n"), tekst);
        assertTrue(tekst.contains("  Deze routes zijn nog mogelijk: direct bellen en geen overleg nodig.\n"), tekst);
        assertTrue(tekst.contains("  Stel nu eerst deze vraag:\n  - Is het te riskant om te wachten"), tekst);
        assertTrue(tekst.contains("  De route kan al vaststaan na één antwoord.\n"), tekst);
        assertFalse(Uitvoering.met(VOORLOPIG, "adviseer").uit().contains("VOORUITBLIK"));
    }

    @Test
    void staatInDeTekstAlsDeRouteVaststaat() {
        String tekst = Uitvoering.met(DEFINITIEF, "adviseer", "--vooruitblik").uit();
        assertTrue(tekst.contains("Deze antwoorden zijn samen genoeg voor deze route."), tekst);
        assertTrue(tekst.contains("justitie? Nee. [afstemmingNodig]"), tekst);
        assertTrue(tekst.contains("Blijkt één van deze antwoorden toch andersom, dan wordt de route anders."), tekst);
        assertTrue(tekst.contains("(een spoedinterventie)? Nee. Anders: direct bellen."), tekst);
        assertFalse(tekst.contains("[stalking]\n  Blijkt"), tekst);
    }

    @Test
    void fouteCasussenGevenFoutenZoalsAnders() {
        String fout = VOORLOPIG.replace("kenmerk", "kenmrk");
        assertEquals(Uitvoering.met(fout, "adviseer", "--json"),
                Uitvoering.met(fout, "adviseer", "--json", "--vooruitblik"));
        assertEquals(Uitvoering.met(fout, "adviseer"), Uitvoering.met(fout, "adviseer", "--vooruitblik"));
    }
}
