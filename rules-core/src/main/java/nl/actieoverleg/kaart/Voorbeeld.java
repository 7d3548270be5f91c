package nl.actieoverleg.kaart;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * A smallest case that comes to an end: the one that costs least, of equally cheap ones the first, variable by
 * variable. For one thread.
 */
final class Voorbeeld {

    /** The cost of a value that may not be taken. */
    static final int NIET = 1 << 20;

    private final Diagrammen diagrammen;
    private final int[][] kosten;
    private final IntPredicate einde;
    private final int[] goedkoopste;
    private final Map<Integer, Integer> gedaan = new HashMap<>();

    private Voorbeeld(Diagrammen diagrammen, int[][] kosten, IntPredicate einde) {
        this.diagrammen = diagrammen;
        this.kosten = kosten;
        this.einde = einde;
        goedkoopste = new int[kosten.length];
        for (int variabele = 0; variabele < kosten.length; variabele++) {
            for (int waarde = 1; waarde < kosten[variabele].length; waarde++) {
                if (kosten[variabele][waarde] < kosten[variabele][goedkoopste[variabele]]) {
                    goedkoopste[variabele] = waarde;
                }
            }
        }
    }

    /**
     * The cheapest case that comes to such an end, or null when there is none.
     *
     * @param kosten for each variable and value what it costs, {@link #NIET} when it may not be taken
     */
    static int[] van(Diagrammen diagrammen, int diagram, int[][] kosten, IntPredicate einde) {
        Voorbeeld voorbeeld = new Voorbeeld(diagrammen, kosten, einde);
        return voorbeeld.prijs(diagram) >= NIET ? null : voorbeeld.stand(diagram);
    }

    /** What the rest costs beyond the cheapest value of each variable. */
    private int prijs(int diagram) {
        if (Diagrammen.isEinde(diagram)) {
            return einde.test(Diagrammen.waarde(diagram)) ? 0 : NIET;
        }
        Integer eerder = gedaan.get(diagram);
        if (eerder == null) {
            eerder = NIET;
            for (int waarde = 0; waarde < kosten[diagrammen.variabele(diagram)].length; waarde++) {
                eerder = Math.min(eerder, prijs(diagram, waarde));
            }
            gedaan.put(diagram, eerder);
        }
        return eerder;
    }

    private int prijs(int knoop, int waarde) {
        int variabele = diagrammen.variabele(knoop);
        return Math.min(NIET, prijs(diagrammen.kind(knoop, waarde)) + kosten[variabele][waarde]
                - kosten[variabele][goedkoopste[variabele]]);
    }

    private int[] stand(int diagram) {
        int[] stand = goedkoopste.clone();
        int hier = diagram;
        while (!Diagrammen.isEinde(hier)) {
            int beste = 0;
            while (prijs(hier, beste) != prijs(hier)) {
                beste++;
            }
            stand[diagrammen.variabele(hier)] = beste;
            hier = diagrammen.kind(hier, beste);
        }
        return stand;
    }
}
