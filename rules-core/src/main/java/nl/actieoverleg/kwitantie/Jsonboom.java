package nl.actieoverleg.kwitantie;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/** Reads one JSON object into maps and lists. The parser's own messages quote the text, so they stay here. */
final class Jsonboom {

    /** A receipt is far smaller. */
    private static final int GROOTSTE = 64 * 1024;

    /** Without buffers that are used again: those would keep what was read last in memory. */
    private static final JsonFactory FABRIEK = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build();

    private Jsonboom() {
    }

    /**
     * The members of the object.
     *
     * @throws OngeldigeKwitantie when the text is anything else
     */
    static Map<String, Object> lees(byte[] utf8) {
        if (utf8.length > GROOTSTE) {
            throw OngeldigeKwitantie.met("", "De tekst is groter dan 64 KiB en dus geen kwitantie.");
        }
        try (JsonParser in = FABRIEK.createParser(ObjectReadContext.empty(), utf8)) {
            if (in.nextToken() == JsonToken.START_OBJECT) {
                Map<String, Object> object = object(in);
                if (in.nextToken() == null) {
                    return object;
                }
            }
        } catch (JacksonException e) {
            throw geenKwitantie();
        }
        throw geenKwitantie();
    }

    private static OngeldigeKwitantie geenKwitantie() {
        return OngeldigeKwitantie.met("", "Dit is niet precies één JSON-object en dus geen kwitantie. Geef één "
                + "kwitantie per tekstregel, zoals die is gemaakt.");
    }

    private static Map<String, Object> object(JsonParser in) {
        Map<String, Object> leden = new LinkedHashMap<>();
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String naam = in.currentName();
            in.nextToken();
            leden.put(naam, waarde(in));
        }
        return leden;
    }

    private static Object waarde(JsonParser in) {
        return switch (in.currentToken()) {
            case START_OBJECT -> object(in);
            case START_ARRAY -> {
                List<Object> delen = new ArrayList<>();
                while (in.nextToken() != JsonToken.END_ARRAY) {
                    delen.add(waarde(in));
                }
                yield delen;
            }
            case VALUE_STRING -> in.getString();
            case VALUE_NUMBER_INT -> in.getIntValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw geenKwitantie();
        };
    }
}
