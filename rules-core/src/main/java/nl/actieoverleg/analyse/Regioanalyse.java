package nl.actieoverleg.analyse;

import java.util.List;
import nl.actieoverleg.casus.Casus;
import org.jspecify.annotations.Nullable;

/**
 * How many of the possible cases of a region come where.
 *
 * @param regio the region
 * @param bewezen whether every possible case was looked at; if not, there are no numbers
 * @param kentTegenspraak whether a signal of the rules says that answers contradict each other; if not, the numbers
 *     without contradiction are those of all cases
 * @param mogelijk all possible cases
 * @param routes how many have each route
 * @param voorlopig how many have a route that answers can still change
 * @param vraagtVergeefs how many have an open question whose answer cannot change the route any more
 * @param overlappingen which ways in fit together, and how often
 * @param gevolgen which criteria are met whenever another one is
 * @param nietsPast the cases for which nothing fits although they need an overleg; null when there are none
 */
public record Regioanalyse(String regio, boolean bewezen, boolean kentTegenspraak, Aantal mogelijk, List<Route> routes,
        Aantal voorlopig, Aantal vraagtVergeefs, List<Overlap> overlappingen, List<Gevolg> gevolgen,
        @Nullable NietsPast nietsPast) {

    /**
     * A route.
     *
     * @param route an overleg, or the name of a route without one
     * @param aantal how many cases have it
     */
    public record Route(String route, Aantal aantal) {
    }

    /**
     * Two ways in that lead to different overleggen.
     *
     * @param een the code of the one that goes first in the base order
     * @param ander the code of the other
     * @param aantal in how many cases both fit
     */
    public record Overlap(String een, String ander, Aantal aantal) {
    }

    /**
     * A criterion that follows from others.
     *
     * @param code the criterion
     * @param volgtUit the criteria that are each enough for it
     */
    public record Gevolg(String code, List<String> volgtUit) {
    }

    /**
     * The cases for which nothing fits.
     *
     * @param aantal how many
     * @param kleinste the one with the fewest answers
     * @param volste the complete one with the fewest answers that are no
     */
    public record NietsPast(Aantal aantal, Casus kleinste, Casus volste) {
    }
}
