package nl.actieoverleg.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.actieoverleg.fout.Weigering;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * One object of an advice that is read, with what each of its members has to be. Members that nobody asks for do not
 * matter. No message quotes what was read.
 */
final class Jsonknoop {

    /** Without buffers that are used again: those would keep what was read last in memory. */
    private static final JsonFactory FABRIEK = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build();

    private final String pad;
    private final Map<?, ?> leden;

    private Jsonknoop(String pad, Map<?, ?> leden) {
        this.pad = pad;
        this.leden = leden;
    }

    /**
     * The one object that a text holds.
     *
     * @throws Weigering when it holds anything else
     */
    static Jsonknoop lees(String json) {
        try (JsonParser in = FABRIEK.createParser(ObjectReadContext.empty(), json)) {
            if (in.nextToken() == JsonToken.START_OBJECT) {
                Map<String, Object> leden = object(in);
                if (in.nextToken() == null) {
                    return new Jsonknoop("", leden);
                }
            }
        } catch (JacksonException e) {
            // Its message quotes the text.
        }
        throw new Weigering("Dit is geen advies: het is niet precies één JSON-object.");
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
            default -> 0; // No field of an advice is a number; those that nobody asks for may be.
        };
    }

    private Weigering anders(String naam) {
        return new Weigering("Dit is geen advies van deze router: " + pad + "/" + naam
                + " ontbreekt of heeft een andere vorm.");
    }

    private <T> T lid(String naam, Class<T> soort) {
        Object lid = leden.get(naam);
        if (!soort.isInstance(lid)) {
            throw anders(naam);
        }
        return soort.cast(lid);
    }

    private boolean isNull(String naam) {
        return leden.containsKey(naam) && leden.get(naam) == null;
    }

    String tekst(String naam) {
        return lid(naam, String.class);
    }

    /** Text, or null when it says so; not when it is missing. */
    String tekstOfNull(String naam) {
        return isNull(naam) ? null : tekst(naam);
    }

    boolean waar(String naam) {
        return lid(naam, Boolean.class);
    }

    <E extends Enum<E>> E woord(String naam, Class<E> woorden) {
        String tekst = tekst(naam);
        for (E woord : woorden.getEnumConstants()) {
            if (woord.name().equals(tekst)) {
                return woord;
            }
        }
        throw anders(naam);
    }

    <E extends Enum<E>> E woordOfNull(String naam, Class<E> woorden) {
        return isNull(naam) ? null : woord(naam, woorden);
    }

    /** A value that is written as text, of which the reader throws when it is not one. */
    <T> T waarde(String naam, Function<String, T> lezer) {
        try {
            return lezer.apply(tekst(naam));
        } catch (RuntimeException e) {
            throw anders(naam);
        }
    }

    List<String> teksten(String naam) {
        List<String> teksten = new ArrayList<>();
        for (Object deel : lid(naam, List.class)) {
            if (!(deel instanceof String tekst)) {
                throw anders(naam);
            }
            teksten.add(tekst);
        }
        return List.copyOf(teksten);
    }

    Jsonknoop object(String naam) {
        return new Jsonknoop(pad + "/" + naam, lid(naam, Map.class));
    }

    <T> List<T> objecten(String naam, Function<Jsonknoop, T> lezer) {
        List<T> delen = new ArrayList<>();
        for (Object deel : lid(naam, List.class)) {
            if (!(deel instanceof Map<?, ?> hier)) {
                throw anders(naam);
            }
            delen.add(lezer.apply(new Jsonknoop(pad + "/" + naam + "/" + delen.size(), hier)));
        }
        return List.copyOf(delen);
    }
}
