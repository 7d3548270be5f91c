package nl.actieoverleg.kaart;

import java.util.List;
import java.util.Set;
import nl.actieoverleg.regel.Routering;

/**
 * What is decided for an outcome of the ways in.
 *
 * @param volgorde the indexes of the ways in, in the order used
 * @param gekozen the way in that gave the route, or null
 * @param route an overleg, or the name of a route without one
 * @param daarna the way in after the direct steps, or null
 * @param vervolg its overleg, or null
 * @param ookPassend the other overleggen that fit, in order
 * @param bevraagd the indexes of the undecided ways in whose questions are open, in order
 * @param vraagtVolgorde whether the question that decides on the order is open for its own sake
 * @param vraagtPoort whether the question of the gate is
 */
public record Keuze(List<Integer> volgorde, String gekozen, String route, String daarna, String vervolg,
        List<String> ookPassend, List<Integer> bevraagd, boolean vraagtVolgorde, boolean vraagtPoort) {

    /** Whether a question is still open. */
    boolean isVoorlopig() {
        return !bevraagd.isEmpty() || vraagtVolgorde || vraagtPoort;
    }

    /** The decision as rules see it, without what depends on more than the ways in. */
    Routering routering() {
        Set<String> gebruikt = gekozen == null ? Set.of() : daarna == null ? Set.of(gekozen) : Set.of(gekozen, daarna);
        return new Routering(route, vervolg, gebruikt, Set.copyOf(ookPassend), false, false, false);
    }
}
