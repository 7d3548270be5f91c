package nl.actieoverleg.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * Reads what this library wrote itself, an advice or a receipt, into maps and lists. The parser's own messages quote
 * the text, so they stay here. Stateless and thread-safe.
 */
public final class Jsonboom {

    /** Without buffers that are used again: those would keep what was read last in memory. */
    private static final JsonFactory FABRIEK = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build();

    private Jsonboom() {
    }

    /**
     * {@return the members of the one object that the text is, in their order; null when it is anything else}
     *
     * @param utf8 the text in UTF-8, not null
     */
    public static @Nullable Map<String, Object> lees(byte[] utf8) {
        try (JsonParser in = FABRIEK.createParser(ObjectReadContext.empty(), utf8)) {
            if (in.nextToken() == JsonToken.START_OBJECT) {
                Map<String, Object> leden = object(in);
                return in.nextToken() == null ? leden : null;
            }
        } catch (JacksonException e) {
            // Anything else.
        }
        return null;
    }

    private static Map<String, Object> object(JsonParser in) {
        Map<String, Object> leden = new LinkedHashMap<>();
        for (String naam = in.nextName(); naam != null; naam = in.nextName()) {
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
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> in.getNumberValue();
        };
    }
}
