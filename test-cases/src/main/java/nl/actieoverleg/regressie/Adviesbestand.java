package nl.actieoverleg.regressie;

import java.util.Iterator;
import java.util.Map;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.advies.Advies;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An advice as it is stored beside a case: the JSON of the contract without the version of the rules, which changes
 * with every comment. What fits on a line stands on one line, so that a change shows as few lines.
 */
final class Adviesbestand {

    private static final int BREEDTE = 118;
    private static final String INSPRONG = "  ";
    private static final String REGELSET = "regelset";
    private static final JsonMapper JSON = new JsonMapper();

    private Adviesbestand() {
    }

    /** The advice without the version of the rules. */
    static JsonNode van(Adviseur adviseur, Advies advies) {
        ObjectNode json = (ObjectNode) JSON.readTree(adviseur.schrijf(advies));
        json.remove(REGELSET);
        return json;
    }

    /** A stored advice, or null when the text is none. */
    static JsonNode lees(String tekst) {
        try {
            return JSON.readTree(tekst) instanceof ObjectNode json ? json : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    /** The text to store, with a line end after the last brace. */
    static String tekst(JsonNode json) {
        StringBuilder uit = new StringBuilder();
        schrijf(json, "", 0, uit);
        return uit.append('\n').toString();
    }

    /** @param bezet how many characters stand before and after this on its line */
    private static void schrijf(JsonNode json, String inspringen, int bezet, StringBuilder uit) {
        String opEenRegel = opEenRegel(json);
        boolean isBoven = inspringen.isEmpty() && json.isObject();
        if (!json.isContainer() || json.isEmpty() || !isBoven && bezet + opEenRegel.length() <= BREEDTE) {
            uit.append(opEenRegel);
            return;
        }
        String dieper = inspringen + INSPRONG;
        uit.append(json.isObject() ? "{" : "[");
        if (json.isObject()) {
            Iterator<Map.Entry<String, JsonNode>> velden = json.properties().iterator();
            while (velden.hasNext()) {
                Map.Entry<String, JsonNode> veld = velden.next();
                String naam = JSON.writeValueAsString(veld.getKey()) + ": ";
                uit.append('\n').append(dieper).append(naam);
                schrijf(veld.getValue(), dieper, dieper.length() + naam.length() + 1, uit);
                uit.append(velden.hasNext() ? "," : "");
            }
        } else {
            Iterator<JsonNode> delen = json.values().iterator();
            while (delen.hasNext()) {
                uit.append('\n').append(dieper);
                schrijf(delen.next(), dieper, dieper.length() + 1, uit);
                uit.append(delen.hasNext() ? "," : "");
            }
        }
        uit.append('\n').append(inspringen).append(json.isObject() ? "}" : "]");
    }

    private static String opEenRegel(JsonNode json) {
        StringBuilder uit = new StringBuilder();
        if (json.isObject()) {
            json.properties().forEach(veld -> uit.append(uit.isEmpty() ? "" : ", ")
                    .append(JSON.writeValueAsString(veld.getKey())).append(": ").append(opEenRegel(veld.getValue())));
            return "{" + uit + "}";
        }
        if (json.isArray()) {
            json.values().forEach(deel -> uit.append(uit.isEmpty() ? "" : ", ").append(opEenRegel(deel)));
            return "[" + uit + "]";
        }
        return JSON.writeValueAsString(json);
    }
}
