package nl.actieoverleg.werkbank;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The example cases, each held against the outcome that was reasoned from the policy and not from the rules. */
class VoorbeeldenTest {

    private static final List<String> GELIJKE_VELDEN =
            List.of("kenmerk", "route", "zekerheid", "nnRoute", "vervolg", "ookPassend", "dichtstbij");

    private static final JsonNode VERWACHT = verwacht();

    private static JsonNode verwacht() {
        try (InputStream in = VoorbeeldenTest.class.getResourceAsStream("/voorbeelden-verwacht.json")) {
            return Uitvoering.lees(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> bestanden() throws IOException {
        try (Stream<Path> bestanden = Files.list(Uitvoering.VOORBEELDEN)) {
            return bestanden.map(bestand -> bestand.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void elkVoorbeeldStaatInDeTabelEnAndersom() throws IOException {
        assertEquals(new TreeSet<>(VERWACHT.propertyNames()), new TreeSet<>(bestanden()));
        assertTrue(bestanden().size() >= 18);
    }

    @Test
    void elkVoorbeeldHeeftEenEigenKenmerkEnZijnProvincieInDeNaam() throws IOException {
        Set<String> kenmerken = new HashSet<>();
        for (String bestand : bestanden()) {
            JsonNode casus = Uitvoering.lees(Files.readString(Uitvoering.VOORBEELDEN.resolve(bestand)));
            assertTrue(kenmerken.add(casus.required("kenmerk").asString()), bestand);
            assertTrue(bestand.startsWith(casus.required("provincie").asString().toLowerCase(Locale.ROOT)
                    + "-"), bestand);
        }
    }

    @Test
    void deVoorbeeldenGaanOverElkeUitkomst() {
        assertEquals(Set.of("DIRECT_TELEFONISCH", "ACTIEOVERLEG", "ZVH", "MDA_PLUS_PLUS", "NADERE_INFORMATIE",
                "GEEN_OVERLEG_NODIG", "GEEN_PASSEND_OVERLEG"), verwachte("route"));
        assertEquals(Set.of("DEFINITIEF", "VOORLOPIG"), verwachte("zekerheid"));
    }

    private static Set<String> verwachte(String veld) {
        return VERWACHT.valueStream().map(een -> een.required(veld).asString()).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("bestanden")
    void geeftHetVerwachteAdvies(String bestand) {
        JsonNode verwacht = VERWACHT.required(bestand);
        Uitvoering uitvoering = Uitvoering.van("adviseer", "--json",
                Uitvoering.VOORBEELDEN.resolve(bestand).toString());
        assertEquals(Werkbank.GELUKT, uitvoering.status(), uitvoering.fout());
        JsonNode advies = uitvoering.json();
        JsonNode aanmelding = advies.required("aanmelding");
        JsonNode moment = advies.required("moment");
        assertAll(
                () -> assertAll(GELIJKE_VELDEN.stream().map(veld -> () ->
                        assertEquals(verwacht.required(veld), advies.required(veld), veld))),
                () -> codes(verwacht, advies, "redenen", "code"),
                () -> codes(verwacht, advies, "openVragen", "feit"),
                () -> codes(verwacht, advies, "signalen", "code"),
                () -> assertEquals(verwacht.required("ontbreekt"), aanmelding.required("ontbreekt")),
                () -> assertEquals(verwacht.required("ontbreekt").isEmpty(),
                        aanmelding.required("volledig").asBoolean()),
                () -> assertEquals(verwacht.required("wanneer"), moment.required("wanneer")),
                () -> frequentie(verwacht.required("frequentie"), moment.required("frequentie")),
                () -> assertEquals(paren(verwacht.required("deelnemers")),
                        paren(advies.required("deelnemers"), "partij", "rol")),
                // The ways in stand in the order used; for participants no order is fixed.
                () -> assertEquals(List.copyOf(paren(verwacht.required("past")).entrySet()),
                        List.copyOf(paren(advies.required("overleggen"), "overleg", "past").entrySet())));
    }

    private static void codes(JsonNode verwacht, JsonNode advies, String lijst, String veld) {
        assertEquals(Uitvoering.teksten(verwacht.required(lijst)), Uitvoering.teksten(advies.required(lijst), veld),
                lijst);
    }

    private static void frequentie(JsonNode verwacht, JsonNode gegeven) {
        if (verwacht.isNull()) {
            assertTrue(gegeven.isNull(), "Er is geen frequentie");
        } else {
            assertTrue(gegeven.asString().startsWith(verwacht.asString()), gegeven.asString());
        }
    }

    private static Map<String, String> paren(JsonNode object) {
        Map<String, String> paren = new LinkedHashMap<>();
        object.properties().forEach(een -> paren.put(een.getKey(), een.getValue().asString()));
        return paren;
    }

    private static Map<String, String> paren(JsonNode lijst, String sleutel, String waarde) {
        Map<String, String> paren = new LinkedHashMap<>();
        for (JsonNode een : lijst) {
            assertNull(paren.put(een.required(sleutel).asString(), een.required(waarde).asString()));
        }
        return paren;
    }
}
