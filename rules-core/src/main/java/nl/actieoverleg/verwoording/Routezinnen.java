package nl.actieoverleg.verwoording;

import java.util.ArrayList;
import java.util.List;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Criteriumuitkomst;
import nl.actieoverleg.advies.Overleguitkomst;
import nl.actieoverleg.advies.RouteZonderOverleg;
import nl.actieoverleg.advies.Vooruitblik;
import nl.actieoverleg.advies.Zekerheid;
import nl.actieoverleg.regel.Antwoord;

/** The sentences about a route: how certain it is, what comes after it, what fits as well. */
final class Routezinnen {

    private final Namen namen;
    private final Advies advies;
    private final Vooruitblik vooruitblik;

    Routezinnen(Namen namen, Advies advies, Vooruitblik vooruitblik) {
        this.namen = namen;
        this.advies = advies;
        this.vooruitblik = vooruitblik;
    }

    List<String> zinnen() {
        List<String> zinnen = new ArrayList<>();
        zinnen.add(zekerheid());
        if (advies.vervolg() != null) {
            zinnen.add(pastZeker(advies, advies.vervolg())
                    ? "Daarna: " + namen.inZin(advies.vervolg()) + "."
                    : "Daarna misschien: " + namen.inZin(advies.vervolg()) + ". Of dat past, is nog niet zeker.");
        }
        if (!advies.ookPassend().isEmpty()) {
            zinnen.add("Ook passend: " + Taal.opsomming(namen.inZin(advies.ookPassend()), "en") + ".");
        }
        if (!advies.nnRoute().equals(advies.route())) {
            zinnen.add("Zonder de eigen afspraken van " + Taal.provincie(advies.provincie()) + " was het advies: "
                    + namen.inZin(advies.nnRoute()) + ".");
        }
        return List.copyOf(zinnen);
    }

    private String zekerheid() {
        if (advies.zekerheid() == Zekerheid.DEFINITIEF) {
            return isIetsOnbekend() ? "Wat nog onbekend is, verandert deze route niet." : "Deze route staat vast.";
        }
        if (vooruitblik != null) {
            return "Nog mogelijk: " + Taal.opsomming(namen.inZin(vooruitblik.mogelijkeRoutes()), "of") + ".";
        }
        return advies.route().equals(RouteZonderOverleg.NADERE_INFORMATIE.name())
                ? "Antwoorden die nog ontbreken, bepalen de route."
                : "Antwoorden die nog ontbreken, kunnen deze route veranderen.";
    }

    /** Whether something that the ways in look at is not known. */
    private boolean isIetsOnbekend() {
        for (Overleguitkomst ingang : advies.overleggen()) {
            for (Criteriumuitkomst criterium : ingang.criteria()) {
                if (criterium.uitkomst() == Antwoord.ONBEKEND) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether some way into an overleg surely fits. */
    static boolean pastZeker(Advies advies, String overleg) {
        for (Overleguitkomst ingang : advies.overleggen()) {
            if (ingang.leidtNaar().equals(overleg) && ingang.past() == Antwoord.JA) {
                return true;
            }
        }
        return false;
    }
}
