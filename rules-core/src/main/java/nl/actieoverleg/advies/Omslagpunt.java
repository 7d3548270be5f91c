package nl.actieoverleg.advies;

/**
 * A known answer whose opposite alone gives another route.
 *
 * @param feit the name of the fact
 * @param vraag the question in Dutch
 * @param route the route with the opposite answer: an overleg, or the name of a {@link RouteZonderOverleg}
 */
public record Omslagpunt(String feit, String vraag, String route) {

    /** Shows nothing of the case, so that it cannot end up in a log by accident. */
    @Override
    public String toString() {
        return "Omslagpunt[afgeschermd]";
    }
}
