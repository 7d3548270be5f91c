package nl.actieoverleg.engine;

import java.util.function.ObjIntConsumer;
import nl.actieoverleg.regel.Antwoord;

/** Decides which rules hold. Thread-safe. The one that ships is made of Drools. */
public interface Regelnetwerk {

    /**
     * Finds the rules whose turn it is and whose conditions all hold or may hold, step by step: what is made of those
     * of one step may be looked at in the next.
     *
     * @param eerste the first step
     * @param laatste the last one; there may be no rules of it
     * @param casus the case; not kept
     * @param vinder is told of each of them once, in the order of the steps: JA, or ONBEKEND when that depends on
     *     unknown answers, and its number
     */
    void zoek(int eerste, int laatste, Voorgelegd casus, ObjIntConsumer<Antwoord> vinder);
}
