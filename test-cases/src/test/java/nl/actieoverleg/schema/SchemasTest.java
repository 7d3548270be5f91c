package nl.actieoverleg.schema;

import static nl.actieoverleg.schema.Proefcasussen.ADVISEUR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Regelsetversie;
import nl.actieoverleg.advies.Vooruitblik;
import nl.actieoverleg.casus.Casus;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas take all that goes in and out, every field of it, and nothing that another region would say. */
class SchemasTest {

    private static final int AANTAL = 250;
    private static final Schemas SCHEMAS = ADVISEUR.schemas();
    private static final Validator CASUS = Validator.van(SCHEMAS.casus());
    private static final Validator ADVIES = Validator.gesloten(SCHEMAS.advies());
    private static final Validator VOORUITBLIK = Validator.gesloten(SCHEMAS.vooruitblik());
    private static final Validator KWITANTIE = Validator.gesloten(SCHEMAS.kwitantie());

    private static List<String> casussen() throws IOException {
        List<String> casussen = new ArrayList<>(Proefcasussen.voorbeelden());
        casussen.addAll(Proefcasussen.regressie());
        casussen.addAll(Proefcasussen.gegenereerd(AANTAL));
        return casussen;
    }

    @Test
    void everyCaseAndAllThatComesOfItIsTaken() throws IOException {
        List<String> casussen = casussen();
        assertTrue(casussen.size() >= AANTAL + 140, () -> "only " + casussen.size() + " cases");
        for (String json : casussen) {
            assertEquals(List.of(), CASUS.fouten(json), json);
            Casus casus = ADVISEUR.lees(json);
            assertEquals(List.of(), CASUS.fouten(ADVISEUR.schrijf(casus)));
            Advies advies = ADVISEUR.adviseer(casus);
            Vooruitblik vooruitblik = ADVISEUR.vooruitblik(casus);
            assertEquals(List.of(), ADVIES.fouten(ADVISEUR.schrijf(advies)), json);
            String met = ADVISEUR.schrijf(advies, vooruitblik);
            assertEquals(List.of(), ADVIES.fouten(met), json);
            assertEquals(List.of(),
                    VOORUITBLIK.fouten(Validator.JSON.readTree(met).required("vooruitblik").toString()), json);
            assertEquals(List.of(), KWITANTIE.fouten(new String(ADVISEUR.kwitanties().schrijf(
                    ADVISEUR.kwitanties().maak(casus, advies)), StandardCharsets.UTF_8)), json);
        }
    }

    /** They are kept without the version of the rules, which changes with every word in them. */
    @Test
    void everyStoredAdviceIsTaken() throws IOException {
        List<Path> bestanden = Proefcasussen.bestanden(Path.of("regressie", "adviezen"));
        assertTrue(bestanden.size() >= 120);
        for (Path bestand : bestanden) {
            ObjectNode advies = (ObjectNode) Validator.JSON.readTree(Files.readString(bestand));
            Regelsetversie versie = ADVISEUR.regelset(advies.required("provincie").asString());
            advies.putObject("regelset").put("versie", versie.versie()).put("vingerafdruk", versie.vingerafdruk());
            assertEquals(List.of(), ADVIES.fouten(advies.toString()), bestand.toString());
        }
    }

    @Test
    void theSchemasOfOneRegionTakeWhatIsOfThatRegionAlone() throws IOException {
        for (String provincie : ADVISEUR.provincies()) {
            Schemas hier = ADVISEUR.schemas(provincie);
            Validator casus = Validator.van(hier.casus());
            Validator advies = Validator.gesloten(hier.advies());
            int eigen = 0;
            for (String json : Proefcasussen.regressie()) {
                boolean vanHier = ADVISEUR.lees(json).provincie().equals(provincie);
                assertEquals(vanHier, casus.neemt(json), json);
                assertEquals(vanHier, advies.neemt(ADVISEUR.schrijf(ADVISEUR.adviseer(ADVISEUR.lees(json)))), json);
                eigen += vanHier ? 1 : 0;
            }
            assertTrue(eigen >= 35);
            assertFalse(hier.casus().contains("oneOf"));
            assertFalse(hier.advies().contains("allOf"));
        }
    }

    @Test
    void everyQuestionnaireIsTaken() {
        Validator alle = Validator.gesloten(SCHEMAS.vragenlijst());
        assertEquals(List.of(), alle.fouten(ADVISEUR.schrijf(ADVISEUR.vragenlijst())));
        for (String provincie : ADVISEUR.provincies()) {
            String lijst = ADVISEUR.schrijf(ADVISEUR.vragenlijst(provincie));
            assertEquals(List.of(), alle.fouten(lijst));
            assertEquals(List.of(), Validator.gesloten(ADVISEUR.schemas(provincie).vragenlijst()).fouten(lijst));
        }
    }

    /** Each change makes of a right advice one that these rules cannot give. */
    @Test
    void anAdviceThatTheRulesCannotGiveIsRefused() throws IOException {
        Casus casus = ADVISEUR.lees(Files.readString(Path.of("voorbeelden", "groningen-stalking-ex-partner.json")));
        String goed = ADVISEUR.schrijf(ADVISEUR.adviseer(casus), ADVISEUR.vooruitblik(casus));
        Validator open = Validator.van(SCHEMAS.advies());
        assertEquals(List.of(), open.fouten(goed));
        List<String[]> wijzigingen = List.of(new String[] {"\"route\":\"ACTIEOVERLEG\"", "\"route\":\"BORREL\""},
                new String[] {"\"GR_REGISTRATIE\"", "\"DR_REGISTRATIE\""}, new String[] {"\"laag\":\"groningen\"",
                    "\"laag\":\"drenthe\""}, new String[] {"\"GRONINGEN\"", "\"FRIESLAND\""},
                new String[] {"\"past\":\"JA\"", "\"past\":\"WEL\""}, new String[] {"\"REL-1\"", "\"REL-9\""},
                new String[] {"\"partij\":\"OM\"", "\"partij\":\"KGB\""}, new String[] {"\"VAST\"", "\"SOMS\""},
                new String[] {"\"vervolg\":null", "\"vervolg\":\"\""}, new String[] {"\"openVragen\":[]",
                    "\"openVragen\":null"}, new String[] {"\"nnRoute\"", "\"nnRute\""},
                new String[] {"\"vingerafdruk\":\"", "\"vingerafdruk\":\"x"},
                new String[] {"\"vragenNogMinstens\":0", "\"vragenNogMinstens\":-1"},
                new String[] {"\"feiten\":[\"stalking\"]", "\"feiten\":[\"stalkng\"]"},
                new String[] {"\"volledig\":", "\"volledig\":0,\"v\":"});
        for (String[] wijziging : wijzigingen) {
            String mis = goed.replace(wijziging[0], wijziging[1]);
            assertNotEquals(goed, mis, wijziging[0]);
            assertFalse(open.neemt(mis), wijziging[1]);
        }
    }

    @Test
    void fieldsMayBeAddedToWhatComesOut() throws IOException {
        Casus casus = ADVISEUR.lees(Proefcasussen.voorbeelden().get(0));
        ObjectNode advies = (ObjectNode) Validator.JSON.readTree(ADVISEUR.schrijf(ADVISEUR.adviseer(casus)));
        advies.put("nieuwVeld", 1);
        assertTrue(Validator.van(SCHEMAS.advies()).neemt(advies.toString()));
        assertFalse(ADVIES.neemt(advies.toString()));
    }

    @Test
    void eachSchemaSaysOfWhichRulesItIs() {
        for (String schema : List.of(SCHEMAS.casus(), SCHEMAS.advies(), SCHEMAS.fouten(), SCHEMAS.kwitantie())) {
            JsonNode boom = Validator.JSON.readTree(schema);
            assertEquals("https://json-schema.org/draft/2020-12/schema", boom.required("$schema").asString());
            for (String provincie : ADVISEUR.provincies()) {
                assertTrue(boom.required("$comment").asString()
                        .contains(ADVISEUR.regelset(provincie).vingerafdruk()));
            }
        }
        assertThrows(IllegalArgumentException.class, () -> ADVISEUR.schemas("LIMBURG"));
    }

    @Test
    void theQuestionsStandBesideTheFacts() {
        JsonNode casus = Validator.JSON.readTree(ADVISEUR.schemas("DRENTHE").casus());
        JsonNode feiten = casus.required("$defs").required("Feiten").required("properties");
        ADVISEUR.vragenlijst("DRENTHE").vragen().forEach(vraag ->
                assertEquals(vraag.vraag(), feiten.required(vraag.feit()).required("description").asString()));
        assertEquals(ADVISEUR.vragenlijst("DRENTHE").vragen().size(), feiten.size());
    }
}
