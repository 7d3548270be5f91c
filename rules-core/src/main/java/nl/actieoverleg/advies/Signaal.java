package nl.actieoverleg.advies;

/**
 * Something to look out for.
 *
 * @param code its code
 * @param tekst what it says, in Dutch
 * @param bron where it comes from
 * @param laag the id of the rule module that gives it
 */
public record Signaal(String code, String tekst, String bron, String laag) {

    /** Shows nothing of the case; see {@link Advies#toString()}. */
    @Override
    public String toString() {
        return "Signaal[afgeschermd]";
    }
}
