package nl.actieoverleg.json;

import java.util.ArrayList;
import java.util.List;
import nl.actieoverleg.casus.OngeldigeCasus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * Takes one JSON object apart, strictly, in one pass and without recursing into what a case does not hold.
 *
 * <p>The parser's own messages quote the text, so they go no further than this class.
 */
final class Ontleder {

    /**
     * A case is bounded by its size, so no other limit needs to trip. Neither its names nor a buffer with its text are
     * kept after it is read.
     */
    private static final JsonFactory FABRIEK = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Casustekst.GROOTSTE)
                    .maxNameLength(Casustekst.GROOTSTE)
                    .maxStringLength(Casustekst.GROOTSTE)
                    .maxNumberLength(Casustekst.GROOTSTE)
                    .build())
            .build();

    /** What a message has in it that says where in the text something is wrong. */
    static final String REGELNUMMER = "regelnummer ";

    private Ontleder() {
    }

    /**
     * The members of the one object that the text holds.
     *
     * @param regelnummer where a text of one line stands in a longer one, from 1; 0 for a text by itself
     * @throws OngeldigeCasus when the text is not JSON, or not exactly one object
     */
    static List<Waarde.Lid> ontleed(String tekst, long regelnummer) {
        try (JsonParser parser = FABRIEK.createParser(ObjectReadContext.empty(), tekst)) {
            JsonToken eerste = parser.nextToken();
            if (eerste == null) {
                throw Casustekst.onleesbaar("De tekst is leeg. Geef één casus, als JSON-object.");
            }
            if (eerste != JsonToken.START_OBJECT) {
                throw Casustekst.onleesbaar("De tekst is geen JSON-object. Een casus staat tussen { en }.");
            }
            List<Waarde.Lid> leden = leden(parser, true);
            if (parser.nextToken() != null) {
                throw Casustekst.onleesbaar("Na het JSON-object volgt nog tekst, op "
                        + plek(parser.currentTokenLocation(), regelnummer) + ". Geef precies één casus.");
            }
            return leden;
        } catch (JacksonException fout) {
            throw Casustekst.onleesbaar("De tekst is geen geldige JSON. Kijk bij "
                    + plek(fout.getLocation(), regelnummer) + ".");
        }
    }

    /** The parser ends a line at a lone CR too; whoever counted the lines of a longer text did not. */
    private static String plek(TokenStreamLocation plek, long regelnummer) {
        return regelnummer == 0 ? REGELNUMMER + plek.getLineNr() + ", kolom " + plek.getColumnNr()
                : REGELNUMMER + regelnummer + ", kolom " + (plek.getCharOffset() + 1);
    }

    private static List<Waarde.Lid> leden(JsonParser parser, boolean metInhoud) {
        List<Waarde.Lid> leden = new ArrayList<>();
        for (String naam = parser.nextName(); naam != null; naam = parser.nextName()) {
            parser.nextToken();
            leden.add(new Waarde.Lid(naam, waarde(parser, metInhoud)));
        }
        return leden;
    }

    private static List<Waarde> elementen(JsonParser parser) {
        List<Waarde> elementen = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elementen.add(waarde(parser, false));
        }
        return elementen;
    }

    private static Waarde waarde(JsonParser parser, boolean metInhoud) {
        JsonToken soort = parser.currentToken();
        String tekst = null;
        List<Waarde.Lid> leden = List.of();
        List<Waarde> elementen = List.of();
        switch (soort) {
            case VALUE_STRING, VALUE_NUMBER_INT -> tekst = parser.getString();
            case START_OBJECT, START_ARRAY -> {
                if (!metInhoud) {
                    parser.skipChildren();
                } else if (soort == JsonToken.START_OBJECT) {
                    leden = leden(parser, false);
                } else {
                    elementen = elementen(parser);
                }
            }
            default -> {
                // The token says it all.
            }
        }
        return new Waarde(soort, tekst, leden, elementen);
    }
}
