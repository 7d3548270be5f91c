package nl.actieoverleg.proefbank;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** The JSON between the page and the program. What the contract knows stands in it as the library writes it. */
final class Blad {

    static final JsonMapper JSON = new JsonMapper();

    private Blad() {
    }

    static ObjectNode nieuw() {
        return JSON.createObjectNode();
    }

    /** Adds what the library wrote as JSON. */
    static void zet(ObjectNode blad, String veld, String json) {
        blad.putRawValue(veld, new RawValue(json));
    }

    static String tekst(ObjectNode blad) {
        return JSON.writeValueAsString(blad);
    }

    /** A sentence for the person at the browser. */
    static String melding(String melding) {
        return tekst(nieuw().put("melding", melding));
    }
}
