package nl.actieoverleg.snelheid.zen;

/** How the rules are put to GoRules Zen. */
public enum Vorm {
    /** One expression node with an array of conditions for each reading. The fastest form. */
    EXPRESSIES,
    /** One decision table that collects the rows that match: a row for each condition in each reading. */
    TABEL
}
