package nl.actieoverleg.bewaking;

import java.util.List;

/**
 * Which cases decide which rules.
 *
 * @param regels all rules, base layer first and in each layer as they stand in the files
 * @param ongevraagd the questions and criteria that no rule asks for, each with its place, in Dutch
 * @param tijdenZonderCasus in Dutch, the times between days on which something changes by itself, a text included, in
 *     which no case lies, each with its region
 */
public record Dekking(List<Regeldekking> regels, List<String> ongevraagd, List<String> tijdenZonderCasus) {

    /**
     * Whether every rule and every condition is decided in both directions, rules ask for all that there is, and a case
     * lies on each side of each day on which something changes.
     */
    public boolean isVolledig() {
        return ongevraagd.isEmpty() && tijdenZonderCasus.isEmpty() && regels.stream().allMatch(Regeldekking::isGedekt);
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
