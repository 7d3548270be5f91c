package nl.actieoverleg.dekking;

import java.util.List;

/**
 * Which cases decide which rules.
 *
 * @param regels all rules, base layer first and in each layer as they stand in the files
 */
public record Dekking(List<Regeldekking> regels) {

    /** Whether every rule and every condition is decided in both directions. */
    public boolean isVolledig() {
        return regels.stream().allMatch(Regeldekking::isGedekt);
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
