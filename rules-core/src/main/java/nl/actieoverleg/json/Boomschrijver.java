package nl.actieoverleg.json;

import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Writes a tree of maps, lists, text, whole numbers, booleans and null as JSON. Stateless and thread-safe. */
public final class Boomschrijver {

    private Boomschrijver() {
    }

    /**
     * The tree, indented by two spaces, lines ended by LF; members in the order of the maps.
     *
     * @param boom the members of the outermost object, not null
     * @throws IllegalArgumentException when there is something else in it
     */
    public static String schrijf(Map<String, ?> boom) {
        return Jsontekst.metInspringen(json -> leden(json, boom));
    }

    private static void leden(JsonGenerator json, Map<?, ?> leden) {
        leden.forEach((naam, waarde) -> {
            json.writeName((String) naam);
            waarde(json, waarde);
        });
    }

    private static void waarde(JsonGenerator json, Object waarde) {
        if (waarde instanceof Map<?, ?> map) {
            json.writeStartObject();
            leden(json, map);
            json.writeEndObject();
        } else if (waarde instanceof List<?> lijst) {
            json.writeStartArray();
            lijst.forEach(deel -> waarde(json, deel));
            json.writeEndArray();
        } else if (waarde instanceof String tekst) {
            json.writeString(tekst);
        } else if (waarde instanceof Integer getal) {
            json.writeNumber(getal);
        } else if (waarde instanceof Boolean ja) {
            json.writeBoolean(ja);
        } else if (waarde == null) {
            json.writeNull();
        } else {
            throw new IllegalArgumentException("No form for " + waarde.getClass());
        }
    }
}
