package nl.actieoverleg.anonimiteit;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes letters and digits look the same however they were written: compatibility forms (NFKD) without accents, the
 * escapes of JSON and YAML as what they stand for, every digit as 0 to 9, every dash as -, and any white space as one
 * space, or as one line end if there is one in it. What cannot be seen is left out.
 */
final class Gladstrijker {

    private static final Pattern ONTSNAPPING = Pattern.compile(
            "u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|(\\r?\\n[ \\t]*)|([ntrN_LP ])|([\"'/\\\\])");
    /** Letters that no decomposition makes plain. */
    private static final Map<Integer, String> LETTERS = Map.ofEntries(Map.entry((int) 'ø', "o"),
            Map.entry((int) 'Ø', "O"), Map.entry((int) 'ł', "l"), Map.entry((int) 'Ł', "L"),
            Map.entry((int) 'đ', "d"), Map.entry((int) 'Đ', "D"), Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ß', "ss"), Map.entry((int) 'æ', "ae"), Map.entry((int) 'Æ', "Ae"),
            Map.entry((int) 'œ', "oe"), Map.entry((int) 'Œ', "Oe"), Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"), Map.entry((int) 'Þ', "Th"), Map.entry((int) 'ħ', "h"));
    private static final String APOSTROFS = "\u2018\u2019\u201B\u02BC\u0060\u00B4\u2032";
    private static final String PUNTEN = "\u00B7\u2022\u2219\u22C5\u30FB";

    private final String bron;
    private final StringBuilder tekst;
    private int[] regels = {0};
    private int aantalRegels = 1;

    Gladstrijker(String bron) {
        this.bron = bron;
        this.tekst = new StringBuilder(bron.length());
        Matcher ontsnapping = ONTSNAPPING.matcher(bron);
        int i = 0;
        while (i < bron.length()) {
            int teken = bron.codePointAt(i);
            if (teken == '\\' && ontsnapping.region(i + 1, bron.length()).lookingAt()) {
                i = ontsnapt(ontsnapping);
                continue;
            }
            i += Character.charCount(teken);
            voegToe(teken);
            if (teken == '\n' || teken == '\r' && !bron.startsWith("\n", i)) {
                nieuweRegel();
            }
        }
    }

    String tekst() {
        return tekst.toString();
    }

    int[] regels() {
        return Arrays.copyOf(regels, aantalRegels);
    }

    private int ontsnapt(Matcher teken) {
        for (int groep = 1; groep <= 3; groep++) {
            if (teken.group(groep) != null) {
                long code = Long.parseLong(teken.group(groep), 16);
                if (code <= Character.MAX_CODE_POINT) {
                    voegToe((int) code);
                }
                return teken.end();
            }
        }
        if (teken.group(4) != null) {
            // In YAML this goes on with the same word on the next line.
            nieuweRegel();
        } else {
            voegToe(teken.group(5) != null ? ' ' : teken.group(6).charAt(0));
        }
        return teken.end();
    }

    private void voegToe(int teken) {
        if (teken < 0x80) {
            if (teken <= ' ' || teken == 0x7F) {
                voegWitToe(teken);
            } else {
                tekst.append((char) (teken == '`' ? '\'' : teken));
            }
            return;
        }
        if (APOSTROFS.indexOf(teken) >= 0 || PUNTEN.indexOf(teken) >= 0) {
            tekst.append(APOSTROFS.indexOf(teken) >= 0 ? '\'' : '.');
            return;
        }
        Normalizer.normalize(Character.toString(teken), Normalizer.Form.NFKD).codePoints().forEach(this::voegKaalToe);
    }

    private void voegKaalToe(int teken) {
        switch (Character.getType(teken)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> { }
            case Character.DECIMAL_DIGIT_NUMBER -> tekst.append(Character.digit(teken, 10));
            case Character.DASH_PUNCTUATION -> tekst.append('-');
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> voegWitToe(' ');
            default -> {
                if (teken == 0x2212) { // The minus sign.
                    tekst.append('-');
                } else if (LETTERS.containsKey(teken)) {
                    tekst.append(LETTERS.get(teken));
                } else {
                    tekst.appendCodePoint(teken);
                }
            }
        }
    }

    private void voegWitToe(int teken) {
        boolean regeleinde = teken == '\n' || teken == '\r';
        int laatste = tekst.length() - 1;
        if (laatste < 0 || tekst.charAt(laatste) != ' ' && tekst.charAt(laatste) != '\n') {
            tekst.append(regeleinde ? '\n' : ' ');
        } else if (regeleinde) {
            tekst.setCharAt(laatste, '\n');
        }
    }

    private void nieuweRegel() {
        if (aantalRegels == regels.length) {
            regels = Arrays.copyOf(regels, 2 * aantalRegels);
        }
        regels[aantalRegels++] = tekst.length();
    }
}
