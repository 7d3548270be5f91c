package nl.actieoverleg.tekst;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can still happen in a case, in Dutch and in parts. Every text is a whole sentence or more. Immutable; no list is
 * null or modifiable.
 *
 * @param mogelijk which routes are still possible; null when the route is definite
 * @param vraag the question to ask now; null when the route is definite
 * @param vroegst after how many answers the route can be definite at the earliest; null when it is
 * @param genoegKop what is said of the answers that are enough; null when the route is not definite
 * @param genoeg the questions, each with its answer, that together are enough for this route, by fact; may be empty
 * @param omslagKop what is said of the answers that tip the route, or that there are none
 * @param omslag the questions, each with its answer, whose opposite gives another route, and which one, by fact
 */
public record Vooruitbliktekst(
        @Nullable String mogelijk,
        @Nullable Zin vraag,
        @Nullable String vroegst,
        @Nullable String genoegKop,
        List<Zin> genoeg,
        String omslagKop,
        List<Zin> omslag) {

    /** Shows nothing of the case, so that it cannot end up in a log by accident. */
    @Override
    public String toString() {
        return "Vooruitbliktekst[afgeschermd]";
    }
}
