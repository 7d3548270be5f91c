package nl.actieoverleg.schema;

import static nl.actieoverleg.schema.Proefcasussen.ADVISEUR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The components of OpenAPI are the same parts, and each takes what its schema takes. */
class OpenapiTest {

    /** It brings the schema that the makers of OpenAPI give for documents of 3.1. */
    private static final String PAKKET = "@seriousme/openapi-schema-validator@2.11.0";
    private static final String ADRES = "urn:actieoverleg:openapi";
    private static final String TEKST = ADVISEUR.schemas().openapi();
    private static final JsonNode DOCUMENT = Validator.JSON.readTree(TEKST);
    private static final SchemaRegistry REGISTER = SchemaRegistry.withDialect(Dialects.getOpenApi31(),
            bouwer -> bouwer.schemas(Map.of(ADRES, TEKST)));

    private static Schema component(String naam) {
        return REGISTER.getSchema(SchemaLocation.of(ADRES + "#/components/schemas/" + naam));
    }

    @Test
    void itHoldsEveryPartAndNothingIsMissing() {
        assertEquals("3.1.0", DOCUMENT.required("openapi").asString());
        JsonNode componenten = DOCUMENT.required("components").required("schemas");
        for (String naam : List.of("Casus", "Advies", "Fouten", "Vooruitblik", "Vragenlijst", "Kwitantie")) {
            assertTrue(componenten.has(naam), naam);
        }
        List<String> verwijzingen = DOCUMENT.findValues("$ref").stream().map(JsonNode::asString).toList();
        assertTrue(verwijzingen.size() > 100);
        for (String verwijzing : verwijzingen) {
            assertTrue(DOCUMENT.at(verwijzing.substring(1)).isObject(), verwijzing);
        }
        componenten.propertyNames().forEach(naam -> assertTrue(naam.matches("[A-Za-z0-9._-]+"), naam));
    }

    @Test
    void theSchemaOfOpenapiItselfTakesIt(@TempDir Path map) throws IOException, InterruptedException {
        Files.writeString(map.resolve("goed.json"), TEKST);
        Files.writeString(map.resolve("fout.json"), TEKST.replace("\"schemas\"", "\"schema\""));
        Files.writeString(map.resolve("drenthe.json"), ADVISEUR.schemas("DRENTHE").openapi());
        assertEquals(1, Npx.draai(map, PAKKET, "validate-api", "fout.json").status());
        for (String document : List.of("goed.json", "drenthe.json")) {
            Npx.Afloop afloop = Npx.draai(map, PAKKET, "validate-api", document);
            assertEquals(0, afloop.status(), afloop.uit());
        }
    }

    @Test
    void aCaseIsToldApartByItsProvince() {
        JsonNode casus = DOCUMENT.required("components").required("schemas").required("Casus");
        JsonNode soort = casus.required("discriminator");
        assertEquals("provincie", soort.required("propertyName").asString());
        assertEquals(ADVISEUR.provincies(), List.copyOf(soort.required("mapping").propertyNames()));
        soort.required("mapping").properties().forEach(een -> assertEquals(een.getKey(),
                DOCUMENT.at(een.getValue().asString().substring(1) + "/properties/provincie/const").asString()));
        assertFalse(ADVISEUR.schemas("DRENTHE").openapi().contains("discriminator"));
    }

    @Test
    void itTakesWhatTheSchemasTake() throws IOException {
        Schema casus = component("Casus");
        Schema advies = component("Advies");
        for (String json : Proefcasussen.voorbeelden()) {
            assertEquals(List.of(), casus.validate(json, InputFormat.JSON), json);
            String uit = ADVISEUR.schrijf(ADVISEUR.adviseer(ADVISEUR.lees(json)));
            assertEquals(List.of(), advies.validate(uit, InputFormat.JSON), uit);
            assertFalse(casus.validate(json.replace("\"feiten\"", "\"fieten\""), InputFormat.JSON).isEmpty());
            assertFalse(advies.validate(uit.replace("\"route\"", "\"rute\""), InputFormat.JSON).isEmpty());
        }
    }
}
