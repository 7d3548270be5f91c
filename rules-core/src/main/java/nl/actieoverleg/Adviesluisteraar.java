package nl.actieoverleg;

import org.jspecify.annotations.Nullable;

/**
 * Hears of every advice and of every case that was refused, for figures: how many, where to, how fast. It is told
 * nothing of the case. Given to {@link Adviseurbouwer#luisteraar(Adviesluisteraar)}.
 *
 * <p>It is called on the thread that asked for advice, which waits for it, and by any number of threads at once. What
 * it throws is passed over, but for a line in the log at level debug: an advice never fails by it.
 */
@FunctionalInterface
public interface Adviesluisteraar {

    /**
     * Hears that a case was advised on or refused, while it was read or after that. Reading that goes well, looking
     * ahead, and rules that cannot be used are not heard of.
     *
     * @param provincie the region, one of {@link Adviseur#provincies()}; null when it is not known
     * @param route the route of the advice; null when the case was refused
     * @param nanoseconden how long it took, 0 or more
     * @param fouten how many faults the case has, also those that were not named; 0 when there is an advice
     */
    void naCasus(@Nullable String provincie, @Nullable String route, long nanoseconden, int fouten);
}
