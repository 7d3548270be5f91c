package nl.actieoverleg.proefbank;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * Lets in only the page itself, in a browser on this machine. Other sites can make that browser send requests here,
 * also under a name of their own that leads to this machine: those names and origins are turned away. So are other
 * users of this machine, who do not have the key that stands in the address of the page. Immutable.
 */
final class Poortwachter {

    /** Nothing but our own files: no script or style inside a page, nothing from elsewhere, no frame around it. */
    private static final String BELEID = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
            + "require-trusted-types-for 'script'; trusted-types 'none'";

    /** Not a cookie: a browser gives those to every port of a machine, so also to a page of another user. */
    static final String SLEUTELKOP = "Proefbank-Sleutel";

    private static final int SLEUTELBYTES = 18;

    private final List<String> namen;
    private final String sleutel = nieuweSleutel();

    Poortwachter(int poort) {
        namen = List.of("127.0.0.1:" + poort, "localhost:" + poort, "[::1]:" + poort);
    }

    /**
     * Turns away what does not come from the page itself.
     *
     * @throws Afwijzing with the reason
     */
    void controleer(HttpExchange vraag) {
        Headers koppen = vraag.getRequestHeaders();
        if (!vraag.getRemoteAddress().getAddress().isLoopbackAddress()) {
            throw new Afwijzing(Reactie.GEWEIGERD, "De proefbank is er alleen op deze computer.");
        }
        String naam = enige(koppen, "Host");
        if (naam == null || !namen.contains(naam.toLowerCase(Locale.ROOT))) {
            throw new Afwijzing(Reactie.GEWEIGERD, "De proefbank heeft een ander adres. Open het adres dat in het "
                    + "venster van de opdracht staat.");
        }
        if (koppen.containsKey("Origin") && !("http://" + naam).equalsIgnoreCase(enige(koppen, "Origin"))) {
            throw new Afwijzing(Reactie.GEWEIGERD, "Deze vraag komt van een andere website.");
        }
        String vanaf = enige(koppen, "Sec-Fetch-Site");
        boolean isBezoek = "navigate".equals(enige(koppen, "Sec-Fetch-Mode")) && isLezen(vraag);
        if (koppen.containsKey("Sec-Fetch-Site") && !"same-origin".equals(vanaf) && !"none".equals(vanaf)
                && !isBezoek) {
            throw new Afwijzing(Reactie.GEWEIGERD, "Deze vraag komt van een andere website.");
        }
    }

    private static String nieuweSleutel() {
        byte[] willekeurig = new byte[SLEUTELBYTES];
        new SecureRandom().nextBytes(willekeurig);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(willekeurig);
    }

    /** What the page has to bring along with each question: another one each time the program starts. */
    String sleutel() {
        return sleutel;
    }

    /**
     * Turns away who does not have the address with the key.
     *
     * @throws Afwijzing with what to do
     */
    void controleerSleutel(HttpExchange vraag) {
        String gegeven = enige(vraag.getRequestHeaders(), SLEUTELKOP);
        if (gegeven == null || !MessageDigest.isEqual(sleutel.getBytes(StandardCharsets.UTF_8),
                gegeven.getBytes(StandardCharsets.UTF_8))) {
            throw new Afwijzing(Reactie.GEWEIGERD, "De sleutel in het adres ontbreekt of is van een vorige keer. Open "
                    + "het hele adres dat in het venster van de opdracht staat.");
        }
    }

    private static boolean isLezen(HttpExchange vraag) {
        return vraag.getRequestMethod().equals("GET") || vraag.getRequestMethod().equals("HEAD");
    }

    /** The one value of this header; null when there is none, or more. */
    private static String enige(Headers koppen, String naam) {
        List<String> waarden = koppen.get(naam);
        return waarden == null || waarden.size() != 1 ? null : waarden.get(0);
    }

    /** What every answer says to the browser. */
    static void beveilig(Headers koppen) {
        koppen.set("Content-Security-Policy", BELEID);
        koppen.set("X-Content-Type-Options", "nosniff");
        koppen.set("Referrer-Policy", "no-referrer");
        koppen.set("Cross-Origin-Opener-Policy", "same-origin");
        koppen.set("Cross-Origin-Resource-Policy", "same-origin");
        koppen.set("Cache-Control", "no-store");
    }
}
