package nl.actieoverleg.melding;

import java.io.Serializable;

/**
 * One fault in a set of rules.
 *
 * @param plaats where it stands
 * @param kolom the column, from 1, counted in characters; 0 when the whole line is meant
 * @param melding what is wrong, in Dutch
 * @param remedie what helps, in Dutch
 * @serial exclude
 */
public record Regelfout(Plaats plaats, int kolom, String melding, String remedie) implements Serializable {

    /**
     * A fault in a whole line or file.
     *
     * @param plaats where it stands
     * @param melding what is wrong, in Dutch
     * @param remedie what helps, in Dutch
     */
    public Regelfout(Plaats plaats, String melding, String remedie) {
        this(plaats, 0, melding, remedie);
    }

    /**
     * The same fault, seen from the folder that its file lies in.
     *
     * @param map the folder
     * @return the fault
     */
    public Regelfout in(String map) {
        return new Regelfout(plaats.in(map), kolom, melding, remedie);
    }

    /** Whether it says the same of the same line. */
    boolean isZelfde(Regelfout andere) {
        return plaats.equals(andere.plaats) && melding.equals(andere.melding) && remedie.equals(andere.remedie);
    }

    /** The fault on one line: place, what is wrong, what helps. */
    @Override
    public String toString() {
        return plaats + ": " + melding + " " + remedie;
    }
}
