package nl.actieoverleg.kaart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import nl.actieoverleg.advies.RouteZonderOverleg;
import nl.actieoverleg.analyse.Aantal;
import nl.actieoverleg.analyse.Regioanalyse.Gevolg;
import nl.actieoverleg.analyse.Regioanalyse.NietsPast;
import nl.actieoverleg.analyse.Regioanalyse.Overlap;
import nl.actieoverleg.analyse.Regioanalyse.Route;
import nl.actieoverleg.analyse.Regioanalyse;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelset.Criterium;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;

/** Counts what the rules of one region do over all possible cases, and finds what does nothing. For one thread. */
final class Regioanalist {

    private static final String TEGENSPRAAK = "tegenspraak";

    private final Kaart kaart;
    private final Regelset regelset;
    private final Diagrammen diagrammen;
    private final NaRoutekaart naRoute;
    private final Proefcasus proefcasus;
    /** Comes to JA in the cases in which no signal says that answers contradict each other. */
    private final int zonderTegenspraak;

    /**
     * @param kaart the map of the region, on which more is drawn
     * @param dag the day of an example in which the day does not matter
     * @throws NietBewezen when there is no room for what is drawn, here and in what follows
     */
    Regioanalist(Kaart kaart, LocalDate dag) {
        this.kaart = kaart;
        regelset = kaart.regelset();
        diagrammen = kaart.diagrammen();
        naRoute = new NaRoutekaart(kaart);
        proefcasus = new Proefcasus(kaart, dag, "VOORBEELD");
        int zonder = Regeldiagrammen.JA;
        for (int i = 0; i < regelset.signalen().size(); i++) {
            if (tegenspraken().contains(regelset.signalen().get(i).code())) {
                zonder = diagrammen.en(zonder, kaart.regels().niet(naRoute.signaal(i)));
            }
        }
        zonderTegenspraak = zonder;
    }

    /** The signals that say that answers contradict each other. */
    private Set<String> tegenspraken() {
        return regelset.lagen().stream().flatMap(laag -> laag.velden(Lijstsoort.SIGNALEN).stream())
                .filter(veld -> veld.annotatie(TEGENSPRAAK) != null).map(Lijst.Veld::code).collect(Collectors.toSet());
    }

    List<Melder.Vondst> vondsten() {
        Melder melder = new Melder(regelset);
        new Regelonderzoek(kaart, naRoute, proefcasus, melder).onderzoek();
        new Woordonderzoek(kaart, naRoute, proefcasus, melder).onderzoek();
        return melder.vondsten();
    }

    Regioanalyse analyse() {
        return new Regioanalyse(regelset.regio(), true, !tegenspraken().isEmpty(),
                tel(Diagrammen.einde(0), einde -> true), routes(),
                tel(kaart.keuze(), einde -> kaart.keuze(einde).isVoorlopig()),
                tel(new Vraagkaart(kaart).vraagtVergeefs(), Regioanalist::isJa), overlappingen(),
                gevolgen(), nietsPast());
    }

    /** How many cases come to such an end, and how many of them do not contradict themselves. */
    private Aantal tel(int diagram, IntPredicate einde) {
        int zo = kaart.regels().is(diagram, einde);
        int zonder = diagrammen.en(zo, zonderTegenspraak);
        return new Aantal(Casustelling.volledig(kaart, zo, Regioanalist::isJa),
                Casustelling.alle(kaart, zo, Regioanalist::isJa),
                Casustelling.volledig(kaart, zonder, Regioanalist::isJa),
                Casustelling.alle(kaart, zonder, Regioanalist::isJa));
    }

    private static boolean isJa(int einde) {
        return einde == Ruimte.JA;
    }

    private List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        for (int nummer = Kaart.MEER_DAN_EEN + 1; nummer < kaart.routes().size(); nummer++) {
            int deze = nummer;
            routes.add(new Route(kaart.route(nummer), tel(kaart.route(), einde -> einde == deze)));
        }
        return List.copyOf(routes);
    }

    private List<Overlap> overlappingen() {
        List<Overlap> overlappingen = new ArrayList<>();
        for (Ingang een : regelset.ingangen()) {
            for (Ingang ander : regelset.ingangen().subList(een.index() + 1, regelset.ingangen().size())) {
                if (!een.overleg().equals(ander.overleg())) {
                    int beide = diagrammen.en(kaart.regels().past(een), kaart.regels().past(ander));
                    overlappingen.add(new Overlap(een.code(), ander.code(),
                            tel(beide, Regioanalist::isJa)));
                }
            }
        }
        return List.copyOf(overlappingen);
    }

    private List<Gevolg> gevolgen() {
        List<Gevolg> gevolgen = new ArrayList<>();
        for (Criterium criterium : regelset.criteria()) {
            int dan = kaart.regels().criterium(criterium.index());
            List<String> volgtUit = new ArrayList<>();
            for (Criterium ander : regelset.criteria()) {
                int als = kaart.regels().criterium(ander.index());
                if (ander.index() != criterium.index() && als != Regeldiagrammen.NEE
                        && !isGenoemd(ander, criterium) && kaart.regels().zonder(als, dan) == Regeldiagrammen.NEE) {
                    volgtUit.add(ander.code());
                }
            }
            if (!volgtUit.isEmpty()) {
                gevolgen.add(new Gevolg(criterium.code(), List.copyOf(volgtUit)));
            }
        }
        return List.copyOf(gevolgen);
    }

    /** Whether a rule says in so many words that the one criterion is enough for the other. */
    private static boolean isGenoemd(Criterium genoeg, Criterium voor) {
        return voor.regels().stream().anyMatch(regel -> regel.voorwaarden().size() == 1
                && regel.voorwaarden().get(0).criterium() == genoeg.index());
    }

    private NietsPast nietsPast() {
        Aantal aantal = tel(kaart.route(), this::isNietsPast);
        return aantal.isGeen() ? null : new NietsPast(aantal,
                proefcasus.kleinste(kaart.zekereRoute(), this::isNietsPast),
                proefcasus.volste(kaart.route(), this::isNietsPast));
    }

    private boolean isNietsPast(int einde) {
        return kaart.route(einde).equals(RouteZonderOverleg.GEEN_PASSEND_OVERLEG.name());
    }
}
