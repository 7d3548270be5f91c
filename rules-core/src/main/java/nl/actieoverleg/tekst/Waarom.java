package nl.actieoverleg.tekst;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of what a route rests on.
 *
 * @param kop what the sentences below are about, ending in a colon; null when they are the reasons for the route
 * @param zinnen the reasons, or what is in the way; never empty
 */
public record Waarom(@Nullable String kop, List<Zin> zinnen) {

    /** Shows nothing of the case, so that it cannot end up in a log by accident. */
    @Override
    public String toString() {
        return "Waarom[afgeschermd]";
    }
}
