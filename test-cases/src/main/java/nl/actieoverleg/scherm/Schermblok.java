package nl.actieoverleg.scherm;

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

    /** A piece of text, of which the first sentences are shown, or none. */
    static final class Stuk {
        private final List<String> zinnen;
        private int getoond;

        private Stuk(List<String> zinnen) {
            this.zinnen = zinnen;
        }

        /** How many sentences are shown. */
        int getoond() {
            return getoond;
        }

        /** Shows so many sentences, at most all. */
        void toon(int aantal) {
            getoond = Math.min(aantal, zinnen.size());
        }

        /** Shows all there is. */
        Stuk toonHeel() {
            getoond = zinnen.size();
            return this;
        }

        boolean isHeel() {
            return getoond == zinnen.size();
        }

        /** What is shown, with a mark where more would follow. */
        private String tekst() {
            return String.join(" ", zinnen.subList(0, getoond)) + (isHeel() ? "" : " …");
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

    /** Adds a piece that is not shown yet. */
    Stuk stuk(String tekst) {
        return nieuw(Plattetekst.zinnen(tekst));
    }

    /** The same for each of these. */
    List<Stuk> stukken(List<String> teksten) {
        List<Stuk> nieuw = new ArrayList<>();
        for (String een : teksten) {
            nieuw.add(stuk(een));
        }
        return nieuw;
    }

    /** Adds a piece that is either shown in full or not at all. */
    Stuk vast(String tekst) {
        return nieuw(List.of(tekst));
    }

    private Stuk nieuw(List<String> zinnen) {
        Stuk stuk = new Stuk(zinnen);
        stukken.add(stuk);
        return stuk;
    }

    /** How many pieces are not shown at all. */
    int weggelaten() {
        int aantal = 0;
        for (Stuk stuk : stukken) {
            aantal += stuk.getoond == 0 ? 1 : 0;
        }
        return aantal;
    }

    /** The lines as they stand now; none when nothing is shown. */
    List<String> regels() {
        List<String> regels = new ArrayList<>();
        Kolomtekst tekst = new Kolomtekst(HELE_BREEDTE);
        StringBuilder zinnen = new StringBuilder();
        for (Stuk stuk : stukken) {
            if (stuk.getoond > 0 && lijst) {
                tekst.punt(0, stuk.tekst());
            } else if (stuk.getoond > 0) {
                zinnen.append(zinnen.isEmpty() ? "" : " ").append(stuk.tekst());
            }
        }
        if (!zinnen.isEmpty()) {
            tekst.alinea(0, zinnen.toString());
        }
        String geheel = tekst.toString();
        for (String regel : geheel.isEmpty() ? new String[0] : geheel.split("\n")) {
            regels.add(Plattetekst.kolom(regels.isEmpty() ? woord : "", MARGE) + regel);
        }
        return regels;
    }
}
