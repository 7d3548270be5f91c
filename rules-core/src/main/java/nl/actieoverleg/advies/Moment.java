package nl.actieoverleg.advies;

import org.jspecify.annotations.Nullable;

/**
 * When the overleg takes place.
 *
 * @param wanneer how soon, or null when the route has no moment
 * @param frequentie how often it meets, in Dutch, or null
 */
public record Moment(@Nullable Wanneer wanneer, @Nullable String frequentie) {

    /** Shows nothing of the case; see {@link Advies#toString()}. */
    @Override
    public String toString() {
        return "Moment[afgeschermd]";
    }
}
