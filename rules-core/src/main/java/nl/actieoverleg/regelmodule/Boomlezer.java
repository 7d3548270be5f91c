package nl.actieoverleg.regelmodule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads a small trusted JSON text into maps and lists. */
final class Boomlezer {

    private Boomlezer() {
    }

    static Tak lees(JsonFactory json, String tekst) {
        try (JsonParser in = json.createParser(ObjectReadContext.empty(), tekst)) {
            if (in.nextToken() == JsonToken.START_OBJECT && waarde(in) instanceof Tak tak) {
                return tak;
            }
            throw new IllegalArgumentException("De index van een regelmodule is geen JSON-object.");
        } catch (JacksonException e) {
            throw new IllegalArgumentException("De index van een regelmodule is geen geldige JSON.", e);
        }
    }

    private static Object waarde(JsonParser in) {
        return switch (in.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> velden = new LinkedHashMap<>();
                while (in.nextToken() != JsonToken.END_OBJECT) {
                    String naam = in.currentName();
                    in.nextToken();
                    velden.put(naam, waarde(in));
                }
                yield new Tak(velden);
            }
            case START_ARRAY -> {
                List<Object> delen = new ArrayList<>();
                while (in.nextToken() != JsonToken.END_ARRAY) {
                    delen.add(waarde(in));
                }
                yield delen;
            }
            case VALUE_NUMBER_INT -> in.getIntValue();
            case VALUE_NULL -> null;
            default -> in.getString();
        };
    }

    /** One JSON object. */
    record Tak(Map<String, Object> velden) {

        boolean heeft(String naam) {
            return velden.containsKey(naam);
        }

        String tekst(String naam) {
            return (String) velden.get(naam);
        }

        int getal(String naam) {
            return verplicht(naam, Integer.class);
        }

        Tak tak(String naam) {
            return verplicht(naam, Tak.class);
        }

        List<Tak> takken(String naam) {
            List<Tak> takken = new ArrayList<>();
            for (Object tak : verplicht(naam, List.class)) {
                takken.add((Tak) tak);
            }
            return takken;
        }

        private <T> T verplicht(String naam, Class<T> soort) {
            if (!soort.isInstance(velden.get(naam))) {
                throw new IllegalArgumentException("In de index van een regelmodule ontbreekt " + naam + ".");
            }
            return soort.cast(velden.get(naam));
        }

        Map<String, String> alleTeksten() {
            Map<String, String> teksten = new LinkedHashMap<>();
            for (Map.Entry<String, Object> veld : velden.entrySet()) {
                teksten.put(veld.getKey(), (String) veld.getValue());
            }
            return teksten;
        }
    }
}
