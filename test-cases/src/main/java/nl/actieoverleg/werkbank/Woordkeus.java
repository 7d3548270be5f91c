package nl.actieoverleg.werkbank;

import java.time.LocalDate;
import java.util.Locale;
import nl.actieoverleg.advies.Rol;
import nl.actieoverleg.advies.Wanneer;
import nl.actieoverleg.regel.Antwoord;

/** How the values of an advice are said in Dutch. */
final class Woordkeus {

    private static final int JAARCIJFERS = 4;

    private Woordkeus() {
    }

    static String alsNaam(String provincie) {
        return provincie.charAt(0) + provincie.substring(1).toLowerCase(Locale.ROOT);
    }

    static String woord(Antwoord antwoord) {
        return antwoord.name().toLowerCase(Locale.ROOT);
    }

    static String woord(Wanneer wanneer) {
        return switch (wanneer) {
            case DIRECT -> "nu meteen";
            case TUSSENDOOR -> "tussendoor, zonder op het geplande overleg te wachten";
            case GEPLAND -> "in het geplande overleg";
        };
    }

    static String woord(Rol rol) {
        return switch (rol) {
            case VAST -> "Vaste deelnemers";
            case AANBEVOLEN -> "Aanbevolen voor deze casus";
            case TWEEDE_SCHIL -> "Op afroep (tweede schil)";
            case AFHANKELIJK_VAN_CASUS -> "Afhankelijk van de casus";
        };
    }

    /** How a criterion that is in the way stands: what is met is so only when it holds something back. */
    static String stand(Antwoord uitkomst) {
        return switch (uitkomst) {
            case JA -> "Dit houdt het tegen: ";
            case NEE -> "Niet zo: ";
            case ONBEKEND -> "Nog niet bekend: ";
        };
    }

    /** As people write it; the year always has four digits. */
    static String dag(LocalDate dag) {
        return dag.getDayOfMonth() + "-" + dag.getMonthValue() + "-" + dag.toString().substring(0, JAARCIJFERS);
    }

    /** Filled up with spaces. */
    static String kolom(String woord, int breedte) {
        return woord + " ".repeat(Math.max(0, breedte - woord.length()));
    }
}
