package nl.actieoverleg.mutatie;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts something else in the place of one rule or list in the text of a DRL file. */
final class Bronblok {

    /** A text in quotes, a comment, or the word that ends a rule or list. */
    private static final Pattern STUK = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|//[^\n]*|/\\*.*?\\*/|\\bend\\b",
            Pattern.DOTALL);

    private Bronblok() {
    }

    /**
     * The text with other words from this line up to and including the {@code end} that comes next.
     *
     * @param tekst the text of a file that was read without faults
     * @param regel the line where the rule or list begins, from 1
     * @param nieuw what comes in its place; empty to leave it out
     */
    static String vervang(String tekst, int regel, String nieuw) {
        int begin = 0;
        for (int i = 1; i < regel; i++) {
            begin = tekst.indexOf('\n', begin) + 1;
        }
        Matcher stuk = STUK.matcher(tekst).region(begin, tekst.length());
        while (stuk.find()) {
            if (stuk.group().equals("end")) {
                return tekst.substring(0, begin) + nieuw.stripTrailing() + tekst.substring(stuk.end());
            }
        }
        throw new IllegalArgumentException("Nothing ends here: line " + regel);
    }
}
