package nl.actieoverleg.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import nl.actieoverleg.advies.Overleguitkomst;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * Puts JSON in UTF-8 together from pieces, on one line. Pieces that were written beforehand, see {@link Vastedelen},
 * are not looked at and copied once, into an array of just the right size: an advice consists of hundreds of them, and
 * what a generator of Jackson allots for its buffers took longer than all the rest. For one thread.
 */
final class Jsonreeks {

    private static final Stuk OBJECT = stuk("{");
    private static final byte[] EIND_OBJECT = {'}'};
    private static final Stuk LIJST = stuk("[");
    private static final byte[] EIND_LIJST = {']'};
    private static final Stuk NULL = stuk("null");
    private static final Stuk WAAR = stuk("true");
    private static final Stuk ONWAAR = stuk("false");

    private final Vastedelen vast;
    private byte[][] stukken = new byte[256][];
    private int aantal;
    private int lengte;
    /** Whether what comes now is the first of its object or array, or the value that goes with a name. */
    private boolean eerste = true;

    /** @param vast what was written beforehand */
    Jsonreeks(Vastedelen vast) {
        this.vast = vast;
    }

    /**
     * A piece in UTF-8.
     *
     * @param eerste how it stands where nothing goes before it
     * @param volgende how it stands after something else: with a comma
     */
    record Stuk(byte[] eerste, byte[] volgende) {
    }

    /** A piece of this text, which is JSON already. */
    static Stuk stuk(String json) {
        return stuk(json.getBytes(StandardCharsets.UTF_8));
    }

    /** A piece of these bytes, which are JSON already. */
    static Stuk stuk(byte[] json) {
        byte[] volgende = new byte[json.length + 1];
        volgende[0] = ',';
        System.arraycopy(json, 0, volgende, 1, json.length);
        return new Stuk(json, volgende);
    }

    /** The name of a member. */
    static Stuk stukNaam(String naam) {
        return stuk('"' + naam + "\":");
    }

    /** A text, between its quotes. */
    static Stuk stukTekst(String tekst) {
        byte[] binnen = JsonStringEncoder.getInstance().quoteAsUTF8(tekst);
        byte[] json = new byte[binnen.length + 2];
        json[0] = '"';
        System.arraycopy(binnen, 0, json, 1, binnen.length);
        json[json.length - 1] = '"';
        return stuk(json);
    }

    /** Begins an object or array, by its bracket. */
    void begin(char haak) {
        schrijf(haak == '{' ? OBJECT : LIJST);
        eerste = true;
    }

    /** Ends it, by the other bracket. */
    void eind(char haak) {
        voegToe(haak == '}' ? EIND_OBJECT : EIND_LIJST);
        eerste = false;
    }

    /** The same as the value of a member. */
    void begin(Stuk naam, char haak) {
        naam(naam);
        begin(haak);
    }

    /** The name of a member, see {@link #stukNaam}; its value comes next. */
    void naam(Stuk naam) {
        schrijf(naam);
        eerste = true;
    }

    private void schrijf(Stuk stuk) {
        voegToe(eerste ? stuk.eerste : stuk.volgende);
        eerste = false;
    }

    private void schrijf(String tekst) {
        Stuk geschreven = vast.van(tekst);
        if (geschreven == null) {
            geschreven = tekst == null ? NULL : stukTekst(tekst);
        }
        schrijf(geschreven);
    }

    void tekst(Stuk naam, String tekst) {
        naam(naam);
        schrijf(tekst);
    }

    void woord(Stuk naam, Enum<?> woord) {
        tekst(naam, woord == null ? null : woord.name());
    }

    void waar(Stuk naam, boolean waar) {
        naam(naam);
        schrijf(waar ? WAAR : ONWAAR);
    }

    void getal(Stuk naam, int getal) {
        naam(naam);
        schrijf(stuk(Integer.toString(getal)));
    }

    void woorden(Stuk naam, List<String> woorden) {
        begin(naam, '[');
        for (int i = 0; i < woorden.size(); i++) {
            schrijf(woorden.get(i));
        }
        eind(']');
    }

    /** A part of an advice; false when that was not written beforehand. */
    boolean schrijfDeel(Object deel) {
        Stuk geschreven = vast.van(deel);
        if (geschreven != null) {
            schrijf(geschreven);
        }
        return geschreven != null;
    }

    /** The score card up to its first criterion; false when that was not written beforehand. */
    boolean schrijfKop(Overleguitkomst meetlat) {
        Stuk kop = vast.kop(meetlat);
        if (kop != null) {
            schrijf(kop);
            eerste = true;
        }
        return kop != null;
    }

    private void voegToe(byte[] stuk) {
        if (aantal == stukken.length) {
            stukken = Arrays.copyOf(stukken, 2 * aantal);
        }
        stukken[aantal++] = stuk;
        lengte += stuk.length;
    }

    /** All of it. */
    byte[] utf8() {
        byte[] alles = new byte[lengte];
        int plaats = 0;
        for (int i = 0; i < aantal; i++) {
            System.arraycopy(stukken[i], 0, alles, plaats, stukken[i].length);
            plaats += stukken[i].length;
        }
        return alles;
    }
}
