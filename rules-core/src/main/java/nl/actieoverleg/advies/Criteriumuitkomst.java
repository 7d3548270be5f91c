package nl.actieoverleg.advies;

import nl.actieoverleg.regel.Antwoord;

/**
 * The outcome of one criterion.
 *
 * @param code its code
 * @param tekst what it says, in Dutch
 * @param uitkomst whether it is met
 */
public record Criteriumuitkomst(String code, String tekst, Antwoord uitkomst) {

    /** Shows nothing of the case; see {@link Advies#toString()}. */
    @Override
    public String toString() {
        return "Criteriumuitkomst[afgeschermd]";
    }
}
