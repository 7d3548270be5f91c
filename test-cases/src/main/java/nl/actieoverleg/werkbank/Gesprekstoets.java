package nl.actieoverleg.werkbank;

import java.util.Optional;
import nl.actieoverleg.regel.Antwoord;

/** What someone can answer in a conversation: one key each. */
enum Gesprekstoets {
    JA("ja", Antwoord.JA),
    NEE("nee", Antwoord.NEE),
    WEET_NIET("weet niet", Antwoord.ONBEKEND),
    TERUG("terug", null),
    STOP("stop", null);

    private final String woord;
    private final Antwoord antwoord;

    Gesprekstoets(String woord, Antwoord antwoord) {
        this.woord = woord;
        this.antwoord = antwoord;
    }

    /** What it says of the question; null when it is no answer. */
    Antwoord antwoord() {
        return antwoord;
    }

    /** The key with its meaning, as in {@code j = ja}. */
    String uitleg() {
        return woord.charAt(0) + " = " + woord;
    }

    /** The key that this is, as a letter or as a word. */
    static Optional<Gesprekstoets> van(String invoer) {
        for (Gesprekstoets toets : values()) {
            if (invoer.equals(toets.woord) || invoer.equals(toets.woord.substring(0, 1))) {
                return Optional.of(toets);
            }
        }
        return Optional.empty();
    }
}
