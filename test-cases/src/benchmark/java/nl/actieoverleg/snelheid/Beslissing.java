package nl.actieoverleg.snelheid;

import java.util.Arrays;
import nl.actieoverleg.regel.Antwoord;

/**
 * The part of an advice that every contestant computes: the decision itself, without texts, open questions or what
 * follows the route.
 *
 * @param route the code of the overleg, or of the route without one
 * @param criteria the outcome of every criterion, in the order in which the region's rules declare them, base layer
 *     first
 * @param ingangen whether each way in fits, in the base order
 */
public record Beslissing(String route, Antwoord[] criteria, Antwoord[] ingangen) {

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Beslissing beslissing && route.equals(beslissing.route)
                && Arrays.equals(criteria, beslissing.criteria) && Arrays.equals(ingangen, beslissing.ingangen);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * route.hashCode() + Arrays.hashCode(criteria)) + Arrays.hashCode(ingangen);
    }

    @Override
    public String toString() {
        return route + " " + Arrays.toString(criteria) + " " + Arrays.toString(ingangen);
    }
}
