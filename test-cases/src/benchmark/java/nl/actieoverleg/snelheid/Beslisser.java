package nl.actieoverleg.snelheid;

import nl.actieoverleg.casus.Casus;

/** Something that decides by the rules: our engine, hand-written Java, or another engine. Used by one thread. */
public interface Beslisser extends AutoCloseable {

    /** What it is called in the tables, with the version of the engine, e.g. {@code KIE DMN 10.2.0}. */
    String naam();

    /** Decides one case of any province, from the answers as they stand in the case. */
    Beslissing beslis(Casus casus);

    @Override
    default void close() {
    }
}
