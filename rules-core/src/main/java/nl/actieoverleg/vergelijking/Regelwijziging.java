package nl.actieoverleg.vergelijking;

import java.util.List;
import nl.actieoverleg.melding.Plaats;
import org.jspecify.annotations.Nullable;

/**
 * A rule that is not what it was.
 *
 * @param soort what happened to it
 * @param laag the id of its module
 * @param conclusie what it concludes, as it stands in its annotation: {@code @criterium( "NN-3a" )}
 * @param naam its name in the new rules, or in the old ones when it is gone
 * @param eerdereNaam its name in the old rules; null when it is new
 * @param plaats where it stands in the new rules, or in the old ones when it is gone
 * @param weg what it no longer says: conditions and annotations that changed or went
 * @param erbij what it says now
 */
public record Regelwijziging(Soort soort, String laag, String conclusie, String naam, @Nullable String eerdereNaam,
        Plaats plaats, List<String> weg, List<String> erbij) {

    /** What happened to a rule. */
    public enum Soort {
        /** It is gone. */
        WEG,
        /** It says something else. */
        GEWIJZIGD,
        /** It was not there. */
        NIEUW,
        /** It says the same under another name. */
        HERNOEMD
    }
}
