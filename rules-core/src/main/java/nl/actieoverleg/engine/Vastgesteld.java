package nl.actieoverleg.engine;

import java.util.List;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regel.Peildatum;

/**
 * What is known of one case, by index instead of by name. The pseudonym is not among it: rules never see that.
 *
 * @param feiten the answer to each question; not to be changed
 * @param tellers each count
 * @param dag the day asked for
 * @param nodig the overleggen that meet what the case needs
 * @param lopend the overleggen in which the case already runs
 */
record Vastgesteld(Antwoord[] feiten, int[] tellers, Peildatum dag, List<String> nodig, List<String> lopend) {

    /** The same with another answer to one question. */
    Vastgesteld met(int vraag, Antwoord antwoord) {
        Antwoord[] andere = feiten.clone();
        andere[vraag] = antwoord;
        return new Vastgesteld(andere, tellers, dag, nodig, lopend);
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
}
