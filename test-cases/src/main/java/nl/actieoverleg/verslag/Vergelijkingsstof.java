package nl.actieoverleg.verslag;

import java.time.Instant;
import nl.actieoverleg.regressie.Casusvergelijking;
import nl.actieoverleg.regressie.Toetsregels;
import nl.actieoverleg.vergelijking.Vergelijking;

/**
 * What the page about a change of the rules is about.
 *
 * @param vergelijking what changes
 * @param oud the old rules
 * @param nieuw the new rules
 * @param naamOud what the old rules are called
 * @param naamNieuw what the new rules are called
 * @param casussen what changes in example cases; null when there are none
 * @param gemaakt when the page is made
 */
public record Vergelijkingsstof(Vergelijking vergelijking, Toetsregels oud, Toetsregels nieuw, String naamOud,
        String naamNieuw, Casusvergelijking casussen, Instant gemaakt) {
}
