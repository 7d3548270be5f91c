package nl.actieoverleg.snelheid.evrete;

import java.util.Arrays;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.snelheid.peers.Gegevens;

/**
 * The one wide fact: the answers with unknown ones read one way, and what the rules found to hold.
 *
 * <p>Filled again for every case. Evrete keeps the values of every fact that a session ever saw, also after the session
 * was cleared; a new object for each case would fill the memory.
 */
final class Lezing {

    final boolean[] feiten;
    final boolean[] criteria;
    final boolean[] ingangen;
    private final Antwoord onbekendAls;
    Gegevens gegevens;

    /** @param onbekendAls how an unknown answer is read, JA or NEE */
    Lezing(Regelset regelset, Antwoord onbekendAls) {
        feiten = new boolean[regelset.invoer().vragen().size()];
        criteria = new boolean[regelset.criteria().size()];
        ingangen = new boolean[regelset.ingangen().size()];
        this.onbekendAls = onbekendAls;
    }

    /** Reads the next case. */
    void lees(Gegevens casus) {
        gegevens = casus;
        for (int i = 0; i < feiten.length; i++) {
            Antwoord antwoord = casus.feiten()[i];
            feiten[i] = (antwoord == Antwoord.ONBEKEND ? onbekendAls : antwoord) == Antwoord.JA;
        }
        Arrays.fill(criteria, false);
        Arrays.fill(ingangen, false);
    }
}
