package nl.actieoverleg.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The shapes that a JSON Schema is put together from, as trees. */
final class Vorm {

    /** Where a part stands that another refers to, before its name. */
    static final String VERWIJZING = "$ref";
    static final String KENMERK = "^[A-Z0-9-]{1,40}$";

    /** A day that exists, as the reader of cases wants it: {@code format} alone is a remark to most validators. */
    private static final String DAG = "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
            + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))"
            + "|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$";

    private Vorm() {
    }

    static Map<String, Object> patroon(String patroon) {
        return boom("type", "string", "pattern", patroon);
    }

    static Map<String, Object> dag() {
        return boom("type", "string", "format", "date", "pattern", DAG);
    }

    static Map<String, Object> aantal(int vanaf) {
        return boom("type", "integer", "minimum", vanaf, "maximum", Integer.MAX_VALUE);
    }

    /** One of these words; nothing at all when there are none. */
    static Map<String, Object> keuze(Collection<String> woorden) {
        return woorden.isEmpty() ? boom("not", boom()) : boom("enum", List.copyOf(woorden));
    }

    static Map<String, Object> keuze(Enum<?>... woorden) {
        return keuze(Stream.of(woorden).map(Enum::name).toList());
    }

    /** What stands elsewhere under this name. */
    static Map<String, Object> deel(String naam) {
        return boom(VERWIJZING, naam);
    }

    static Map<String, Object> deel(Woordsoort soort) {
        return deel(soort.naam());
    }

    static Map<String, Object> ofNiets(Map<String, Object> deel) {
        return boom("anyOf", List.of(deel, boom("type", "null")));
    }

    static Map<String, Object> lijst(Map<String, Object> deel) {
        return boom("type", "array", "items", deel);
    }

    /** A list that says nothing twice. */
    static Map<String, Object> reeks(Map<String, Object> deel) {
        return boom("type", "array", "uniqueItems", true, "items", deel);
    }

    /** A member for some of the names, each with such a value. */
    static Map<String, Object> woordenboek(Map<String, Object> namen, Map<String, Object> waarde) {
        return boom("type", "object", "propertyNames", namen, "additionalProperties", waarde);
    }

    /** An object with these members, all required but for those named; more members may be added later. */
    static Map<String, Object> object(Map<String, Object> leden, String... behalve) {
        List<String> verplicht = new ArrayList<>(leden.keySet());
        verplicht.removeAll(Arrays.asList(behalve));
        Map<String, Object> object = boom("type", "object", "properties", leden);
        if (!verplicht.isEmpty()) {
            object.put("required", verplicht);
        }
        return object;
    }

    /** The same with no other member than these. */
    static Map<String, Object> gesloten(Map<String, Object> leden, String... behalve) {
        Map<String, Object> object = object(leden, behalve);
        object.put("additionalProperties", false);
        return object;
    }

    /** The same with what it means. */
    static Map<String, Object> met(String uitleg, Map<String, Object> deel) {
        Map<String, Object> met = boom("description", uitleg);
        met.putAll(deel);
        return met;
    }

    /** A tree of these names and values, in turn and in order. */
    static Map<String, Object> boom(Object... namenEnWaarden) {
        Map<String, Object> boom = new LinkedHashMap<>();
        for (int i = 0; i < namenEnWaarden.length; i += 2) {
            boom.put((String) namenEnWaarden[i], namenEnWaarden[i + 1]);
        }
        return boom;
    }
}
