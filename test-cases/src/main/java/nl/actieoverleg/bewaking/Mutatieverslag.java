package nl.actieoverleg.bewaking;

import java.time.Duration;
import java.util.List;

/**
 * What became of all mutants.
 *
 * @param uitslagen each of them, base layer first and in each layer as they stand in the files
 * @param duur how long it took
 */
public record Mutatieverslag(List<Mutantuitslag> uitslagen, Duration duur) {

    /** How many had this lot. */
    public long aantal(Lot lot) {
        return uitslagen.stream().filter(uitslag -> uitslag.lot() == lot).count();
    }
}
