package nl.actieoverleg.kaart;

import java.util.BitSet;
import java.util.function.IntBinaryOperator;

/** Makes one diagram out of two: its end follows from theirs. Remembers what it made. Not thread-safe. */
final class Bewerking {

    // No lambdas here, nor in what a first case has drawn: in a program that advises once, these would be the first.
    static final IntBinaryOperator MINSTE = new IntBinaryOperator() {
        @Override
        public int applyAsInt(int a, int b) {
            return Math.min(a, b);
        }
    };
    static final IntBinaryOperator MEESTE = new IntBinaryOperator() {
        @Override
        public int applyAsInt(int a, int b) {
            return Math.max(a, b);
        }
    };

    private static final int MIDDEN = 1;

    private final Diagrammen diagrammen;
    private final IntBinaryOperator einden;
    private final Geheugen gedaan = new Geheugen();

    /** @param einden the end for the ends to which the two come */
    Bewerking(Diagrammen diagrammen, IntBinaryOperator einden) {
        this.diagrammen = diagrammen;
        this.einden = einden;
    }

    int op(int a, int b) {
        if (Diagrammen.isEinde(a) && Diagrammen.isEinde(b)) {
            return Diagrammen.einde(einden.applyAsInt(Diagrammen.waarde(a), Diagrammen.waarde(b)));
        }
        int eerder = gedaan.vind(a, b);
        if (eerder != Geheugen.LEEG) {
            return eerder;
        }
        int variabele = Math.min(diagrammen.variabele(a), diagrammen.variabele(b));
        int[] wat = new int[diagrammen.waarden(variabele)];
        for (int waarde = 0; waarde < wat.length; waarde++) {
            wat[waarde] = op(diagrammen.na(a, variabele, waarde), diagrammen.na(b, variabele, waarde));
        }
        int gemaakt = diagrammen.knoop(variabele, wat);
        gedaan.bewaar(a, b, gemaakt);
        return gemaakt;
    }

    /** The diagram that takes the middle value of these variables to mean: the first or the last. */
    int vouw(int diagram, BitSet welke, Geheugen gevouwen) {
        int eerder = Diagrammen.isEinde(diagram) ? diagram : gevouwen.vind(diagram, 0);
        if (eerder != Geheugen.LEEG) {
            return eerder;
        }
        int variabele = diagrammen.variabele(diagram);
        int[] wat = new int[diagrammen.waarden(variabele)];
        boolean gevraagd = welke.get(variabele);
        for (int waarde = 0; waarde < wat.length; waarde++) {
            // What it says of the middle value itself is not looked at.
            if (!gevraagd || waarde != MIDDEN) {
                wat[waarde] = vouw(diagrammen.kind(diagram, waarde), welke, gevouwen);
            }
        }
        if (gevraagd) {
            wat[MIDDEN] = op(wat[0], wat[2]);
        }
        int gemaakt = diagrammen.knoop(variabele, wat);
        gevouwen.bewaar(diagram, 0, gemaakt);
        return gemaakt;
    }
}
