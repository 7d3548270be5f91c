package nl.actieoverleg.scherm;

import java.util.ArrayList;
import java.util.List;

/** How sentences and columns are written in plain text. */
public final class Plattetekst {

    private static final String ZINSEINDEN = ".?!";

    private Plattetekst() {
    }

    /** The sentences of a text, each with its mark. */
    public static List<String> zinnen(String tekst) {
        List<String> zinnen = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i < tekst.length() - 1; i++) {
            if (tekst.charAt(i) == ' ' && ZINSEINDEN.indexOf(tekst.charAt(i - 1)) >= 0
                    && Character.getType(tekst.codePointAt(i + 1)) == Character.UPPERCASE_LETTER) {
                zinnen.add(tekst.substring(begin, i));
                begin = i + 1;
            }
        }
        zinnen.add(tekst.substring(begin));
        return zinnen;
    }

    /** Filled up with spaces. */
    static String kolom(String woord, int breedte) {
        return woord + " ".repeat(Math.max(0, breedte - woord.length()));
    }
}
