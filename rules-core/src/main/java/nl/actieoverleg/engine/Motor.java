package nl.actieoverleg.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.actieoverleg.advies.Aanmelding;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Dichtstbij;
import nl.actieoverleg.advies.OpenVraag;
import nl.actieoverleg.advies.RouteZonderOverleg;
import nl.actieoverleg.advies.Zekerheid;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regel.Peildatum;
import nl.actieoverleg.regel.Routering;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelset.Regelset;

/**
 * Gives advice by the rules of one region. Thread-safe; nothing of a case outlives the call.
 *
 * <p>Rules are read in two ways: unknown read as no, for what is certain, and as yes, for what is still possible. The
 * base layer is part of the same evaluation: the layer on it only adds and holds back.
 */
public final class Motor {

    private final Regelset regelset;
    private final Map<String, Integer> feitIndex = new HashMap<>();
    private final List<Ingang> basisingangen;
    private final Set<String> basisbehoeften;
    private final Regelloop regelloop;
    private final Uitkomsten uitkomsten;
    private final Onderbouwing onderbouwing;
    private final OpenVragen openVragen;
    private final Vervolg vervolg;

    /** @param regelset the rules */
    public Motor(Regelset regelset) {
        this.regelset = regelset;
        for (Vraag vraag : regelset.vragen()) {
            feitIndex.put(vraag.feit(), feitIndex.size());
        }
        basisingangen = basisingangen(regelset);
        basisbehoeften = basisbehoeften(regelset);
        regelloop = new Regelloop(regelset);
        uitkomsten = new Uitkomsten(regelset);
        onderbouwing = new Onderbouwing(regelset, uitkomsten);
        openVragen = new OpenVragen(regelset);
        vervolg = new Vervolg(regelset);
    }

    private static List<Ingang> basisingangen(Regelset regelset) {
        List<Ingang> ingangen = new ArrayList<>();
        for (Ingang ingang : regelset.ingangen()) {
            if (ingang.laag().equals(regelset.basis())) {
                ingangen.add(ingang);
            }
        }
        return ingangen;
    }

    private static Set<String> basisbehoeften(Regelset regelset) {
        Set<String> behoeften = new HashSet<>();
        for (Lijst lijst : regelset.lagen().get(0).lijsten()) {
            if (lijst.soort() == Lijstsoort.BEHOEFTEN) {
                for (Lijst.Veld behoefte : lijst.velden()) {
                    behoeften.add(behoefte.code());
                }
            }
        }
        return behoeften;
    }

    /** Has Java load what every engine needs; to be called on a thread of its own, while the rules are read. */
    public static void bereidVoor() {
        Regelloop.bereidVoor();
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
            for (String feit : feitIndex.keySet()) {
                if (kans.nextDouble() >= onbekend) {
                    casus.feit(feit, kans.nextDouble() < ja ? Antwoord.JA : Antwoord.NEE);
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
        Vastgesteld vastgesteld = stelVast(casus, peildatum);
        try (Regelloop.Loop loop = regelloop.begin(vastgesteld)) {
            Besluit besluit = besluit(vastgesteld, oordeel(vastgesteld, loop));
            Weging weging = besluit.weging();
            Routekeuze keuze = besluit.keuze();
            Vervolg.Samengesteld gevolg = vervolg.stelSamen(loop.volg(weging, besluit.routering()));
            List<OpenVraag> open = openVragen.zoek(keuze, vastgesteld, weging);
            return new Advies(casus.kenmerk(), casus.provincie(), peildatum, keuze.route(), naam(keuze.route()),
                    open.isEmpty() ? Zekerheid.DEFINITIEF : Zekerheid.VOORLOPIG,
                    routeInBasis(casus, vastgesteld, weging), keuze.vervolg(), List.copyOf(besluit.ookPassend()),
                    besluit.dichtstbij(), uitkomsten.van(keuze.volgorde(), weging),
                    onderbouwing.redenen(keuze.gekozen(), weging), onderbouwing.belemmeringen(keuze, weging), open,
                    gevolg.signalen(), besluit.aanmelding(), gevolg.deelnemers(), gevolg.moment(), gevolg.agenda(),
                    regelset.versie());
        }
    }

    /**
     * Says of a case that was found to be valid which rules and conditions hold in it.
     *
     * @param casus a case of this region
     * @param peildatum the day asked for
     */
    public Spoor spoor(Casus casus, LocalDate peildatum) {
        Vastgesteld vastgesteld = stelVast(casus, peildatum);
        try (Regelloop.Loop loop = regelloop.begin(vastgesteld)) {
            Besluit besluit = besluit(vastgesteld, oordeel(vastgesteld, loop));
            return new Spoor(new Voorwaardetoets(regelset),
                    Beeld.naRoute(0, vastgesteld, besluit.weging(), besluit.routering()));
        }
    }

    /** The decision, and all that rules can ask about it. */
    private record Besluit(Weging weging, Routekeuze keuze, Set<String> ookPassend, List<Dichtstbij> dichtstbij,
            Aanmelding aanmelding, Routering routering) {
    }

    private Besluit besluit(Vastgesteld casus, Oordeel oordeel) {
        Weging weging = oordeel.weging();
        Routekeuze keuze = oordeel.keuze();
        Set<String> ookPassend = keuze.ookPassend(weging::past);
        List<Dichtstbij> dichtstbij = keuze.route().equals(RouteZonderOverleg.GEEN_PASSEND_OVERLEG.name())
                ? onderbouwing.dichtstbij(keuze.volgorde(), weging) : List.of();
        Aanmelding aanmelding = uitkomsten.aanmelding(weging);
        return new Besluit(weging, keuze, ookPassend, dichtstbij, aanmelding, new Routering(keuze.route(),
                keuze.vervolg(), gebruikteIngangen(keuze), ookPassend, looptElders(keuze, casus),
                !dichtstbij.isEmpty(), !aanmelding.volledig()));
    }

    /** What the rules that decide the route say of a case. */
    record Oordeel(Weging weging, Routekeuze keuze) {
    }

    /** The decision alone, without what explains or follows it. */
    Oordeel oordeel(Casus casus, LocalDate peildatum) {
        Vastgesteld vastgesteld = stelVast(casus, peildatum);
        try (Regelloop.Loop loop = regelloop.begin(vastgesteld)) {
            return oordeel(vastgesteld, loop);
        }
    }

    private Oordeel oordeel(Vastgesteld casus, Regelloop.Loop loop) {
        Weging weging = new Weging(regelset, casus, loop.lees());
        return new Oordeel(weging, Routekeuze.van(Volgorde.geldend(regelset.ingangen(),
                antwoord(regelset.volgorde(), casus), casus), weging::past, antwoord(regelset.poort(), casus)));
    }

    /** The route by the base layer alone: its ways in, its needs and what it holds back itself. */
    private String routeInBasis(Casus casus, Vastgesteld vastgesteld, Weging weging) {
        Vastgesteld inBasis = vastgesteld.metNodig(overleggen(casus, basisbehoeften));
        return Routekeuze.van(Volgorde.geldend(basisingangen, antwoord(regelset.volgorde(), inBasis), inBasis),
                weging::pastInBasis, antwoord(regelset.poort(), inBasis)).route();
    }

    private Vastgesteld stelVast(Casus casus, LocalDate peildatum) {
        Antwoord[] feiten = new Antwoord[regelset.vragen().size()];
        Arrays.fill(feiten, Antwoord.ONBEKEND);
        for (Map.Entry<String, Antwoord> feit : casus.feiten().entrySet()) {
            feiten[feitIndex.get(feit.getKey())] = feit.getValue();
        }
        int[] tellers = new int[regelset.tellers().size()];
        for (Map.Entry<String, Integer> teller : casus.tellers().entrySet()) {
            tellers[regelset.tellers().indexOf(teller.getKey())] = teller.getValue();
        }
        return new Vastgesteld(feiten, tellers, new Peildatum(peildatum),
                overleggen(casus, regelset.behoeften().keySet()),
                Set.copyOf(casus.lopendeOverleggen()));
    }

    /** The overleggen that meet those of these needs that the case has. */
    private Set<String> overleggen(Casus casus, Set<String> behoeften) {
        if (casus.nodig().isEmpty()) {
            return Set.of();
        }
        Set<String> overleggen = new HashSet<>();
        for (String behoefte : casus.nodig()) {
            if (behoeften.contains(behoefte)) {
                overleggen.add(regelset.behoeften().get(behoefte));
            }
        }
        return overleggen;
    }

    private static Antwoord antwoord(int vraag, Vastgesteld casus) {
        return vraag < 0 ? Antwoord.ONBEKEND : casus.feiten()[vraag];
    }

    private static Set<String> gebruikteIngangen(Routekeuze keuze) {
        if (keuze.gekozen() == null) {
            return Set.of();
        }
        return keuze.daarna() == null ? Set.of(keuze.gekozen().code())
                : Set.of(keuze.gekozen().code(), keuze.daarna().code());
    }

    private static boolean looptElders(Routekeuze keuze, Vastgesteld casus) {
        for (String overleg : casus.lopend()) {
            if (!overleg.equals(keuze.route()) && !overleg.equals(keuze.vervolg())) {
                return true;
            }
        }
        return false;
    }

    private String naam(String route) {
        String naam = regelset.overleggen().get(route);
        return naam != null ? naam : RouteZonderOverleg.valueOf(route).naam();
    }
}
