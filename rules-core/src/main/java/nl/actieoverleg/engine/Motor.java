package nl.actieoverleg.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.actieoverleg.advies.Aanmelding;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Criteriumuitkomst;
import nl.actieoverleg.advies.Dichtstbij;
import nl.actieoverleg.advies.OpenVraag;
import nl.actieoverleg.advies.RouteZonderOverleg;
import nl.actieoverleg.advies.Zekerheid;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regel.Routering;
import nl.actieoverleg.regelset.GeladenModule;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Lijst;
import nl.actieoverleg.regelset.Lijstsoort;
import nl.actieoverleg.regelset.Regel;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.regelset.Regelset.Routeregel;
import nl.actieoverleg.regelset.Regelset.Vervolgregel;

/**
 * Gives advice by the rules of one region. Thread-safe; nothing of a case outlives the call.
 *
 * <p>Two readings of the answers go through the rules: unknown read as no, for what is certain, and as yes, for what is
 * still possible. The base layer is part of the same evaluation: the layer on it only adds and holds back.
 */
public final class Motor {

    private final Regelset regelset;
    private final Map<String, Integer> feitIndex = new HashMap<>();
    private final List<Ingang> basisingangen;
    private final Set<String> basisbehoeften;
    private final Routelezer routelezer;
    private final Vervolglezer vervolglezer;

    /**
     * @param regelset the rules
     * @param modules the compiled modules of its layers
     */
    public Motor(Regelset regelset, List<GeladenModule> modules) {
        this.regelset = regelset;
        regelset.vragen().forEach(vraag -> feitIndex.put(vraag.feit(), feitIndex.size()));
        basisingangen = regelset.ingangen().stream().filter(ingang -> ingang.laag().equals(regelset.basis())).toList();
        basisbehoeften = regelset.lagen().get(0).lijsten().stream()
                .filter(lijst -> lijst.soort() == Lijstsoort.BEHOEFTEN)
                .flatMap(lijst -> lijst.woorden().stream()).map(Lijst.Woord::code)
                .collect(Collectors.toUnmodifiableSet());
        Kennisbasis.Modellen modellen = new Kennisbasis.Modellen(modules);
        Map<String, ClassLoader> laders = new LinkedHashMap<>();
        modules.forEach(module -> laders.put(module.module().id(), module.lader()));

        Map<String, Routeregel> routeregels = new HashMap<>();
        List<Regel> vanRoute = new ArrayList<>();
        for (Routeregel regel : regelset.routeregels()) {
            routeregels.put(sleutel(regel.pakket(), regel.regel().naam()), regel);
            vanRoute.add(regel.regel());
        }
        routelezer = new Routelezer(regelset, new Kennisbasis<>(modellen,
                (pakket, naam) -> routeregels.get(sleutel(pakket, naam))),
                new Breedfeiten(regelset, vanRoute, laders));

        Map<String, Integer> vervolgregels = new HashMap<>();
        List<Regel> vanVervolg = new ArrayList<>();
        for (Vervolgregel regel : regelset.vervolgregels()) {
            vervolgregels.put(sleutel(regel.pakket(), regel.regel().naam()), vervolgregels.size());
            vanVervolg.add(regel.regel());
        }
        vervolglezer = new Vervolglezer(regelset, new Kennisbasis<>(modellen,
                (pakket, naam) -> vervolgregels.get(sleutel(pakket, naam))),
                new Breedfeiten(regelset, vanVervolg, laders));
    }

    private static String sleutel(String pakket, String regel) {
        return pakket + "/" + regel;
    }

    /**
     * Advises on a case that was found to be valid.
     *
     * @param casus a case of this region
     * @param peildatum the day asked for
     */
    public Advies adviseer(Casus casus, LocalDate peildatum) {
        Vastgesteld vastgesteld = stelVast(casus, peildatum);
        Weging weging = weeg(vastgesteld);
        Antwoord bepalend = antwoord(regelset.volgorde(), vastgesteld);
        Antwoord poort = antwoord(regelset.poort(), vastgesteld);
        Routekeuze keuze = Routekeuze.van(Volgorde.geldend(regelset.ingangen(), bepalend, vastgesteld), weging::past,
                poort);
        Routekeuze inBasis = Routekeuze.van(Volgorde.geldend(basisingangen, bepalend,
                vastgesteld.metNodig(overleggen(casus, basisbehoeften))),
                weging::pastInBasis, poort);
        Onderbouwing onderbouwing = new Onderbouwing(regelset, weging);
        List<Dichtstbij> dichtstbij = keuze.route().equals(RouteZonderOverleg.GEEN_PASSEND_OVERLEG.name())
                ? onderbouwing.dichtstbij(keuze.volgorde()) : List.of();
        Set<String> ookPassend = keuze.ookPassend(weging::past);
        List<OpenVraag> openVragen = new OpenVragen(regelset, weging).zoek(keuze, vastgesteld).stream()
                .map(regelset.vragen()::get).map(vraag -> new OpenVraag(vraag.feit(), vraag.vraag())).toList();
        Aanmelding aanmelding = aanmelding(weging);
        Routering routering = new Routering(keuze.route(), keuze.vervolg(), gebruikteIngangen(keuze), ookPassend,
                looptElders(keuze, vastgesteld), !dichtstbij.isEmpty(), !aanmelding.volledig());
        Vervolg vervolg = new Vervolg(regelset, vervolglezer.lees(vastgesteld, weging, routering));
        return new Advies(casus.kenmerk(), casus.provincie(), peildatum, keuze.route(), naam(keuze.route()),
                openVragen.isEmpty() ? Zekerheid.DEFINITIEF : Zekerheid.VOORLOPIG, inBasis.route(), keuze.vervolg(),
                List.copyOf(ookPassend), dichtstbij, keuze.volgorde().stream().map(onderbouwing::uitkomst).toList(),
                onderbouwing.redenen(keuze.gekozen()), onderbouwing.belemmeringen(keuze), openVragen,
                vervolg.signalen(), aanmelding, vervolg.deelnemers(), vervolg.moment(), vervolg.agenda(),
                regelset.versie());
    }

    private Vastgesteld stelVast(Casus casus, LocalDate peildatum) {
        Antwoord[] feiten = new Antwoord[regelset.vragen().size()];
        Arrays.fill(feiten, Antwoord.ONBEKEND);
        casus.feiten().forEach((feit, antwoord) -> feiten[feitIndex.get(feit)] = antwoord);
        int[] tellers = new int[regelset.tellers().size()];
        casus.tellers().forEach((teller, aantal) -> tellers[regelset.tellers().indexOf(teller)] = aantal);
        return new Vastgesteld(feiten, tellers, peildatum, overleggen(casus, regelset.behoeften().keySet()),
                new LinkedHashSet<>(casus.lopendeOverleggen()));
    }

    /** The overleggen that meet those of these needs that the case has. */
    private Set<String> overleggen(Casus casus, Set<String> behoeften) {
        Set<String> overleggen = new LinkedHashSet<>();
        casus.nodig().stream().filter(behoeften::contains)
                .forEach(behoefte -> overleggen.add(regelset.behoeften().get(behoefte)));
        return overleggen;
    }

    private Weging weeg(Vastgesteld casus) {
        Lezing zeker = routelezer.lees(casus, Antwoord.NEE);
        Lezing mogelijk = casus.heeftOnbekende() ? routelezer.lees(casus, Antwoord.JA) : zeker;
        return new Weging(regelset, casus, zeker, mogelijk);
    }

    private static Antwoord antwoord(int vraag, Vastgesteld casus) {
        return vraag < 0 ? Antwoord.ONBEKEND : casus.feiten()[vraag];
    }

    private Aanmelding aanmelding(Weging weging) {
        List<Criteriumuitkomst> ontbreekt = regelset.criteria().stream()
                .filter(criterium -> criterium.aanmelding() && weging.criterium(criterium.index()) != Antwoord.JA)
                .map(criterium -> new Criteriumuitkomst(criterium.code(), criterium.tekst(),
                        weging.criterium(criterium.index()))).toList();
        return new Aanmelding(ontbreekt.isEmpty(), ontbreekt.stream().map(Criteriumuitkomst::code).toList(), ontbreekt);
    }

    private static Set<String> gebruikteIngangen(Routekeuze keuze) {
        Set<String> gebruikt = new LinkedHashSet<>();
        if (keuze.gekozen() != null) {
            gebruikt.add(keuze.gekozen().code());
        }
        if (keuze.daarna() != null) {
            gebruikt.add(keuze.daarna().code());
        }
        return gebruikt;
    }

    private static boolean looptElders(Routekeuze keuze, Vastgesteld casus) {
        return casus.lopend().stream()
                .anyMatch(overleg -> !overleg.equals(keuze.route()) && !overleg.equals(keuze.vervolg()));
    }

    private String naam(String route) {
        return RouteZonderOverleg.van(route).map(RouteZonderOverleg::naam)
                .orElseGet(() -> regelset.overleggen().get(route));
    }
}
