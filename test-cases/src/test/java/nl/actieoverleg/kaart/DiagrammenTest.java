package nl.actieoverleg.kaart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Diagrams say what tables of all cases say. */
class DiagrammenTest {

    private static final int[] WAARDEN = {3, 2, 3, 4, 3};
    private static final int EINDEN = 3;
    private static final BitSet DRIEWAARDIG = BitSet.valueOf(new long[] {0b10101});
    private static final int GENOEG = 10_000;

    private final Diagrammen diagrammen = new Diagrammen(WAARDEN, GENOEG);

    /** Every way of giving the variables a value. */
    private static List<int[]> standen() {
        List<int[]> standen = new ArrayList<>();
        standen.add(new int[WAARDEN.length]);
        for (int variabele = 0; variabele < WAARDEN.length; variabele++) {
            List<int[]> verder = new ArrayList<>();
            for (int[] stand : standen) {
                for (int waarde = 0; waarde < WAARDEN[variabele]; waarde++) {
                    int[] anders = stand.clone();
                    anders[variabele] = waarde;
                    verder.add(anders);
                }
            }
            standen = verder;
        }
        return standen;
    }

    /** The diagram of a table, made value by value. */
    private static int diagram(Diagrammen diagrammen, ToIntFunction<int[]> tabel) {
        return diagram(diagrammen, tabel, 0, new int[WAARDEN.length]);
    }

    private static int diagram(Diagrammen diagrammen, ToIntFunction<int[]> tabel, int variabele, int[] stand) {
        if (variabele == WAARDEN.length) {
            return Diagrammen.einde(tabel.applyAsInt(stand));
        }
        int[] wat = new int[WAARDEN[variabele]];
        for (int waarde = 0; waarde < wat.length; waarde++) {
            stand[variabele] = waarde;
            wat[waarde] = diagram(diagrammen, tabel, variabele + 1, stand);
        }
        return diagrammen.knoop(variabele, wat);
    }

    private static ToIntFunction<int[]> tabel(int zaad, int einden) {
        Random kans = new Random(zaad);
        int[] uitkomsten = new int[3 * 2 * 3 * 4 * 3];
        // Blocks of equal ends, so that there is something to reduce.
        for (int i = 0; i < uitkomsten.length; i += 1 + kans.nextInt(6)) {
            Arrays.fill(uitkomsten, i, uitkomsten.length, kans.nextInt(einden));
        }
        return stand -> {
            int plaats = 0;
            for (int variabele = 0; variabele < WAARDEN.length; variabele++) {
                plaats = plaats * WAARDEN[variabele] + stand[variabele];
            }
            return uitkomsten[plaats];
        };
    }

    private void assertIs(ToIntFunction<int[]> tabel, int diagram) {
        Afdruk afdruk = new Afdruk(diagrammen, diagram);
        for (int[] stand : standen()) {
            assertEquals(tabel.applyAsInt(stand), Kaarten.uitkomst(diagrammen, diagram, stand));
            assertEquals(tabel.applyAsInt(stand), afdruk.uitkomst(afdruk.begin(), stand));
        }
        assertEquals(diagram(diagrammen, tabel), diagram, "the same says the same number");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void saysWhatTheTableSays(int zaad) {
        ToIntFunction<int[]> een = tabel(zaad, EINDEN);
        ToIntFunction<int[]> ander = tabel(-zaad, EINDEN);
        int a = diagram(diagrammen, een);
        int b = diagram(diagrammen, ander);
        assertIs(een, a);
        assertIs(stand -> een.applyAsInt(stand) + 2 * ander.applyAsInt(stand),
                diagrammen.bewerking((x, y) -> x + 2 * y).op(a, b));
        assertIs(stand -> een.applyAsInt(stand) * 9 + ander.applyAsInt(stand) * 3 + stand[3],
                diagrammen.samen(new int[] {a, b, diagrammen.vraag(3)},
                        einden -> Diagrammen.einde(einden[0] * 9 + einden[1] * 3 + einden[2])));
        assertIs(stand -> een.applyAsInt(stand) == 1 ? 1 : 0,
                diagrammen.vervang(a, waarde -> Diagrammen.einde(waarde == 1 ? 1 : 0)));
        for (int variabele = 0; variabele < WAARDEN.length; variabele++) {
            int deze = variabele;
            int vast = WAARDEN[variabele] - 1;
            assertIs(stand -> {
                int[] anders = stand.clone();
                anders[deze] = vast;
                return een.applyAsInt(anders);
            }, diagrammen.beperk(a, variabele, vast));
        }
    }

    /** What a table comes to with the middle value of some variables taken to mean: either of the others. */
    private static int mogelijk(ToIntFunction<int[]> tabel, int[] stand, int vanaf) {
        for (int variabele = vanaf; variabele < stand.length; variabele++) {
            if (DRIEWAARDIG.get(variabele) && stand[variabele] == 1) {
                int[] anders = stand.clone();
                anders[variabele] = 0;
                int samen = mogelijk(tabel, anders, variabele + 1);
                anders[variabele] = 2;
                return samen | mogelijk(tabel, anders, variabele + 1);
            }
        }
        return 1 << tabel.applyAsInt(stand);
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 12, 13, 14, 15})
    void foldsTheMiddleValueIntoEither(int zaad) {
        ToIntFunction<int[]> tabel = tabel(zaad, EINDEN);
        int bits = diagrammen.vervang(diagram(diagrammen, tabel), einde -> Diagrammen.einde(1 << einde));
        assertIs(stand -> mogelijk(tabel, stand, 0), diagrammen.vouw(bits, DRIEWAARDIG, (a, b) -> a | b));
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 22, 23})
    void countsAndFindsTheCheapestCase(int zaad) {
        ToIntFunction<int[]> tabel = tabel(zaad, EINDEN);
        int diagram = diagram(diagrammen, tabel);
        int[][] kosten = {{1, 0, 2}, {0, 1}, {3, 1, 0}, {0, 2, 2, 1}, {1, Voorbeeld.NIET, 0}};
        long[][] gewichten = {{1, 0, 2}, {1, 1}, {3, 1, 1}, {1, 2, 2, 1}, {1, 4, 0}};
        for (int einde = 0; einde <= EINDEN; einde++) {
            int dit = einde;
            long aantal = 0;
            int minste = Voorbeeld.NIET;
            for (int[] stand : standen()) {
                if (tabel.applyAsInt(stand) == einde) {
                    long gewicht = 1;
                    int prijs = 0;
                    for (int variabele = 0; variabele < stand.length; variabele++) {
                        gewicht *= gewichten[variabele][stand[variabele]];
                        prijs += kosten[variabele][stand[variabele]];
                    }
                    aantal += gewicht;
                    minste = Math.min(minste, prijs);
                }
            }
            assertEquals(BigInteger.valueOf(aantal), Casustelling.van(diagrammen, diagram, gewichten, e -> e == dit));
            int[] gevonden = Voorbeeld.van(diagrammen, diagram, kosten, e -> e == dit);
            if (minste == Voorbeeld.NIET) {
                assertNull(gevonden);
            } else {
                int prijs = 0;
                for (int variabele = 0; variabele < gevonden.length; variabele++) {
                    prijs += kosten[variabele][gevonden[variabele]];
                }
                assertEquals(minste, prijs);
                assertEquals(einde, tabel.applyAsInt(gevonden));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {31, 32, 33})
    void findsWhatIsJustEnough(int zaad) {
        ToIntFunction<int[]> tabel = tabel(zaad, 2);
        int bits = diagrammen.vervang(diagram(diagrammen, tabel), einde -> Diagrammen.einde(1 << einde));
        int zeker = diagrammen.vouw(bits, DRIEWAARDIG, (a, b) -> a | b);
        int kernen = Kernen.van(diagrammen, zeker, DRIEWAARDIG, einde -> einde == 2);
        for (int[] stand : standen()) {
            boolean kern = mogelijk(tabel, stand, 0) == 2;
            for (int variabele = 0; variabele < stand.length; variabele++) {
                if (DRIEWAARDIG.get(variabele) && stand[variabele] != 1) {
                    int[] minder = stand.clone();
                    minder[variabele] = 1;
                    kern &= mogelijk(tabel, minder, 0) != 2;
                }
            }
            assertEquals(kern ? 1 : 0, Kaarten.uitkomst(diagrammen, kernen, stand));
        }
    }

    @Test
    void numbersTheSameCallsAlike() {
        Diagrammen nogmaals = new Diagrammen(WAARDEN, GENOEG);
        for (int zaad = 0; zaad < 5; zaad++) {
            assertEquals(diagram(diagrammen, tabel(zaad, EINDEN)), diagram(nogmaals, tabel(zaad, EINDEN)));
        }
        assertEquals(diagrammen.aantal(), nogmaals.aantal());
        assertNotEquals(0, nogmaals.aantal());
    }

    @Test
    void refusesAVariableThatIsAskedTooLate() {
        int laat = diagrammen.vraag(2);
        assertThrows(IllegalArgumentException.class, () -> diagrammen.knoop(2, laat, laat, Diagrammen.einde(0)));
        assertThrows(IllegalArgumentException.class, () -> diagrammen.knoop(4, laat, laat, Diagrammen.einde(0)));
    }

    @Test
    void saysThatNothingIsProvedWhenThereIsNoRoom() {
        Diagrammen klein = new Diagrammen(WAARDEN, 3);
        NietBewezen e = assertThrows(NietBewezen.class, () -> diagram(klein, tabel(1, EINDEN)));
        assertTrue(e.getMessage().startsWith("Niet bewezen: "), e.getMessage());
        assertEquals(3, klein.aantal());
    }

    @Test
    void keepsManyDiagramsApart() {
        int[] veel = new int[40];
        Arrays.fill(veel, 3);
        Diagrammen groot = new Diagrammen(veel, 1_000_000);
        Random kans = new Random(7);
        List<Integer> gemaakt = new ArrayList<>();
        List<int[]> inhoud = new ArrayList<>();
        List<Integer> laatste = new ArrayList<>(List.of(Diagrammen.einde(0), Diagrammen.einde(1), Diagrammen.einde(2)));
        for (int variabele = veel.length - 1; variabele >= 0; variabele--) {
            List<Integer> nieuw = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                int[] wat = new int[3];
                Arrays.setAll(wat, waarde -> laatste.get(kans.nextInt(laatste.size())));
                int knoop = groot.knoop(variabele, wat);
                nieuw.add(knoop);
                gemaakt.add(knoop);
                inhoud.add(new int[] {variabele, wat[0], wat[1], wat[2]});
            }
            laatste.addAll(nieuw);
        }
        for (int i = 0; i < gemaakt.size(); i++) {
            int[] wat = inhoud.get(i);
            int knoop = gemaakt.get(i);
            if (wat[1] == wat[2] && wat[2] == wat[3]) {
                assertEquals(wat[1], knoop);
            } else {
                assertArrayEquals(wat, new int[] {groot.variabele(knoop), groot.kind(knoop, 0), groot.kind(knoop, 1),
                    groot.kind(knoop, 2)});
            }
        }
    }
}
