package nl.actieoverleg.kaart;

import java.time.LocalDate;
import java.util.List;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.kaart.Adviesvelden.Veld;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelset.GekoppeldeRegel;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.vergelijking.Onderdeel;

/**
 * Finds a smallest case in which one condition decides whether a rule holds, and one in which it alone is what the rule
 * lacks; or shows that there is none. Where it can, the advice hangs on the rule in the first. For one thread.
 */
public final class Regelproef {

    private static final int NEE = Regeldiagrammen.NEE;

    private final Regelset regelset;
    private final Diagrammen diagrammen;
    private final Regeldiagrammen regels;
    private final Conclusies conclusies;
    private final Proefcasus proefcasus;
    /** Where the two advise otherwise: on the route, and on anything. */
    private final List<Integer> verschillen;

    private Regelproef(Regelset regelset, Regelset zonder, LocalDate dag) {
        this.regelset = regelset;
        Verschilzoeker verschil = new Verschilzoeker(regelset, zonder == null ? regelset : zonder,
                Verschilzoeker.RUIMTE);
        Kaart kaart = verschil.oud();
        diagrammen = kaart.diagrammen();
        regels = kaart.regels();
        conclusies = new Conclusies(kaart, new NaRoutekaart(kaart));
        proefcasus = new Proefcasus(kaart, dag, "PROEF");
        verschillen = zonder == null ? List.of() : verschillen(verschil);
    }

    /**
     * Prepares to look at the rules of a region.
     *
     * @param regelset the rules
     * @param zonder the same rules without the one that is looked at, or null; of cases in which a rule holds, one that
     *     they advise on otherwise is taken rather than another
     * @param dag the day of a case, unless only another day will do
     * @throws NietBewezen when the map of the rules gets too large
     */
    public static Regelproef van(Regelset regelset, Regelset zonder, LocalDate dag) {
        return new Regelproef(regelset, zonder, dag);
    }

    /**
     * Two cases about one condition of a rule.
     *
     * @param wel the rule holds, and would not without this condition; null when no case is so
     * @param niet the rule does not hold, and would if this condition did; as like to the other case as can be; null
     *     when no case is so
     */
    public record Paar(Casus wel, Casus niet) {
    }

    /**
     * The cases about a condition.
     *
     * @param regel a rule of the region
     * @param voorwaarde the index of one of its conditions
     * @param deel the index of one of the parts of that condition; 0 when it is its own only part
     */
    public Paar zoek(GekoppeldeRegel regel, int voorwaarde, int deel) {
        Voorwaarde deze = regel.voorwaarden().get(voorwaarde);
        List<? extends Voorwaarde> delen = deze.vragen().isEmpty() ? List.of(deze) : deze.vragen();
        int anders = Regeldiagrammen.JA;
        for (Voorwaarde ander : regel.voorwaarden()) {
            if (!kern(ander).equals(kern(deze))) {
                anders = diagrammen.en(anders, klopt(regel, ander));
            }
        }
        int hangtErvanAf = diagrammen.en(anders, opEenNa(regel, delen, deel, deze.drempel() - 1));
        int dit = klopt(regel, delen.get(deel));
        int[] wel = zichtbaar(diagrammen.en(hangtErvanAf, dit), kosten(null));
        int[] niet = stand(diagrammen.en(hangtErvanAf, regels.niet(dit)), kosten(wel));
        return new Paar(proefcasus.casus(wel), proefcasus.casus(niet));
    }

    /** A criterion that only repeats another one is that condition. */
    private Object kern(Voorwaarde voorwaarde) {
        int criterium = voorwaarde.criterium();
        while (criterium >= 0 && regelset.criteria().get(criterium).herhaalt() >= 0) {
            criterium = regelset.criteria().get(criterium).herhaalt();
        }
        return criterium < 0 ? voorwaarde : criterium;
    }

    private int klopt(GekoppeldeRegel regel, Voorwaarde voorwaarde) {
        return regels.isJa(conclusies.voorwaarde(regel, voorwaarde));
    }

    /** Whether of the other parts exactly so many hold. */
    private int opEenNa(GekoppeldeRegel regel, List<? extends Voorwaarde> delen, int deel, int aantal) {
        int geteld = Diagrammen.einde(0);
        for (int i = 0; i < delen.size(); i++) {
            if (i != deel) {
                geteld = diagrammen.samen(geteld, klopt(regel, delen.get(i)),
                        (eerder, zo) -> eerder + (zo == Ruimte.JA ? 1 : 0));
            }
        }
        return regels.is(geteld, einde -> einde == aantal);
    }

    /** What only explains an advice does not count. */
    private List<Integer> verschillen(Verschilzoeker verschil) {
        verschil.teken();
        Bewerking anders = diagrammen.bewerking((een, ander) -> een == ander ? Ruimte.NEE : Ruimte.JA);
        int route = NEE;
        int alles = NEE;
        for (Veld veld : verschil.velden()) {
            int hier = verschil.naastElkaar(veld, anders);
            route = veld.onderdeel() == Onderdeel.ROUTE ? diagrammen.of(route, hier) : route;
            alles = veld.onderdeel().isUitleg() ? alles : diagrammen.of(alles, hier);
        }
        return List.of(route, alles);
    }

    /** A case that comes to JA; one that shows the rule in the advice when there is one, in the route above all. */
    private int[] zichtbaar(int diagram, int[][] kosten) {
        for (int verschil : verschillen) {
            int[] stand = stand(diagrammen.en(diagram, verschil), kosten);
            if (stand != null) {
                return stand;
            }
        }
        return stand(diagram, kosten);
    }

    /** A case that comes to JA, or null. */
    private int[] stand(int diagram, int[][] kosten) {
        return proefcasus.stand(diagram, einde -> einde == Ruimte.JA, kosten);
    }

    /** What each value costs: by how much it says, or by how far it is from this case. */
    private int[][] kosten(int[] vlakbij) {
        int[][] kosten = proefcasus.kosten(Proefcasus.WEINIG_AAN_DE_HAND);
        for (int variabele = 0; vlakbij != null && variabele < kosten.length; variabele++) {
            for (int waarde = 0; waarde < kosten[variabele].length; waarde++) {
                // Far away costs more than whatever it says by itself.
                kosten[variabele][waarde] += vlakbij[variabele] == waarde ? 0 : kosten.length * 2;
            }
        }
        return kosten;
    }
}
