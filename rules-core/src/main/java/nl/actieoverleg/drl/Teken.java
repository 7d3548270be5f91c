package nl.actieoverleg.drl;

/**
 * One token of a rule source.
 *
 * @param soort what kind of token
 * @param tekst as it stands in the source; a text keeps its quotes
 * @param begin where it starts, in characters from 0
 * @param regel the line it stands on
 */
record Teken(Soort soort, String tekst, int begin, int regel) {

    enum Soort {
        /** A name or a word of the language. */
        NAAM,
        /** A text in double quotes. */
        TEKST,
        /** A number. */
        GETAL,
        /** Anything else, such as a bracket or an operator. */
        LEESTEKEN
    }

    /** Whether this is exactly this word, number or sign; never true for a text in quotes. */
    boolean is(String woord) {
        return soort != Soort.TEKST && tekst.equals(woord);
    }

    boolean isNaam() {
        return soort == Soort.NAAM;
    }

    boolean isTekst() {
        return soort == Soort.TEKST;
    }

    /** The text without its quotes. */
    String inhoud() {
        return tekst.substring(1, tekst.length() - 1);
    }

    /** The position just after it. */
    int eind() {
        return begin + tekst.length();
    }
}
