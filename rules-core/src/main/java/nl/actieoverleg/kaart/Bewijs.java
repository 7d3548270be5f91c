package nl.actieoverleg.kaart;

import java.util.Arrays;

/**
 * The fewest answers that settle the route: over which route is certain, the cheapest way to one. Immutable and
 * thread-safe.
 */
final class Bewijs {

    private static final int ONHAALBAAR = 1 << 20;
    private static final int NOG_NIET = -1;

    private final Afdruk zeker;

    /** @param zeker the certain route over all cases, or {@link Kaart#MEER_DAN_EEN} */
    Bewijs(Afdruk zeker) {
        this.zeker = zeker;
    }

    /** The smallest number of answers that can settle the route of a case. */
    int minstens(boolean[] open, int[] stand) {
        int[] gedaan = new int[zeker.omvang()];
        Arrays.fill(gedaan, NOG_NIET);
        return minstens(zeker.begin(), open, stand, gedaan);
    }

    private int minstens(int vanaf, boolean[] open, int[] stand, int[] gedaan) {
        int hier = vanaf;
        while (!Diagrammen.isEinde(hier) && !open[zeker.variabele(hier)]) {
            hier = zeker.kind(hier, stand[zeker.variabele(hier)]);
        }
        if (Diagrammen.isEinde(hier)) {
            return Diagrammen.waarde(hier) == Kaart.MEER_DAN_EEN ? ONHAALBAAR : 0;
        }
        if (gedaan[hier] == NOG_NIET) {
            int zonder = minstens(zeker.kind(hier, Ruimte.ONBEKEND), open, stand, gedaan);
            int bijNee = 1 + minstens(zeker.kind(hier, Ruimte.NEE), open, stand, gedaan);
            int bijJa = 1 + minstens(zeker.kind(hier, Ruimte.JA), open, stand, gedaan);
            gedaan[hier] = Math.min(zonder, Math.min(bijNee, bijJa));
        }
        return gedaan[hier];
    }
}
