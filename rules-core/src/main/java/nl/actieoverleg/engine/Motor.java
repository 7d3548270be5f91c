package nl.actieoverleg.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.actieoverleg.advies.Aanmelding;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Dichtstbij;
import nl.actieoverleg.advies.OpenVraag;
import nl.actieoverleg.advies.Regelsetversie;
import nl.actieoverleg.advies.RouteZonderOverleg;
import nl.actieoverleg.advies.Zekerheid;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regel.Peildatum;
import nl.actieoverleg.regel.Routering;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelset.Criterium;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Invoer;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.verwoording.Verwoorder;

/**
 * Gives advice by the rules of one region. Thread-safe; nothing of a case outlives the call.
 *
 * <p>A case is established, weighed by the rules and decided; what explains the decision and what follows it make it an
 * advice. Rules are weighed in three values: for what is certain and for what is still possible.
 * The base layer is part of the same evaluation: the layer on it only adds and holds back.
 */
public final class Motor {

    private final Regelset regelset;
    private final Invoer invoer;
    private final List<Ingang> basisingangen;
    private final Map<String, String> basisbehoeften;
    /** The ways in that the layer on the base opened. */
    private final BitSet bovenop = new BitSet();
    private final Regelloop regelloop;
    private final Uitkomsten uitkomsten;
    private final Onderbouwing onderbouwing;
    private final OpenVragen openVragen;
    private final NaRoute naRoute;
    private final Set<String> weg;
    private volatile Verwoorder verwoorder;

    /**
     * @param regelset the rules
     * @param netwerk decides which of these rules hold
     */
    public Motor(Regelset regelset, Regelnetwerk netwerk) {
        this.regelset = regelset;
        this.invoer = regelset.invoer();
        basisingangen = regelset.basisingangen();
        basisbehoeften = new HashMap<>(invoer.behoeften());
        basisbehoeften.keySet().retainAll(regelset.basisbehoeften());
        bovenop.set(0, regelset.ingangen().size());
        for (Ingang ingang : basisingangen) {
            bovenop.clear(ingang.index());
        }
        regelloop = new Regelloop(regelset, netwerk);
        uitkomsten = new Uitkomsten(regelset);
        onderbouwing = new Onderbouwing(regelset, uitkomsten);
        openVragen = new OpenVragen(regelset);
        naRoute = new NaRoute(regelset);
        weg = regelset.buitenDienst(Lijstsoort.INGANGEN);
    }

    /**
     * Advises on made-up cases, so that Java has compiled what advising takes before a real case comes.
     *
     * @param aantal how many, 0 or more
     */
    public void warmOp(int aantal) {
        Random kans = new Random(aantal);
        for (int i = 0; i < aantal; i++) {
            Casus.Bouwer casus = Casus.voor("X", regelset.regio());
            double onbekend = kans.nextInt(3) * 0.25;
            double ja = kans.nextDouble();
            for (Vraag vraag : invoer.vragen()) {
                if (kans.nextDouble() >= onbekend) {
                    casus.feit(vraag.feit(), kans.nextDouble() < ja ? Antwoord.JA : Antwoord.NEE);
                }
            }
            adviseer(casus.maak(), LocalDate.EPOCH);
        }
    }

    /**
     * Advises on a case that was found to be valid.
     *
     * @param casus a case of this region
     * @param peildatum the day asked for
     */
    public Advies adviseer(Casus casus, LocalDate peildatum) {
        Weging weging = weeg(casus, peildatum);
        Besluit besluit = beslis(casus, weging);
        Set<String> ookPassend = besluit.ookPassend();
        List<Dichtstbij> dichtstbij = dichtstbij(besluit, weging);
        Aanmelding aanmelding = uitkomsten.aanmelding(weging);
        List<OpenVraag> open = openVragen.zoek(besluit, weging);
        byte[] daarna = regelloop.volg(weging.casus().met(
                routering(casus, besluit, ookPassend, dichtstbij, aanmelding)));
        return new Advies(casus.kenmerk(), casus.provincie(), peildatum, besluit.route(), naam(besluit.route()),
                open.isEmpty() ? Zekerheid.DEFINITIEF : Zekerheid.VOORLOPIG,
                routeInBasis(casus, weging, besluit), besluit.vervolg(), List.copyOf(ookPassend), dichtstbij,
                uitkomsten.van(zichtbaar(besluit.volgorde()), weging),
                onderbouwing.redenen(besluit.gekozen(), weging),
                onderbouwing.belemmeringen(besluit, weging), open, naRoute.signalen(daarna), aanmelding,
                naRoute.deelnemers(daarna), naRoute.moment(daarna), naRoute.agenda(daarna), regelset.versie());
    }

    /**
     * A case that was found to be valid as the rules see it once the route is known: it says which rules and conditions
     * hold. It holds the answers of the case, so whoever asks for it keeps it no longer than needed.
     *
     * @param casus a case of this region
     * @param peildatum the day asked for
     */
    public Voorgelegd geldendeRegels(Casus casus, LocalDate peildatum) {
        Weging weging = weeg(casus, peildatum);
        Besluit besluit = beslis(casus, weging);
        return weging.casus().met(routering(casus, besluit, besluit.ookPassend(), dichtstbij(besluit, weging),
                uitkomsten.aanmelding(weging)));
    }

    /**
     * For each question of the questionnaire, what the route of a case that was found to be valid would be with the
     * opposite answer to that one; null when it is the same route, or when the answer is unknown.
     *
     * @param casus a case of this region
     * @param peildatum the day asked for
     */
    public String[] routesAndersom(Casus casus, LocalDate peildatum) {
        Weging weging = weeg(casus, peildatum);
        String route = beslis(casus, weging).route();
        String[] routes = new String[invoer.vragen().size()];
        for (int vraag = 0; vraag < routes.length; vraag++) {
            int antwoord = weging.casus().feiten()[vraag];
            if (antwoord != Voorgelegd.ONBEKEND) {
                Antwoord ander = antwoord == Voorgelegd.JA ? Antwoord.NEE : Antwoord.JA;
                String anders = beslis(casus, regelloop.weeg(weging.casus().met(vraag, ander))).route();
                routes[vraag] = anders.equals(route) ? null : anders;
            }
        }
        return routes;
    }

    /** The version of the rules. */
    public Regelsetversie versie() {
        return regelset.versie();
    }

    /** What advices by these rules are made of, as far as it is the same in each: parts of them, and texts. */
    public List<Object> vasteDelen() {
        List<Object> delen = new ArrayList<>();
        uitkomsten.vasteDelen(delen);
        onderbouwing.vasteDelen(delen);
        openVragen.vasteDelen(delen);
        naRoute.vasteDelen(delen);
        for (Criterium criterium : regelset.criteria()) {
            delen.addAll(List.of(criterium.code(), criterium.tekst(), criterium.bron()));
        }
        for (Ingang ingang : regelset.ingangen()) {
            delen.addAll(List.of(ingang.code(), ingang.naam(), ingang.overleg(), ingang.laag()));
        }
        for (Vraag vraag : invoer.vragen()) {
            delen.add(vraag.feit());
        }
        for (RouteZonderOverleg route : RouteZonderOverleg.values()) {
            delen.addAll(List.of(route.name(), route.naam()));
        }
        delen.addAll(regelset.overleggen().values());
        delen.addAll(List.of(regelset.regio(), regelset.versie().versie(), regelset.versie().vingerafdruk()));
        return delen;
    }

    /** What puts advices by these rules into words; made when first asked for. */
    public Verwoorder verwoorder() {
        Verwoorder bekend = verwoorder;
        if (bekend == null) {
            bekend = new Verwoorder(regelset.lagen(), onderbouwing.voorwaarden());
            verwoorder = bekend; // Made twice by two threads it is the same.
        }
        return bekend;
    }

    /** What the rules that decide the route say of a case. */
    Weging weeg(Casus casus, LocalDate peildatum) {
        int[] tellers = new int[invoer.tellers().size()];
        if (!casus.tellers().isEmpty()) {
            for (int i = 0; i < tellers.length; i++) {
                tellers[i] = casus.tellers().getOrDefault(invoer.tellers().get(i), 0);
            }
        }
        return regelloop.weeg(Voorgelegd.van(regelset, invoer.woordenlijst().antwoorden(casus), tellers,
                new Peildatum(peildatum)));
    }

    /** The decision alone, without what explains or follows it. */
    Besluit beslis(Casus casus, Weging weging) {
        return beslis(regelset.ingangen(), false, casus, invoer.behoeften(), weging);
    }

    /** The route by the base layer alone: its ways in, its needs and what it holds back itself. */
    private String routeInBasis(Casus casus, Weging weging, Besluit besluit) {
        // Most cases: where the layer on it opens nothing, holds nothing back and meets no need, it decides the same.
        if (isAlsInBasis(weging) && (casus.nodig().isEmpty() || basisbehoeften.size() == invoer.behoeften().size())) {
            return besluit.route();
        }
        return beslis(basisingangen, true, casus, basisbehoeften, weging).route();
    }

    private boolean isAlsInBasis(Weging weging) {
        for (int i = 0; i < regelset.ingangen().size(); i++) {
            Ingang ingang = regelset.ingangen().get(i);
            if (weging.wordtTegengehouden(ingang) || bovenop.get(i) && weging.past(ingang) != Antwoord.NEE) {
                return false;
            }
        }
        return true;
    }

    private Besluit beslis(List<Ingang> ingangen, boolean alleenBasis, Casus casus, Map<String, String> behoeften,
            Weging weging) {
        Antwoord volgordevraag = rol(invoer.volgordevraag(), weging);
        List<Ingang> aangepast = volgordevraag == Antwoord.JA ? ingangen
                : Grondslag.aangepasteVolgorde(ingangen, casus.lopendeOverleggen(), overleggen(casus, behoeften));
        return Besluit.op(new Grondslag(ingangen, aangepast, volgordevraag, rol(invoer.poortvraag(), weging)) {

            @Override
            protected Antwoord past(Ingang ingang) {
                return weging.past(ingang, alleenBasis);
            }

            @Override
            protected Antwoord pastBij(Ingang ingang, Antwoord antwoord) {
                return regelloop.pastBij(antwoord, weging, ingang, alleenBasis);
            }

            @Override
            protected boolean kanZonder(Ingang ingang, List<Ingang> andere, Antwoord antwoord) {
                return regelloop.kanZonder(andere, antwoord, weging, ingang, alleenBasis);
            }
        });
    }

    /** The answer to a question with a role; JA when the rules have none, for then the role never changes a thing. */
    private static Antwoord rol(int vraag, Weging weging) {
        return vraag < 0 ? Antwoord.JA : Voorgelegd.antwoord(weging.casus().feiten()[vraag]);
    }

    /** The overleggen that meet those of these needs that the case has. */
    private static List<String> overleggen(Casus casus, Map<String, String> behoeften) {
        if (casus.nodig().isEmpty()) {
            return List.of();
        }
        List<String> overleggen = new ArrayList<>(casus.nodig().size());
        for (String behoefte : casus.nodig()) {
            String overleg = behoeften.get(behoefte);
            if (overleg != null) {
                overleggen.add(overleg);
            }
        }
        return overleggen;
    }

    private List<Dichtstbij> dichtstbij(Besluit besluit, Weging weging) {
        return besluit.route().equals(RouteZonderOverleg.GEEN_PASSEND_OVERLEG.name())
                ? onderbouwing.dichtstbij(besluit.volgorde(), weging) : List.of();
    }

    /** Without the ways in that are not there on these days. */
    private List<Ingang> zichtbaar(List<Ingang> ingangen) {
        return weg.isEmpty() ? ingangen
                : ingangen.stream().filter(ingang -> !weg.contains(ingang.code())).toList();
    }

    private static Routering routering(Casus casus, Besluit besluit, Set<String> ookPassend,
            List<Dichtstbij> dichtstbij, Aanmelding aanmelding) {
        boolean looptElders = false;
        for (String overleg : casus.lopendeOverleggen()) {
            looptElders |= !overleg.equals(besluit.route()) && !overleg.equals(besluit.vervolg());
        }
        return new Routering(besluit.route(), besluit.vervolg(), besluit.gebruikteIngangen(), ookPassend, looptElders,
                !dichtstbij.isEmpty(), !aanmelding.volledig());
    }

    private String naam(String route) {
        String naam = regelset.overleggen().get(route);
        return naam != null ? naam : RouteZonderOverleg.valueOf(route).naam();
    }
}
