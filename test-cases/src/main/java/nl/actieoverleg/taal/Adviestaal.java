package nl.actieoverleg.taal;

import java.util.Locale;
import nl.actieoverleg.advies.Overleguitkomst;
import nl.actieoverleg.advies.Wanneer;
import nl.actieoverleg.advies.Zekerheid;
import nl.actieoverleg.regel.Antwoord;

/** The Dutch words for the codes in an advice. */
public final class Adviestaal {

    private Adviestaal() {
    }

    /** A region as a name. */
    public static String provincie(String code) {
        return code.charAt(0) + code.substring(1).toLowerCase(Locale.ROOT);
    }

    /** An answer or an outcome. */
    public static String woord(Antwoord antwoord) {
        return antwoord.name().toLowerCase(Locale.ROOT);
    }

    /** Whether the route is certain. */
    public static String woord(Zekerheid zekerheid) {
        return zekerheid.name().toLowerCase(Locale.ROOT);
    }

    /** How soon. */
    public static String woord(Wanneer wanneer) {
        return switch (wanneer) {
            case DIRECT -> "nu meteen";
            case TUSSENDOOR -> "tussendoor, zonder op het geplande overleg te wachten";
            case GEPLAND -> "in het geplande overleg";
        };
    }

    /** Whether a way in fits. */
    public static String past(Overleguitkomst overleg) {
        String past = switch (overleg.past()) {
            case JA -> "past";
            case NEE -> "past niet";
            case ONBEKEND -> "nog niet zeker";
        };
        return overleg.weerhoudenDoor().isEmpty() ? past
                : past + " (tegengehouden door " + String.join(", ", overleg.weerhoudenDoor()) + ")";
    }
}
