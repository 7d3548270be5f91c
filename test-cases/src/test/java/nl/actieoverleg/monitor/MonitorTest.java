package nl.actieoverleg.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.proefjaar.Jaarplan;
import nl.actieoverleg.proefjaar.Planning;
import nl.actieoverleg.proefjaar.Proefjaar;
import nl.actieoverleg.regressie.Toetsregels;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The numbers of the monitor, against the plan they come from and against a plain count of the receipts. */
class MonitorTest {

    private static final int AANTAL = 2_400;
    private static final Periode JAAR = Periode.jaar(YearMonth.of(2025, 1));
    private static final JsonMapper JSON = new JsonMapper();

    private static List<JsonNode> kwitanties;
    private static Monitorstand stand;
    private static Jaarplan plan;
    private static Jaarplan eerder;

    @BeforeAll
    static void telAlles() throws IOException {
        Toetsregels regels = Toetsregels.opKlassenpad(Adviseur.bouwer().opwarmen(false).maak());
        plan = new Jaarplan(Year.of(2025), AANTAL);
        eerder = new Jaarplan(Year.of(2024), AANTAL);
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        new Proefjaar(regels.adviseur()).schrijf(eerder, uit);
        new Proefjaar(regels.adviseur()).schrijf(plan, uit);
        List<String> lijnen = uit.toString(StandardCharsets.UTF_8).lines().toList();
        kwitanties = lijnen.stream().map(JSON::readTree).toList();
        Monitor monitor = new Monitor(regels);
        monitor.neem(lijnen.stream().map(lijn -> lijn.getBytes(StandardCharsets.UTF_8)).toList());
        assertEquals(YearMonth.of(2025, 12), monitor.laatsteMaand());
        stand = monitor.stand(JAAR);
    }

    /** Everything in the JSON: by its measure, code, region and month. */
    private static Map<List<String>, JsonNode> cijfers() {
        Map<List<String>, JsonNode> cijfers = new HashMap<>();
        JSON.readTree(Monitorgegevens.json(stand)).required("cijfers").forEach(een -> cijfers.put(List.of(
                een.required("maat").asString(), een.required("code").asString(),
                een.required("provincie").asString(""), een.required("maand").asString("")), een));
        return cijfers;
    }

    @Test
    void theNumbersThatWerePlannedComeOut() {
        Planning planning = Planning.van(plan);
        Planning vorige = Planning.van(eerder);
        assertEquals(AANTAL, planning.adviezen().values().stream().mapToLong(Long::longValue).sum());
        planning.adviezen().forEach((wat, aantal) -> gelijk("ADVIES", wat, aantal, vorige.adviezen()));
        planning.definitief().forEach((wat, aantal) -> gelijk("DEFINITIEF", wat, aantal, vorige.definitief()));
        planning.gekozen().forEach((wat, aantal) -> gelijk("GEKOZEN", wat, aantal, vorige.gekozen()));
        planning.redenen().forEach((wat, aantal) -> gelijk("REDEN", " > " + wat, aantal,
                Map.of(" > " + wat, vorige.redenen().getOrDefault(wat, 0L))));
    }

    private static void gelijk(String maat, String code, long aantal, Map<String, Long> vorige) {
        JsonNode cijfer = cijfers().get(List.of(maat, code, "", ""));
        assertNotNull(cijfer, maat + " " + code);
        assertGetoond(aantal, cijfer.required("aantal"), maat + " " + code);
        assertGetoond(vorige.getOrDefault(code, 0L), cijfer.required("ervoor"), maat + " " + code + " before");
    }

    /** A small number is never there; another one is right, or left out with a small one. */
    private static void assertGetoond(long aantal, JsonNode getoond, String wat) {
        if (aantal > 0 && aantal < Afscherming.GRENS) {
            assertTrue(getoond.isNull(), wat);
        } else if (!getoond.isNull()) {
            assertEquals(aantal, getoond.asLong(), wat);
        }
    }

    @Test
    void aPlainCountOfTheReceiptsGivesTheSame() {
        Map<List<String>, Long> geteld = new TreeMap<>((een, ander) -> een.toString().compareTo(ander.toString()));
        for (JsonNode kwitantie : kwitanties) {
            JsonNode uitkomst = kwitantie.required("uitkomst");
            String maand = kwitantie.required("casus").required("peildatum").asString().substring(0, 7);
            if (!maand.startsWith("2025")) {
                continue;
            }
            String provincie = kwitantie.required("casus").required("provincie").asString();
            String route = uitkomst.required("route").asString();
            String gekozen = kwitantie.path("afwijking").path("gekozen").asString(route);
            for (String waar : List.of("", provincie)) {
                for (String wanneer : List.of("", maand)) {
                    tel(geteld, "ALLES", "", waar, wanneer);
                    tel(geteld, "ADVIES", route, waar, wanneer);
                    tel(geteld, "GEKOZEN", gekozen, waar, wanneer);
                    if (uitkomst.required("zekerheid").asString().equals("DEFINITIEF")) {
                        tel(geteld, "DEFINITIEF", route, waar, wanneer);
                    }
                }
                meetlat(geteld, uitkomst, waar);
            }
            uitkomst.required("signalen").forEach(een -> tel(geteld, "SIGNAAL", een.asString(), "", ""));
            uitkomst.required("openVragen").forEach(een -> tel(geteld, "OPEN", een.asString(), "", ""));
            uitkomst.required("redenen").forEach(een -> {
                tel(geteld, "DRAAGT", een.asString(), "", "");
                if (!gekozen.equals(route)) {
                    tel(geteld, "DRAAGT_AFGEWEKEN", een.asString(), "", "");
                }
                if (route.equals("ACTIEOVERLEG")) {
                    tel(geteld, "DRAAGT_MEETOVERLEG", een.asString(), "", "");
                }
            });
            if (kwitantie.has("afwijking")) {
                String reden = kwitantie.required("afwijking").required("reden").asString();
                for (String van : List.of(route, "")) {
                    tel(geteld, "VAN_NAAR", van + " > " + gekozen, "", "");
                    tel(geteld, "VAN_NAAR", van + " > ", "", "");
                    tel(geteld, "REDEN", van + " > ", "", "");
                    tel(geteld, "REDEN", van + " > " + reden, "", "");
                }
            }
        }
        Map<List<String>, JsonNode> cijfers = cijfers();
        geteld.forEach((wat, aantal) -> assertGetoond(aantal, cijfers.get(wat).required("aantal"), wat.toString()));
        cijfers.forEach((wat, cijfer) -> {
            if (!wat.get(0).equals("ONBEKEND")) {
                assertGetoond(geteld.getOrDefault(wat, 0L), cijfer.required("aantal"), wat.toString());
            }
        });
        long getoond = cijfers.values().stream().filter(een -> !een.required("aantal").isNull()).count();
        assertTrue(getoond > cijfers.size() / 2, getoond + " of " + cijfers.size() + " are shown");
        assertTrue(getoond < cijfers.size(), "Nothing small is in this year, so nothing is tested");
    }

    private static void meetlat(Map<List<String>, Long> geteld, JsonNode uitkomst, String waar) {
        List<String> signalen = uitkomst.required("signalen").valueStream().map(JsonNode::asString).toList();
        List<String> past = uitkomst.required("ingangen").valueStream()
                .filter(een -> een.required("past").asString().equals("JA"))
                .map(een -> een.required("overleg").asString())
                .filter(overleg -> !overleg.equals("DIRECT_TELEFONISCH")).distinct().toList();
        if (List.of(uitkomst.required("route").asString(), uitkomst.required("vervolg").asString(""))
                .contains("ACTIEOVERLEG")) {
            tel(geteld, "MEETLAT", "NAAR", waar, "");
        }
        if (past.contains("ACTIEOVERLEG")) {
            tel(geteld, "MEETLAT", past.size() == 1 ? "ALLEEN" : "PAST", waar, "");
        }
        if (past.equals(List.of("ACTIEOVERLEG"))) {
            tel(geteld, "MEETLAT", "PAST", waar, "");
        }
        if (signalen.contains("HERHAALDE_BESPREKING")) {
            tel(geteld, "MEETLAT", "OPNIEUW", waar, "");
        }
        if (signalen.contains("VROEGTIJDIG_AFSTEMMEN")) {
            tel(geteld, "MEETLAT", "LANG_WACHTEN", waar, "");
        }
    }

    private static void tel(Map<List<String>, Long> geteld, String maat, String code, String waar, String wanneer) {
        geteld.merge(List.of(maat, code, waar, wanneer), 1L, Long::sum);
    }

    @Test
    void factsThatStayUnknownAreCounted() {
        Map<List<String>, JsonNode> cijfers = cijfers();
        long onbekend = kwitanties.stream().map(een -> een.required("casus"))
                .filter(casus -> casus.required("peildatum").asString().startsWith("2025"))
                .filter(casus -> !casus.required("feiten").has("bekendBijRvdk")).count();
        assertTrue(onbekend > 100);
        assertEquals(onbekend, cijfers.get(List.of("ONBEKEND", "bekendBijRvdk", "", "")).required("aantal").asLong());
    }

    @Test
    void theCsvHoldsTheSameNumbers() {
        List<String> lijnen = Monitorgegevens.csv(stand).lines().toList();
        assertEquals("maat;code;provincie;maand;aantal;ervoor", lijnen.get(0));
        Map<List<String>, JsonNode> cijfers = cijfers();
        assertEquals(cijfers.size(), lijnen.size() - 1);
        for (String lijn : lijnen.subList(1, lijnen.size())) {
            String[] delen = lijn.split(";", -1);
            JsonNode cijfer = cijfers.get(List.of(delen[0].toUpperCase(Locale.ROOT), delen[1], delen[2],
                    delen[3]));
            assertEquals(cijfer.required("aantal").isNull() ? "" : cijfer.required("aantal").asString(), delen[4]);
            assertEquals(cijfer.required("ervoor").isNull() ? "" : cijfer.required("ervoor").asString(), delen[5]);
        }
    }

    @Test
    void thePageIsTheSameEachTimeAndNeedsNothingElse() {
        String pagina = Monitorpagina.html(stand);
        assertEquals(pagina, Monitorpagina.html(stand));
        assertTrue(pagina.contains("default-src &#39;none&#39;"), "no policy");
        for (String buiten : List.of("http://", "https://", "<script", "src=", "style=\"")) {
            assertFalse(pagina.contains(buiten), buiten);
        }
        assertTrue(pagina.contains("Een getal kleiner dan 5 staat er niet"));
        for (String kop : List.of("Wat is geadviseerd en wat is gekozen", "Wat het Actieoverleg toevoegt",
                "Waar de intake tekortschiet", "Waar anders is gekozen, en waarom")) {
            assertTrue(pagina.contains(kop), kop);
        }
    }

    @Test
    void whatWasChangedIsNotCounted() {
        Toetsregels regels = Toetsregels.opKlassenpad(Adviseur.bouwer().opwarmen(false).maak());
        Monitor monitor = new Monitor(regels);
        monitor.neem(List.of("{}".getBytes(StandardCharsets.UTF_8)));
        assertEquals(1, monitor.onbruikbaar());
        assertNull(monitor.laatsteMaand());
    }
}
