package nl.actieoverleg.regelboek;

/**
 * A sentence in a list.
 *
 * @param diepte how deep it stands in the list, from 0; at most one deeper than the one before it
 * @param label what it starts with, such as a code; or null
 * @param doel the anchor of the block that tells more about the label; or null
 * @param tekst what it says; may be empty when there is a label
 * @param noot where it comes from, or null
 */
record Boekzin(int diepte, String label, String doel, String tekst, String noot) {

    /** A sentence and no more. */
    static Boekzin van(String tekst) {
        return new Boekzin(0, null, null, tekst, null);
    }

    /** A sentence with its source. */
    static Boekzin van(String tekst, String noot) {
        return new Boekzin(0, null, null, tekst, noot);
    }

    /** A sentence that starts with a label. */
    static Boekzin met(String label, String tekst) {
        return new Boekzin(0, label, null, tekst, null);
    }

    /** The same sentence, so much deeper. */
    Boekzin dieper(int stappen) {
        return new Boekzin(diepte + stappen, label, doel, tekst, noot);
    }
}
