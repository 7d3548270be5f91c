package nl.actieoverleg.controle;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.actieoverleg.casus.Woordenlijst;

/**
 * What a case may hold, as the rules declare it.
 *
 * <p>Everything that reads or checks a case asks here, so that it knows no fact, counter, overleg or need by name.
 * Neither the collections nor their elements are ever null; the collections are unmodifiable, keep the order of the
 * declarations and answer {@code contains} in constant time (the list of regions is short). Each call gives the same
 * collection again, without making one: these methods are asked for every case. Implementations are thread-safe.
 */
public interface Casusvelden {

    /**
     * What a case may hold in one region, or in some region.
     *
     * @param feiten the facts that may be answered: those of the base layer, then those of the region
     * @param tellers the counters that may be given
     * @param overleggen the overleggen in which a case may already run
     * @param behoeften what a case may be said to need
     * @param woordenlijst those facts by number, when it is one region; null for all of them together
     */
    record Velden(Set<String> feiten, Set<String> tellers, Set<String> overleggen, Set<String> behoeften,
            Woordenlijst woordenlijst) {
    }

    /** The regions that there are rules for, spelled as in a case. */
    List<String> regios();

    /**
     * What a case may hold.
     *
     * @param regio one of {@link #regios()}, or null for what any of them knows
     */
    Velden van(String regio);

    /**
     * Every known fact with where it belongs: the name, in Dutch, of the region that owns it, or {@code ""} for a fact
     * of the base layer, which every region asks.
     */
    Map<String, String> eigenaars();

    /** Every known counter; asked for every case that has one, so without putting the rules of all regions together. */
    Set<String> alleTellers();
}
