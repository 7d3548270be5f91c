package nl.actieoverleg.analyse;

import java.util.List;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.melding.Plaats;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was found by looking at all possible cases.
 *
 * @param soort what kind of thing
 * @param regios the regions in which it is so
 * @param overal whether that are all regions in which the rule or word is used
 * @param laag the id of the rule module that it is about
 * @param plaats where the rule or word stands
 * @param onderwerp the name of the rule, or the code of the word
 * @param melding what was found, in Dutch
 * @param remedie what to do, in Dutch
 * @param voorbeeld a smallest case that shows it; null when no case can
 * @param bedoeld why it is meant to be so, as the author of the rules says with {@code @bedoeld}; null when nothing is
 *     said
 */
public record Bevinding(Soort soort, List<String> regios, boolean overal, String laag, Plaats plaats, String onderwerp,
        String melding, String remedie, @Nullable Casus voorbeeld, @Nullable String bedoeld) {

    /** The kinds of things. */
    public enum Soort {
        /** The rules are too many to look at all cases. */
        NIET_BEWEZEN,
        /** A rule changes nothing, whatever the case. */
        REGEL_BESLIST_NOOIT,
        /** A party in a rule changes nothing. */
        PARTIJ_BESLIST_NOOIT,
        /** A condition of a rule changes nothing. */
        VOORWAARDE_BESLIST_NOOIT,
        /** A criterion is never met. */
        CRITERIUM_NOOIT,
        /** A criterion is met in every case. */
        CRITERIUM_ALTIJD,
        /** Two criteria are always met together. */
        CRITERIUM_DUBBEL,
        /** A criterion that no rule asks for, and that the aanmelding does not need. */
        CRITERIUM_ZONDER_GEVOLG,
        /** A way in never fits. */
        INGANG_PAST_NOOIT,
        /** A way in never gives the route, because another one always goes first. */
        INGANG_KOMT_NOOIT_AAN_BOD,
        /** An overleg with nobody at the table. */
        OVERLEG_ZONDER_DEELNEMERS,
        /** An overleg of which nobody knows when. */
        OVERLEG_ZONDER_MOMENT,
        /** A day on which nothing says how often an overleg meets. */
        DAG_ZONDER_FREQUENTIE,
        /** A signal that never shows. */
        SIGNAAL_NOOIT,
        /** A signal that always shows. */
        SIGNAAL_ALTIJD,
        /** A question whose answer matters to no advice. */
        VRAAG_ZONDER_GEVOLG,
        /** A need that matters to no advice. */
        BEHOEFTE_ZONDER_GEVOLG,
        /** A party that never takes part. */
        PARTIJ_NOOIT
    }

    /** {@return whether it is probably not meant, and nobody said that it is} */
    public boolean isLetOp() {
        return bedoeld == null && (overal || !magErgens());
    }

    /** What the base layer says may well be of no use in one region, as long as it is in another. */
    private boolean magErgens() {
        return switch (soort) {
            case REGEL_BESLIST_NOOIT, PARTIJ_BESLIST_NOOIT, VOORWAARDE_BESLIST_NOOIT, CRITERIUM_ZONDER_GEVOLG,
                    SIGNAAL_NOOIT, VRAAG_ZONDER_GEVOLG, BEHOEFTE_ZONDER_GEVOLG, PARTIJ_NOOIT -> true;
            default -> false;
        };
    }
}
