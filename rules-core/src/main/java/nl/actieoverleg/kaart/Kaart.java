package nl.actieoverleg.kaart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntBinaryOperator;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import nl.actieoverleg.advies.RouteZonderOverleg;
import nl.actieoverleg.engine.Besluit;
import nl.actieoverleg.engine.Grondslag;
import nl.actieoverleg.kaart.Ruimte.Soort;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;

/**
 * Which route the rules of one region give over all cases, as diagrams. Each is made when it is first asked for. Not
 * thread-safe.
 *
 * <p>How the ways in come out follows from the conditions of the rules. What is decided then is not worked out here:
 * the engine is asked, once for each outcome of the ways in and each order that there is.
 */
final class Kaart {

    /** The end of {@link #zekereRoute()} where more than one route is possible. */
    static final int MEER_DAN_EEN = 0;

    /** So many nodes at most, all diagrams of a region together. */
    static final int RUIMTE = 1_000_000;

    /** With more things that settle the order than this, there are too many orders to go through. */
    private static final int MEESTE_ORDESTUKKEN = 20;

    private static final List<Antwoord> BIJ_VOLGORDEVRAAG = List.of(Antwoord.JA, Antwoord.NEE);

    private final Regelset regelset;
    private final Ruimte ruimte;
    private final Diagrammen diagrammen;
    private final Regeldiagrammen regels;
    private final Map<String, Integer> gemaakt = new HashMap<>();
    private final Nummering<Routekeuze> keuzes = new Nummering<>();
    private final List<String> routes;

    Kaart(Regelset regelset, Ruimte ruimte, Diagrammen diagrammen) {
        this.regelset = regelset;
        this.ruimte = ruimte;
        this.diagrammen = diagrammen;
        this.regels = new Regeldiagrammen(regelset, ruimte, diagrammen);
        routes = routes(regelset);
    }

    /**
     * Every route that a case can get, by number: in the base order of the ways in, and last those without an overleg.
     * The first is none, {@link #MEER_DAN_EEN}.
     */
    static List<String> routes(Regelset regelset) {
        Set<String> routes = new LinkedHashSet<>();
        routes.add("");
        for (Ingang ingang : regelset.ingangen()) {
            routes.add(ingang.overleg());
        }
        for (RouteZonderOverleg route : RouteZonderOverleg.values()) {
            routes.add(route.name());
        }
        return List.copyOf(routes);
    }

    /** The map of a region, with nothing drawn on it yet. */
    static Kaart van(Regelset regelset) {
        return van(regelset, RUIMTE);
    }

    /** The same, with room for this many nodes. */
    static Kaart van(Regelset regelset, int knopen) {
        Ruimte ruimte = Ruimtebouw.van(List.of(regelset));
        return new Kaart(regelset, ruimte, new Diagrammen(ruimte.waarden(), knopen));
    }

    /** Things by number, in the order in which they first came. */
    static final class Nummering<T> {
        private final List<T> dingen = new ArrayList<>();
        private final Map<T, Integer> nummers = new HashMap<>();

        int nummer(T ding) {
            Integer nummer = nummers.putIfAbsent(ding, dingen.size());
            if (nummer != null) {
                return nummer;
            }
            dingen.add(ding);
            return dingen.size() - 1;
        }

        T ding(int nummer) {
            return dingen.get(nummer);
        }

        List<T> alle() {
            return List.copyOf(dingen);
        }
    }

    Regelset regelset() {
        return regelset;
    }

    Ruimte ruimte() {
        return ruimte;
    }

    Diagrammen diagrammen() {
        return diagrammen;
    }

    Regeldiagrammen regels() {
        return regels;
    }

    private int eenmaal(String naam, IntSupplier maak) {
        Integer eerder = gemaakt.get(naam);
        if (eerder != null) {
            return eerder;
        }
        int diagram = maak.getAsInt();
        gemaakt.put(naam, diagram);
        return diagram;
    }

    /** What is decided; the ends are numbers of {@link #keuze(int)}. */
    int keuze() {
        return eenmaal("keuze", () -> keuze(false));
    }

    /** What the base layer alone decides; the ends are numbers of {@link #keuze(int)}. */
    int keuzeInBasis() {
        return eenmaal("keuze in basis", () -> keuze(true));
    }

    Routekeuze keuze(int nummer) {
        return keuzes.ding(nummer);
    }

    /** Where what is decided is so; the ends are NEE and JA. */
    int bij(Predicate<Routekeuze> zo) {
        return regels.is(keuze(), nummer -> zo.test(keuze(nummer)));
    }

    /** Where this is the route; the ends are NEE and JA. */
    int naar(String route) {
        return bij(keuze -> keuze.route().equals(route));
    }

    /** The route; the ends are numbers of {@link #route(int)}. */
    int route() {
        return eenmaal("route", () -> routeBij(keuze()));
    }

    /** The route by the base layer alone; the ends are numbers of {@link #route(int)}. */
    int nnRoute() {
        return eenmaal("nnRoute", () -> routeBij(keuzeInBasis()));
    }

    private int routeBij(int keuze) {
        return diagrammen.vervang(keuze, nummer -> Diagrammen.einde(routes.indexOf(keuzes.ding(nummer).route())));
    }

    /** The route with a number. */
    String route(int nummer) {
        return routes.get(nummer);
    }

    /** See {@link #routes(Regelset)}. */
    List<String> routes() {
        return routes;
    }

    /** The route that every way of answering the unknown questions gives, or {@link #MEER_DAN_EEN}. */
    int zekereRoute() {
        return eenmaal("zekere route", () -> zekereRoute(diagrammen, ruimte, route()));
    }

    /** The same of a route that was drawn elsewhere. */
    static int zekereRoute(Diagrammen diagrammen, Ruimte ruimte, int route) {
        return diagrammen.vouw(route, ruimte.feiten(), new IntBinaryOperator() {
            @Override
            public int applyAsInt(int een, int ander) {
                return een == ander ? een : MEER_DAN_EEN;
            }
        });
    }

    private int keuze(boolean alleenBasis) {
        List<Ingang> ingangen = alleenBasis ? regelset.basisingangen() : regelset.ingangen();
        Nummering<List<Ingang>> orden = new Nummering<>();
        int orde = orde(alleenBasis, orden, ruimte.eersteOrdestuk(), new HashSet<>(), new HashSet<>());
        List<Integer> delen = new ArrayList<>();
        for (Ingang ingang : regelset.ingangen()) {
            delen.add(alleenBasis ? regels.pastInBasis(ingang) : regels.past(ingang));
        }
        for (int vraag : new int[] {regelset.invoer().volgordevraag(), regelset.invoer().poortvraag()}) {
            delen.add(vraag < 0 ? Diagrammen.einde(Ruimte.JA) : regels.feit(vraag));
        }
        for (Antwoord antwoord : BIJ_VOLGORDEVRAAG) {
            for (Ingang ingang : regelset.ingangen()) {
                delen.add(pastBij(delen.get(ingang.index()), antwoord));
            }
        }
        Zonderkaart zonder = new Zonderkaart(this, ingang -> delen.get(ingang.index()), orden.alle());
        delen.addAll(zonder.delen());
        return diagrammen.samen(delen.stream().mapToInt(deel -> deel).toArray(),
                uitkomst -> diagrammen.vervang(orde, nummer -> Diagrammen.einde(keuzes.nummer(
                        Routekeuze.van(Besluit.op(grondslag(ingangen, orden.ding(nummer), zonder, uitkomst)))))));
    }

    /** The adjusted order; what it is settled by is asked last. */
    private int orde(boolean alleenBasis, Nummering<List<Ingang>> orden, int variabele, Set<String> nodig,
            Set<String> lopend) {
        if (ruimte.variabelen().size() - ruimte.eersteOrdestuk() > MEESTE_ORDESTUKKEN) {
            throw new NietBewezen(1 << MEESTE_ORDESTUKKEN);
        }
        if (variabele == ruimte.variabelen().size()) {
            return Diagrammen.einde(orden.nummer(Grondslag.aangepasteVolgorde(
                    alleenBasis ? regelset.basisingangen() : regelset.ingangen(), lopend, nodig)));
        }
        Ruimte.Variabele stuk = ruimte.variabelen().get(variabele);
        int zonder = orde(alleenBasis, orden, variabele + 1, nodig, lopend);
        boolean isNodig = stuk.soort() == Soort.NODIG;
        String overleg = stuk.overleg(regelset);
        boolean telt = !isNodig || overleg != null
                && (!alleenBasis || regelset.basisbehoeften().contains(stuk.naam()));
        Set<String> bij = isNodig ? nodig : lopend;
        if (!telt || !bij.add(overleg)) {
            return zonder;
        }
        int met = orde(alleenBasis, orden, variabele + 1, nodig, lopend);
        bij.remove(overleg);
        return diagrammen.knoop(variabele, zonder, met);
    }

    /** Whether a way in fits once the question on the order has this answer, where that is open; else nothing. */
    private int pastBij(int past, Antwoord antwoord) {
        if (regelset.invoer().volgordevraag() < 0) {
            return Diagrammen.einde(Ruimte.NEE);
        }
        int vraag = regels.feit(regelset.invoer().volgordevraag());
        int dan = diagrammen.beperk(past, diagrammen.variabele(vraag), Ruimte.waarde(antwoord));
        return diagrammen.samen(new int[] {vraag, past, dan}, uitkomst -> Diagrammen.einde(
                uitkomst[0] == Ruimte.ONBEKEND && uitkomst[1] == Ruimte.ONBEKEND ? uitkomst[2] : Ruimte.NEE));
    }

    /** @param uitkomst how each way in came out, the answers on the order and of the gate, pastBij twice, zonder */
    private Grondslag grondslag(List<Ingang> ingangen, List<Ingang> aangepast, Zonderkaart zonder, int[] uitkomst) {
        int aantal = regelset.ingangen().size();
        int bij = aantal + 2;
        return new Grondslag(ingangen, aangepast, Ruimte.antwoord(uitkomst[aantal]),
                Ruimte.antwoord(uitkomst[aantal + 1])) {

            @Override
            protected Antwoord past(Ingang ingang) {
                return Ruimte.antwoord(uitkomst[ingang.index()]);
            }

            @Override
            protected Antwoord pastBij(Ingang ingang, Antwoord antwoord) {
                return Ruimte.antwoord(uitkomst[bij + BIJ_VOLGORDEVRAAG.indexOf(antwoord) * aantal + ingang.index()]);
            }

            @Override
            protected boolean kanZonder(Ingang ingang, List<Ingang> andere, Antwoord antwoord) {
                return zonder.kan(uitkomst, bij + BIJ_VOLGORDEVRAAG.size() * aantal, ingang, andere, antwoord);
            }
        };
    }
}
