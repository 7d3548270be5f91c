package nl.actieoverleg.kaart;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.advies.Rol;
import nl.actieoverleg.advies.RouteZonderOverleg;
import nl.actieoverleg.advies.Wanneer;
import nl.actieoverleg.kaart.Ruimte.Soort;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelmodule.Voorwaarde.Dag;
import nl.actieoverleg.regelmodule.Voorwaarde.Routeert;
import nl.actieoverleg.regelset.Criterium;
import nl.actieoverleg.regelset.GekoppeldeRegel;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;

/**
 * What follows the route over all cases, as diagrams: signals, participants, moment, agenda and what comes closest.
 * Each is made when it is first asked for. Not thread-safe.
 */
final class NaRoutekaart {

    private static final int NEE = Regeldiagrammen.NEE;

    private final Kaart kaart;
    private final Regelset regelset;
    private final Diagrammen diagrammen;
    private final Regeldiagrammen regels;
    private final Map<String, Integer> gerouteerd = new HashMap<>();
    private final Map<GekoppeldeRegel, Integer> geldend = new IdentityHashMap<>();

    NaRoutekaart(Kaart kaart) {
        this.kaart = kaart;
        regelset = kaart.regelset();
        diagrammen = kaart.diagrammen();
        regels = kaart.regels();
    }

    /** The diagram of a question to the routing. */
    private int routeert(Routeert vraag) {
        String tekst = vraag.tekst(); // Without the line on which it stands.
        Integer eerder = gerouteerd.get(tekst);
        if (eerder == null) {
            eerder = maak(vraag);
            gerouteerd.put(tekst, eerder);
        }
        return eerder;
    }

    private int maak(Routeert vraag) {
        return switch (vraag.woord()) {
            case LOOPT_ELDERS -> looptElders();
            case BIJNA_PASSEND -> bijnaPassend();
            case AANMELDING_ONVOLLEDIG -> aanmeldingOnvolledig();
            case ROUTE_IS -> kaart.bij(keuze -> keuze.routering().routeIs(vraag.code()));
            case ROUTE_IS_NIET -> kaart.bij(keuze -> keuze.routering().routeIsNiet(vraag.code()));
            case NAAR -> kaart.bij(keuze -> keuze.routering().naar(vraag.code()));
            case VIA_INGANG -> kaart.bij(keuze -> keuze.routering().viaIngang(vraag.code()));
            case OOK_PASSEND -> kaart.bij(keuze -> keuze.routering().ookPassend(vraag.code()));
            case MEERDERE_PASSEND -> kaart.bij(keuze -> keuze.routering().isMeerderePassend());
        };
    }

    private int looptElders() {
        Ruimte ruimte = kaart.ruimte();
        int uitkomst = NEE;
        for (int i = ruimte.eersteOrdestuk(); i < ruimte.variabelen().size(); i++) {
            if (ruimte.variabelen().get(i).soort() == Soort.LOPEND
                    && regelset.invoer().lopend().contains(ruimte.variabelen().get(i).naam())) {
                String overleg = ruimte.variabelen().get(i).naam();
                int loopt = diagrammen.vraag(i, waarde -> waarde == 1 ? Ruimte.JA : Ruimte.NEE);
                uitkomst = diagrammen.of(uitkomst, diagrammen.en(loopt,
                        kaart.bij(keuze -> !overleg.equals(keuze.route()) && !overleg.equals(keuze.vervolg()))));
            }
        }
        return uitkomst;
    }

    private int aanmeldingOnvolledig() {
        int volledig = Regeldiagrammen.JA;
        for (Criterium criterium : regelset.criteria()) {
            if (criterium.aanmelding()) {
                volledig = diagrammen.en(volledig, regels.criterium(criterium.index()));
            }
        }
        return regels.niet(volledig);
    }

    private int bijnaPassend() {
        int uitkomst = NEE;
        for (Ingang ingang : regelset.ingangen()) {
            uitkomst = diagrammen.of(uitkomst, regels.is(ontbreekt(ingang), code -> code != 0));
        }
        return uitkomst;
    }

    /**
     * Which condition is the only one that keeps a way in from fitting, while nothing else fits: one more than the
     * index of the criterion, or 0.
     */
    int ontbreekt(Ingang ingang) {
        if (ingang.soort() != Ingang.Soort.GEWOON) {
            return Diagrammen.einde(0);
        }
        int weerhouden = weerhouden(ingang);
        int vrij = Diagrammen.einde(0);
        int vol = NEE;
        for (GekoppeldeRegel regel : ingang.regels(Conclusie.INGANG)) {
            int stand = opDagen(regel, nietJa(gevraagd(regel)));
            vol = diagrammen.of(vol, regels.is(stand, hoe -> hoe == 0));
            int een = diagrammen.vervang(stand, hoe -> Diagrammen.einde(hoe > regelset.criteria().size() ? 0 : hoe));
            vrij = diagrammen.samen(vrij, een, NaRoutekaart::kleinste);
        }
        int tegen = Diagrammen.einde(0);
        for (int i = ingang.weerhoudend().size() - 1; i >= 0; i--) {
            int criterium = ingang.weerhoudend().get(i);
            tegen = diagrammen.samen(tegen, regels.criterium(criterium),
                    (later, zo) -> zo == Ruimte.JA ? criterium + 1 : later);
        }
        int ontbreekt = diagrammen.of(regels.waar(regels.niet(weerhouden), vrij),
                regels.waar(weerhouden, regels.waar(vol, tegen)));
        return regels.waar(kaart.naar(RouteZonderOverleg.GEEN_PASSEND_OVERLEG.name()), ontbreekt);
    }

    /** The least of two numbers of which 0 stands for none. */
    private static int kleinste(int een, int ander) {
        return een == 0 ? ander : ander == 0 ? een : Math.min(een, ander);
    }

    /** Whether a way in is held back and nothing certain lifts that. */
    int weerhouden(Ingang ingang) {
        int tenzij = regels.niet(regels.een(ingang.regels(Conclusie.TENZIJ)));
        return diagrammen.en(regels.een(ingang.regels(Conclusie.WEERHOUDT)), tenzij);
    }

    /** The criteria that a reason asks for, without those that only repeat another one of them. */
    List<Integer> gevraagd(GekoppeldeRegel regel) {
        List<Integer> alle = regel.voorwaarden().stream().map(Voorwaarde::criterium).filter(index -> index >= 0)
                .toList();
        return alle.stream().filter(index -> !alle.contains(regelset.criteria().get(index).herhaalt())).toList();
    }

    /** A rule misses more than one condition on days that it is not there. */
    private int opDagen(GekoppeldeRegel regel, int stand) {
        int anders = regelset.criteria().size() + 1;
        int uitkomst = stand;
        for (Voorwaarde voorwaarde : regel.voorwaarden()) {
            if (voorwaarde instanceof Dag) {
                uitkomst = diagrammen.samen(uitkomst, regels.voorwaarde(voorwaarde),
                        (hoe, dan) -> dan == Ruimte.JA ? hoe : anders);
            }
        }
        return uitkomst;
    }

    /** 0 when all are JA; one more than the index when one is NEE and the others JA; else more than there are. */
    private int nietJa(List<Integer> criteria) {
        int anders = regelset.criteria().size() + 1;
        int stand = Diagrammen.einde(0);
        for (int criterium : criteria) {
            stand = diagrammen.samen(stand, regels.criterium(criterium), (eerder, nu) -> nu == Ruimte.JA ? eerder
                    : eerder == 0 && nu == Ruimte.NEE ? criterium + 1 : anders);
        }
        return stand;
    }

    /** Whether a rule that follows the route holds; it need not be one of the region. */
    int regel(GekoppeldeRegel regel) {
        Integer eerder = geldend.get(regel);
        if (eerder == null) {
            eerder = regels.naDeRoute(regel, this::routeert);
            geldend.put(regel, eerder);
        }
        return eerder;
    }

    /** Whether a condition of a rule that follows the route holds. */
    int voorwaarde(Voorwaarde voorwaarde) {
        return voorwaarde.bezoek(regels.naDeRoute(this::routeert));
    }

    /** Whether the signal with this index is given. */
    int signaal(int index) {
        return een(over(Conclusie.SIGNAAL, index));
    }

    /** Whether the agenda with this index is there. */
    int agenda(int index) {
        return een(over(Conclusie.AGENDA, index));
    }

    /** The rules of the region that conclude this of one thing. */
    private List<GekoppeldeRegel> over(Conclusie conclusie, int doel) {
        return met(conclusie).stream().filter(regel -> regel.doelen().contains(doel)).toList();
    }

    private List<GekoppeldeRegel> met(Conclusie conclusie) {
        return met(conclusie, regelset.regels());
    }

    static List<GekoppeldeRegel> met(Conclusie conclusie, List<GekoppeldeRegel> regels) {
        return regels.stream().filter(regel -> regel.conclusie() == conclusie).toList();
    }

    /** Whether one of these rules holds. */
    int een(List<GekoppeldeRegel> een) {
        return regels.een(een, this::regel);
    }

    /** In which role the party with this index takes part: one more than the place of the {@link Rol}, or 0. */
    int rol(int partij) {
        return rol(over(Conclusie.DEELNEMER, partij));
    }

    /** The role that these rules about one party give it, likewise. */
    int rol(List<GekoppeldeRegel> overPartij) {
        int uitkomst = Diagrammen.einde(0);
        for (GekoppeldeRegel regel : overPartij) {
            int rol = rol(regel).ordinal() + 1;
            uitkomst = diagrammen.samen(uitkomst, regel(regel),
                    (eerder, zo) -> zo == Ruimte.NEE ? eerder : kleinste(eerder, rol));
        }
        return uitkomst;
    }

    /** The role in which a rule has parties take part. */
    static Rol rol(GekoppeldeRegel regel) {
        return Rol.valueOf(regel.regel().annotaties().get("rol"));
    }

    /** How soon: one more than the place of the {@link Wanneer}, or 0. */
    int wanneer() {
        List<GekoppeldeRegel> momenten = met(Conclusie.MOMENT);
        return diagrammen.vervang(bovenste(momenten), plaats -> Diagrammen.einde(plaats == 0 ? 0
                : Wanneer.valueOf(momenten.get(plaats - 1).tekst()).ordinal() + 1));
    }

    /** What is said about how often: for {@link #frequentie(int)}, or 0. */
    int frequentie() {
        return bovenste(met(Conclusie.FREQUENTIE));
    }

    /** The text of an end of {@link #frequentie()}, or null. */
    String frequentie(int einde) {
        return einde == 0 ? null : met(Conclusie.FREQUENTIE).get(einde - 1).tekst();
    }

    /**
     * Which of these rules the uppermost layer states that says anything; of moments within a layer the soonest: one
     * more than its place, or 0.
     */
    int bovenste(List<GekoppeldeRegel> groep) {
        int uitkomst = Diagrammen.einde(0);
        for (int i = 0; i < groep.size(); i++) {
            GekoppeldeRegel nieuw = groep.get(i);
            int plaats = i + 1;
            uitkomst = diagrammen.samen(uitkomst, regel(nieuw), (eerder, zo) -> zo == Ruimte.JA
                    && (eerder == 0 || gaatVoor(nieuw, groep.get(eerder - 1))) ? plaats : eerder);
        }
        return uitkomst;
    }

    /** Whether of two rules that both say how soon or how often, the first is the one that counts. */
    private static boolean gaatVoor(GekoppeldeRegel nieuw, GekoppeldeRegel eerder) {
        return nieuw.laag() > eerder.laag() || nieuw.laag() == eerder.laag() && nieuw.conclusie() == Conclusie.MOMENT
                && Wanneer.valueOf(nieuw.tekst()).compareTo(Wanneer.valueOf(eerder.tekst())) < 0;
    }
}
