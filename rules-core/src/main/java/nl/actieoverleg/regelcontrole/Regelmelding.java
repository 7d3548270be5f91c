package nl.actieoverleg.regelcontrole;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong in rules, or that asks for attention.
 *
 * @param ernst whether rules with it can be used
 * @param bestand the file, relative to the folder with all rule modules, with {@code /} between folders; or the folder
 *     itself
 * @param regelnummer the line, from 1; 0 when the whole file is meant
 * @param kolom the column, from 1, counted in UTF-16 characters; 0 when the whole line is meant
 * @param regel that line as it stands in the file, or null when no line is meant
 * @param melding what is wrong, in Dutch
 * @param remedie what helps, in Dutch
 */
public record Regelmelding(Ernst ernst, String bestand, int regelnummer, int kolom, @Nullable String regel,
        String melding, String remedie) {

    /** Whether rules can be used. */
    public enum Ernst {
        /** They are refused. */
        FOUT,
        /** They are used; this is probably not what was meant. */
        LET_OP
    }
}
