package nl.actieoverleg.melding;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.actieoverleg.regel.Antwoord;

/**
 * Which answer someone meant to give. Answers are so short that the nearest word is often the opposite: <i>wel</i> is
 * two letters from <i>nee</i>. So only words whose meaning is known count, and the same word with a letter held down.
 */
public final class Antwoordspelling {

    private static final Map<String, Antwoord> BETEKENIS = betekenis();
    /** A slip of this many letters in the one long answer leaves no doubt. */
    private static final int LANGSTE_AFSTAND = 2;

    private Antwoordspelling() {
    }

    private static Map<String, Antwoord> betekenis() {
        Map<String, Antwoord> betekenis = new LinkedHashMap<>();
        for (String ja : new String[] {"ja", "j", "jawel", "wel", "waar", "juist", "yes", "y", "true", "1"}) {
            betekenis.put(ja, Antwoord.JA);
        }
        for (String nee : new String[] {"nee", "n", "neen", "niet", "geen", "onwaar", "onjuist", "no", "not", "false",
            "0"}) {
            betekenis.put(nee, Antwoord.NEE);
        }
        for (String onbekend : new String[] {"onbekend", "weet niet", "weetniet", "geen idee", "onduidelijk", "onzeker",
            "unknown"}) {
            betekenis.put(onbekend, Antwoord.ONBEKEND);
        }
        return betekenis;
    }

    /**
     * The answer that was meant.
     *
     * @param geschreven what was written, not null
     * @return its name, or null when that is not sure
     */
    public static String bedoeld(String geschreven) {
        String woord = geschreven.strip().toLowerCase(Locale.ROOT).replaceAll("[_\\s]+", " ");
        Antwoord antwoord = BETEKENIS.get(woord);
        if (antwoord == null) {
            antwoord = ingehouden(woord);
        }
        if (antwoord != null) {
            return antwoord.name();
        }
        // Without its first letters the long answer says the opposite: bekend.
        String lang = Antwoord.ONBEKEND.name();
        return woord.startsWith("on") && Math.abs(woord.length() - lang.length()) <= LANGSTE_AFSTAND
                && Spelling.afstand(woord, lang.toLowerCase(Locale.ROOT)) <= LANGSTE_AFSTAND ? lang : null;
    }

    /** The answer of which a letter was held down: {@code jaaa}, {@code neee}. */
    private static Antwoord ingehouden(String woord) {
        if (woord.matches("j+a+")) {
            return Antwoord.JA;
        }
        return woord.matches("n+ee+") ? Antwoord.NEE : null;
    }
}
