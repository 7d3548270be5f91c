package nl.actieoverleg.werkbank;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** One command, as it was run: its exit status, and what it wrote. */
record Uitvoering(int status, String uit, String fout) {

    /** The example cases; tests run in the folder of this module. */
    static final Path VOORBEELDEN = Path.of("voorbeelden");

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Runs a command with nothing on standard input. */
    static Uitvoering van(String... args) {
        return met(new byte[0], args);
    }

    /** Runs a command with this text on standard input. */
    static Uitvoering met(String invoer, String... args) {
        return met(invoer.getBytes(StandardCharsets.UTF_8), args);
    }

    /** Runs a command with these bytes on standard input. */
    static Uitvoering met(byte[] invoer, String... args) {
        return met(new ByteArrayInputStream(invoer), args);
    }

    /** Runs a command with this standard input. */
    static Uitvoering met(InputStream invoer, String... args) {
        return met(System.getenv(), invoer, args);
    }

    /** Runs a command with these environment variables and this text on standard input. */
    static Uitvoering met(Map<String, String> omgeving, String invoer, String... args) {
        return met(omgeving, new ByteArrayInputStream(invoer.getBytes(StandardCharsets.UTF_8)), args);
    }

    private static Uitvoering met(Map<String, String> omgeving, InputStream invoer, String... args) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        ByteArrayOutputStream fout = new ByteArrayOutputStream();
        int status = Werkbank.voerUit(args, invoer, stroom(uit), stroom(fout), omgeving);
        return new Uitvoering(status, tekst(uit), tekst(fout));
    }

    private static PrintStream stroom(ByteArrayOutputStream naar) {
        return new PrintStream(naar, true, StandardCharsets.UTF_8);
    }

    /** What was written, which must be UTF-8. */
    private static String tekst(ByteArrayOutputStream geschreven) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(geschreven.toByteArray())).toString();
        } catch (CharacterCodingException e) {
            throw new AssertionError("Geen UTF-8", e);
        }
    }

    /** Everything written, wherever to. */
    String alles() {
        return uit + fout;
    }

    /** The one JSON object written. */
    JsonNode json() {
        return lees(uit);
    }

    /** The JSON objects written, one a line. */
    List<JsonNode> regels() {
        return uit.lines().map(Uitvoering::lees).toList();
    }

    static JsonNode lees(String json) {
        return JSON.readTree(json);
    }

    /** The strings in a list. */
    static List<String> teksten(JsonNode lijst) {
        return lijst.valueStream().map(JsonNode::asString).toList();
    }

    /** One field of each object in a list. */
    static List<String> teksten(JsonNode lijst, String veld) {
        return lijst.valueStream().map(een -> een.required(veld).asString()).toList();
    }
}
