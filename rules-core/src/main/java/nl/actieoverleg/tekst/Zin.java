package nl.actieoverleg.tekst;

import org.jspecify.annotations.Nullable;

/**
 * What an advice says in one breath: one sentence or more.
 *
 * @param tekst what it says
 * @param code the code of the criterion or signal that says so, or the name of the fact that it asks; null when it has
 *     none
 * @param bron where it comes from, or null when that is not one place
 */
public record Zin(String tekst, @Nullable String code, @Nullable String bron) {

    /** Shows nothing of the case, so that it cannot end up in a log by accident. */
    @Override
    public String toString() {
        return "Zin[afgeschermd]";
    }
}
