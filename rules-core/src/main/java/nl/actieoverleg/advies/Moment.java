package nl.actieoverleg.advies;

/**
 * When the overleg takes place.
 *
 * @param wanneer how soon, or null when the route has no moment
 * @param frequentie how often it meets, in Dutch, or null
 */
public record Moment(Wanneer wanneer, String frequentie) {

    /** Shows nothing of the case; see {@link Advies#toString()}. */
    @Override
    public String toString() {
        return "Moment[afgeschermd]";
    }
}
