package nl.actieoverleg.advies;

/**
 * Something to look out for.
 *
 * @param code its code
 * @param tekst what it says, in Dutch: one sentence or more
 * @param bron where it comes from
 * @param laag the id of the rule module that gives it
 * @param urgent whether it comes before all that can wait
 */
public record Signaal(String code, String tekst, String bron, String laag, boolean urgent) {

    /** Shows nothing of the case; see {@link Advies#toString()}. */
    @Override
    public String toString() {
        return "Signaal[afgeschermd]";
    }
}
