package nl.actieoverleg.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON that was written, as maps and lists that keep the order. */
final class Gelezen {

    private static final JsonFactory FABRIEK =
            JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private Gelezen() {
    }

    static Map<?, ?> object(String json) {
        try (JsonParser parser = FABRIEK.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            Object gelezen = waarde(parser);
            if (parser.nextToken() != null) {
                throw new AssertionError("meer dan een waarde");
            }
            return (Map<?, ?>) gelezen;
        }
    }

    private static Object waarde(JsonParser parser) {
        switch (parser.currentToken()) {
            case START_OBJECT:
                Map<String, Object> leden = new LinkedHashMap<>();
                for (String naam = parser.nextName(); naam != null; naam = parser.nextName()) {
                    parser.nextToken();
                    leden.put(naam, waarde(parser));
                }
                return leden;
            case START_ARRAY:
                List<Object> elementen = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elementen.add(waarde(parser));
                }
                return elementen;
            case VALUE_STRING:
                return parser.getString();
            case VALUE_TRUE:
                return true;
            case VALUE_FALSE:
                return false;
            case VALUE_NULL:
                return null;
            default:
                throw new AssertionError("onverwacht: " + parser.currentToken());
        }
    }
}
