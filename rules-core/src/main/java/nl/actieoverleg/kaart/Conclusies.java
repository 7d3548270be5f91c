package nl.actieoverleg.kaart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.advies.Rol;
import nl.actieoverleg.advies.Wanneer;
import nl.actieoverleg.kaart.Kaart.Nummering;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelset.GekoppeldeRegel;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;

/**
 * What comes of rules about the same thing over all cases, as diagrams: of those that there are, without one of them,
 * or with one on other conditions. Where two such diagrams are the same, no case can tell the difference. For one thread.
 */
final class Conclusies {

    /** The target of rules that conclude a text of their own. */
    private static final int GEEN_DOEL = -1;
    private static final int NEE = Diagrammen.einde(Ruimte.NEE);
    private static final int JA = Diagrammen.einde(Ruimte.JA);

    private final Regelset regelset;
    private final Diagrammen diagrammen;
    private final Regeldiagrammen regels;
    private final Vervolgkaart vervolg;
    private final Bewerking en;
    private final Bewerking of;
    private final Bewerking nietGevolgd;
    private final Map<GekoppeldeRegel, Integer> gemaakt = new HashMap<>();
    private final Nummering<String> teksten = new Nummering<>();

    Conclusies(Kaart kaart, Vervolgkaart vervolg) {
        this.vervolg = vervolg;
        regelset = kaart.regelset();
        diagrammen = kaart.diagrammen();
        regels = kaart.regels();
        en = diagrammen.bewerking(Math::min);
        of = diagrammen.bewerking(Math::max);
        nietGevolgd = diagrammen.bewerking((als, dan) -> als == Ruimte.JA && dan != Ruimte.JA ? Ruimte.JA : Ruimte.NEE);
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
        return gemaakt.computeIfAbsent(regel, een -> een.conclusie().bepaaltRoute() ? regels.regel(een)
                : vervolg.proef(een));
    }

    /** Whether a condition of such a rule holds. */
    int voorwaarde(GekoppeldeRegel van, Voorwaarde voorwaarde) {
        return van.conclusie().bepaaltRoute() ? regels.voorwaarde(voorwaarde) : vervolg.voorwaarde(voorwaarde);
    }

    /** Whether, in every case in which the one comes to JA, the other does. */
    boolean volgt(int als, int dan) {
        return nietGevolgd.op(als, dan) == NEE;
    }

    /** What rules about the same thing make of it, when there are no others. */
    int van(Conclusie conclusie, int doel, List<GekoppeldeRegel> groep) {
        return switch (conclusie) {
            case CRITERIUM, INGANG, SIGNAAL, AGENDA -> een(groep);
            case WEERHOUDT, TENZIJ -> tegengehouden(regelset.ingangen().get(doel), groep);
            case DEELNEMER -> rol(groep);
            case MOMENT -> bovenste(groep);
            case FREQUENTIE -> frequenties(groep);
        };
    }

    private int een(List<GekoppeldeRegel> groep) {
        int uitkomst = NEE;
        for (GekoppeldeRegel regel : groep) {
            uitkomst = of.op(uitkomst, regel(regel));
        }
        return uitkomst;
    }

    private int tegengehouden(Ingang ingang, List<GekoppeldeRegel> groep) {
        int weerhoudt = een(groep.stream().filter(regel -> regel.conclusie() == Conclusie.WEERHOUDT).toList());
        int tenzij = een(groep.stream().filter(regel -> regel.conclusie() == Conclusie.TENZIJ).toList());
        int vrij = diagrammen.vervang(weerhoudt, waarde -> waarde == Ruimte.JA ? NEE : JA);
        return en.op(een(ingang.regels().past()), of.op(vrij, tenzij));
    }

    private int rol(List<GekoppeldeRegel> groep) {
        int uitkomst = Diagrammen.einde(0);
        for (GekoppeldeRegel regel : groep) {
            int rol = Rol.valueOf(regel.regel().annotaties().get("rol")).ordinal() + 1;
            uitkomst = diagrammen.bewerking((eerder, zo) -> zo == Ruimte.NEE ? eerder
                    : eerder == 0 ? rol : Math.min(eerder, rol)).op(uitkomst, regel(regel));
        }
        return uitkomst;
    }

    /** All that the uppermost layer says that says anything; rules of one layer must not say two things at once. */
    private int frequenties(List<GekoppeldeRegel> groep) {
        int uitkomst = Diagrammen.einde(0);
        for (GekoppeldeRegel regel : groep) {
            int tekst = teksten.nummer(regel.laag() + " " + regel.tekst());
            uitkomst = diagrammen.bewerking((eerder, zo) -> zo == Ruimte.JA ? samen(eerder, tekst) : eerder)
                    .op(uitkomst, regel(regel));
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

    /** The text that the uppermost layer says that says anything. */
    private int bovenste(List<GekoppeldeRegel> groep) {
        int uitkomst = Diagrammen.einde(0);
        for (int i = 0; i < groep.size(); i++) {
            GekoppeldeRegel nieuw = groep.get(i);
            int plaats = i + 1;
            uitkomst = diagrammen.bewerking((eerder, zo) -> zo == Ruimte.JA
                    && (eerder == 0 || Vervolgkaart.gaatVoor(nieuw, groep.get(eerder - 1))) ? plaats : eerder)
                    .op(uitkomst, regel(nieuw));
        }
        return diagrammen.vervang(uitkomst, plaats -> Diagrammen.einde(plaats == 0 ? 0
                : teksten.nummer(groep.get(plaats - 1).tekst())));
    }

    /** Whether of two rules about the same thing that both hold only this one shows. */
    static boolean wint(GekoppeldeRegel een, GekoppeldeRegel ander) {
        return switch (een.conclusie()) {
            case DEELNEMER -> Rol.valueOf(een.regel().annotaties().get("rol"))
                    .compareTo(Rol.valueOf(ander.regel().annotaties().get("rol"))) <= 0;
            case MOMENT -> een.laag() > ander.laag() || een.laag() == ander.laag()
                    && Wanneer.valueOf(een.tekst()).compareTo(Wanneer.valueOf(ander.tekst())) <= 0;
            case FREQUENTIE -> een.laag() > ander.laag() || een.tekst().equals(ander.tekst());
            default -> een.conclusie() == ander.conclusie();
        };
    }
}
