package nl.actieoverleg.controle;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that a case may hold, as the rules declare them: regions, facts, counters, overleggen and needs.
 *
 * <p>Everything that reads or checks a case asks here, so that it knows none of them by name. Neither the collections
 * nor their elements are ever null; the collections are unmodifiable, keep the order of the declarations and answer
 * {@code contains} in constant time (the list of regions is short). Each call gives the same collection again, without
 * making one: these methods are asked for every case. Implementations are thread-safe.
 *
 * <p>A method that takes a {@code regio} is only asked about one of {@link #regios()}; for anything else its result is
 * undefined.
 */
public interface Woordenschat {

    /** The regions that there are rules for, spelled as in a case. */
    List<String> regios();

    /**
     * The facts that may be answered in a region: all those of the base layer, then its own.
     *
     * @param regio one of {@link #regios()}
     */
    Set<String> vragen(String regio);

    /**
     * Every known fact with where it belongs: the name, in Dutch, of the region that owns it, or {@code ""} for a fact
     * of the base layer, which every region asks.
     */
    Map<String, String> alleVragen();

    /**
     * The counters that may be given in a region.
     *
     * @param regio one of {@link #regios()}
     */
    Set<String> tellers(String regio);

    /** Every known counter. */
    Set<String> alleTellers();

    /**
     * The overleggen in which a case in a region may already run.
     *
     * @param regio one of {@link #regios()}
     */
    Set<String> overleggen(String regio);

    /** Every overleg in which a case may already run. */
    Set<String> alleOverleggen();

    /**
     * What a case in a region may be said to need.
     *
     * @param regio one of {@link #regios()}
     */
    Set<String> behoeften(String regio);

    /** Everything that a case may be said to need. */
    Set<String> alleBehoeften();
}
