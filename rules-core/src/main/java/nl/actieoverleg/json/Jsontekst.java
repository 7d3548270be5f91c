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
        return Inspringer.ingesprongen(opEenRegel(inhoud));
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
