package nl.actieoverleg.kaart;

import java.util.List;
import java.util.Set;
import nl.actieoverleg.regel.Antwoord;

/**
 * How the engine decides by the rules of a region once it is known how the ways in came out. The map calls it once for
 * each outcome that there is, so that the logic of the route stands in one place.
 */
public interface Beslisser {

    /**
     * The indexes of the ways in in the adjusted order.
     *
     * @param alleenBasis whether only the base layer counts
     * @param nodig the needs of the case
     * @param lopend the overleggen in which it runs
     */
    List<Integer> aangepast(boolean alleenBasis, Set<String> nodig, Set<String> lopend);

    /**
     * The decision.
     *
     * @param alleenBasis whether only the base layer counts
     * @param aangepast the adjusted order, as {@link #aangepast} gave it
     * @param past whether each way in fits, by index
     * @param volgordevraag the answer to the question that decides on the order; null when there is none
     * @param poort the answer to the question whether coordination is needed; null when there is none
     */
    Keuze kies(boolean alleenBasis, List<Integer> aangepast, Antwoord[] past, Antwoord volgordevraag, Antwoord poort);
}
