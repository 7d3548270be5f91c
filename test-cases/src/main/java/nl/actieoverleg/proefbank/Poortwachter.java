package nl.actieoverleg.proefbank;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Locale;

/**
 * Lets in only the page itself, in a browser on this machine. Other sites can make that browser send requests here, also
 * under a name of their own that leads to this machine: those names and origins are turned away. Immutable.
 */
final class Poortwachter {

    /** Nothing but our own files: no script or style inside a page, nothing from elsewhere, no frame around it. */
    private static final String BELEID = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
            + "require-trusted-types-for 'script'; trusted-types 'none'";

    private final List<String> namen;

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
