package nl.actieoverleg.kaart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;
import nl.actieoverleg.kaart.Ruimte.Soort;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;

/**
 * Which route the rules of one region give over all cases, as diagrams. Each is made when it is first asked for. Not
 * thread-safe.
 *
 * <p>How the ways in come out follows from the conditions of the rules. What is decided then is not worked out here: the
 * engine is asked, once for each outcome of the ways in and each order that there is.
 */
final class Kaart {

    /** The end of {@link #zekereRoute()} where more than one route is possible. */
    static final int MEER_DAN_EEN = 0;

    /** So many nodes at most, all diagrams of a region together. */
    static final int RUIMTE = 1_000_000;

    /** With more things that settle the order than this, there are too many orders to go through. */
    private static final int MEESTE_ORDESTUKKEN = 20;

    private final Regelset regelset;
    private final Ruimte ruimte;
    private final Diagrammen diagrammen;
    private final Regeldiagrammen regels;
    private final Beslisser beslisser;
    private final Map<String, Integer> gemaakt = new HashMap<>();
    private final Nummering<Keuze> keuzes = new Nummering<>();
    private final Nummering<String> routes = new Nummering<>();

    /** @param beslisser how the engine decides by these rules */
    Kaart(Regelset regelset, Ruimte ruimte, Diagrammen diagrammen, Beslisser beslisser) {
        this.regelset = regelset;
        this.ruimte = ruimte;
        this.diagrammen = diagrammen;
        this.regels = new Regeldiagrammen(regelset, ruimte, diagrammen);
        this.beslisser = beslisser;
        routes.nummer(""); // MEER_DAN_EEN
    }

    /**
     * The map of a region, with nothing drawn on it yet.
     *
     * @param beslisser how the engine decides by these rules
     */
    static Kaart van(Regelset regelset, Beslisser beslisser) {
        Ruimte ruimte = Ruimtebouw.van(List.of(regelset));
        return new Kaart(regelset, ruimte, new Diagrammen(ruimte.waarden(), RUIMTE), beslisser);
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

    /** Whether a way in fits. */
    int past(Ingang ingang) {
        return eenmaal("past " + ingang.index(), () -> regels.past(ingang, false));
    }

    /** Whether a way in fits by the base layer alone. */
    int pastInBasis(Ingang ingang) {
        return eenmaal("past in basis " + ingang.index(), () -> regels.past(ingang, true));
    }

    /** What is decided; the ends are numbers of {@link #keuze(int)}. */
    int keuze() {
        return eenmaal("keuze", () -> keuze(false));
    }

    /** What the base layer alone decides; the ends are numbers of {@link #keuze(int)}. */
    int keuzeInBasis() {
        return eenmaal("keuze in basis", () -> keuze(true));
    }

    Keuze keuze(int nummer) {
        return keuzes.ding(nummer);
    }

    /** How many decisions there are. */
    int keuzes() {
        return keuzes.alle().size();
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
        return diagrammen.vervang(keuze, nummer -> Diagrammen.einde(routes.nummer(keuzes.ding(nummer).route())));
    }

    /** The route with a number. */
    String route(int nummer) {
        return routes.ding(nummer);
    }

    /** The routes that came up so far, by number; the first is none. */
    List<String> routes() {
        return routes.alle();
    }

    /** The route that every way of answering the unknown questions gives, or {@link #MEER_DAN_EEN}. */
    int zekereRoute() {
        return eenmaal("zekere route", () -> diagrammen.vouw(route(), ruimte.feiten(),
                (een, ander) -> een == ander ? een : MEER_DAN_EEN));
    }

    private int keuze(boolean alleenBasis) {
        Nummering<List<Integer>> orden = new Nummering<>();
        int orde = orde(alleenBasis, orden, ruimte.eersteOrdestuk(), new HashSet<>(), new HashSet<>());
        List<Integer> delen = new ArrayList<>();
        for (Ingang ingang : regelset.ingangen()) {
            delen.add(alleenBasis ? pastInBasis(ingang) : past(ingang));
        }
        for (int vraag : new int[] {regelset.volgorde(), regelset.poort()}) {
            if (vraag >= 0) {
                delen.add(regels.feit(vraag));
            }
        }
        return diagrammen.samen(delen.stream().mapToInt(deel -> deel).toArray(),
                uitkomst -> diagrammen.vervang(orde, nummer -> Diagrammen.einde(
                        keuzes.nummer(kies(alleenBasis, orden.ding(nummer), uitkomst)))));
    }

    /** The adjusted order; what it is settled by is asked last. */
    private int orde(boolean alleenBasis, Nummering<List<Integer>> orden, int variabele, Set<String> nodig,
            Set<String> lopend) {
        if (ruimte.variabelen().size() - ruimte.eersteOrdestuk() > MEESTE_ORDESTUKKEN) {
            throw new NietBewezen(1 << MEESTE_ORDESTUKKEN);
        }
        if (variabele == ruimte.variabelen().size()) {
            return Diagrammen.einde(orden.nummer(beslisser.aangepast(alleenBasis, nodig, lopend)));
        }
        Ruimte.Variabele stuk = ruimte.variabelen().get(variabele);
        Set<String> bij = stuk.soort() == Soort.NODIG ? nodig : lopend;
        int zonder = orde(alleenBasis, orden, variabele + 1, nodig, lopend);
        bij.add(stuk.naam());
        int met = orde(alleenBasis, orden, variabele + 1, nodig, lopend);
        bij.remove(stuk.naam());
        return diagrammen.knoop(variabele, zonder, met);
    }

    /** @param uitkomst how each way in came out, and then the answers on the order and of the gate */
    private Keuze kies(boolean alleenBasis, List<Integer> aangepast, int[] uitkomst) {
        Antwoord[] past = new Antwoord[regelset.ingangen().size()];
        Arrays.setAll(past, i -> Ruimte.antwoord(uitkomst[i]));
        int volgende = past.length;
        Antwoord volgordevraag = regelset.volgorde() < 0 ? null : Ruimte.antwoord(uitkomst[volgende++]);
        Antwoord poort = regelset.poort() < 0 ? null : Ruimte.antwoord(uitkomst[volgende]);
        return beslisser.kies(alleenBasis, aangepast, past, volgordevraag, poort);
    }
}
