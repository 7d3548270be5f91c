package nl.actieoverleg.casus;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.regel.Antwoord;

/**
 * The questions of one region by number, in the order of the questionnaire. Immutable.
 *
 * <p>A case that was read by such a list keeps its answers as an array, with the list: whoever advises by that same
 * list takes the array as it is. By another list, or for a case that was not read, each answer is looked up by its
 * name.
 */
public final class Woordenlijst {

    private final String[] feiten;
    private final Map<String, Integer> nummers = new HashMap<>();
    /** The names in UTF-8, and where to look for one: the numbers plus one by hash, 0 for none. */
    private final byte[][] utf8;
    private final int[] vindplaatsen;

    /**
     * Numbers questions.
     *
     * @param vragen the questions, in order
     */
    public Woordenlijst(List<Vraag> vragen) {
        feiten = new String[vragen.size()];
        utf8 = new byte[feiten.length][];
        vindplaatsen = new int[Integer.highestOneBit(4 * feiten.length + 1) * 2];
        for (int i = 0; i < feiten.length; i++) {
            feiten[i] = vragen.get(i).feit();
            nummers.put(feiten[i], i);
            utf8[i] = feiten[i].getBytes(StandardCharsets.UTF_8);
            int plaats = plaats(utf8[i], 0, utf8[i].length);
            while (vindplaatsen[plaats] != 0) {
                plaats = plaats + 1 & vindplaatsen.length - 1;
            }
            vindplaatsen[plaats] = i + 1;
        }
    }

    /** Where to begin to look: names differ in length, or near their ends or middle. */
    private int plaats(byte[] tekst, int van, int tot) {
        if (van == tot) {
            return 0;
        }
        int merk = tot - van;
        merk = 31 * merk + tekst[van];
        merk = 31 * merk + tekst[van + tot >>> 1];
        merk = 31 * merk + tekst[tot - 1];
        merk = 31 * merk + tekst[Math.max(van, tot - 4)];
        return (merk ^ merk >>> 9) & vindplaatsen.length - 1;
    }

    /**
     * Looks up a question by its name, without making a text of it.
     *
     * @param tekst the text in UTF-8 that the name stands in
     * @param van where the name begins
     * @param tot where it ends
     * @return its number, or -1 when there is none
     */
    public int nummer(byte[] tekst, int van, int tot) {
        int plaats = plaats(tekst, van, tot);
        while (vindplaatsen[plaats] != 0) {
            int nummer = vindplaatsen[plaats] - 1;
            if (Arrays.equals(utf8[nummer], 0, utf8[nummer].length, tekst, van, tot)) {
                return nummer;
            }
            plaats = plaats + 1 & vindplaatsen.length - 1;
        }
        return -1;
    }

    /** {@return how many questions there are} */
    public int aantal() {
        return feiten.length;
    }

    /** The name of a question. */
    String feit(int nummer) {
        return feiten[nummer];
    }

    /**
     * Whether a case was read by this list.
     *
     * @param casus the case
     * @return whether it keeps its answers by these numbers
     */
    public boolean heeftGelezen(Casus casus) {
        return casus.gelezenMet(this) != null;
    }

    /**
     * The answer of a case to each question.
     *
     * @param casus the case
     * @return the answers by number, ONBEKEND for one that is left out; not to be changed
     * @throws NullPointerException when the case answers something that is not on this list
     */
    public Antwoord[] antwoorden(Casus casus) {
        Antwoord[] gelezen = casus.gelezenMet(this);
        if (gelezen != null) {
            return gelezen;
        }
        Antwoord[] antwoorden = new Antwoord[feiten.length];
        Arrays.fill(antwoorden, Antwoord.ONBEKEND);
        for (Map.Entry<String, Antwoord> feit : casus.feiten().entrySet()) {
            antwoorden[nummers.get(feit.getKey())] = feit.getValue();
        }
        return antwoorden;
    }

    /**
     * A case that was read by this list, and in which no fault was found. For the reader of this library: what is
     * handed over here is not checked any more by an adviser of the same list. An application makes a case with
     * {@link Casus#voor}.
     *
     * @param antwoorden the answer to each question, ONBEKEND for one that is left out; handed over
     * @param gegeven the numbers of the questions that are answered, in the order in which they stand in the text
     * @param overig the rest of the case, without facts
     * @return the case
     */
    public Casus casus(Antwoord[] antwoorden, int[] gegeven, Casus.Bouwer overig) {
        return new Casus(overig, this, antwoorden, gegeven);
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Woordenlijst lijst && Arrays.equals(feiten, lijst.feiten);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(feiten);
    }
}
