package nl.actieoverleg.kaart;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.kaart.Ruimte.Soort;

/**
 * Makes the smallest case that shows something, for people to look at; on a day of choice unless only another will do.
 */
final class Proefcasus {

    /** What an answer costs that is no, unknown or yes: for the fewest answers. */
    static final int[] MINSTE_ANTWOORDEN = {1, 0, 1};
    /** The same for a case that is complete, with the fewest answers that are no. */
    static final int[] VOLSTE = {1, Voorbeeld.NIET, 0};
    /** The same for a case with few things in it, which is easy to read. */
    static final int[] WEINIG_AAN_DE_HAND = {0, 2, 1};

    private final Ruimte ruimte;
    private final Diagrammen diagrammen;
    private final String regio;
    private final LocalDate dag;
    private final String kenmerk;
    private final int[] leeg;

    /** @param dag the day of a case in which the day does not matter */
    Proefcasus(Kaart kaart, LocalDate dag, String kenmerk) {
        ruimte = kaart.ruimte();
        diagrammen = kaart.diagrammen();
        regio = kaart.regelset().regio();
        this.dag = dag;
        this.kenmerk = kenmerk;
        leeg = ruimte.stand(Casus.voor(kenmerk, regio).maak(), dag);
    }

    /** The case with the fewest answers that comes to JA, or null. */
    Casus kleinste(int diagram) {
        return kleinste(diagram, einde -> einde == Ruimte.JA);
    }

    /** The case with the fewest answers that comes to such an end, or null. */
    Casus kleinste(int diagram, IntPredicate einde) {
        return casus(stand(diagram, einde, kosten(MINSTE_ANTWOORDEN)));
    }

    /** The case in which every question is answered, with the fewest answers that are no, or null. */
    Casus volste(int diagram, IntPredicate einde) {
        return casus(stand(diagram, einde, kosten(VOLSTE)));
    }

    /** What each value costs: an answer as told; a count, a need, an overleg in which it runs or another day one. */
    int[][] kosten(int[] antwoorden) {
        BitSet feiten = ruimte.feiten();
        int[] waarden = ruimte.waarden();
        int[][] kosten = new int[waarden.length][];
        for (int variabele = 0; variabele < kosten.length; variabele++) {
            int nu = leeg[variabele];
            kosten[variabele] = feiten.get(variabele) ? antwoorden.clone() : new int[waarden[variabele]];
            if (!feiten.get(variabele)) {
                Arrays.setAll(kosten[variabele], waarde -> waarde == nu ? 0 : 1);
            }
        }
        return kosten;
    }

    /** Where the cheapest case stands that comes to such an end, or null. */
    int[] stand(int diagram, IntPredicate einde, int[][] kosten) {
        return Voorbeeld.van(diagrammen, diagram, kosten, einde);
    }

    /** The case that stands there; null for nowhere. */
    Casus casus(int[] stand) {
        if (stand == null) {
            return null;
        }
        int variabele = ruimte.variabele(Soort.DAG, "");
        if (variabele < 0) {
            return ruimte.casus(kenmerk, regio, stand, dag);
        }
        if (isVandaag(stand)) {
            int[] zonderDag = stand.clone();
            zonderDag[variabele] = 0;
            return ruimte.casus(kenmerk, regio, zonderDag, dag);
        }
        LocalDate ervoor = LocalDate.parse(ruimte.variabelen().get(variabele).grenzen().get(0)).minusDays(1);
        return ruimte.casus(kenmerk, regio, stand, ervoor);
    }

    /** Likewise without a day when it holds on the day of choice, and without what is nothing to say of a case. */
    Casus beknopt(int[] stand) {
        Casus vol = casus(stand);
        Casus.Bouwer casus = Casus.voor(kenmerk, regio).peildatum(isVandaag(stand) ? null : vol.peildatum())
                .feiten(vol.feiten());
        vol.tellers().forEach((teller, aantal) -> {
            if (aantal > 0) {
                casus.teller(teller, aantal);
            }
        });
        vol.nodig().forEach(casus::nodig);
        vol.lopendeOverleggen().forEach(casus::looptIn);
        return casus.maak();
    }

    private boolean isVandaag(int[] stand) {
        int variabele = ruimte.variabele(Soort.DAG, "");
        return variabele < 0 || stand[variabele] == leeg[variabele];
    }
}
