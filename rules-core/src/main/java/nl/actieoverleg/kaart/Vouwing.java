package nl.actieoverleg.kaart;

import java.util.BitSet;
import java.util.function.IntBinaryOperator;

/**
 * Takes the middle value of some variables to mean: the first or the last, not known which. What a diagram says of the
 * middle value itself is not looked at. Remembers what it made. Not thread-safe.
 */
final class Vouwing {

    private static final int MIDDEN = 1;

    private final Diagrammen diagrammen;
    private final BitSet welke;
    private final Bewerking samen;
    private final Geheugen gedaan = new Geheugen();

    /**
     * @param welke those variables, each of three values
     * @param einden the end when the first and the last value come to these two
     */
    Vouwing(Diagrammen diagrammen, BitSet welke, IntBinaryOperator einden) {
        this.diagrammen = diagrammen;
        this.welke = welke;
        this.samen = diagrammen.bewerking(einden);
    }

    int vouw(int diagram) {
        if (Diagrammen.isEinde(diagram)) {
            return diagram;
        }
        int eerder = gedaan.vind(diagram, 0);
        if (eerder != Geheugen.LEEG) {
            return eerder;
        }
        int variabele = diagrammen.variabele(diagram);
        int[] wat = new int[diagrammen.waarden(variabele)];
        boolean gevouwen = welke.get(variabele);
        for (int waarde = 0; waarde < wat.length; waarde++) {
            if (!gevouwen || waarde != MIDDEN) {
                wat[waarde] = vouw(diagrammen.kind(diagram, waarde));
            }
        }
        if (gevouwen) {
            wat[MIDDEN] = samen.op(wat[0], wat[2]);
        }
        int gemaakt = diagrammen.knoop(variabele, wat);
        gedaan.bewaar(diagram, 0, gemaakt);
        return gemaakt;
    }
}
