package nl.actieoverleg.vergelijking;

import java.math.BigInteger;
import java.util.List;

/**
 * What changes in the advices of one region.
 *
 * @param regio the region, as it stands in a case
 * @param stand what is known of it
 * @param volledig how many possible cases answer every question
 * @param alle how many possible cases there are, those with unknown answers included
 * @param wijzigingen each kind of change, in the order of the advice; empty unless {@link Stand#ANDERS}
 */
public record Regiovergelijking(String regio, Stand stand, BigInteger volledig, BigInteger alle,
        List<Wijziging> wijzigingen) {

    /** What is known of a region. */
    public enum Stand {
        /** Proved: in no possible case anything in the advice changes but texts. */
        GELIJK,
        /** Something changes in the advice of some case. */
        ANDERS,
        /** Only the new rules know this region. */
        NIEUW,
        /** Only the old rules know this region. */
        WEG,
        /** Nothing is proved: the map of the two gets too large. */
        NIET_BEWEZEN
    }

    /**
     * {@return the changes of one part of the advice, the most frequent first}
     *
     * @param onderdeel which part
     */
    public List<Wijziging> van(Onderdeel onderdeel) {
        return wijzigingen.stream().filter(wijziging -> wijziging.onderdeel() == onderdeel).toList();
    }
}
