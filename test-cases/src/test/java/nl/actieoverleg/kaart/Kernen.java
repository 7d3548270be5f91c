package nl.actieoverleg.kaart;

import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * The sets of answers that are just enough for an end: leave one out, and another end becomes possible. Logic calls
 * them prime implicants. For one thread.
 */
final class Kernen {

    private static final int NEE = Diagrammen.einde(0);

    private final Diagrammen diagrammen;
    private final BitSet feiten;
    private final IntPredicate einde;
    private final Geheugen gedaan = new Geheugen();
    private final Bewerking zonder;

    private Kernen(Diagrammen diagrammen, BitSet feiten, IntPredicate einde) {
        this.diagrammen = diagrammen;
        this.feiten = feiten;
        this.einde = einde;
        zonder = diagrammen.bewerking((kern, al) -> einde.test(al) ? 0 : kern);
    }

    /**
     * The diagram that comes to 1 for the cases whose answers are just enough, and to 0 for all others. In it every
     * question is asked.
     *
     * @param zeker which end is certain, with unknown answers taken to mean: either; so it came out of
     *     {@link Diagrammen#vouw}
     * @param feiten which variables are questions
     * @param einde the ends asked about
     */
    static int van(Diagrammen diagrammen, int zeker, BitSet feiten, IntPredicate einde) {
        return new Kernen(diagrammen, feiten, einde).van(zeker, 0);
    }

    private int van(int zeker, int variabele) {
        if (variabele == diagrammen.variabelen()) {
            return Diagrammen.einde(einde.test(Diagrammen.waarde(zeker)) ? 1 : 0);
        }
        int eerder = gedaan.vind(zeker, variabele);
        if (eerder != Geheugen.LEEG) {
            return eerder;
        }
        boolean gevraagd = diagrammen.variabele(zeker) == variabele;
        int[] wat = new int[diagrammen.waarden(variabele)];
        for (int waarde = 0; waarde < wat.length; waarde++) {
            wat[waarde] = gevraagd || !feiten.get(variabele) || waarde == Ruimte.ONBEKEND
                    ? van(gevraagd ? diagrammen.kind(zeker, waarde) : zeker, variabele + 1) : NEE;
            if (gevraagd && feiten.get(variabele) && waarde != Ruimte.ONBEKEND) {
                // Without this answer it was certain already.
                wat[waarde] = zonder.op(wat[waarde], diagrammen.kind(zeker, Ruimte.ONBEKEND));
            }
        }
        int gemaakt = diagrammen.knoop(variabele, wat);
        gedaan.bewaar(zeker, variabele, gemaakt);
        return gemaakt;
    }
}
