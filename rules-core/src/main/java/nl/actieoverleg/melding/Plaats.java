package nl.actieoverleg.melding;

import java.io.Serializable;

/**
 * A place in a rule source.
 *
 * @param bestand the file, relative to its module, with {@code /} between folders
 * @param regelnummer the line, from 1; 0 when the whole file is meant
 * @serial exclude
 */
public record Plaats(String bestand, int regelnummer) implements Serializable {

    /**
     * The same place, seen from the folder that its file lies in; the folder itself when no file is meant.
     *
     * @param map the folder
     * @return the place
     */
    public Plaats in(String map) {
        return new Plaats(bestand.isEmpty() ? map : map + "/" + bestand, regelnummer);
    }

    /**
     * {@return the place without the folders, for where it is clear which module is meant} As
     * {@code x.drl, regelnummer 12}.
     */
    public String kort() {
        return new Plaats(bestand.substring(bestand.lastIndexOf('/') + 1), regelnummer).toString();
    }

    /** The place as people read it: {@code criteria.drl, regelnummer 12}. */
    @Override
    public String toString() {
        return regelnummer > 0 ? bestand + ", regelnummer " + regelnummer : bestand;
    }
}
