package nl.actieoverleg.kaart;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * How many cases come to an end, exactly. A count or a day is counted by the borders that rules ask for, not by every
 * number or day. For one thread.
 */
final class Casustelling {

    private final Diagrammen diagrammen;
    private final IntPredicate einde;
    /** For each variable and value how many cases have it. */
    private final long[][] gewichten;
    private final BigInteger[] per;
    private final Map<Integer, BigInteger> geteld = new HashMap<>();

    private Casustelling(Diagrammen diagrammen, long[][] gewichten, IntPredicate einde) {
        this.diagrammen = diagrammen;
        this.gewichten = gewichten;
        this.einde = einde;
        per = new BigInteger[gewichten.length];
        for (int i = 0; i < per.length; i++) {
            long som = 0;
            for (long gewicht : gewichten[i]) {
                som += gewicht;
            }
            per[i] = BigInteger.valueOf(som);
        }
    }

    /** How many cases in which every question is answered yes or no come to such an end. */
    static BigInteger volledig(Kaart kaart, int diagram, IntPredicate einde) {
        return van(kaart.diagrammen(), diagram, einde, kaart.ruimte().feiten(), 0);
    }

    /** How many cases, in which questions may be unknown too, come to such an end. */
    static BigInteger alle(Kaart kaart, int diagram, IntPredicate einde) {
        return van(kaart.diagrammen(), diagram, einde, kaart.ruimte().feiten(), 1);
    }

    private static BigInteger van(Diagrammen diagrammen, int diagram, IntPredicate einde, BitSet feiten,
            long onbekend) {
        long[][] gewichten = new long[diagrammen.variabelen()][];
        for (int variabele = 0; variabele < gewichten.length; variabele++) {
            gewichten[variabele] = new long[diagrammen.waarden(variabele)];
            Arrays.fill(gewichten[variabele], 1);
            if (feiten.get(variabele)) {
                gewichten[variabele][Ruimte.ONBEKEND] = onbekend;
            }
        }
        return van(diagrammen, diagram, gewichten, einde);
    }

    /**
     * How many cases come to such an end.
     *
     * @param gewichten for each variable and value how many cases have it
     */
    static BigInteger van(Diagrammen diagrammen, int diagram, long[][] gewichten, IntPredicate einde) {
        Casustelling telling = new Casustelling(diagrammen, gewichten, einde);
        return telling.vanaf(diagram, 0);
    }

    private BigInteger vanaf(int diagram, int variabele) {
        BigInteger aantal = tel(diagram);
        for (int over = variabele; over < diagrammen.variabele(diagram); over++) {
            aantal = aantal.multiply(per[over]);
        }
        return aantal;
    }

    private BigInteger tel(int diagram) {
        if (Diagrammen.isEinde(diagram)) {
            return einde.test(Diagrammen.waarde(diagram)) ? BigInteger.ONE : BigInteger.ZERO;
        }
        BigInteger eerder = geteld.get(diagram);
        if (eerder != null) {
            return eerder;
        }
        int variabele = diagrammen.variabele(diagram);
        BigInteger som = BigInteger.ZERO;
        for (int waarde = 0; waarde < gewichten[variabele].length; waarde++) {
            if (gewichten[variabele][waarde] > 0) {
                som = som.add(vanaf(diagrammen.kind(diagram, waarde), variabele + 1)
                        .multiply(BigInteger.valueOf(gewichten[variabele][waarde])));
            }
        }
        geteld.put(diagram, som);
        return som;
    }
}
