package nl.actieoverleg.bewaking;

import java.util.List;

/**
 * Which cases decide which rules.
 *
 * @param regels all rules, base layer first and in each layer as they stand in the files
 * @param ongevraagd the questions and criteria that no rule asks for, each with its place, in Dutch
 */
public record Dekking(List<Regeldekking> regels, List<String> ongevraagd) {

    /** Whether every rule and every condition is decided in both directions, and rules ask for all that there is. */
    public boolean isVolledig() {
        return ongevraagd.isEmpty() && regels.stream().allMatch(Regeldekking::isGedekt);
    }

    /** How many conditions there are. */
    public long voorwaarden() {
        return regels.stream().mapToLong(regel -> regel.voorwaarden().size()).sum();
    }

    /** How many conditions are decided in both directions. */
    public long gedekteVoorwaarden() {
        return regels.stream().flatMap(regel -> regel.voorwaarden().stream()).filter(Voorwaardedekking::isGedekt)
                .count();
    }

    /** How many rules are decided, with all their conditions, in both directions. */
    public long gedekteRegels() {
        return regels.stream().filter(Regeldekking::isGedekt).count();
    }
}
