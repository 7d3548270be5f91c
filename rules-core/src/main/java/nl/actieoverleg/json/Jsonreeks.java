package nl.actieoverleg.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * Puts JSON in UTF-8 together from pieces, on one line. Pieces that were written beforehand are not looked at and copied
 * once, into an array of just the right size: an advice consists of hundreds of them, and what a generator of Jackson
 * allots for its buffers took longer than all the rest. For one thread.
 */
final class Jsonreeks {

    private static final Stuk[] HAKEN = new Stuk['}' + 1];
    private static final byte[][] SLUITHAKEN = new byte['}' + 1][];
    private static final Stuk NULL = stuk("null");
    private static final Stuk WAAR = stuk("true");
    private static final Stuk ONWAAR = stuk("false");

    static {
        for (char haak : new char[] {'{', '}', '[', ']'}) {
            HAKEN[haak] = stuk(String.valueOf(haak));
            SLUITHAKEN[haak] = HAKEN[haak].eerste();
        }
    }

    private byte[][] stukken = new byte[256][];
    private int aantal;
    private int lengte;
    /** Whether what comes now is the first of its object or array, or the value that goes with a name. */
    private boolean eerste = true;

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

    /** The name of a member; its value comes next. */
    static Stuk naam(String naam) {
        return stuk('"' + naam + "\":");
    }

    /** A text, between its quotes. */
    static Stuk tekst(String tekst) {
        byte[] binnen = JsonStringEncoder.getInstance().quoteAsUTF8(tekst);
        byte[] json = new byte[binnen.length + 2];
        json[0] = '"';
        System.arraycopy(binnen, 0, json, 1, binnen.length);
        json[json.length - 1] = '"';
        return stuk(json);
    }

    /** Begins an object or array, by its bracket. */
    void begin(char haak) {
        schrijf(HAKEN[haak]);
        eerste = true;
    }

    /** Ends it, by the other bracket. */
    void eind(char haak) {
        voegToe(SLUITHAKEN[haak]);
        eerste = false;
    }

    /** A name, see {@link #naam(String)}. */
    void schrijfNaam(Stuk naam) {
        schrijf(naam);
        eerste = true;
    }

    /** What was written last ended with a bracket that opens: what comes now is the first after it. */
    void opnieuw() {
        eerste = true;
    }

    void schrijf(Stuk stuk) {
        voegToe(eerste ? stuk.eerste : stuk.volgende);
        eerste = false;
    }

    void schrijf(String tekst) {
        schrijf(tekst == null ? NULL : tekst(tekst));
    }

    void schrijf(boolean waar) {
        schrijf(waar ? WAAR : ONWAAR);
    }

    void schrijf(int getal) {
        schrijf(stuk(Integer.toString(getal)));
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
