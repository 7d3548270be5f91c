package nl.actieoverleg.snelheid.peers;

import java.util.Comparator;
import java.util.List;
import nl.actieoverleg.advies.RouteZonderOverleg;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Ingang.Soort;
import nl.actieoverleg.regelset.Regelset;

/**
 * The order of the ways in and the route that follows, in plain Java: the part that our engine does outside its rules
 * too, so that a peer that decides which ways in fit has decided as much.
 */
public final class Routebepaler {

    private final Regelset regelset;

    /** @param regelset the rules of the region that the cases are of */
    public Routebepaler(Regelset regelset) {
        this.regelset = regelset;
    }

    /**
     * The code of the route.
     *
     * @param gegevens what the case says
     * @param past whether each way in fits, in base order
     */
    public String route(Gegevens gegevens, Antwoord[] past) {
        for (Ingang ingang : volgorde(gegevens)) {
            if (past[ingang.index()] == Antwoord.JA) {
                return ingang.overleg();
            }
        }
        for (Antwoord uitkomst : past) {
            if (uitkomst == Antwoord.ONBEKEND) {
                return RouteZonderOverleg.NADERE_INFORMATIE.name();
            }
        }
        return (antwoord(regelset.invoer().poortvraag(), gegevens) == Antwoord.NEE
                ? RouteZonderOverleg.GEEN_OVERLEG_NODIG
                : RouteZonderOverleg.GEEN_PASSEND_OVERLEG).name();
    }

    private List<Ingang> volgorde(Gegevens gegevens) {
        if (antwoord(regelset.invoer().volgordevraag(), gegevens) != Antwoord.NEE
                || gegevens.lopend().isEmpty() && gegevens.nodig().isEmpty()) {
            return regelset.ingangen();
        }
        return regelset.ingangen().stream().sorted(Comparator.comparing(Ingang::soort)
                .thenComparing(ingang -> ingang.soort() != Soort.GEWOON
                        || !gegevens.lopend().contains(ingang.overleg()))
                .thenComparing(ingang -> ingang.soort() != Soort.GEWOON
                        || !gegevens.nodig().contains(ingang.overleg()))).toList();
    }

    private static Antwoord antwoord(int vraag, Gegevens gegevens) {
        return vraag < 0 ? Antwoord.ONBEKEND : gegevens.feiten()[vraag];
    }
}
