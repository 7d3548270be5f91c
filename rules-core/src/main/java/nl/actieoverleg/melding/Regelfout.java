package nl.actieoverleg.melding;

import java.io.Serializable;

/**
 * One fault in a set of rules.
 *
 * @param plaats where it stands
 * @param melding what is wrong, in Dutch
 * @param remedie what helps, in Dutch
 */
public record Regelfout(Plaats plaats, String melding, String remedie) implements Serializable {

    /** The fault on one line: place, what is wrong, what helps. */
    @Override
    public String toString() {
        return plaats + ": " + melding + " " + remedie;
    }
}
