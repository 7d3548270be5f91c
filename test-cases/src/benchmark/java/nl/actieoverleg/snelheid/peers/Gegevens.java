package nl.actieoverleg.snelheid.peers;

import java.util.Set;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regel.Peildatum;
import nl.actieoverleg.regelmodule.Voorwaarde;

/**
 * What a case says, by the indexes of its region's rules instead of by name.
 *
 * @param feiten the answer to each question
 * @param tellers each count
 * @param dag the day asked for
 * @param lopend the overleggen in which the case already runs
 * @param nodig the overleggen that meet what the case needs
 */
public record Gegevens(Antwoord[] feiten, int[] tellers, Peildatum dag, Set<String> lopend, Set<String> nodig) {

    /** Whether some answer is unknown, so that a second reading is needed. */
    public boolean heeftOnbekende() {
        for (Antwoord antwoord : feiten) {
            if (antwoord == Antwoord.ONBEKEND) {
                return true;
            }
        }
        return false;
    }

    /** Whether the day is on the right side of a condition. */
    public boolean klopt(Voorwaarde.Dag grens) {
        return grens.vanaf() ? dag.vanaf(grens.datum()) : dag.voor(grens.datum());
    }
}
