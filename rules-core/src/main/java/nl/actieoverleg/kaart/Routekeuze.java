package nl.actieoverleg.kaart;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.actieoverleg.engine.Besluit;
import nl.actieoverleg.regel.Routering;
import nl.actieoverleg.regelset.Ingang;

/**
 * What is decided for an outcome of the ways in, by value: outcomes that are decided alike are one.
 *
 * @param volgorde the indexes of the ways in, in the order used
 * @param route an overleg, or the name of a route without one
 * @param vervolg the overleg after the direct steps, or null
 * @param gebruikteIngangen the ways in that gave these
 * @param ookPassend the other overleggen that fit, in order
 * @param bevraagd the indexes of the undecided ways in whose questions are open, in order
 * @param vraagtVolgorde whether the question that decides on the order is open for its own sake
 * @param vraagtPoort whether the question of the gate is
 */
record Routekeuze(List<Integer> volgorde, String route, String vervolg, Set<String> gebruikteIngangen,
        List<String> ookPassend, List<Integer> bevraagd, boolean vraagtVolgorde, boolean vraagtPoort) {

    static Routekeuze van(Besluit besluit) {
        return new Routekeuze(indexen(besluit.volgorde()), besluit.route(), besluit.vervolg(),
                besluit.gebruikteIngangen(), List.copyOf(besluit.ookPassend()), indexen(besluit.bevraagd()),
                besluit.vraagtVolgorde(), besluit.vraagtPoort());
    }

    private static List<Integer> indexen(List<Ingang> ingangen) {
        List<Integer> indexen = new ArrayList<>(ingangen.size());
        for (Ingang ingang : ingangen) {
            indexen.add(ingang.index());
        }
        return List.copyOf(indexen);
    }

    /** Whether a question is still open. */
    boolean isVoorlopig() {
        return !bevraagd.isEmpty() || vraagtVolgorde || vraagtPoort;
    }

    /** The decision as rules see it, without what depends on more than the ways in. */
    Routering routering() {
        return new Routering(route, vervolg, gebruikteIngangen, Set.copyOf(ookPassend), false, false, false);
    }
}
