package nl.actieoverleg.snelheid.evrete;

import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.snelheid.peers.Gegevens;

/** The one wide fact: the answers with unknown ones read one way, and what the rules found to hold. */
final class Lezing {

    final boolean[] feiten;
    final boolean[] criteria;
    final boolean[] ingangen;
    final Gegevens gegevens;

    /** @param onbekendAls how an unknown answer is read */
    Lezing(Regelset regelset, Gegevens gegevens, boolean onbekendAls) {
        this.gegevens = gegevens;
        feiten = new boolean[gegevens.feiten().length];
        for (int i = 0; i < feiten.length; i++) {
            Antwoord antwoord = gegevens.feiten()[i];
            feiten[i] = antwoord == Antwoord.JA || onbekendAls && antwoord == Antwoord.ONBEKEND;
        }
        criteria = new boolean[regelset.criteria().size()];
        ingangen = new boolean[regelset.ingangen().size()];
    }
}
