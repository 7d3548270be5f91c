package nl.actieoverleg.proefbank;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Answers every request: a file of the page, or a question of the page. Thread-safe. */
final class Verkeer implements HttpHandler {

    /** Answers a question of the page. */
    interface Dienst {
        /**
         * @param inhoud what the page sent, at most as many bytes as the service takes
         * @throws Afwijzing when there is no answer
         */
        Reactie antwoord(byte[] inhoud);
    }

    /** The same for what is one JSON object. */
    interface Jsondienst {
        /** @throws Afwijzing when there is no answer */
        Reactie antwoord(JsonNode vraag);
    }

    private record Plaats(String methode, int meeste, Dienst dienst) {
    }

    private final Poortwachter poortwachter;
    private final Map<String, Plaats> plaatsen = new HashMap<>();

    Verkeer(Poortwachter poortwachter) {
        this.poortwachter = poortwachter;
    }

    /** Adds what can be read at a path. */
    void lees(String pad, Reactie antwoord) {
        plaatsen.put(pad, new Plaats("GET", 0, inhoud -> antwoord));
    }

    /**
     * Adds a question at a path.
     *
     * @param meeste the most bytes that the question may have
     */
    void vraag(String pad, int meeste, Dienst dienst) {
        plaatsen.put(pad, new Plaats("POST", meeste, dienst));
    }

    /** Adds a question at a path that is one JSON object. */
    void vraagJson(String pad, int meeste, Jsondienst dienst) {
        vraag(pad, meeste, inhoud -> dienst.antwoord(object(inhoud)));
    }

    private static JsonNode object(byte[] inhoud) {
        try {
            JsonNode json = Blad.JSON.readTree(inhoud);
            if (json != null && json.isObject()) {
                return json;
            }
        } catch (JacksonException e) {
            // What it says may quote the request; the answer below does not.
        }
        throw new Afwijzing(Reactie.ONGELDIG, "Deze vraag is geen JSON-object.");
    }

    @Override
    public void handle(HttpExchange vraag) throws IOException {
        try (vraag) {
            Reactie antwoord;
            try {
                antwoord = antwoord(vraag);
            } catch (Afwijzing e) {
                antwoord = Reactie.json(e.status(), Blad.melding(e.getMessage()));
            } catch (RuntimeException | Error e) {
                antwoord = Reactie.json(Reactie.MISLUKT, Blad.melding("Er ging iets mis dat niet aan u ligt: "
                        + e.getClass().getSimpleName() + "."));
            }
            verstuur(vraag, antwoord);
        }
    }

    private Reactie antwoord(HttpExchange vraag) throws IOException {
        poortwachter.controleer(vraag);
        Plaats plaats = plaatsen.get(vraag.getRequestURI().getRawPath());
        String methode = vraag.getRequestMethod();
        if (plaats == null) {
            throw new Afwijzing(Reactie.NIET_GEVONDEN, "Dit adres is hier niet bekend.");
        }
        if (!plaats.methode().equals(methode) && !(plaats.methode().equals("GET") && methode.equals("HEAD"))) {
            vraag.getResponseHeaders().set("Allow", plaats.methode());
            throw new Afwijzing(Reactie.VERKEERDE_METHODE, "Zo is dit adres niet te gebruiken.");
        }
        if (plaats.meeste() == 0) {
            return plaats.dienst().antwoord(new byte[0]);
        }
        poortwachter.controleerSleutel(vraag);
        // A form on another site cannot send this type.
        String soort = vraag.getRequestHeaders().getFirst("Content-Type");
        if (soort == null || !soort.split(";", 2)[0].strip().equalsIgnoreCase("application/json")) {
            throw new Afwijzing(Reactie.VERKEERDE_SOORT, "Deze vraag is geen JSON.");
        }
        byte[] inhoud = vraag.getRequestBody().readNBytes(plaats.meeste() + 1);
        if (inhoud.length > plaats.meeste()) {
            throw new Afwijzing(Reactie.TE_GROOT, "Dit is te groot. Er past hooguit " + plaats.meeste() / 1024
                    + " KiB.");
        }
        return plaats.dienst().antwoord(inhoud);
    }

    private static void verstuur(HttpExchange vraag, Reactie antwoord) throws IOException {
        Poortwachter.beveilig(vraag.getResponseHeaders());
        vraag.getResponseHeaders().set("Content-Type", antwoord.soort());
        if (vraag.getRequestMethod().equals("HEAD")) {
            vraag.sendResponseHeaders(antwoord.status(), -1);
        } else {
            vraag.sendResponseHeaders(antwoord.status(), antwoord.inhoud().length);
            vraag.getResponseBody().write(antwoord.inhoud());
        }
    }
}
