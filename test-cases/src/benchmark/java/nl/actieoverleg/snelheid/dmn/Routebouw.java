package nl.actieoverleg.snelheid.dmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.advies.RouteZonderOverleg;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Ingang.Soort;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.snelheid.dmn.Routeboom.Antwoordtoets;
import nl.actieoverleg.snelheid.dmn.Routeboom.Keuze;
import nl.actieoverleg.snelheid.dmn.Routeboom.Route;
import nl.actieoverleg.snelheid.dmn.Routeboom.Toets;

/** Says how the route follows from which ways in fit and from the order: the whole of it is in the model. */
final class Routebouw {

    private final Regelset regelset;
    private final Opzet opzet;

    private Routebouw(Regelset regelset, Opzet opzet) {
        this.regelset = regelset;
        this.opzet = opzet;
    }

    static Routeboom bouw(Regelset regelset, Opzet opzet) {
        Routebouw bouw = new Routebouw(regelset, opzet);
        Routeboom basis = bouw.ingangen(false, bouw.zonderOverleg());
        if (regelset.invoer().volgordevraag() >= 0) {
            basis = new Keuze(List.of(bouw.nietNee(regelset.invoer().volgordevraag())), basis, bouw.aangepast(basis));
        }
        return bouw.ingangen(true, basis);
    }

    /** The ways in that fit, in base order: the direct ones, or all others. */
    private Routeboom ingangen(boolean direct, Routeboom anders) {
        List<Ingang> ingangen = regelset.ingangen().stream()
                .filter(ingang -> (ingang.soort() == Soort.DIRECT) == direct).toList();
        Routeboom boom = anders;
        for (int i = ingangen.size() - 1; i >= 0; i--) {
            boom = new Keuze(List.of(past(ingangen.get(i), Antwoordtoets.JA)), route(ingangen.get(i)), boom);
        }
        return boom;
    }

    /** First where the case runs and what it needs, then where it runs, then what it needs; each in base order. */
    private Routeboom aangepast(Routeboom basis) {
        List<List<Toets>> voorrang = new ArrayList<>();
        List<Ingang> bijVoorrang = new ArrayList<>();
        for (boolean[] soort : new boolean[][] {{true, true}, {true, false}, {false, true}}) {
            for (Ingang ingang : regelset.ingangen()) {
                if (ingang.soort() == Soort.GEWOON) {
                    for (List<Toets> toetsen : toetsen(ingang, soort[0], soort[1])) {
                        voorrang.add(toetsen);
                        bijVoorrang.add(ingang);
                    }
                }
            }
        }
        Routeboom boom = basis;
        for (int i = voorrang.size() - 1; i >= 0; i--) {
            boom = new Keuze(voorrang.get(i), route(bijVoorrang.get(i)), boom);
        }
        return boom;
    }

    /** What gives a way in that fits this priority: one list for each need that it meets. */
    private List<List<Toets>> toetsen(Ingang ingang, boolean loopt, boolean nodig) {
        Toets past = past(ingang, Antwoordtoets.JA);
        if (loopt && !regelset.invoer().lopend().contains(ingang.overleg())) {
            return List.of();
        }
        Toets daar = invoer(Invoer.loopt(ingang.overleg()), Antwoordtoets.JA);
        if (!nodig) {
            return List.of(List.of(daar, past));
        }
        return regelset.invoer().behoeften().entrySet().stream().filter(een -> een.getValue().equals(ingang.overleg()))
                .map(Map.Entry::getKey).map(behoefte -> invoer(Invoer.nodig(behoefte), Antwoordtoets.JA))
                .map(behoefte -> loopt ? List.of(daar, behoefte, past) : List.of(behoefte, past)).toList();
    }

    /** What follows when no way in is sure to fit; so one that is not sure not to, is unknown. */
    private Routeboom zonderOverleg() {
        Routeboom boom = new Route(RouteZonderOverleg.GEEN_PASSEND_OVERLEG.name());
        if (regelset.invoer().poortvraag() >= 0) {
            boom = new Keuze(List.of(nietNee(regelset.invoer().poortvraag())), boom,
                    new Route(RouteZonderOverleg.GEEN_OVERLEG_NODIG.name()));
        }
        for (Ingang ingang : regelset.ingangen()) {
            boom = new Keuze(List.of(past(ingang, Antwoordtoets.NIET_NEE)),
                    new Route(RouteZonderOverleg.NADERE_INFORMATIE.name()), boom);
        }
        return boom;
    }

    private Toets nietNee(int vraag) {
        return invoer(regelset.invoer().vragen().get(vraag).feit(), Antwoordtoets.NIET_NEE);
    }

    private Toets invoer(String naam, Antwoordtoets toets) {
        return new Toets(opzet.invoernaam(naam), toets);
    }

    private static Toets past(Ingang ingang, Antwoordtoets toets) {
        return new Toets(Beslismodel.naam(ingang), toets);
    }

    private static Route route(Ingang ingang) {
        return new Route(ingang.overleg());
    }
}
