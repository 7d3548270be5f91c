package nl.actieoverleg.anonimiteit;

/**
 * Something in a file that could lead to a real person. It tells where it is and not what it says, for it may be real.
 *
 * @param bestand the file, relative to the folder that was checked; what was found in its name is masked
 * @param regel the line, from 1; 0 when the name of the file or the whole file is meant
 * @param melding what it looks like and what helps, in Dutch
 */
public record Vondst(String bestand, int regel, String melding) {

    /** The finding with its place, as people read it. */
    @Override
    public String toString() {
        return bestand + (regel > 0 ? ", regelnummer " + regel : "") + ": " + melding;
    }
}
