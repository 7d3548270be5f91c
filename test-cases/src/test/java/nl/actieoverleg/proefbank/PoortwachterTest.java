package nl.actieoverleg.proefbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import nl.actieoverleg.proefbank.Verzoek.Terug;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody but the page itself, in a browser on this machine, gets an answer. */
class PoortwachterTest {

    private static final String CASUS = "{\"casus\": {\"kenmerk\": \"GEHEIM-1\", \"provincie\": \"DRENTHE\"}}";

    private static Proefbank proefbank;

    @BeforeAll
    static void start() throws IOException {
        proefbank = Proefbank.start(0, null);
    }

    @AfterAll
    static void stop() {
        proefbank.close();
    }

    private static Verzoek advies() {
        return Verzoek.post(proefbank.adres(), "/api/advies", CASUS);
    }

    private static int poort() {
        return proefbank.adres().getPort();
    }

    @Test
    void thePageItselfGetsItsAnswer() throws IOException {
        Terug terug = advies().stuur();
        assertEquals(200, terug.status(), terug.tekst());
        assertEquals("GEHEIM-1", terug.json().required("advies").required("kenmerk").asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:%d", "LOCALHOST:%d", "[::1]:%d", "127.0.0.1:%d"})
    void everyNameOfThisMachineIsGood(String naam) throws IOException {
        String host = naam.formatted(poort());
        assertEquals(200, advies().kop("Host", host).kop("Origin", "http://" + host).stuur().status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kwaad.example:%d", "127.0.0.1.kwaad.example:%d", "localhost", "127.0.0.1:1", "[::1]",
        "127.0.0.1:%d, kwaad.example", "0.0.0.0:%d", ""})
    void anotherHostIsTurnedAway(String naam) throws IOException {
        for (Verzoek verzoek : List.of(Verzoek.get(proefbank.adres(), "/"), advies())) {
            Terug terug = verzoek.kop("Host", naam.formatted(poort())).stuur();
            assertEquals(403, terug.status(), naam);
            assertFalse(terug.tekst().contains("GEHEIM"), terug.tekst());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://kwaad.example", "null", "http://localhost:1", "https://127.0.0.1:%d",
        "http://127.0.0.1:%d.kwaad.example", "http://localhost:%d", ""})
    void anotherOriginIsTurnedAway(String herkomst) throws IOException {
        Terug terug = advies().kop("Origin", herkomst.formatted(poort())).stuur();
        assertEquals(403, terug.status(), herkomst);
        assertFalse(terug.tekst().contains("GEHEIM"), terug.tekst());
        assertTrue(terug.json().required("melding").asString().contains("een andere website"), terug.tekst());
        assertNull(terug.kop("Access-Control-Allow-Origin"));
    }

    @ParameterizedTest
    @CsvSource({"cross-site, cors, 403", "same-site, cors, 403", "cross-site, no-cors, 403", "none, navigate, 200",
        "same-origin, cors, 200", "cross-site, navigate, 200"})
    void whatTheBrowserSaysOfWhoAsksCounts(String vanaf, String hoe, int status) throws IOException {
        Verzoek verzoek = Verzoek.get(proefbank.adres(), "/").kop("Sec-Fetch-Site", vanaf).kop("Sec-Fetch-Mode", hoe);
        assertEquals(status, verzoek.stuur().status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/begin", "/api/advies", "/api/casus", "/api/regels", "/api/regels/bestand",
        "/api/regels/controleer", "/api/regels/vergelijk", "/api/regels/bewaar"})
    void whoDoesNotHaveTheKeyGetsNothing(String pad) throws IOException {
        String sleutel = proefbank.adres().getFragment().replace("sleutel=", "");
        for (String andere : new String[] {null, "", "x", sleutel.substring(1), sleutel + "x",
            "sleutel=" + sleutel, sleutel.toLowerCase(Locale.ROOT) + "A", sleutel + ", " + sleutel}) {
            Terug terug = Verzoek.post(proefbank.adres(), pad, CASUS).kop(Poortwachter.SLEUTELKOP, andere).stuur();
            assertEquals(403, terug.status(), andere);
            assertEquals("{\"melding\":\"De sleutel in het adres ontbreekt of is van een vorige keer. Open het hele "
                    + "adres dat in het venster van de opdracht staat.\"}", terug.tekst());
        }
    }

    @Test
    void theKeyIsAnotherEachTimeAndNotOnThePage() throws IOException {
        String sleutel = proefbank.adres().getFragment().replace("sleutel=", "");
        assertTrue(sleutel.matches("[A-Za-z0-9_-]{24}"), sleutel);
        try (Proefbank andere = Proefbank.start(0, null)) {
            assertNotEquals(proefbank.adres().getFragment(), andere.adres().getFragment());
        }
        for (String pad : List.of("/", "/proefbank.js", "/dienst.js", "/niets", "/api/advies")) {
            Terug terug = Verzoek.get(proefbank.adres(), pad).stuur();
            assertFalse((terug.tekst() + terug.koppen()).contains(sleutel), pad);
        }
    }

    @Test
    void aVisitFromAnotherSiteMayOnlyRead() throws IOException {
        Verzoek verzoek = advies().kop("Origin", null).kop("Sec-Fetch-Site", "cross-site")
                .kop("Sec-Fetch-Mode", "navigate");
        assertEquals(403, verzoek.stuur().status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/proefbank.js", "/proefbank.css", "/api/niets", "/api/advies"})
    void everyAnswerHasThePolicy(String pad) throws IOException {
        Terug terug = Verzoek.get(proefbank.adres(), pad).stuur();
        String beleid = terug.kop("Content-Security-Policy");
        assertTrue(beleid.startsWith("default-src 'none'; script-src 'self'; style-src 'self'; "), beleid);
        assertTrue(beleid.contains("frame-ancestors 'none'") && beleid.contains("connect-src 'self'"), beleid);
        assertFalse(beleid.contains("unsafe") || beleid.contains("*") || beleid.contains("http"), beleid);
        assertEquals("no-store", terug.kop("Cache-Control"));
        assertEquals("nosniff", terug.kop("X-Content-Type-Options"));
        assertEquals("no-referrer", terug.kop("Referrer-Policy"));
        assertEquals("same-origin", terug.kop("Cross-Origin-Resource-Policy"));
        assertNull(terug.kop("Set-Cookie"));
    }

    @Test
    void thePageHoldsNoScriptOrStyleAndNothingFromElsewhere() throws IOException {
        String pagina = Verzoek.get(proefbank.adres(), "/").stuur().tekst();
        assertTrue(pagina.startsWith("<!doctype html>\n<html lang=\"nl\">"), pagina);
        assertFalse(pagina.matches("(?s).*(<style|style=|<script>| on[a-z]+=|javascript:|https?://).*"), pagina);
    }

    @ParameterizedTest
    @CsvSource({"GET, /api/advies, 405, POST", "PUT, /api/advies, 405, POST", "DELETE, /, 405, GET",
        "OPTIONS, /api/advies, 405, POST", "POST, /, 405, GET"})
    void onlyTheMethodsThatThePageUses(String methode, String pad, int status, String mag) throws IOException {
        Terug terug = Verzoek.get(proefbank.adres(), pad).methode(methode).stuur();
        assertEquals(status, terug.status());
        assertEquals(mag, terug.kop("Allow"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/niets", "/index.html", "/../Proefbank.class", "/%2e%2e/voorbeelden.txt",
        "/voorbeelden.txt", "/api/advies/"})
    void nothingElseIsThere(String pad) throws IOException {
        assertEquals(404, Verzoek.get(proefbank.adres(), pad).stuur().status(), pad);
    }

    @Test
    void aFormOfAnotherSiteCannotAsk() throws IOException {
        for (String soort : new String[] {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data",
            null}) {
            assertEquals(415, advies().kop("Content-Type", soort).stuur().status(), soort);
        }
        assertEquals(200, advies().kop("Content-Type", "application/json; charset=utf-8").stuur().status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "\"GEHEIM-1\"", "{\"casus\": GEHEIM-1}", "null"})
    void whatIsNoObjectIsSaidSoWithoutRepeatingIt(String json) throws IOException {
        Terug terug = Verzoek.post(proefbank.adres(), "/api/advies", json).stuur();
        assertEquals(400, terug.status(), terug.tekst());
        assertEquals("{\"melding\":\"Deze vraag is geen JSON-object.\"}", terug.tekst());
    }

    @ParameterizedTest
    @CsvSource({"/api/advies, 128", "/api/begin, 1"})
    void whatIsTooLargeIsNotTaken(String pad, int kib) throws IOException {
        String json = "{\"casus\": \"" + "x".repeat(kib * 1024) + "\"}";
        Terug terug = Verzoek.post(proefbank.adres(), pad, json).stuur();
        assertEquals(413, terug.status(), terug.tekst());
        assertTrue(terug.tekst().contains("hooguit " + kib + " KiB"), terug.tekst());
    }

    @Test
    void readingHeadersAloneGivesNoBody() throws IOException {
        Terug terug = Verzoek.get(proefbank.adres(), "/").methode("HEAD").stuur();
        assertEquals(200, terug.status());
        assertEquals("", terug.tekst());
    }

    @Test
    void otherMachinesDoNotReachIt() throws IOException {
        for (NetworkInterface kaart : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress adres : kaart.inetAddresses().toList()) {
                if (!adres.isLoopbackAddress() && adres instanceof Inet4Address) {
                    assertThrows(ConnectException.class, () -> new Socket(adres, poort()).close(), adres.toString());
                }
            }
        }
    }

    @Test
    void aTakenPortIsSaidSo() {
        assertThrows(BindException.class, () -> Proefbank.start(poort(), null).close());
    }

    @Test
    void closingLetsGoOfThePort() throws Exception {
        Proefbank eerste = Proefbank.start(0, null);
        int poort = eerste.adres().getPort();
        eerste.close();
        eerste.close();
        eerste.wacht();
        try (Proefbank tweede = Proefbank.start(poort, null)) {
            assertEquals(200, Verzoek.get(tweede.adres(), "/").stuur().status());
        }
    }
}
