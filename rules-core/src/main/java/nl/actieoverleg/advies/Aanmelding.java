package nl.actieoverleg.advies;

import java.util.List;

/**
 * Whether the aanmelding holds what it must.
 *
 * @param volledig whether nothing is missing
 * @param ontbreekt the codes of the criteria that are not met or not known
 * @param toelichting the same criteria with what they say and their outcome
 */
public record Aanmelding(boolean volledig, List<String> ontbreekt, List<Criteriumuitkomst> toelichting) {

    /** Shows nothing of the case; see {@link Advies#toString()}. */
    @Override
    public String toString() {
        return "Aanmelding[afgeschermd]";
    }
}
