package nl.actieoverleg.kaart;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.IntPredicate;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.kaart.Ruimte.Soort;

/** Makes the smallest case that shows something, for people to look at. */
final class Proefcasus {

    private static final String KENMERK = "VOORBEELD";

    private final Kaart kaart;
    private final LocalDate dag;
    private final int[] vandaag;

    /** @param dag the day of a case in which the day does not matter */
    Proefcasus(Kaart kaart, LocalDate dag) {
        this.kaart = kaart;
        this.dag = dag;
        vandaag = kaart.ruimte().stand(Casus.voor(KENMERK, regio()).maak(), dag);
    }

    private String regio() {
        return kaart.regelset().regio();
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
        return stand == null ? null : casus(stand);
    }

    private Casus casus(int[] stand) {
        int variabele = kaart.ruimte().variabele(Soort.DAG, "");
        if (variabele < 0 || stand[variabele] == vandaag[variabele]) {
            return kaart.ruimte().casus(KENMERK, regio(), zonderDag(stand, variabele), dag);
        }
        LocalDate ervoor = LocalDate.parse(kaart.ruimte().variabelen().get(variabele).grenzen().get(0)).minusDays(1);
        return kaart.ruimte().casus(KENMERK, regio(), stand, ervoor);
    }

    /** Where the day is today's, it need not be moved to the border before it. */
    private static int[] zonderDag(int[] stand, int variabele) {
        int[] zonder = stand.clone();
        if (variabele >= 0) {
            zonder[variabele] = 0;
        }
        return zonder;
    }
}
