package nl.actieoverleg.regressie;

/**
 * One fault in a file with an example case.
 *
 * @param bestand the file, relative to the folder with cases
 * @param regel the line, from 1; 0 when the whole file is meant
 * @param melding what is wrong and what helps, in Dutch
 */
public record Casusfout(String bestand, int regel, String melding) {

    /** The fault with its place, as people read it. */
    @Override
    public String toString() {
        return bestand + (regel > 0 ? ", regelnummer " + regel : "") + ": " + melding;
    }
}
