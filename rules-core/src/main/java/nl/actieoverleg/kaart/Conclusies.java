package nl.actieoverleg.kaart;

import java.util.ArrayList;
import java.util.List;
import nl.actieoverleg.advies.Wanneer;
import nl.actieoverleg.kaart.Kaart.Nummering;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelset.GekoppeldeRegel;
import nl.actieoverleg.regelset.Regelset;

/**
 * What comes of rules about the same thing over all cases, as diagrams: of those that there are, without one of them,
 * or with one on other conditions. Where two such diagrams are the same, no case can tell the difference. For one
 * thread.
 */
final class Conclusies {

    /** The target of rules that conclude a text of their own. */
    private static final int GEEN_DOEL = -1;

    private final Regelset regelset;
    private final Diagrammen diagrammen;
    private final Regeldiagrammen regels;
    private final NaRoutekaart naRoute;
    private final Nummering<String> teksten = new Nummering<>();

    Conclusies(Kaart kaart, NaRoutekaart naRoute) {
        this.naRoute = naRoute;
        regelset = kaart.regelset();
        diagrammen = kaart.diagrammen();
        regels = kaart.regels();
        teksten.nummer(""); // Nothing is said.
    }

    /** What a rule is about: the indexes of its targets, or one that stands for none. */
    static List<Integer> doelen(GekoppeldeRegel regel) {
        return regel.doelen().isEmpty() ? List.of(GEEN_DOEL) : regel.doelen();
    }

    /** The rules that say something of the same thing, the rule itself among them. */
    List<GekoppeldeRegel> groep(GekoppeldeRegel regel, int doel) {
        String zin = zin(regel);
        List<GekoppeldeRegel> groep = new ArrayList<>();
        for (GekoppeldeRegel ander : regelset.regels()) {
            boolean zelfde = houdtTegen(regel) ? houdtTegen(ander) : ander.conclusie() == regel.conclusie();
            if (zelfde && doelen(ander).contains(doel) && (zin == null || zin.equals(zin(ander)))) {
                groep.add(ander);
            }
        }
        return groep;
    }

    /** The sentence that a rule adds to its signal, or null. */
    private static String zin(GekoppeldeRegel regel) {
        return regel.conclusie() == Conclusie.SIGNAAL ? regel.regel().annotaties().get("tekst") : null;
    }

    private static boolean houdtTegen(GekoppeldeRegel regel) {
        return regel.conclusie() == Conclusie.WEERHOUDT || regel.conclusie() == Conclusie.TENZIJ;
    }

    /** Whether a rule holds. */
    int regel(GekoppeldeRegel regel) {
        return regel.conclusie().bepaaltRoute() ? regels.regel(regel) : naRoute.regel(regel);
    }

    /** Whether a condition of such a rule holds. */
    int voorwaarde(GekoppeldeRegel van, Voorwaarde voorwaarde) {
        return van.conclusie().bepaaltRoute() ? regels.voorwaarde(voorwaarde) : naRoute.voorwaarde(voorwaarde);
    }

    /** Whether, in every case in which the one comes to JA, the other does. */
    boolean volgt(int als, int dan) {
        return regels.zonder(als, dan) == Regeldiagrammen.NEE;
    }

    /** What rules about the same thing make of it, when there are no others. */
    int van(Conclusie conclusie, int doel, List<GekoppeldeRegel> groep) {
        return switch (conclusie) {
            case CRITERIUM, INGANG -> regels.een(groep);
            case WEERHOUDT, TENZIJ -> regels.past(regelset.ingangen().get(doel),
                    NaRoutekaart.met(Conclusie.WEERHOUDT, groep), NaRoutekaart.met(Conclusie.TENZIJ, groep));
            case SIGNAAL, AGENDA -> naRoute.een(groep);
            case DEELNEMER -> naRoute.rol(groep);
            case MOMENT -> diagrammen.vervang(naRoute.bovenste(groep), plaats -> Diagrammen.einde(plaats == 0 ? 0
                    : teksten.nummer(groep.get(plaats - 1).tekst())));
            case FREQUENTIE -> frequenties(groep);
        };
    }

    /** All that the uppermost layer says that says anything; rules of one layer must not say two things at once. */
    private int frequenties(List<GekoppeldeRegel> groep) {
        int uitkomst = Diagrammen.einde(0);
        for (GekoppeldeRegel regel : groep) {
            int tekst = teksten.nummer(regel.laag() + " " + regel.tekst());
            uitkomst = diagrammen.samen(uitkomst, regel(regel),
                    (eerder, zo) -> zo == Ruimte.JA ? samen(eerder, tekst) : eerder);
        }
        return uitkomst;
    }

    private int samen(int eerder, int nieuw) {
        String een = teksten.ding(eerder);
        String ander = teksten.ding(nieuw);
        int laag = een.isEmpty() ? -1 : laag(een);
        if (laag != laag(ander)) {
            return laag > laag(ander) ? eerder : nieuw;
        }
        return een.equals(ander) ? eerder : teksten.nummer(een + "\n" + ander);
    }

    private static int laag(String tekst) {
        return Integer.parseInt(tekst.substring(0, tekst.indexOf(' ')));
    }

    /** Whether of two rules about the same thing that both hold only this one shows. */
    static boolean wint(GekoppeldeRegel een, GekoppeldeRegel ander) {
        return switch (een.conclusie()) {
            case DEELNEMER -> NaRoutekaart.rol(een).compareTo(NaRoutekaart.rol(ander)) <= 0;
            case MOMENT -> een.laag() > ander.laag() || een.laag() == ander.laag()
                    && Wanneer.valueOf(een.tekst()).compareTo(Wanneer.valueOf(ander.tekst())) <= 0;
            case FREQUENTIE -> een.laag() > ander.laag() || een.tekst().equals(ander.tekst());
            default -> een.conclusie() == ander.conclusie();
        };
    }
}
