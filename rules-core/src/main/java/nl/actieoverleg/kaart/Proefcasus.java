package nl.actieoverleg.kaart;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.IntPredicate;
import nl.actieoverleg.casus.Casus;

/** Makes the smallest case that shows something, for people to look at. */
final class Proefcasus {

    private static final String KENMERK = "VOORBEELD";

    private final Kaart kaart;
    private final Voorbeelddag voorbeelddag;
    private final int[] vandaag;

    /** @param dag the day of a case in which the day does not matter */
    Proefcasus(Kaart kaart, LocalDate dag) {
        this.kaart = kaart;
        voorbeelddag = new Voorbeelddag(kaart.ruimte(), kaart.regelset().regio(), dag);
        vandaag = voorbeelddag.leeg();
    }

    /** The case with the fewest answers that comes to such an end, or null. */
    Casus kleinste(int diagram, IntPredicate einde) {
        return zoek(diagram, einde, new int[] {1, 0, 1});
    }

    /** The case in which every question is answered, with the fewest answers that are yes, or null. */
    Casus kleinsteVolledig(int diagram, IntPredicate einde) {
        return zoek(diagram, einde, new int[] {0, Voorbeeld.NIET, 1});
    }

    /** The case in which every question is answered, with the fewest answers that are no, or null. */
    Casus volste(int diagram, IntPredicate einde) {
        return zoek(diagram, einde, new int[] {1, Voorbeeld.NIET, 0});
    }

    /** @param antwoorden what each answer costs; so does a count, a need, an overleg in which it runs, another day */
    private Casus zoek(int diagram, IntPredicate einde, int[] antwoorden) {
        int[] waarden = kaart.ruimte().waarden();
        int[][] kosten = new int[waarden.length][];
        for (int variabele = 0; variabele < kosten.length; variabele++) {
            int nu = vandaag[variabele];
            kosten[variabele] = new int[waarden[variabele]];
            Arrays.setAll(kosten[variabele], waarde -> waarde == nu ? 0 : 1);
            if (kaart.ruimte().feiten().get(variabele)) {
                kosten[variabele] = antwoorden;
            }
        }
        int[] stand = Voorbeeld.van(kaart.diagrammen(), diagram, kosten, einde);
        return stand == null ? null : voorbeelddag.casus(KENMERK, stand);
    }
}
