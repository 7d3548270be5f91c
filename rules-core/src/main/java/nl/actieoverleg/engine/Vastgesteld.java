package nl.actieoverleg.engine;

import java.util.Set;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regel.Peildatum;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.regelmodule.Voorwaarde;

/**
 * What is known of one case, by index instead of by name. The pseudonym is not among it: rules never see that.
 *
 * @param feiten the answer to each question
 * @param tellers each count
 * @param dag the day asked for
 * @param nodig the overleggen that meet what the case needs
 * @param lopend the overleggen in which the case already runs
 */
record Vastgesteld(Antwoord[] feiten, int[] tellers, Peildatum dag, Set<String> nodig, Set<String> lopend) {

    /** The same with other needs. */
    Vastgesteld metNodig(Set<String> overleggen) {
        return new Vastgesteld(feiten, tellers, dag, overleggen, lopend);
    }

    /** The answers, with this one in the place of each that is unknown. */
    Antwoord[] gelezenAls(Antwoord onbekendAls) {
        Antwoord[] gelezen = feiten.clone();
        for (int i = 0; i < gelezen.length; i++) {
            if (gelezen[i] == Antwoord.ONBEKEND) {
                gelezen[i] = onbekendAls;
            }
        }
        return gelezen;
    }

    /** Whether some answer is unknown. */
    boolean heeftOnbekende() {
        for (Antwoord antwoord : feiten) {
            if (antwoord == Antwoord.ONBEKEND) {
                return true;
            }
        }
        return false;
    }

    /** Whether a condition on a count or the day holds. */
    boolean vast(Voorwaarde voorwaarde, Regelset regelset) {
        if (voorwaarde instanceof Voorwaarde.Telt telt) {
            return telt.klopt(tellers[regelset.tellers().indexOf(telt.veld())]);
        }
        if (voorwaarde instanceof Voorwaarde.Dag dagvoorwaarde) {
            return dagvoorwaarde.klopt(dag);
        }
        throw new IllegalArgumentException("Not a condition that is always known: " + voorwaarde);
    }
}
