package nl.actieoverleg.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Linear equations, of which only the unknowns matter here: which of them have but one solution? Works modulo a large
 * prime, which is exact but for a chance that does not count.
 */
final class Vergelijkingen {

    private static final long PRIEM = 2_147_483_647;

    /** Each row starts with 1 at an unknown that stands in no other row, when all is done. */
    private final Map<Integer, TreeMap<Integer, Long>> opEerste = new TreeMap<>();

    /** @param vergelijkingen for each the unknowns in it with their factors */
    Vergelijkingen(List<Map<Integer, Integer>> vergelijkingen) {
        for (Map<Integer, Integer> vergelijking : vergelijkingen) {
            TreeMap<Integer, Long> rij = new TreeMap<>();
            vergelijking.forEach((plek, factor) -> {
                if (factor != 0) {
                    rij.put(plek, Math.floorMod((long) factor, PRIEM));
                }
            });
            voegToe(rij);
        }
        veegTerug();
    }

    private void voegToe(TreeMap<Integer, Long> rij) {
        TreeMap<Integer, Long> bekend = rij.isEmpty() ? null : opEerste.get(rij.firstKey());
        while (bekend != null) {
            trekAf(rij, bekend, rij.firstEntry().getValue());
            bekend = rij.isEmpty() ? null : opEerste.get(rij.firstKey());
        }
        if (!rij.isEmpty()) {
            long omgekeerde = macht(rij.firstEntry().getValue(), PRIEM - 2);
            rij.replaceAll((plek, factor) -> factor * omgekeerde % PRIEM);
            opEerste.put(rij.firstKey(), rij);
        }
    }

    private void veegTerug() {
        List<Integer> eersten = new ArrayList<>(opEerste.keySet());
        for (int i = eersten.size() - 1; i >= 0; i--) {
            TreeMap<Integer, Long> rij = opEerste.get(eersten.get(i));
            for (int plek : List.copyOf(rij.tailMap(eersten.get(i), false).keySet())) {
                TreeMap<Integer, Long> ander = opEerste.get(plek);
                if (ander != null && rij.containsKey(plek)) {
                    trekAf(rij, ander, rij.get(plek));
                }
            }
        }
    }

    private static void trekAf(TreeMap<Integer, Long> rij, TreeMap<Integer, Long> ander, long keer) {
        ander.forEach((plek, factor) -> {
            long nieuw = Math.floorMod(rij.getOrDefault(plek, 0L) - keer * factor % PRIEM, PRIEM);
            if (nieuw == 0) {
                rij.remove(plek);
            } else {
                rij.put(plek, nieuw);
            }
        });
    }

    private static long macht(long grondtal, long exponent) {
        long macht = 1;
        long factor = grondtal;
        for (long over = exponent; over > 0; over >>= 1) {
            if ((over & 1) == 1) {
                macht = macht * factor % PRIEM;
            }
            factor = factor * factor % PRIEM;
        }
        return macht;
    }

    /** Which of this many unknowns can be worked out. */
    boolean[] vast(int aantal) {
        boolean[] vast = new boolean[aantal];
        opEerste.forEach((plek, rij) -> vast[plek] = rij.size() == 1);
        return vast;
    }
}
