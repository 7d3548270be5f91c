package nl.actieoverleg.adviestaal;

import java.util.Locale;
import java.util.Optional;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Overleguitkomst;
import nl.actieoverleg.advies.Rol;
import nl.actieoverleg.advies.RouteZonderOverleg;
import nl.actieoverleg.advies.Wanneer;
import nl.actieoverleg.advies.Zekerheid;
import nl.actieoverleg.regel.Antwoord;

/** The Dutch words for the codes in an advice. */
public final class Adviestaal {

    private Adviestaal() {
    }

    /** The name of an overleg, a way in or a route without an overleg, as this advice knows it. */
    public static String naam(Advies advies, String code) {
        Optional<RouteZonderOverleg> zonder = RouteZonderOverleg.van(code);
        if (zonder.isPresent()) {
            return zonder.get().naam();
        }
        for (Overleguitkomst overleg : advies.overleggen()) {
            if (overleg.ingang().equals(code)) {
                return overleg.naam();
            }
        }
        return code;
    }

    /** Whether some way into an overleg surely fits. */
    private static boolean pastZeker(Advies advies, String overleg) {
        for (Overleguitkomst ingang : advies.overleggen()) {
            if (ingang.leidtNaar().equals(overleg) && ingang.past() == Antwoord.JA) {
                return true;
            }
        }
        return false;
    }

    /** Where the case goes after the direct steps, as a sentence; only for an advice that says so. */
    public static String vervolg(Advies advies) {
        return "Na het bellen en de spoedstappen: " + naam(advies, advies.vervolg())
                + (pastZeker(advies, advies.vervolg()) ? "." : " (nog niet zeker of dat past).");
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

    /** Whether the route is certain, as a sentence. */
    public static String zin(Zekerheid zekerheid) {
        return switch (zekerheid) {
            case DEFINITIEF -> "Wat nog onbekend is, verandert deze route niet.";
            case VOORLOPIG -> "Antwoorden die nog ontbreken, kunnen deze route veranderen.";
        };
    }

    /** How soon. */
    public static String woord(Wanneer wanneer) {
        return switch (wanneer) {
            case DIRECT -> "nu meteen";
            case TUSSENDOOR -> "tussendoor, zonder op het geplande overleg te wachten";
            case GEPLAND -> "in het geplande overleg";
        };
    }

    /** The part that parties play. */
    public static String woord(Rol rol) {
        return switch (rol) {
            case VAST -> "Vaste deelnemers";
            case AANBEVOLEN -> "Aanbevolen voor deze casus";
            case TWEEDE_SCHIL -> "Op afroep (tweede schil)";
            case AFHANKELIJK_VAN_CASUS -> "Afhankelijk van de casus";
        };
    }

    /** What to do on a route without an overleg. */
    public static String watNu(RouteZonderOverleg route) {
        return switch (route) {
            case NADERE_INFORMATIE -> "Zoek eerst antwoord op de vragen onder Nog te vragen.";
            case GEEN_OVERLEG_NODIG -> "Veilig Thuis of de lokale hulp gaat zelf verder.";
            case GEEN_PASSEND_OVERLEG -> "Kies samen een andere weg; zie Let op.";
        };
    }

    /** How a criterion that is in the way stands: what is met is so only when it holds something back. */
    public static String stand(Antwoord uitkomst) {
        return switch (uitkomst) {
            case JA -> "Dit houdt het tegen: ";
            case NEE -> "Niet zo: ";
            case ONBEKEND -> "Nog niet bekend: ";
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
