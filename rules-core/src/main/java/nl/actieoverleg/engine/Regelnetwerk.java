package nl.actieoverleg.engine;

import java.util.BitSet;

/** Decides which rules hold. Thread-safe. The one that ships is made of Drools. */
public interface Regelnetwerk {

    /**
     * Finds the rules whose turn it is and whose conditions all hold.
     *
     * @param casus the case in one step; not kept
     * @param geldend to which their numbers are added
     */
    void zoek(Voorgelegd casus, BitSet geldend);
}
