package nl.actieoverleg.regelmodule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text that changes from a day on: {@code Zo was het. | vanaf 2027-01-01: Zo is het.} */
public final class Dagtekst {

    private static final char SCHEIDING = '|';

    /** Compiled where a text changes: few do, and a pattern takes a program that starts some milliseconds. */
    private static final String VANAF = "\\s*\\|\\s*vanaf (\\d{4}-\\d{2}-\\d{2}):\\s*";

    private Dagtekst() {
    }

    /** Whether a text means to change. */
    public static boolean isErEen(String tekst) {
        return tekst.indexOf(SCHEIDING) >= 0;
    }

    /** The days from which it reads otherwise, in order. */
    public static List<String> dagen(String tekst) {
        if (!isErEen(tekst)) {
            return List.of();
        }
        List<String> dagen = new ArrayList<>();
        Matcher vanaf = Pattern.compile(VANAF).matcher(tekst);
        while (vanaf.find()) {
            dagen.add(vanaf.group(1));
        }
        return dagen;
    }

    /** How it reads on each of its days, before the first of them included: one more than there are days. */
    public static List<String> versies(String tekst) {
        return isErEen(tekst) ? List.of(tekst.split(VANAF, -1)) : List.of(tekst);
    }

    /** How it reads on a day; the empty text is the day before all others. */
    public static String op(String tekst, String dag) {
        if (!isErEen(tekst)) {
            return tekst;
        }
        List<String> dagen = dagen(tekst);
        int versie = 0;
        while (versie < dagen.size() && dagen.get(versie).compareTo(dag) <= 0) {
            versie++;
        }
        return versies(tekst).get(versie);
    }
}
