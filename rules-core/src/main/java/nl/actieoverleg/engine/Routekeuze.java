package nl.actieoverleg.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.actieoverleg.advies.RouteZonderOverleg;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Ingang.Soort;

/**
 * The route that follows from an order and from which ways in fit.
 *
 * @param volgorde the order used
 * @param gekozen the way in that gave the route, or null
 * @param route an overleg, or the name of a {@link RouteZonderOverleg}
 * @param daarna the way in after the direct steps, or null
 */
record Routekeuze(List<Ingang> volgorde, Ingang gekozen, String route, Ingang daarna) {

    /**
     * @param volgorde the order to try
     * @param past whether each way in fits
     * @param poort whether coordination is needed at all; ONBEKEND when the rules have no such question
     */
    static Routekeuze van(List<Ingang> volgorde, Function<Ingang, Antwoord> past, Antwoord poort) {
        Ingang gekozen = eerste(volgorde, past, Antwoord.JA, null);
        if (gekozen == null) {
            return new Routekeuze(volgorde, null, zonderOverleg(volgorde, past, poort).name(), null);
        }
        Ingang daarna = null;
        if (gekozen.soort() == Soort.DIRECT) {
            daarna = eerste(volgorde, past, Antwoord.JA, gekozen);
            if (daarna == null) {
                daarna = eerste(volgorde, past, Antwoord.ONBEKEND, gekozen);
            }
        }
        return new Routekeuze(volgorde, gekozen, gekozen.overleg(), daarna);
    }

    /** The first way in with this outcome, that does not lead to the same overleg as {@code behalve}. */
    private static Ingang eerste(List<Ingang> volgorde, Function<Ingang, Antwoord> past, Antwoord uitkomst,
            Ingang behalve) {
        for (Ingang ingang : volgorde) {
            if ((behalve == null || !ingang.overleg().equals(behalve.overleg())) && past.apply(ingang) == uitkomst) {
                return ingang;
            }
        }
        return null;
    }

    private static RouteZonderOverleg zonderOverleg(List<Ingang> volgorde, Function<Ingang, Antwoord> past,
            Antwoord poort) {
        if (eerste(volgorde, past, Antwoord.ONBEKEND, null) != null) {
            return RouteZonderOverleg.NADERE_INFORMATIE;
        }
        return poort == Antwoord.NEE ? RouteZonderOverleg.GEEN_OVERLEG_NODIG : RouteZonderOverleg.GEEN_PASSEND_OVERLEG;
    }

    /** The overleg after the direct steps, or null. */
    String vervolg() {
        return daarna == null ? null : daarna.overleg();
    }

    /** The ordinary overleggen that fit as well, in order. */
    Set<String> ookPassend(Function<Ingang, Antwoord> past) {
        Set<String> ook = new LinkedHashSet<>();
        for (Ingang ingang : volgorde) {
            String overleg = ingang.overleg();
            if (ingang.soort() == Soort.GEWOON && past.apply(ingang) == Antwoord.JA && !overleg.equals(route)
                    && !overleg.equals(vervolg())) {
                ook.add(overleg);
            }
        }
        return ook;
    }
}
