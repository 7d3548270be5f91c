package nl.actieoverleg.advies;

/**
 * A question whose answer can still change the route.
 *
 * @param feit the name of the fact
 * @param vraag the question in Dutch
 */
public record OpenVraag(String feit, String vraag) {

    /** Shows nothing of the case; see {@link Advies#toString()}. */
    @Override
    public String toString() {
        return "OpenVraag[afgeschermd]";
    }
}
