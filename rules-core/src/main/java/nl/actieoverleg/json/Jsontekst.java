package nl.actieoverleg.json;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/** Puts one object together as JSON text, and the shapes that recur in it. Thread-safe. */
final class Jsontekst {

    /** A buffer that is used again would keep what was written last in memory. */
    private static final JsonFactory FABRIEK = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool()).build();

    private Jsontekst() {
    }

    /** An object on one line. */
    static String opEenRegel(Consumer<JsonGenerator> inhoud) {
        StringWriter tekst = new StringWriter(8192);
        try (JsonGenerator json = FABRIEK.createGenerator(ObjectWriteContext.empty(), tekst)) {
            json.writeStartObject();
            inhoud.accept(json);
            json.writeEndObject();
        }
        return tekst.toString();
    }

    /** An object for people: indented by two spaces, lines ended by LF. */
    static String metInspringen(Consumer<JsonGenerator> inhoud) {
        return ingesprongen(opEenRegel(inhoud));
    }

    /**
     * The same value, indented by two spaces, lines ended by LF. Jackson would have to read what was just written, and
     * takes a twentieth of the time of a program that advises once to get ready for it.
     *
     * @param json one value without spaces between its parts, as it is written here
     */
    static String ingesprongen(String json) {
        StringBuilder uit = new StringBuilder(2 * json.length());
        int diepte = 0;
        int gedaan = 0;
        for (int i = 0; i < json.length(); i++) {
            char teken = json.charAt(i);
            if (teken == '"') {
                i = eindVanTekst(json, i);
            } else if (teken == '{' || teken == '[') {
                if (json.charAt(i + 1) == teken + 2) { // In ASCII a bracket closes two places after it opens.
                    i++;
                } else {
                    diepte++;
                    nieuweRegel(uit.append(json, gedaan, i + 1), diepte);
                    gedaan = i + 1;
                }
            } else if (teken == '}' || teken == ']') {
                diepte--;
                nieuweRegel(uit.append(json, gedaan, i), diepte);
                gedaan = i;
            } else if (teken == ',') {
                nieuweRegel(uit.append(json, gedaan, i + 1), diepte);
                gedaan = i + 1;
            } else if (teken == ':') {
                uit.append(json, gedaan, i + 1).append(' ');
                gedaan = i + 1;
            }
        }
        return uit.append(json, gedaan, json.length()).toString();
    }

    private static int eindVanTekst(String json, int begin) {
        int i = begin + 1;
        while (json.charAt(i) != '"') {
            i += json.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }

    private static void nieuweRegel(StringBuilder uit, int diepte) {
        uit.append('\n');
        for (int i = 0; i < diepte; i++) {
            uit.append("  ");
        }
    }

    static void woord(JsonGenerator json, String naam, Enum<?> woord) {
        json.writeStringProperty(naam, woord == null ? null : woord.name());
    }

    static void woorden(JsonGenerator json, String naam, List<String> woorden) {
        json.writeArrayPropertyStart(naam);
        for (String woord : woorden) {
            json.writeString(woord);
        }
        json.writeEndArray();
    }

    /** Writes what stands in one object, between its braces. */
    interface Vorm<T> {
        void schrijf(JsonGenerator json, T deel);
    }

    static <T> void objecten(JsonGenerator json, String naam, List<T> delen, Vorm<T> vorm) {
        json.writeArrayPropertyStart(naam);
        for (T deel : delen) {
            json.writeStartObject();
            vorm.schrijf(json, deel);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
