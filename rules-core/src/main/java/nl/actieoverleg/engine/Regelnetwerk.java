package nl.actieoverleg.engine;

import nl.actieoverleg.regel.Antwoord;

/** Decides which rules hold. Thread-safe. The one that ships is made of Drools. */
public interface Regelnetwerk {

    /** Is told which rules hold. */
    interface Vinder {

        /**
         * Takes a rule of which all conditions hold, or may hold.
         *
         * @param regel its number
         * @param uitkomst JA, or ONBEKEND when that depends on unknown answers
         */
        void gevonden(int regel, Antwoord uitkomst);
    }

    /**
     * Finds the rules whose turn it is and whose conditions all hold or may hold, step by step: what is made of those
     * of one step may be looked at in the next.
     *
     * @param eerste the first step
     * @param laatste the last one; there may be no rules of it
     * @param casus the case; not kept
     * @param vinder is told of each of them once, in the order of the steps
     */
    void zoek(int eerste, int laatste, Voorgelegd casus, Vinder vinder);
}
