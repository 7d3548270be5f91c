package nl.actieoverleg.anonimiteit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * A place in a text where something was found.
 *
 * @param begin the first character
 * @param eind the character after the last
 * @param soort what it looks like
 */
record Treffer(int begin, int eind, Soort soort) {

    private static final Comparator<Treffer> LANGSTE_EERST = Comparator
            .comparingInt((Treffer een) -> een.begin - een.eind).thenComparing(Treffer::soort)
            .thenComparingInt(Treffer::begin);

    /** One finding for each part of the text, the longest, from front to back: part of a phone number is no BSN. */
    static List<Treffer> zonderOverlap(List<Treffer> treffers) {
        BitSet bezet = new BitSet();
        List<Treffer> gekozen = new ArrayList<>();
        for (Treffer een : treffers.stream().sorted(LANGSTE_EERST).toList()) {
            int volgende = bezet.nextSetBit(een.begin);
            if (volgende < 0 || volgende >= een.eind) {
                bezet.set(een.begin, een.eind);
                gekozen.add(een);
            }
        }
        gekozen.sort(Comparator.comparingInt(Treffer::begin));
        return gekozen;
    }
}
