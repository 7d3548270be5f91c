package nl.actieoverleg.drl;

/**
 * One token of a rule file: a name, a number, a text in double quotes, or a sign such as a bracket or an operator.
 * Which of these shows in what it starts with.
 *
 * @param tekst as it stands in the file; a text keeps its quotes; empty for what stands after the last token
 * @param regelnummer the line it stands on
 * @param kolom where it starts in that line, from 1
 * @param los whether something stands between it and the token before: a space, a line end or a comment
 * @param leesbaar whether it can be a part of any file; what cannot was reported
 */
record Teken(String tekst, int regelnummer, int kolom, boolean los, boolean leesbaar) {

    /** Whether this is exactly this word, number or sign; never true for a text in quotes. */
    boolean is(String woord) {
        return tekst.equals(woord);
    }

    /** Whether it is a name or a word of the language. */
    boolean isNaam() {
        return leesbaar && !isEinde() && Naamvorm.isNaamteken(tekst.charAt(0));
    }

    boolean isTekst() {
        return leesbaar && !isEinde() && tekst.charAt(0) == '"';
    }

    boolean isGetal() {
        return !isEinde() && Naamvorm.isCijfer(tekst.charAt(0));
    }

    /** How much deeper brackets are behind it: 1 behind one that opens, -1 behind one that closes. */
    int diepte() {
        return is("(") || is("[") || is("{") ? 1 : is(")") || is("]") || is("}") ? -1 : 0;
    }

    /** Whether it stands for what comes after the last token. */
    boolean isEinde() {
        return tekst.isEmpty();
    }

    /** The text without its quotes. */
    String inhoud() {
        return tekst.substring(1, tekst.length() - 1);
    }
}
