package nl.actieoverleg.kaart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.actieoverleg.advies.Rol;
import nl.actieoverleg.advies.RouteZonderOverleg;
import nl.actieoverleg.advies.Wanneer;
import nl.actieoverleg.kaart.Ruimte.Soort;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelmodule.Voorwaarde.Routeert;
import nl.actieoverleg.regelset.Criterium;
import nl.actieoverleg.regelset.GekoppeldeRegel;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;

/**
 * What follows the route over all cases, as diagrams: signals, participants, moment, agenda and what comes closest.
 * Each is made when it is first asked for. Not thread-safe.
 */
final class Vervolgkaart {

    private static final int NEE = Diagrammen.einde(Ruimte.NEE);
    private static final int JA = Diagrammen.einde(Ruimte.JA);

    private final Kaart kaart;
    private final Regelset regelset;
    private final Diagrammen diagrammen;
    private final Regeldiagrammen regels;
    private final Bewerking en;
    private final Bewerking of;
    private final Map<String, Integer> gerouteerd = new HashMap<>();
    private final Map<Integer, Integer> regeldiagrammen = new HashMap<>();

    Vervolgkaart(Kaart kaart) {
        this.kaart = kaart;
        regelset = kaart.regelset();
        diagrammen = kaart.diagrammen();
        regels = kaart.regels();
        en = diagrammen.bewerking(Math::min);
        of = diagrammen.bewerking(Math::max);
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
            case ROUTE_IS -> bij(keuze -> keuze.routering().routeIs(vraag.code()));
            case ROUTE_IS_NIET -> bij(keuze -> keuze.routering().routeIsNiet(vraag.code()));
            case NAAR -> bij(keuze -> keuze.routering().naar(vraag.code()));
            case VIA_INGANG -> bij(keuze -> keuze.routering().viaIngang(vraag.code()));
            case OOK_PASSEND -> bij(keuze -> keuze.routering().ookPassend(vraag.code()));
            case MEERDERE_PASSEND -> bij(keuze -> keuze.routering().isMeerderePassend());
        };
    }

    /** The diagram that comes to JA where what is decided is so, and else to NEE. */
    private int bij(Predicate<Keuze> zo) {
        return diagrammen.vervang(kaart.keuze(), nummer -> zo.test(kaart.keuze(nummer)) ? JA : NEE);
    }

    private int looptElders() {
        Ruimte ruimte = kaart.ruimte();
        int uitkomst = NEE;
        for (int i = ruimte.eersteOrdestuk(); i < ruimte.variabelen().size(); i++) {
            if (ruimte.variabelen().get(i).soort() == Soort.LOPEND
                    && regelset.invoer().lopend().contains(ruimte.variabelen().get(i).naam())) {
                String overleg = ruimte.variabelen().get(i).naam();
                int loopt = diagrammen.vraag(i, waarde -> waarde == 1 ? Ruimte.JA : Ruimte.NEE);
                uitkomst = of.op(uitkomst, en.op(loopt,
                        bij(keuze -> !overleg.equals(keuze.route()) && !overleg.equals(keuze.vervolg()))));
            }
        }
        return uitkomst;
    }

    private int aanmeldingOnvolledig() {
        int volledig = JA;
        for (Criterium criterium : regelset.criteria()) {
            if (criterium.aanmelding()) {
                volledig = en.op(volledig, regels.criterium(criterium.index()));
            }
        }
        return diagrammen.vervang(volledig, waarde -> waarde == Ruimte.JA ? NEE : JA);
    }

    private int bijnaPassend() {
        int uitkomst = NEE;
        for (Ingang ingang : regelset.ingangen()) {
            uitkomst = of.op(uitkomst, diagrammen.vervang(ontbreekt(ingang), code -> code == 0 ? NEE : JA));
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
        for (GekoppeldeRegel regel : ingang.regels().past()) {
            int stand = nietJa(gevraagd(regel));
            vol = of.op(vol, diagrammen.vervang(stand, hoe -> hoe == 0 ? JA : NEE));
            vrij = diagrammen.bewerking((eerder, hoe) -> hoe <= 0 ? eerder : eerder == 0 ? hoe : Math.min(eerder, hoe))
                    .op(vrij, diagrammen.vervang(stand, hoe -> Diagrammen.einde(hoe > regelset.criteria().size() ? 0
                            : hoe)));
        }
        int tegen = Diagrammen.einde(0);
        for (int i = ingang.weerhoudend().size() - 1; i >= 0; i--) {
            int criterium = ingang.weerhoudend().get(i);
            tegen = diagrammen.bewerking((later, zo) -> zo == Ruimte.JA ? criterium + 1 : later)
                    .op(tegen, regels.criterium(criterium));
        }
        int alleenTegen = diagrammen.bewerking((past, code) -> past == Ruimte.JA ? code : 0).op(vol, tegen);
        int ontbreekt = diagrammen.bewerking((houdtTegen, code) -> houdtTegen == Ruimte.JA ? 0 : code)
                .op(weerhouden, vrij);
        int samen = diagrammen.bewerking(Math::max).op(ontbreekt,
                diagrammen.bewerking((houdtTegen, code) -> houdtTegen == Ruimte.JA ? code : 0)
                        .op(weerhouden, alleenTegen));
        return diagrammen.bewerking((past, code) -> past == Ruimte.JA ? code : 0)
                .op(bij(keuze -> keuze.route().equals(RouteZonderOverleg.GEEN_PASSEND_OVERLEG.name())), samen);
    }

    /** Whether a way in is held back and nothing certain lifts that. */
    int weerhouden(Ingang ingang) {
        int tenzij = diagrammen.vervang(regels.een(ingang.regels().tenzij()), zo -> zo == Ruimte.JA ? NEE : JA);
        return en.op(regels.een(ingang.regels().weerhoudt()), tenzij);
    }

    /** The criteria that a reason asks for, without those that only repeat another one of them. */
    List<Integer> gevraagd(GekoppeldeRegel regel) {
        List<Integer> alle = regel.voorwaarden().stream().map(Voorwaarde::criterium).toList();
        return alle.stream().filter(index -> !alle.contains(regelset.criteria().get(index).herhaalt())).toList();
    }

    /** 0 when all are JA; one more than the index when one is NEE and the others JA; else more than there are. */
    private int nietJa(List<Integer> criteria) {
        int anders = regelset.criteria().size() + 1;
        int stand = Diagrammen.einde(0);
        for (int criterium : criteria) {
            stand = diagrammen.bewerking((eerder, nu) -> nu == Ruimte.JA ? eerder
                    : eerder == 0 && nu == Ruimte.NEE ? criterium + 1 : anders).op(stand, regels.criterium(criterium));
        }
        return stand;
    }

    /** Whether a rule that follows the route holds. */
    int regel(GekoppeldeRegel regel) {
        Integer eerder = regeldiagrammen.get(regel.nummer());
        if (eerder == null) {
            eerder = regels.vervolg(regel, this::routeert);
            regeldiagrammen.put(regel.nummer(), eerder);
        }
        return eerder;
    }

    /** Whether a rule would hold that need not be one of the region. */
    int proef(GekoppeldeRegel regel) {
        return regels.vervolg(regel, this::routeert);
    }

    /** Whether a condition of a rule that follows the route holds. */
    int voorwaarde(Voorwaarde voorwaarde) {
        return voorwaarde.bezoek(regels.naDeRoute(this::routeert));
    }

    /** Whether the signal with this index is given. */
    int signaal(int index) {
        return een(Conclusie.SIGNAAL, index);
    }

    /** Whether the agenda with this index is there. */
    int agenda(int index) {
        return een(Conclusie.AGENDA, index);
    }

    private int een(Conclusie conclusie, int doel) {
        int uitkomst = NEE;
        for (GekoppeldeRegel regel : regelset.regels()) {
            if (regel.conclusie() == conclusie && regel.doel() == doel) {
                uitkomst = of.op(uitkomst, regel(regel));
            }
        }
        return uitkomst;
    }

    /** In which role the party with this index takes part: one more than the place of the {@link Rol}, or 0. */
    int rol(int partij) {
        int uitkomst = Diagrammen.einde(0);
        for (GekoppeldeRegel regel : regelset.regels()) {
            if (regel.conclusie() == Conclusie.DEELNEMER && regel.doelen().contains(partij)) {
                int rol = Rol.valueOf(regel.regel().annotaties().get("rol")).ordinal() + 1;
                uitkomst = diagrammen.bewerking((eerder, zo) -> zo == Ruimte.NEE ? eerder
                        : eerder == 0 ? rol : Math.min(eerder, rol)).op(uitkomst, regel(regel));
            }
        }
        return uitkomst;
    }

    /** How soon: one more than the place of the {@link Wanneer}, or 0. */
    int wanneer() {
        return diagrammen.vervang(bovenste(Conclusie.MOMENT), plaats -> Diagrammen.einde(plaats == 0 ? 0
                : Wanneer.valueOf(regelset.regels().get(plaats - 1).tekst()).ordinal() + 1));
    }

    /** Which rule says how often: one more than its number, or 0. */
    int frequentie() {
        return bovenste(Conclusie.FREQUENTIE);
    }

    /** The text of an end of {@link #frequentie()}, or null. */
    String frequentie(int einde) {
        return einde == 0 ? null : regelset.regels().get(einde - 1).tekst();
    }

    /** What the uppermost layer says that says anything; of moments within a layer the soonest. */
    private int bovenste(Conclusie conclusie) {
        int uitkomst = Diagrammen.einde(0);
        for (GekoppeldeRegel nieuw : regelset.regels()) {
            if (nieuw.conclusie() == conclusie) {
                uitkomst = diagrammen.bewerking((eerder, zo) -> zo == Ruimte.JA && (eerder == 0
                        || gaatVoor(nieuw, regelset.regels().get(eerder - 1))) ? nieuw.nummer() + 1 : eerder)
                        .op(uitkomst, regel(nieuw));
            }
        }
        return uitkomst;
    }

    /** Whether of two rules that both say how soon or how often, the first is the one that counts. */
    static boolean gaatVoor(GekoppeldeRegel nieuw, GekoppeldeRegel eerder) {
        return nieuw.laag() > eerder.laag() || nieuw.laag() == eerder.laag() && nieuw.conclusie() == Conclusie.MOMENT
                && Wanneer.valueOf(nieuw.tekst()).compareTo(Wanneer.valueOf(eerder.tekst())) < 0;
    }
}
