package nl.actieoverleg.json;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.core.util.Separators;

/** Puts one object together as JSON text, and the shapes that recur in it. Thread-safe. */
final class Jsontekst {

    /** A buffer that is used again would keep what was written last in memory. */
    private static final JsonFactory FABRIEK = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool()).build();

    private static final DefaultPrettyPrinter OPMAAK = opmaak();

    private static final ObjectWriteContext INGESPRONGEN = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return OPMAAK.createInstance();
        }
    };

    private Jsontekst() {
    }

    private static DefaultPrettyPrinter opmaak() {
        DefaultIndenter inspringing = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""))
                .withObjectIndenter(inspringing)
                .withArrayIndenter(inspringing);
    }

    /** An object on one line. */
    static String opEenRegel(Consumer<JsonGenerator> inhoud) {
        return tekst(ObjectWriteContext.empty(), inhoud);
    }

    /** An object for people: indented by two spaces, lines ended by LF. */
    static String metInspringen(Consumer<JsonGenerator> inhoud) {
        return tekst(INGESPRONGEN, inhoud);
    }

    private static String tekst(ObjectWriteContext opmaak, Consumer<JsonGenerator> inhoud) {
        StringWriter tekst = new StringWriter(8192);
        try (JsonGenerator json = FABRIEK.createGenerator(opmaak, tekst)) {
            json.writeStartObject();
            inhoud.accept(json);
            json.writeEndObject();
        }
        return tekst.toString();
    }

    /** The same value, indented by two spaces, lines ended by LF. */
    static String ingesprongen(byte[] utf8) {
        StringWriter tekst = new StringWriter(2 * utf8.length);
        try (JsonParser lezer = FABRIEK.createParser(ObjectReadContext.empty(), utf8);
                JsonGenerator json = FABRIEK.createGenerator(INGESPRONGEN, tekst)) {
            lezer.nextToken();
            json.copyCurrentStructure(lezer);
        }
        return tekst.toString();
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
