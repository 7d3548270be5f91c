package nl.actieoverleg.kaart;

import java.util.function.IntBinaryOperator;

/** Makes one diagram out of two: its end follows from theirs. Remembers what it made. Not thread-safe. */
final class Bewerking {

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
}
