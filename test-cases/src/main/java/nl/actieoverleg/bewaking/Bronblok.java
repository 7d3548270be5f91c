package nl.actieoverleg.bewaking;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts something else in the place of one rule or list in the text of a DRL file. */
final class Bronblok {

    /** A text in quotes, a comment, or the word that ends a rule or list. */
    private static final Pattern STUK = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*+\"|//[^\n]*+|/\\*.*?\\*/|\\bend\\b",
            Pattern.DOTALL);

    private Bronblok() {
    }

    /** The text with the line ends that lines are counted by. */
    static String metRegels(String tekst) {
        return tekst.replace("\r\n", "\n").replace('\r', '\n');
    }

    /**
     * The text with other words in the place of one rule or list, up to and including its {@code end}.
     *
     * @param tekst the text of a file that was read without faults, from {@link #metRegels(String)}
     * @param regel the line where the rule or list begins, from 1; others may begin on it as well
     * @param begin the words that it begins with: {@code rule "…"} or {@code declare …}, with any space between
     * @param nieuw what comes in its place; empty to leave it out
     */
    static String vervang(String tekst, int regel, String begin, String nieuw) {
        int regelbegin = 0;
        for (int i = 1; i < regel; i++) {
            regelbegin = tekst.indexOf('\n', regelbegin) + 1;
        }
        int spatie = begin.indexOf(' ');
        Matcher woorden = Pattern.compile("\\b" + begin.substring(0, spatie) + "\\s+"
                + Pattern.quote(begin.substring(spatie + 1))).matcher(tekst).region(regelbegin, tekst.length());
        if (!woorden.find()) {
            throw new IllegalArgumentException("Nothing begins so on line " + regel);
        }
        Matcher stuk = STUK.matcher(tekst).region(woorden.end(), tekst.length());
        while (stuk.find()) {
            if (stuk.group().equals("end")) {
                return tekst.substring(0, woorden.start()) + nieuw.stripTrailing() + tekst.substring(stuk.end());
            }
        }
        throw new IllegalArgumentException("Nothing ends after line " + regel);
    }
}
