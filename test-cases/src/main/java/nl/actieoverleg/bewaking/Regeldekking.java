package nl.actieoverleg.bewaking;

import java.util.List;

/**
 * Which cases decide one rule.
 *
 * @param module the id of the module that states it
 * @param naam its name
 * @param plaats the file and line, as people read them
 * @param tekst the rule as DRL
 * @param wel the names of the cases in which it holds
 * @param net the names of the cases in which it lacks exactly one condition
 * @param voorwaarden its conditions
 */
public record Regeldekking(String module, String naam, String plaats, String tekst, List<String> wel,
        List<String> net, List<Voorwaardedekking> voorwaarden) {

    /** Whether cases decide it, and each of its conditions, in both directions. */
    public boolean isGedekt() {
        return !wel.isEmpty() && !net.isEmpty() && voorwaarden.stream().allMatch(Voorwaardedekking::isGedekt);
    }
}
