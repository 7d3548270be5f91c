package nl.actieoverleg.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Small numbers stay hidden from a reader who tries every table that fits what is shown. */
class AfschermingTest {

    private static Afscherming<String> rij(long... delen) {
        Afscherming<String> afscherming = new Afscherming<>();
        List<String> namen = new ArrayList<>();
        for (int i = 0; i < delen.length; i++) {
            namen.add("d" + i);
            afscherming.getal("d" + i, delen[i]);
        }
        afscherming.getal("samen", som(delen));
        afscherming.som("samen", namen);
        afscherming.schermAf();
        return afscherming;
    }

    private static List<String> getoond(Afscherming<String> afscherming, int aantal) {
        return IntStream.range(0, aantal).mapToObj(i -> "d" + i).filter(naam -> afscherming.toon(naam).zichtbaar())
                .toList();
    }

    @Test
    void aSmallNumberTakesTheNextSmallestAlong() {
        assertEquals(List.of("d0", "d3"), getoond(rij(90, 3, 7, 20), 4));
        assertTrue(rij(90, 3, 7, 20).toon("samen").zichtbaar());
    }

    @Test
    void twoSmallNumbersThatTogetherAreSmallTakeOneMoreAlong() {
        assertEquals(List.of("d0"), getoond(rij(90, 1, 2, 20), 4));
        assertEquals(List.of("d0", "d3"), getoond(rij(90, 4, 3, 20), 4));
    }

    @Test
    void aZeroAndALargeNumberShow() {
        assertEquals(List.of("d0", "d1", "d2"), getoond(rij(0, 5, 12), 3));
    }

    @Test
    void aTotalGoesWhenNothingElseCan() {
        Afscherming<String> afscherming = rij(3, 0, 0);
        assertFalse(afscherming.toon("d0").zichtbaar());
        assertFalse(afscherming.toon("samen").zichtbaar());
    }

    @Test
    void whatIsLeftOfATotalCountsAsWell() {
        Afscherming<String> afscherming = new Afscherming<>();
        afscherming.getal("samen", 100);
        afscherming.getal("bijna", 98);
        afscherming.getal("half", 50);
        afscherming.getal("enkele", 2);
        afscherming.deel("samen", "bijna");
        afscherming.deel("samen", "half");
        afscherming.deel("samen", "enkele");
        afscherming.schermAf();
        assertFalse(afscherming.toon("bijna").zichtbaar());
        assertTrue(afscherming.toon("half").zichtbaar());
        assertFalse(afscherming.toon("enkele").zichtbaar());
        assertTrue(afscherming.toon("samen").zichtbaar());
    }

    @Test
    void aSumThatDoesNotAddUpIsABug() {
        Afscherming<String> afscherming = new Afscherming<>();
        afscherming.getal("samen", 10);
        afscherming.getal("deel", 9);
        assertThrows(IllegalStateException.class, () -> afscherming.som("samen", List.of("deel")));
        assertThrows(IllegalStateException.class, () -> afscherming.getal("samen", 11));
    }

    /** Tables of three by three with all totals; the reader knows which sums hold and that nothing is below zero. */
    @Test
    void noReaderCanWorkOutASmallNumber() {
        Random random = new Random(5);
        int verborgen = 0;
        for (int keer = 0; keer < 150; keer++) {
            long[][] cellen = new long[3][3];
            for (long[] rij : cellen) {
                for (int kolom = 0; kolom < 3; kolom++) {
                    rij[kolom] = random.nextInt(4) == 0 ? random.nextInt(3) : random.nextInt(12);
                }
            }
            Tafel tafel = new Tafel(cellen);
            verborgen += tafel.controleer();
        }
        assertTrue(verborgen > 200, "Too few small numbers to say anything: " + verborgen);
    }

    /** A table and the reader who tries it. */
    private static final class Tafel {

        private final long[][] cellen;
        private final Afscherming<String> afscherming = new Afscherming<>();

        Tafel(long[][] cellen) {
            this.cellen = cellen;
            for (int rij = 0; rij < 3; rij++) {
                for (int kolom = 0; kolom < 3; kolom++) {
                    afscherming.getal(naam(rij, kolom), cellen[rij][kolom]);
                }
            }
            for (int i = 0; i < 3; i++) {
                int deze = i;
                afscherming.getal("rij" + i, som(cellen[i]));
                afscherming.som("rij" + i, IntStream.range(0, 3).mapToObj(kolom -> naam(deze, kolom)).toList());
                afscherming.getal("kolom" + i, cellen[0][i] + cellen[1][i] + cellen[2][i]);
                afscherming.som("kolom" + i, IntStream.range(0, 3).mapToObj(rij -> naam(rij, deze)).toList());
            }
            afscherming.getal("alles", som(cellen[0]) + som(cellen[1]) + som(cellen[2]));
            afscherming.som("alles", List.of("rij0", "rij1", "rij2"));
            afscherming.som("alles", List.of("kolom0", "kolom1", "kolom2"));
            afscherming.schermAf();
        }

        private static String naam(int rij, int kolom) {
            return rij + "," + kolom;
        }

        /** How many small numbers there are; each of them has at least two values that fit. */
        int controleer() {
            int klein = 0;
            for (int rij = 0; rij < 3; rij++) {
                for (int kolom = 0; kolom < 3; kolom++) {
                    long waarde = cellen[rij][kolom];
                    if (waarde > 0 && waarde < Afscherming.GRENS) {
                        klein++;
                        assertFalse(afscherming.toon(naam(rij, kolom)).zichtbaar());
                        int hier = rij * 3 + kolom;
                        assertTrue(past(new long[9], 0, hier, waarde), () -> Arrays.deepToString(cellen));
                    }
                }
            }
            return klein;
        }

        /** Whether some table near the true one fits all that is shown, and has another number here. */
        private boolean past(long[] poging, int plek, int hier, long nietDit) {
            if (plek == 9) {
                return poging[hier] != nietDit && pastTotaal(poging);
            }
            Getal getoond = afscherming.toon(naam(plek / 3, plek % 3));
            long echt = cellen[plek / 3][plek % 3];
            long hoogste = getoond.zichtbaar() ? echt : echt + 2;
            for (long waarde = getoond.zichtbaar() ? echt : Math.max(0, echt - 2); waarde <= hoogste; waarde++) {
                poging[plek] = waarde;
                if (totNuToe(poging, plek) && past(poging, plek + 1, hier, nietDit)) {
                    return true;
                }
            }
            return false;
        }

        private boolean totNuToe(long[] poging, int plek) {
            int rij = plek / 3;
            int kolom = plek % 3;
            return (kolom < 2 || gelijk("rij" + rij, poging[rij * 3] + poging[rij * 3 + 1] + poging[plek]))
                    && (rij < 2 || gelijk("kolom" + kolom, poging[kolom] + poging[3 + kolom] + poging[plek]));
        }

        private boolean pastTotaal(long[] poging) {
            return gelijk("alles", som(poging));
        }

        private boolean gelijk(String naam, long waarde) {
            Getal getoond = afscherming.toon(naam);
            return !getoond.zichtbaar() || getoond.waarde() == waarde;
        }
    }

    private static long som(long... delen) {
        return Arrays.stream(delen).sum();
    }
}
