package nl.actieoverleg.bewaking;

import java.util.List;

/**
 * Which cases decide one condition.
 *
 * @param tekst the condition as it stands in the DRL; of {@code minstens}, each part counts by itself
 * @param wel the names of the cases in which the rule holds, and would not without this condition
 * @param niet the names of the cases in which the rule does not hold, and would if this condition did
 */
public record Voorwaardedekking(String tekst, List<String> wel, List<String> niet) {

    /** Whether cases decide it in both directions. */
    public boolean isGedekt() {
        return !wel.isEmpty() && !niet.isEmpty();
    }
}
