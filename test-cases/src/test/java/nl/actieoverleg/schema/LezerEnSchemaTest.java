package nl.actieoverleg.schema;

import static nl.actieoverleg.schema.Proefcasussen.ADVISEUR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.actieoverleg.casus.OngeldigeCasus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema of a case takes exactly what the reader takes, but for what a schema cannot say. */
class LezerEnSchemaTest {

    private static final int AANTAL = 3_000;
    private static final Validator CASUS = Validator.van(ADVISEUR.schemas().casus());
    private static final Validator FOUTEN = Validator.gesloten(ADVISEUR.schemas().fouten());
    private static final String BEGIN = "{\"kenmerk\":\"GR-0001\",\"provincie\":\"GRONINGEN\"";

    /** Values that fit here and there, and values that fit nowhere. */
    private static final List<String> WAARDEN = List.of("null", "true", "false", "0", "1", "-1", "-0", "2147483647",
            "2147483648", "99999999999999999999999999", "1.5", "\"\"", "\"JA\"", "\"NEE\"", "\"ONBEKEND\"", "\"ja\"",
            "\"DRENTHE\"", "\"FRIESLAND\"", "\"Groningen\"", "\"ZVH\"", "\"ANDER\"", "\"NOORD\"",
            "\"KETENOVERSTIJGENDE_AANPAK\"", "\"AB-1\"", "\"ab-1\"", "\"AB\\n\"", "\"" + "A".repeat(40) + "\"",
            "\"" + "A".repeat(41) + "\"", "\"2024-02-29\"", "\"2023-02-29\"", "\"1900-02-29\"", "\"2000-02-29\"",
            "\"0000-01-01\"", "\"2026-04-31\"", "\"2026-12-31\"", "\"2026-13-01\"", "\"2026-1-01\"",
            "\"2026-01-15\\n\"", "\"\\u0662026-01-1\"", "[]", "{}", "[\"ZVH\"]", "[\"ZVH\",\"ZVH\"]", "[null]",
            "[[\"ZVH\"]]", "{\"stalking\":\"JA\"}", "{\"stalkng\":\"JA\"}", "{\"\":\"JA\"}");

    private static final List<String> NAMEN = List.of("kenmerk", "provincie", "peildatum", "feiten", "nodig",
            "lopendeOverleggen", "keerBesprokenInActieoverleg", "dagenTotGeplandOverleg", "stalking",
            "openDossierVeiligThuis", "partijHeeftMeerNodig", "acuteOnveiligheid", "Kenmerk", "toelichting", "", "a/b");

    private static boolean leest(String json) {
        try {
            ADVISEUR.lees(json);
            return true;
        } catch (OngeldigeCasus e) {
            assertEquals(List.of(), FOUTEN.fouten(ADVISEUR.schrijf(e)), json);
            return false;
        }
    }

    /** Changes one thing: a member or element comes, goes or gets another value. */
    private static void bederf(JsonNode deel, Random random) {
        if (deel instanceof ObjectNode object) {
            List<String> namen = new ArrayList<>(object.propertyNames());
            String naam = namen.isEmpty() || random.nextInt(4) == 0 ? een(NAMEN, random) : een(namen, random);
            JsonNode waarde = object.get(naam);
            if (waarde != null && waarde.isContainer() && random.nextBoolean()) {
                bederf(waarde, random);
            } else if (waarde != null && random.nextInt(4) == 0) {
                object.remove(naam);
            } else {
                object.set(naam, Validator.JSON.readTree(een(WAARDEN, random)));
            }
        } else if (deel instanceof ArrayNode lijst) {
            lijst.add(Validator.JSON.readTree(een(WAARDEN, random)));
        }
    }

    private static <T> T een(List<T> van, Random random) {
        return van.get(random.nextInt(van.size()));
    }

    @Test
    void readerAndSchemaAgreeOnSpoiltCases() {
        Random random = new Random(12);
        List<String> casussen = Proefcasussen.gegenereerd(60);
        int goed = 0;
        for (int i = 0; i < AANTAL; i++) {
            JsonNode casus = Validator.JSON.readTree(een(casussen, random));
            for (int keer = random.nextInt(3); keer >= 0; keer--) {
                bederf(casus, random);
            }
            String json = casus.toString();
            boolean leest = leest(json);
            assertEquals(leest, CASUS.neemt(json), json);
            goed += leest ? 1 : 0;
        }
        assertTrue(goed > AANTAL / 20 && goed < AANTAL * 19 / 20, goed + " of " + AANTAL + " were taken");
    }

    @Test
    void readerAndSchemaAgreeOnEveryValueInEveryPlace() {
        for (String naam : NAMEN) {
            for (String waarde : WAARDEN) {
                ObjectNode casus = (ObjectNode) Validator.JSON.readTree(BEGIN + "}");
                casus.set(naam, Validator.JSON.readTree(waarde));
                assertEquals(leest(casus.toString()), CASUS.neemt(casus.toString()), casus.toString());
                ObjectNode feiten = (ObjectNode) Validator.JSON.readTree(BEGIN + "}");
                feiten.putObject("feiten").set(naam, Validator.JSON.readTree(waarde));
                assertEquals(leest(feiten.toString()), CASUS.neemt(feiten.toString()), feiten.toString());
            }
        }
    }

    /** Every day of four centuries, and what is none. */
    @Test
    void readerAndSchemaAgreeOnEveryDay() {
        Validator dag = Validator.van(Validator.JSON.writeValueAsString(Vorm.dag()));
        for (int jaar : List.of(0, 4, 100, 1900, 1999, 2000, 2023, 2024, 2026, 2100, 9999)) {
            for (int maand = 0; maand <= 13; maand++) {
                for (int dagnummer = 0; dagnummer <= 32; dagnummer++) {
                    String tekst = String.format("\"%04d-%02d-%02d\"", jaar, maand, dagnummer);
                    assertEquals(leest(BEGIN + ",\"peildatum\":" + tekst + "}"), dag.neemt(tekst), tekst);
                }
            }
        }
    }

    /** What the Javadoc of {@link Schemas} says that a schema cannot say. */
    @ParameterizedTest
    @ValueSource(strings = {
        BEGIN + ",\"provincie\":\"GRONINGEN\"}",
        BEGIN + ",\"feiten\":{\"stalking\":\"JA\",\"stalking\":\"NEE\"}}",
        BEGIN + ",\"keerBesprokenInActieoverleg\":1.0}",
        BEGIN + ",\"keerBesprokenInActieoverleg\":1e0}"})
    void aSchemaCannotSayThis(String json) {
        assertThrows(OngeldigeCasus.class, () -> ADVISEUR.lees(json));
        assertTrue(CASUS.neemt(json), json);
    }

    @Test
    void aSchemaCannotSayHowLargeATextMayBe() {
        String groot = BEGIN + " ".repeat(64 * 1024) + "}";
        assertThrows(OngeldigeCasus.class, () -> ADVISEUR.lees(groot));
        assertTrue(CASUS.neemt(groot));
    }
}
