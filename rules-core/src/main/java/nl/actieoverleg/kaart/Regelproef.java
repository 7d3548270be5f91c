package nl.actieoverleg.kaart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.kaart.Adviesvelden.Veld;
import nl.actieoverleg.kaart.Kaart.Nummering;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelset.GekoppeldeRegel;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.vergelijking.Onderdeel;

/**
 * Finds a smallest case in which one condition decides whether a rule holds, and one in which it alone is what the rule
 * lacks; or shows that there is none. Where it can, the advice hangs on the rule in the first. For one thread.
 */
public final class Regelproef {

    private static final String KENMERK = "PROEF";
    private static final int NEE = Diagrammen.einde(Ruimte.NEE);
    private static final int JA = Diagrammen.einde(Ruimte.JA);
    /** What an answer costs that is no, unknown or yes: a case with few things in it is easy to read. */
    private static final int[] ANTWOORDEN = {0, 2, 1};

    private final Regelset regelset;
    private final Ruimte ruimte;
    private final Diagrammen diagrammen;
    private final Conclusies conclusies;
    private final Voorbeelddag voorbeelddag;
    private final Bewerking en;
    private final Bewerking of;
    /** Where the two advise otherwise: on the route, and on anything. */
    private final List<Integer> verschillen;

    private Regelproef(Regelset regelset, Regelset zonder, LocalDate dag) {
        this.regelset = regelset;
        ruimte = Ruimtebouw.van(zonder == null ? List.of(regelset) : List.of(regelset, zonder));
        diagrammen = new Diagrammen(ruimte.waarden(), 2 * Kaart.RUIMTE);
        en = diagrammen.bewerking(Math::min);
        of = diagrammen.bewerking(Math::max);
        Kaart kaart = new Kaart(regelset, ruimte, diagrammen);
        conclusies = new Conclusies(kaart, new Vervolgkaart(kaart));
        voorbeelddag = new Voorbeelddag(ruimte, regelset.regio(), dag);
        verschillen = zonder == null ? List.of() : verschillen(kaart, new Kaart(zonder, ruimte, diagrammen));
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
        int anders = JA;
        for (Voorwaarde ander : regel.voorwaarden()) {
            if (!kern(ander).equals(kern(deze))) {
                anders = en.op(anders, klopt(regel, ander));
            }
        }
        int hangtErvanAf = en.op(anders, opEenNa(regel, delen, deel, deze.drempel() - 1));
        int dit = klopt(regel, delen.get(deel));
        int[] wel = zichtbaar(en.op(hangtErvanAf, dit), kosten(null));
        int[] niet = stand(en.op(hangtErvanAf, niet(dit)), kosten(wel));
        return new Paar(casus(wel), casus(niet));
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
        return diagrammen.vervang(conclusies.voorwaarde(regel, voorwaarde),
                einde -> einde == Ruimte.JA ? JA : NEE);
    }

    private int niet(int diagram) {
        return diagrammen.vervang(diagram, einde -> einde == Ruimte.JA ? NEE : JA);
    }

    /** Whether of the other parts exactly so many hold. */
    private int opEenNa(GekoppeldeRegel regel, List<? extends Voorwaarde> delen, int deel, int aantal) {
        int geteld = Diagrammen.einde(0);
        for (int i = 0; i < delen.size(); i++) {
            if (i != deel) {
                geteld = diagrammen.bewerking((eerder, zo) -> eerder + (zo == Ruimte.JA ? 1 : 0))
                        .op(geteld, klopt(regel, delen.get(i)));
            }
        }
        return diagrammen.vervang(geteld, einde -> einde == aantal ? JA : NEE);
    }

    /** What only explains an advice does not count. */
    private List<Integer> verschillen(Kaart met, Kaart zonder) {
        Nummering<String> inhoud = new Nummering<>();
        int niets = Diagrammen.einde(inhoud.nummer(Adviesvelden.NIETS));
        Map<Veld, Integer> is = new Adviesvelden(met, inhoud).alle();
        Map<Veld, Integer> was = new Adviesvelden(zonder, inhoud).alle();
        Set<Veld> velden = new LinkedHashSet<>(is.keySet());
        velden.addAll(was.keySet());
        Bewerking anders = diagrammen.bewerking((een, ander) -> een == ander ? Ruimte.NEE : Ruimte.JA);
        int route = NEE;
        int alles = NEE;
        for (Veld veld : velden) {
            int hier = anders.op(was.getOrDefault(veld, niets), is.getOrDefault(veld, niets));
            route = veld.onderdeel() == Onderdeel.ROUTE ? of.op(route, hier) : route;
            alles = veld.onderdeel().isUitleg() ? alles : of.op(alles, hier);
        }
        return List.of(route, alles);
    }

    /** A case that comes to JA; one that shows the rule in the advice when there is one, in the route above all. */
    private int[] zichtbaar(int diagram, int[][] kosten) {
        for (int verschil : verschillen) {
            int[] stand = stand(en.op(diagram, verschil), kosten);
            if (stand != null) {
                return stand;
            }
        }
        return stand(diagram, kosten);
    }

    /** A case that comes to JA, or null. */
    private int[] stand(int diagram, int[][] kosten) {
        return Voorbeeld.van(diagrammen, diagram, kosten, einde -> einde == Ruimte.JA);
    }

    /** What each value costs: by how much it says, or by how far it is from this case. */
    private int[][] kosten(int[] vlakbij) {
        int[] vandaag = voorbeelddag.leeg();
        int[] waarden = ruimte.waarden();
        List<int[]> kosten = new ArrayList<>();
        for (int variabele = 0; variabele < waarden.length; variabele++) {
            int[] hier = new int[waarden[variabele]];
            for (int waarde = 0; waarde < hier.length; waarde++) {
                int klein = ruimte.feiten().get(variabele) ? ANTWOORDEN[waarde] : waarde == vandaag[variabele] ? 0 : 1;
                // Far away costs more than whatever it says by itself.
                hier[waarde] = vlakbij == null || vlakbij[variabele] == waarde ? klein : klein + waarden.length * 2;
            }
            kosten.add(hier);
        }
        return kosten.toArray(int[][]::new);
    }

    private Casus casus(int[] stand) {
        return stand == null ? null : voorbeelddag.casus(KENMERK, stand);
    }
}
