package nl.actieoverleg.kaart;

import java.util.Arrays;

/**
 * How few answers settle the route: the cheapest ways through the diagram of the certain route, where an answer costs
 * one and leaving a question unknown costs nothing. Immutable and safe for any number of threads.
 */
final class Bewijs {

    private static final int NOG_NIET = -1;
    /** More than there are questions, and still so when some are added. */
    private static final int ONHAALBAAR = 1 << 20;

    private final Afdruk zeker;
    private final int[] rang;
    private final int woorden;

    /**
     * @param zeker the certain route over all cases, or {@link Kaart#MEER_DAN_EEN}
     * @param rang the place in the questionnaire of each variable that is a question
     * @param vragen how many questions there are
     */
    Bewijs(Afdruk zeker, int[] rang, int vragen) {
        this.zeker = zeker;
        this.rang = rang;
        this.woorden = (vragen + Long.SIZE - 1) / Long.SIZE;
    }

    /**
     * The smallest number of answers to open questions that can settle the route of a case.
     *
     * @param open which variables are questions that the case does not answer
     */
    int minstens(boolean[] open, int[] stand) {
        int[] kosten = new int[zeker.omvang()];
        Arrays.fill(kosten, NOG_NIET);
        return minstens(zeker.begin(), open, stand, kosten);
    }

    private int minstens(int vanaf, boolean[] open, int[] stand, int[] kosten) {
        int hier = zeker.eerste(open, vanaf, stand);
        if (Diagrammen.isEinde(hier)) {
            return Diagrammen.waarde(hier) == Kaart.MEER_DAN_EEN ? ONHAALBAAR : 0;
        }
        if (kosten[hier] == NOG_NIET) {
            int onbekend = minstens(zeker.kind(hier, Ruimte.ONBEKEND), open, stand, kosten);
            int nee = 1 + minstens(zeker.kind(hier, Ruimte.NEE), open, stand, kosten);
            int ja = 1 + minstens(zeker.kind(hier, Ruimte.JA), open, stand, kosten);
            kosten[hier] = Math.min(onbekend, Math.min(nee, ja));
        }
        return kosten[hier];
    }

    /**
     * A smallest set of the answers of a case that settles its route with all other questions unknown; of equally small
     * ones the first in the order of the questionnaire.
     *
     * @param vast which variables are questions that the case answers
     * @param stand a case whose route is certain
     * @return the places of those questions in the questionnaire, in order
     */
    int[] genoeg(boolean[] vast, int[] stand) {
        Keus keus = new Keus(vast, stand);
        int kosten = keus.kosten(zeker.begin());
        int[] genoeg = new int[kosten];
        int aantal = 0;
        for (int plaats = 0; aantal < kosten; plaats++) {
            if (keus.heeft(keus.waar, plaats)) {
                genoeg[aantal++] = plaats;
            }
        }
        return genoeg;
    }

    /** The choice which answers to keep, from each node on. */
    private final class Keus {

        private final boolean[] vast;
        private final int[] stand;
        private final int[] kosten = new int[zeker.omvang()];
        /** For each node which questions are kept: the first question is the highest bit of the first word. */
        private final long[] gekozen = new long[zeker.omvang() * woorden];
        /** Where in {@code gekozen} the last choice asked for stands; below 0 for one that keeps nothing. */
        private int waar = -1;

        Keus(boolean[] vast, int[] stand) {
            this.vast = vast;
            this.stand = stand;
            Arrays.fill(kosten, NOG_NIET);
        }

        int kosten(int vanaf) {
            int hier = zeker.eerste(vast, vanaf, stand);
            waar = Diagrammen.isEinde(hier) ? -1 : hier * woorden;
            if (Diagrammen.isEinde(hier)) {
                return Diagrammen.waarde(hier) == Kaart.MEER_DAN_EEN ? ONHAALBAAR : 0;
            }
            if (kosten[hier] == NOG_NIET) {
                weeg(hier);
                waar = hier * woorden;
            }
            return kosten[hier];
        }

        private void weeg(int knoop) {
            int variabele = zeker.variabele(knoop);
            int laatVallen = kosten(zeker.kind(knoop, Ruimte.ONBEKEND));
            int bijLaten = waar;
            int houd = 1 + kosten(zeker.kind(knoop, stand[variabele]));
            int bijHouden = waar;
            int vraag = rang[variabele];
            boolean houden = houd < laatVallen
                    || houd == laatVallen && houd < ONHAALBAAR && isEerder(bijHouden, vraag, bijLaten);
            kosten[knoop] = houden ? houd : laatVallen;
            int bron = houden ? bijHouden : bijLaten;
            if (bron >= 0) {
                System.arraycopy(gekozen, bron, gekozen, knoop * woorden, woorden);
            }
            if (houden) {
                gekozen[knoop * woorden + vraag / Long.SIZE] |= bit(vraag);
            }
        }

        /** Whether of two choices of as many questions the one with a question added stands first. */
        private boolean isEerder(int een, int erbij, int ander) {
            for (int woord = 0; woord < woorden; woord++) {
                long links = een < 0 ? 0 : gekozen[een + woord];
                links |= woord == erbij / Long.SIZE ? bit(erbij) : 0;
                long rechts = ander < 0 ? 0 : gekozen[ander + woord];
                if (links != rechts) {
                    return Long.compareUnsigned(links, rechts) > 0;
                }
            }
            return false;
        }

        boolean heeft(int keuze, int vraag) {
            return keuze >= 0 && (gekozen[keuze + vraag / Long.SIZE] & bit(vraag)) != 0;
        }

        private static long bit(int vraag) {
            return Long.MIN_VALUE >>> vraag % Long.SIZE;
        }
    }
}
