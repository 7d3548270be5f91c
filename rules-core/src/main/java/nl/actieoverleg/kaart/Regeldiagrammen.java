package nl.actieoverleg.kaart;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import nl.actieoverleg.kaart.Ruimte.Soort;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelmodule.Voorwaarde.Dag;
import nl.actieoverleg.regelmodule.Voorwaarde.Minstens;
import nl.actieoverleg.regelmodule.Voorwaarde.Routeert;
import nl.actieoverleg.regelmodule.Voorwaarde.Telt;
import nl.actieoverleg.regelmodule.Voorwaarde.Verwijzing;
import nl.actieoverleg.regelmodule.Voorwaarde.Vraagt;
import nl.actieoverleg.regelset.GekoppeldeRegel;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;

/**
 * The conditions of the linked rules of a region as diagrams. The ends are {@link Ruimte#NEE}, {@link Ruimte#ONBEKEND}
 * and {@link Ruimte#JA}; of conditions of rules that follow the route they are NEE and JA alone. Not thread-safe.
 */
final class Regeldiagrammen {

    static final int NEE = Diagrammen.einde(Ruimte.NEE);
    static final int JA = Diagrammen.einde(Ruimte.JA);

    private static final int NOG_NIET = Integer.MIN_VALUE;

    private final Regelset regelset;
    private final Ruimte ruimte;
    private final Diagrammen diagrammen;
    /** The case whose unknown answers alone are asked, as yes or no; null to ask everything. */
    private final int[] stand;
    private Bewerking zonder;
    private final int[] criteria;
    private final int[] ingangen;
    private final Voorwaarde.Bezoeker<Integer> voorDeRoute;

    /** Over all cases. */
    Regeldiagrammen(Regelset regelset, Ruimte ruimte, Diagrammen diagrammen) {
        this(regelset, ruimte, diagrammen, null);
    }

    /** Over the ways of answering with yes or no what this case leaves open. */
    Regeldiagrammen(Regelset regelset, Ruimte ruimte, Diagrammen diagrammen, int[] stand) {
        this.regelset = regelset;
        this.ruimte = ruimte;
        this.diagrammen = diagrammen;
        this.stand = stand;
        criteria = new int[regelset.criteria().size()];
        ingangen = new int[regelset.ingangen().size()];
        Arrays.fill(criteria, NOG_NIET);
        Arrays.fill(ingangen, NOG_NIET);
        voorDeRoute = new VoorDeRoute();
    }

    /** The diagram that comes to JA where another one comes to such an end, and else to NEE. */
    int is(int diagram, IntPredicate einde) {
        return diagrammen.vervang(diagram, dit -> einde.test(dit) ? JA : NEE);
    }

    /** The diagram that comes to JA where another one does, and else to NEE. */
    int isJa(int diagram) {
        return is(diagram, einde -> einde == Ruimte.JA);
    }

    /** The diagram that comes to JA where another one comes to ONBEKEND, and else to NEE. */
    int isOnbekend(int diagram) {
        return is(diagram, einde -> einde == Ruimte.ONBEKEND);
    }

    /** What one diagram says where another one comes to JA, and else 0. */
    int waar(int zo, int wat) {
        return diagrammen.samen(zo, wat, (hier, dan) -> hier == Ruimte.JA ? dan : 0);
    }

    /** The diagram that comes to JA where another one does not, and else to NEE. */
    int niet(int diagram) {
        if (Diagrammen.isEinde(diagram)) {
            return diagram == JA ? NEE : JA;
        }
        return is(diagram, einde -> einde != Ruimte.JA);
    }

    /** The diagram that comes to JA where the one does and the other does not, and else to NEE. */
    int zonder(int een, int ander) {
        if (zonder == null) {
            zonder = diagrammen.bewerking((dit, dat) -> dit == Ruimte.JA && dat != Ruimte.JA ? Ruimte.JA : Ruimte.NEE);
        }
        return zonder.op(een, ander);
    }

    /** The diagram of a question. */
    int feit(int index) {
        int variabele = ruimte.feit(regelset.invoer().vragen().get(index).feit());
        if (stand == null) {
            return diagrammen.vraag(variabele);
        }
        return stand[variabele] == Ruimte.ONBEKEND ? diagrammen.knoop(variabele, NEE, NEE, JA)
                : Diagrammen.einde(stand[variabele]);
    }

    /** The diagram of a criterion. */
    int criterium(int index) {
        if (criteria[index] == NOG_NIET) {
            criteria[index] = een(regelset.criteria().get(index).regels());
        }
        return criteria[index];
    }

    /** The diagram that says whether a way in fits. */
    int past(Ingang ingang) {
        if (ingangen[ingang.index()] == NOG_NIET) {
            ingangen[ingang.index()] =
                    past(ingang, ingang.regels(Conclusie.WEERHOUDT), ingang.regels(Conclusie.TENZIJ));
        }
        return ingangen[ingang.index()];
    }

    /** The diagram that says whether a way in fits by the base layer alone. */
    int pastInBasis(Ingang ingang) {
        return past(ingang, vanBasis(ingang.regels(Conclusie.WEERHOUDT)), vanBasis(ingang.regels(Conclusie.TENZIJ)));
    }

    private static List<GekoppeldeRegel> vanBasis(List<GekoppeldeRegel> regels) {
        return regels.stream().filter(regel -> regel.laag() == 0).toList();
    }

    /** The diagram that says whether a way in would fit, held back by these rules and not by others. */
    int past(Ingang ingang, List<GekoppeldeRegel> weerhoudt, List<GekoppeldeRegel> tenzij) {
        int vrij = niet(een(weerhoudt));
        return diagrammen.en(een(ingang.regels(Conclusie.INGANG)), diagrammen.of(vrij, een(tenzij)));
    }

    private int veld(Verwijzing veld) {
        return switch (veld.soort()) {
            case VRAGEN -> feit(veld.index());
            case CRITERIA -> criterium(veld.index());
            case INGANGEN -> past(regelset.ingangen().get(veld.index()));
            default -> throw new IllegalArgumentException("No answer is asked of " + veld.soort());
        };
    }

    /** The diagram of rules that decide the route, of which one is enough. */
    int een(List<GekoppeldeRegel> regels) {
        int uitkomst = NEE;
        for (GekoppeldeRegel regel : regels) {
            uitkomst = diagrammen.of(uitkomst, regel(regel));
        }
        return uitkomst;
    }

    /** The diagram of rules of which one is enough. */
    int een(List<GekoppeldeRegel> regels, ToIntFunction<GekoppeldeRegel> diagram) {
        int uitkomst = NEE;
        for (GekoppeldeRegel regel : regels) {
            uitkomst = diagrammen.of(uitkomst, diagram.applyAsInt(regel));
        }
        return uitkomst;
    }

    /** The diagram of a rule that decides the route. */
    int regel(GekoppeldeRegel regel) {
        return alle(regel.voorwaarden(), voorDeRoute);
    }

    /** The diagram of a condition of such a rule. */
    int voorwaarde(Voorwaarde voorwaarde) {
        return voorwaarde.bezoek(voorDeRoute);
    }

    /**
     * The diagram of a rule that follows the route.
     *
     * @param routering the diagram of a question to the routing
     */
    int naDeRoute(GekoppeldeRegel regel, ToIntFunction<Routeert> routering) {
        return alle(regel.voorwaarden(), naDeRoute(routering));
    }

    /** What makes diagrams of the conditions of rules that follow the route. */
    Voorwaarde.Bezoeker<Integer> naDeRoute(ToIntFunction<Routeert> routering) {
        return new NaDeRoute(routering);
    }

    private int alle(List<Voorwaarde> voorwaarden, Voorwaarde.Bezoeker<Integer> bouw) {
        int uitkomst = JA;
        for (Voorwaarde voorwaarde : voorwaarden) {
            uitkomst = diagrammen.en(uitkomst, voorwaarde.bezoek(bouw));
        }
        return uitkomst;
    }

    /** Makes diagrams of conditions of rules that decide the route. */
    private class VoorDeRoute implements Voorwaarde.Bezoeker<Integer> {

        @Override
        public Integer vraagt(Vraagt voorwaarde) {
            return veld(voorwaarde.veld());
        }

        /** Going through the parts: for each number up to this one, whether at least so many held. */
        @Override
        public Integer minstens(Minstens voorwaarde) {
            int[] minstens = new int[voorwaarde.aantal() + 1];
            Arrays.fill(minstens, NEE);
            minstens[0] = JA;
            for (Vraagt deel : voorwaarde.delen()) {
                int dit = vraagt(deel);
                for (int aantal = voorwaarde.aantal(); aantal > 0; aantal--) {
                    minstens[aantal] = diagrammen.of(minstens[aantal], diagrammen.en(minstens[aantal - 1], dit));
                }
            }
            return minstens[voorwaarde.aantal()];
        }

        @Override
        public Integer telt(Telt voorwaarde) {
            return vanaf(ruimte.variabele(Soort.TELLER, voorwaarde.veld().naam()),
                    Integer.toString(voorwaarde.minimum()), true);
        }

        @Override
        public Integer dag(Dag voorwaarde) {
            return vanaf(ruimte.variabele(Soort.DAG, ""), voorwaarde.datum(), voorwaarde.vanaf());
        }

        private int vanaf(int variabele, String grens, boolean vanaf) {
            int eerste = ruimte.variabelen().get(variabele).vanaf(grens);
            if (stand != null) {
                return stand[variabele] >= eerste == vanaf ? JA : NEE;
            }
            return diagrammen.vraag(variabele, waarde -> waarde >= eerste == vanaf ? Ruimte.JA : Ruimte.NEE);
        }

        @Override
        public Integer routeert(Routeert voorwaarde) {
            throw new IllegalArgumentException("A rule that decides the route asks for the route");
        }
    }

    /** The same of rules that follow it, which may ask what is known. */
    private final class NaDeRoute extends VoorDeRoute {

        private final ToIntFunction<Routeert> routering;

        NaDeRoute(ToIntFunction<Routeert> routering) {
            this.routering = routering;
        }

        @Override
        public Integer vraagt(Vraagt voorwaarde) {
            return is(veld(voorwaarde.veld()), waarde -> voorwaarde.toets().klopt(Ruimte.antwoord(waarde)));
        }

        @Override
        public Integer routeert(Routeert voorwaarde) {
            return routering.applyAsInt(voorwaarde);
        }
    }
}
