package nl.actieoverleg.scherm;

import java.util.List;
import java.util.regex.Pattern;

/** How sentences and columns are written in plain text. */
public final class Plattetekst {

    private static final Pattern TUSSEN_ZINNEN = Pattern.compile("(?<=[.?!]) (?=\\p{Lu})");

    private Plattetekst() {
    }

    /** The sentences of a text, each with its mark. */
    public static List<String> zinnen(String tekst) {
        return List.of(TUSSEN_ZINNEN.split(tekst));
    }

    /** Filled up with spaces. */
    static String kolom(String woord, int breedte) {
        return woord + " ".repeat(Math.max(0, breedte - woord.length()));
    }
}
