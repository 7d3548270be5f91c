package nl.actieoverleg.advies;

import nl.actieoverleg.regel.Antwoord;

/**
 * What keeps a way in from fitting.
 *
 * @param ingang the way in
 * @param code the code of the criterion that is not met or not known
 * @param tekst what that criterion says, in Dutch
 * @param bron where it comes from
 * @param uitkomst {@link Antwoord#NEE} when it blocks, {@link Antwoord#ONBEKEND} when it is not known; for what holds
 *     a way in back {@link Antwoord#JA}
 */
public record Belemmering(String ingang, String code, String tekst, String bron, Antwoord uitkomst) {

    /** Shows nothing of the case; see {@link Advies#toString()}. */
    @Override
    public String toString() {
        return "Belemmering[afgeschermd]";
    }
}
