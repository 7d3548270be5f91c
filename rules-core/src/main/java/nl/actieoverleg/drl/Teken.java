package nl.actieoverleg.drl;

/**
 * One token of a rule file.
 *
 * @param soort what kind of token
 * @param tekst as it stands in the file; a text keeps its quotes
 * @param regelnummer the line it stands on
 * @param kolom where it starts in that line, from 1
 * @param los whether something stands between it and the token before: a space, a line end or a comment
 */
record Teken(Soort soort, String tekst, int regelnummer, int kolom, boolean los) {

    enum Soort {
        /** A name or a word of the language. */
        NAAM,
        /** A text in double quotes. */
        TEKST,
        /** A number. */
        GETAL,
        /** Anything else, such as a bracket or an operator. */
        LEESTEKEN,
        /** What cannot be a part of any file; it was reported. */
        ONLEESBAAR,
        /** What stands after the last token. */
        EINDE
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
}
