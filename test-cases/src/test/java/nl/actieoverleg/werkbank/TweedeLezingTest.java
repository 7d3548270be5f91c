package nl.actieoverleg.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import nl.actieoverleg.tweedelezing.CasusGenerator;
import nl.actieoverleg.tweedelezing.TweedeLezing;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Ten thousand generated cases through the command line: the rules and the second reading agree on every field. */
class TweedeLezingTest {

    private static final int AANTAL = 10_000;
    private static final Map<Object, String> FREQUENTIES = Map.of(
            "GR", "Elke 4 weken op vrijdag van 9.00 tot 10.30 uur, en tussendoor als de casus dat vraagt.",
            "DR", "Elke maand, bij elkaar op locatie, en tussendoor als de casus dat vraagt.",
            "FR_WEKELIJKS", "Elke week.",
            "FR_VIERWEKELIJKS", "Elke 4 weken.");

    private final JsonMapper json = new JsonMapper();

    @Test
    void agreesOnEveryContractField() {
        List<Map<String, Object>> casussen = casussen();
        List<JsonNode> adviezen = adviseer(casussen);
        assertEquals(AANTAL, adviezen.size());
        for (int i = 0; i < AANTAL; i++) {
            Map<String, Object> casus = casussen.get(i);
            LocalDate vandaag = LocalDate.parse(tekst(adviezen.get(i).get("peildatum")));
            Map<String, Object> verwacht = TweedeLezing.adviseer(casus, vandaag);
            // The page fixes the reasons as a set of codes; all other lists in their order.
            verwacht.put("redenen", new TreeSet<>(teksten(verwacht.get("redenen"))));
            verwacht.put("frequentie", verwacht.get("frequentie") == null ? null
                    : FREQUENTIES.get(verwacht.get("frequentie")));
            verwacht.remove("heeftFrequentie");
            assertEquals(verwacht, gelezen(adviezen.get(i)), () -> json.writeValueAsString(casus));
        }
    }

    private static List<Map<String, Object>> casussen() {
        Random random = new Random(20230914);
        List<Map<String, Object>> casussen = new ArrayList<>();
        for (int i = 0; i < AANTAL; i++) {
            casussen.add(CasusGenerator.casus(random, i));
        }
        return casussen;
    }

    private List<JsonNode> adviseer(List<Map<String, Object>> casussen) {
        StringBuilder regels = new StringBuilder();
        casussen.forEach(casus -> regels.append(json.writeValueAsString(casus)).append('\n'));
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        ByteArrayOutputStream fout = new ByteArrayOutputStream();
        int status = Werkbank.voerUit(new String[] {"adviseer", "--jsonl"},
                new ByteArrayInputStream(regels.toString().getBytes(StandardCharsets.UTF_8)),
                new PrintStream(uit, true, StandardCharsets.UTF_8),
                new PrintStream(fout, true, StandardCharsets.UTF_8));
        assertEquals("", fout.toString(StandardCharsets.UTF_8));
        assertEquals(Werkbank.GELUKT, status);
        return uit.toString(StandardCharsets.UTF_8).lines().map(json::readTree).toList();
    }

    /** The advice in the form of the second reading: codes without texts. */
    private Map<String, Object> gelezen(JsonNode advies) {
        Map<String, Object> veld = new LinkedHashMap<>();
        for (String naam : List.of("kenmerk", "provincie", "peildatum", "route", "zekerheid", "nnRoute", "vervolg")) {
            veld.put(naam, tekst(advies.get(naam)));
        }
        veld.put("ookPassend", json.convertValue(advies.get("ookPassend"), List.class));
        veld.put("dichtstbij", json.convertValue(advies.get("dichtstbij"), List.class));
        veld.put("overleggen", overleggen(advies.get("overleggen")));
        veld.put("redenen", new TreeSet<>(teksten(advies.get("redenen"), "code")));
        veld.put("openVragen", teksten(advies.get("openVragen"), "feit"));
        veld.put("signalen", teksten(advies.get("signalen"), "code"));
        veld.put("aanmelding", Map.of("volledig", advies.get("aanmelding").get("volledig").asBoolean(),
                "ontbreekt", json.convertValue(advies.get("aanmelding").get("ontbreekt"), List.class)));
        Map<String, String> deelnemers = new LinkedHashMap<>();
        advies.get("deelnemers").forEach(een -> deelnemers.put(tekst(een.get("partij")), tekst(een.get("rol"))));
        veld.put("deelnemers", deelnemers);
        veld.put("wanneer", tekst(advies.get("moment").get("wanneer")));
        veld.put("frequentie", tekst(advies.get("moment").get("frequentie")));
        veld.put("heeftAgenda", !advies.get("agenda").isEmpty());
        return veld;
    }

    private static List<Map<String, Object>> overleggen(JsonNode overleggen) {
        List<Map<String, Object>> uitkomsten = new ArrayList<>();
        for (JsonNode overleg : overleggen) {
            Map<String, String> criteria = new LinkedHashMap<>();
            overleg.get("criteria").forEach(een -> criteria.put(tekst(een.get("code")), tekst(een.get("uitkomst"))));
            uitkomsten.add(Map.of("overleg", tekst(overleg.get("overleg")), "past", tekst(overleg.get("past")),
                    "criteria", criteria));
        }
        return uitkomsten;
    }

    private static String tekst(JsonNode waarde) {
        return waarde.isNull() ? null : waarde.asString();
    }

    private static List<String> teksten(Object lijst) {
        return ((List<?>) lijst).stream().map(String.class::cast).toList();
    }

    private static List<String> teksten(JsonNode lijst, String veld) {
        List<String> teksten = new ArrayList<>();
        lijst.forEach(deel -> teksten.add(tekst(deel.get(veld))));
        return teksten;
    }
}
