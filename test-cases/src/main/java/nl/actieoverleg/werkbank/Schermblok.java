package nl.actieoverleg.werkbank;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of one screen: a word in the margin and pieces of text beside it, of which as many are shown as there is room
 * for. Not thread-safe.
 */
final class Schermblok {

    /** The room for the word in the margin. */
    static final int MARGE = 9;

    private static final int HELE_BREEDTE = Adviesscherm.BREEDTE - MARGE;

    private final String woord;
    private final boolean lijst;
    private final List<Stuk> stukken = new ArrayList<>();

    /** A piece of text; shown in full, shortened or not at all. */
    final class Stuk {
        private final String lang;
        private final String kort;
        private String getoond;

        private Stuk(String lang, String kort) {
            this.lang = lang;
            this.kort = kort;
        }

        void toonKort() {
            getoond = kort;
        }

        void toonHeel() {
            getoond = lang;
        }

        void zetTerug(String eerder) {
            getoond = eerder;
        }

        String getoond() {
            return getoond;
        }

        boolean isHeel() {
            return lang.equals(getoond);
        }
    }

    /**
     * @param woord the word in the margin
     * @param lijst whether each piece is a point of a list; else they follow each other as sentences
     */
    Schermblok(String woord, boolean lijst) {
        this.woord = woord;
        this.lijst = lijst;
    }

    /** Adds a piece that is not shown yet; shortened it is its first sentence. */
    Stuk stuk(String tekst) {
        return stuk(tekst, Woordkeus.eersteZin(tekst));
    }

    /** Adds a piece that is either shown in full or not at all. */
    Stuk vast(String tekst) {
        return stuk(tekst, tekst);
    }

    private Stuk stuk(String lang, String kort) {
        Stuk stuk = new Stuk(lang, kort);
        stukken.add(stuk);
        return stuk;
    }

    /** How many pieces are not shown at all. */
    int weggelaten() {
        return (int) stukken.stream().filter(stuk -> stuk.getoond == null).count();
    }

    /** The lines as they stand now; none when nothing is shown. */
    List<String> regels() {
        List<String> regels = new ArrayList<>();
        Kolomtekst tekst = new Kolomtekst(HELE_BREEDTE);
        StringBuilder zinnen = new StringBuilder();
        for (Stuk stuk : stukken) {
            if (stuk.getoond != null && lijst) {
                tekst.punt(0, stuk.getoond);
            } else if (stuk.getoond != null) {
                zinnen.append(zinnen.isEmpty() ? "" : " ").append(stuk.getoond);
            }
        }
        if (!zinnen.isEmpty()) {
            tekst.alinea(0, zinnen.toString());
        }
        for (String regel : tekst.toString().lines().toList()) {
            regels.add(Woordkeus.kolom(regels.isEmpty() ? woord : "", MARGE) + regel);
        }
        return regels;
    }
}
