package nl.actieoverleg.regelset;

/**
 * A place in a rule source.
 *
 * @param bestand the file, relative to its module, with {@code /} between folders
 * @param regel the line, from 1; 0 when the whole file is meant
 */
public record Plaats(String bestand, int regel) {

    /** The place without the folders, for where it is clear which module is meant: {@code criteria.drl, regel 12}. */
    public String kort() {
        return new Plaats(bestand.substring(bestand.lastIndexOf('/') + 1), regel).toString();
    }

    /** The place as people read it: {@code criteria.drl, regel 12}. */
    @Override
    public String toString() {
        return regel > 0 ? bestand + ", regel " + regel : bestand;
    }
}
