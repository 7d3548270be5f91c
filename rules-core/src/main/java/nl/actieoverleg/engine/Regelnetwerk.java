package nl.actieoverleg.engine;

/** Decides which rules hold. Thread-safe. The one that ships is made of Drools. */
public interface Regelnetwerk {

    /**
     * Weighs the rules of some steps, one step after the other: what they conclude of criteria goes into the case, for
     * the rules of the next step to see.
     *
     * @param eerste the first step
     * @param laatste the last one; there may be no rules of it
     * @param casus the case; not kept
     * @param regels takes what holds of each of these rules, by its number, in the numbers of {@link Voorgelegd}; all 0
     *     before
     */
    void weeg(int eerste, int laatste, Voorgelegd casus, byte[] regels);
}
