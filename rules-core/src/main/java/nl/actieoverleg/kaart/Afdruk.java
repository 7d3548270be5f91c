package nl.actieoverleg.kaart;

import java.util.Arrays;
import java.util.BitSet;

/**
 * One diagram by itself: what it was made with can go. Immutable and safe for any number of threads.
 *
 * <p>Nodes are numbered from 0, each after those that it leads to; an end is written as in {@link Diagrammen}.
 */
final class Afdruk {

    private final int[] variabelen;
    private final int[] beginnen;
    private final int[] kinderen;
    private final int begin;

    Afdruk(Diagrammen diagrammen, int diagram) {
        BitSet bereikt = diagrammen.knopen(diagram);
        int[] nummers = new int[bereikt.length()];
        variabelen = new int[bereikt.cardinality()];
        beginnen = new int[variabelen.length];
        int[] verzameld = new int[64];
        int gebruikt = 0;
        int aantal = 0;
        // Nodes come after those that they lead to, so going up, what a node leads to has its number.
        for (int knoop = bereikt.nextSetBit(0); knoop >= 0; knoop = bereikt.nextSetBit(knoop + 1)) {
            int waarden = diagrammen.waarden(diagrammen.variabele(knoop));
            if (gebruikt + waarden > verzameld.length) {
                verzameld = Arrays.copyOf(verzameld, verzameld.length * 2 + waarden);
            }
            variabelen[aantal] = diagrammen.variabele(knoop);
            beginnen[aantal] = gebruikt;
            for (int waarde = 0; waarde < waarden; waarde++) {
                int kind = diagrammen.kind(knoop, waarde);
                verzameld[gebruikt++] = Diagrammen.isEinde(kind) ? kind : nummers[kind];
            }
            nummers[knoop] = aantal++;
        }
        kinderen = Arrays.copyOf(verzameld, gebruikt);
        begin = Diagrammen.isEinde(diagram) ? diagram : nummers[diagram];
    }

    /** The node, or the end, that it starts with. */
    int begin() {
        return begin;
    }

    /** How many nodes it has. */
    int omvang() {
        return variabelen.length;
    }

    /** The variable that a node asks. */
    int variabele(int knoop) {
        return variabelen[knoop];
    }

    /** The node or the end that a node leads to for a value. */
    int kind(int knoop, int waarde) {
        return kinderen[beginnen[knoop] + waarde];
    }

    /** The end to which it comes from here. */
    int uitkomst(int vanaf, int[] stand) {
        int hier = vanaf;
        while (!Diagrammen.isEinde(hier)) {
            hier = kind(hier, stand[variabelen[hier]]);
        }
        return Diagrammen.waarde(hier);
    }

    /**
     * The first node from here, this one among them, that asks one of these variables; or the end to which it comes.
     */
    int eerste(boolean[] welke, int vanaf, int[] stand) {
        int hier = vanaf;
        while (!Diagrammen.isEinde(hier) && !welke[variabelen[hier]]) {
            hier = kind(hier, stand[variabelen[hier]]);
        }
        return hier;
    }
}
