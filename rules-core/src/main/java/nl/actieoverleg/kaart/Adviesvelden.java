package nl.actieoverleg.kaart;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import nl.actieoverleg.advies.Rol;
import nl.actieoverleg.advies.Wanneer;
import nl.actieoverleg.advies.Zekerheid;
import nl.actieoverleg.kaart.Kaart.Nummering;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelmodule.Voorwaarde.Vraagt;
import nl.actieoverleg.regelset.Criterium;
import nl.actieoverleg.regelset.GekoppeldeRegel;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.vergelijking.Onderdeel;

/**
 * The whole advice over all cases: for each of its parts a diagram whose ends are numbers of what stands there. Texts
 * that go with a code are not in it. Not thread-safe.
 */
final class Adviesvelden {

    /** What stands there when there is nothing. */
    static final String NIETS = "";

    private static final String JA = Antwoord.JA.name();

    /**
     * A part of an advice.
     *
     * @param onderdeel the part
     * @param code which one; empty when there is only one
     */
    record Veld(Onderdeel onderdeel, String code) {
    }

    private final Kaart kaart;
    private final Regelset regelset;
    private final Diagrammen diagrammen;
    private final Regeldiagrammen regels;
    private final NaRoutekaart naRoute;
    private final Vraagkaart vraagkaart;
    private final Meetlatten meetlatten;
    private final Nummering<String> inhoud;
    private final Map<Veld, Integer> velden = new LinkedHashMap<>();

    /**
     * @param kaart the map of the rules
     * @param inhoud numbers what stands somewhere; may be shared with another map
     */
    Adviesvelden(Kaart kaart, Nummering<String> inhoud) {
        this.kaart = kaart;
        this.inhoud = inhoud;
        regelset = kaart.regelset();
        diagrammen = kaart.diagrammen();
        regels = kaart.regels();
        naRoute = new NaRoutekaart(kaart);
        vraagkaart = new Vraagkaart(kaart);
        meetlatten = new Meetlatten(kaart);
    }

    /** Every part, in the order of {@link Onderdeel}. */
    Map<Veld, Integer> alle() {
        velden.clear();
        besluit();
        naDeRoute();
        vragen();
        criteria();
        for (Ingang ingang : regelset.ingangen()) {
            ingang(ingang);
        }
        redenen();
        return new LinkedHashMap<>(velden);
    }

    private void zet(Onderdeel onderdeel, String code, int diagram, IntFunction<String> staatEr) {
        velden.put(new Veld(onderdeel, code),
                diagrammen.vervang(diagram, einde -> Diagrammen.einde(inhoud.nummer(staatEr.apply(einde)))));
    }

    /** A part that is there or is not. */
    private void zet(Onderdeel onderdeel, String code, int diagram) {
        zet(onderdeel, code, diagram, einde -> einde == Ruimte.JA ? JA : NIETS);
    }

    private void besluit() {
        zet(Onderdeel.ROUTE, "", kaart.keuze(), einde -> kaart.keuze(einde).route());
        zet(Onderdeel.ZEKERHEID, "", kaart.keuze(), einde -> (kaart.keuze(einde).isVoorlopig()
                ? Zekerheid.VOORLOPIG : Zekerheid.DEFINITIEF).name());
        zet(Onderdeel.NN_ROUTE, "", kaart.nnRoute(), kaart::route);
        zet(Onderdeel.VERVOLG, "", kaart.keuze(), einde -> ofNiets(kaart.keuze(einde).vervolg()));
        zet(Onderdeel.OOK_PASSEND, "", kaart.keuze(), einde -> String.join(", ", kaart.keuze(einde).ookPassend()));
        zet(Onderdeel.VOLGORDE, "", kaart.keuze(), einde -> String.join(", ", kaart.keuze(einde).volgorde().stream()
                .map(index -> regelset.ingangen().get(index).code()).toList()));
    }

    private static String ofNiets(String code) {
        return code == null ? NIETS : code;
    }

    private void naDeRoute() {
        for (int i = 0; i < regelset.signalen().size(); i++) {
            zet(Onderdeel.SIGNAAL, regelset.signalen().get(i).code(), naRoute.signaal(i));
        }
        perTekst(Onderdeel.SIGNAALZIN, Conclusie.SIGNAAL, Adviesvelden::signaalzin);
        List<String> partijen = List.copyOf(regelset.partijen().keySet());
        for (int i = 0; i < partijen.size(); i++) {
            zet(Onderdeel.DEELNEMER, partijen.get(i), naRoute.rol(i),
                    einde -> einde == 0 ? NIETS : Rol.values()[einde - 1].name());
        }
        zet(Onderdeel.WANNEER, "", naRoute.wanneer(), einde -> einde == 0 ? NIETS : Wanneer.values()[einde - 1].name());
        zet(Onderdeel.FREQUENTIE, "", naRoute.frequentie(), einde -> ofNiets(naRoute.frequentie(einde)));
        perTekst(Onderdeel.AGENDA, Conclusie.AGENDA, GekoppeldeRegel::tekst);
    }

    /** A rule with a signal may add a sentence of its own. */
    private static String signaalzin(GekoppeldeRegel regel) {
        String zin = regel.regel().annotaties().get("tekst");
        return zin == null ? null : regel.tekst() + ": " + zin;
    }

    /** A part for each text that rules with this conclusion give; those without a text have none. */
    private void perTekst(Onderdeel onderdeel, Conclusie conclusie, Function<GekoppeldeRegel, String> tekst) {
        Map<String, Integer> teksten = new LinkedHashMap<>();
        for (GekoppeldeRegel regel : regelset.regels()) {
            String hier = regel.conclusie() == conclusie ? tekst.apply(regel) : null;
            if (hier != null) {
                teksten.merge(hier, naRoute.regel(regel), diagrammen::of);
            }
        }
        teksten.forEach((hier, diagram) -> zet(onderdeel, hier, diagram));
    }

    /** What the order of the open questions follows from, for each way in and question. */
    Map<Veld, Integer> vraagvolgorde() {
        velden.clear();
        for (Ingang ingang : regelset.ingangen()) {
            for (int i = 0; i < regelset.invoer().vragen().size(); i++) {
                zet(Onderdeel.VRAAGVOLGORDE, ingang.code() + " " + regelset.invoer().vragen().get(i).feit(),
                        vraagkaart.open(ingang, i));
            }
        }
        return new LinkedHashMap<>(velden);
    }

    private void vragen() {
        for (int i = 0; i < regelset.invoer().vragen().size(); i++) {
            zet(Onderdeel.OPEN_VRAAG, regelset.invoer().vragen().get(i).feit(), vraagkaart.open(i));
        }
    }

    /** The outcomes of criteria that an advice shows. */
    private void criteria() {
        BitSet getoond = new BitSet();
        for (Ingang ingang : regelset.ingangen()) {
            ingang.criteria().forEach(getoond::set);
            ingang.weerhoudend().forEach(getoond::set);
        }
        for (Criterium criterium : regelset.criteria()) {
            int diagram = regels.criterium(criterium.index());
            if (criterium.aanmelding()) {
                zet(Onderdeel.AANMELDING, criterium.code(), diagram, einde -> einde == Ruimte.JA ? NIETS : JA);
            }
            if (getoond.get(criterium.index())) {
                zet(Onderdeel.CRITERIUM, criterium.code(), diagram, Adviesvelden::antwoord);
            }
        }
    }

    private static String antwoord(int einde) {
        return Ruimte.antwoord(einde).name();
    }

    private void ingang(Ingang ingang) {
        int past = regels.past(ingang);
        zet(Onderdeel.PAST, ingang.code(), past, Adviesvelden::antwoord);
        zet(Onderdeel.DICHTSTBIJ, ingang.code(), naRoute.ontbreekt(ingang),
                einde -> einde == 0 ? NIETS : regelset.criteria().get(einde - 1).code());
        zet(Onderdeel.MEETLAT, ingang.code(), meetlatten.diagram(), dag -> meetlatten.criteria(dag, ingang.index()));
        for (int criterium : ingang.weerhoudend()) {
            zet(Onderdeel.TEGENGEHOUDEN, ingang.code() + " " + code(criterium),
                    diagrammen.en(naRoute.weerhouden(ingang), regels.isJa(regels.criterium(criterium))));
        }
        TreeSet<Integer> nodig = new TreeSet<>();
        for (GekoppeldeRegel regel : ingang.regels(Conclusie.INGANG)) {
            nodig.addAll(naRoute.gevraagd(regel));
        }
        int nietsPast = kaart.bij(keuze -> keuze.gebruikteIngangen().isEmpty());
        int teltMee = ingang.soort() == Ingang.Soort.DIRECT
                ? diagrammen.en(nietsPast, regels.isOnbekend(past)) : nietsPast;
        for (int criterium : nodig) {
            int zelfde = diagrammen.samen(past, regels.criterium(criterium),
                    (een, ander) -> een == ander ? een + 1 : 0);
            zet(Onderdeel.BELEMMERING, ingang.code() + " " + code(criterium), regels.waar(teltMee, zelfde),
                    einde -> einde == 0 ? NIETS : antwoord(einde - 1));
        }
    }

    private String code(int criterium) {
        return regelset.criteria().get(criterium).code();
    }

    /** The facts that a met criterion of the chosen way in rests on. */
    private void redenen() {
        for (Criterium criterium : regelset.criteria()) {
            List<String> ingangen = new ArrayList<>();
            for (Ingang ingang : regelset.ingangen()) {
                if (ingang.criteria().contains(criterium.index())) {
                    ingangen.add(ingang.code());
                }
            }
            int getoond = ingangen.isEmpty() ? Regeldiagrammen.NEE
                    : kaart.bij(keuze -> ingangen.contains(gekozen(keuze)));
            Map<String, Integer> feiten = new LinkedHashMap<>();
            for (GekoppeldeRegel regel : criterium.regels()) {
                int geldt = diagrammen.en(getoond, regels.isJa(regels.regel(regel)));
                for (Voorwaarde voorwaarde : regel.voorwaarden()) {
                    for (Vraagt vraag : voorwaarde.vragen()) {
                        if (vraag.veld().soort() == Lijstsoort.VRAGEN) {
                            feiten.merge(vraag.veld().naam(),
                                    diagrammen.en(geldt, regels.isJa(regels.voorwaarde(vraag))), diagrammen::of);
                        }
                    }
                }
            }
            feiten.forEach((feit, diagram) -> zet(Onderdeel.REDEN, criterium.code() + " " + feit, diagram));
        }
    }

    /** The way in that gave the route. */
    private String gekozen(Routekeuze keuze) {
        for (Ingang ingang : regelset.ingangen()) {
            if (keuze.gebruikteIngangen().contains(ingang.code()) && ingang.overleg().equals(keuze.route())) {
                return ingang.code();
            }
        }
        return NIETS;
    }
}
