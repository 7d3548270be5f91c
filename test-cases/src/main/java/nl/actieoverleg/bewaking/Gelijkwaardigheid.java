package nl.actieoverleg.bewaking;

import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.kaart.NietBewezen;
import nl.actieoverleg.kaart.Verschilzoeker;
import nl.actieoverleg.regressie.Testcasus;

/**
 * Decides over all possible cases whether a mutant makes a difference: either none does, which is a proof, or there is
 * a smallest case in which it does.
 */
final class Gelijkwaardigheid {

    private final Proefregels basis;

    /**
     * What was found.
     *
     * @param verschil a smallest case in which the mutant makes a difference; null when none was found
     * @param volledig whether all possible cases were looked at, so that without a difference there is none
     */
    record Bevinding(Casus verschil, boolean volledig) {
    }

    /** @param basis the rules without a mutant */
    Gelijkwaardigheid(Proefregels basis) {
        this.basis = basis;
    }

    /** Looks for a difference in the regions that the mutant can touch. */
    Bevinding zoek(Mutant mutant, Proefregels gewijzigd) {
        boolean volledig = true;
        for (String regio : basis.regios(mutant.module())) {
            try {
                Casus verschil = Verschilzoeker.zoek(basis.regelset(regio), gewijzigd.regelset(regio),
                        Testcasus.VASTE_DAG);
                if (verschil != null) {
                    return new Bevinding(verschil, true);
                }
            } catch (NietBewezen e) {
                volledig = false;
            }
        }
        return new Bevinding(null, volledig);
    }
}
