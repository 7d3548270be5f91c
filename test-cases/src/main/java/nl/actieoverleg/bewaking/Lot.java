package nl.actieoverleg.bewaking;

/** What became of a mutant. */
public enum Lot {
    /** The rules could not be read any more: the author gets an error. */
    GEWEIGERD,
    /** A case came out differently. */
    GEVANGEN,
    /** No difference was found, with all answers to the facts involved. */
    GELIJKWAARDIG,
    /** No case came out differently, though one could. */
    OVERLEEFT
}
