package nl.actieoverleg.proefbank;

import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** The JSON between the page and the program. What the contract knows stands in it as the library writes it. */
final class Blad {

    /** Without buffers that are used again: text of a case would stay in them. */
    static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool()).build()).build();

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
