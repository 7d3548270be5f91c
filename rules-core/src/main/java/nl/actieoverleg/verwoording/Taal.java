package nl.actieoverleg.verwoording;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.actieoverleg.advies.Wanneer;
import nl.actieoverleg.advies.Zekerheid;
import nl.actieoverleg.regel.Antwoord;

/** Dutch that holds for any rules. */
final class Taal {

    private static final int JAARCIJFERS = 4;

    private Taal() {
    }

    /** As people write a day; the year always has four digits. */
    static String dag(LocalDate dag) {
        return dag.getDayOfMonth() + "-" + dag.getMonthValue() + "-" + dag.toString().substring(0, JAARCIJFERS);
    }

    /** A region as a name. */
    static String provincie(String code) {
        return code.charAt(0) + code.substring(1).toLowerCase(Locale.ROOT);
    }

    static String kleineLetter(String tekst) {
        return Character.toLowerCase(tekst.charAt(0)) + tekst.substring(1);
    }

    /** "a", "a en b" or "a, b en c", with this word before the last. */
    static String opsomming(List<String> delen, String woord) {
        int laatste = delen.size() - 1;
        return laatste <= 0 ? String.join("", delen)
                : String.join(", ", delen.subList(0, laatste)) + " " + woord + " " + delen.get(laatste);
    }

    static String woord(Zekerheid zekerheid) {
        return zekerheid.name().toLowerCase(Locale.ROOT);
    }

    static String zin(Wanneer wanneer) {
        return switch (wanneer) {
            case DIRECT -> "Doe dit nu meteen.";
            case TUSSENDOOR -> "Stem tussendoor af: wacht niet op het geplande overleg.";
            case GEPLAND -> "Bespreek de casus in het geplande overleg.";
        };
    }

    /** How a criterion that is in the way stands: what is met is so only when it holds something back. */
    static String stand(Antwoord uitkomst, String tekst) {
        return switch (uitkomst) {
            case JA -> "Dit houdt het tegen: " + tekst;
            case NEE -> "Klopt niet: " + tekst;
            case ONBEKEND -> "Nog niet bekend: " + tekst;
        };
    }
}
