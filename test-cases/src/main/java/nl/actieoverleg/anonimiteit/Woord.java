package nl.actieoverleg.anonimiteit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run of letters, or a part of one that begins with a capital: {@code JanJansen} and {@code jan_jansen} are two words
 * as well.
 *
 * @param begin the first character
 * @param eind the character after the last
 * @param tekst the word as it is written
 * @param klein the word in small letters
 * @param heel whether it is not glued to other letters
 */
record Woord(int begin, int eind, String tekst, String klein, boolean heel) {

    private static final Pattern VORM = Pattern.compile("IJ\\p{Ll}+|\\p{Lu}?[\\p{L}&&[^\\p{Lu}]]+|\\p{Lu}+(?!\\p{Ll})");

    static List<Woord> alle(String tekst) {
        List<Woord> woorden = new ArrayList<>();
        Matcher vorm = VORM.matcher(tekst);
        while (vorm.find()) {
            int begin = vorm.start();
            int eind = vorm.end();
            boolean heel = (begin == 0 || !Character.isLetter(tekst.charAt(begin - 1)))
                    && (eind == tekst.length() || !Character.isLetter(tekst.charAt(eind)));
            String woord = vorm.group();
            woorden.add(new Woord(begin, eind, woord, woord.toLowerCase(Locale.ROOT), heel));
        }
        return woorden;
    }

    boolean heeftHoofdletter() {
        return Character.isUpperCase(tekst.charAt(0));
    }

    /** Whether it is written as a name: one capital, and then small letters. */
    boolean isNaamvorm() {
        return heel && tekst.length() > 1 && heeftHoofdletter() && Character.isLowerCase(tekst.charAt(1))
                || heel && tekst.startsWith("IJ") && tekst.length() > 2;
    }

    /** An abbreviation, or a code. */
    boolean isAfkorting() {
        return tekst.length() < 3 && tekst.chars().allMatch(Character::isUpperCase);
    }
}
