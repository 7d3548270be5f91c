package nl.actieoverleg.kaart;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.actieoverleg.kaart.Ruimte.Soort;
import nl.actieoverleg.regel.Routering;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelmodule.Voorwaarde.Routeert;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelset.Alternatief;
import nl.actieoverleg.regelset.Grond;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset.Routeregel;
import nl.actieoverleg.regelset.Regelset.Vraaglijst;
import nl.actieoverleg.regelset.Regelset;

/**
 * The conditions of the linked rules of a region as diagrams. The ends are {@link Ruimte#NEE}, {@link Ruimte#ONBEKEND}
 * and {@link Ruimte#JA}. Not thread-safe.
 */
final class Regeldiagrammen {

    private static final int NEE = Diagrammen.einde(Ruimte.NEE);
    private static final int JA = Diagrammen.einde(Ruimte.JA);
    private static final int NOG_NIET = Integer.MIN_VALUE;

    private final Regelset regelset;
    private final Ruimte ruimte;
    private final Diagrammen diagrammen;
    private final Diagrammen.Bewerking en;
    private final Diagrammen.Bewerking of;
    private final Map<String, Vraaglijst> lijsten = new HashMap<>();
    private final Set<Regel> vanBasis = new HashSet<>();
    private final int[] criteria;

    Regeldiagrammen(Regelset regelset, Ruimte ruimte, Diagrammen diagrammen) {
        this.regelset = regelset;
        this.ruimte = ruimte;
        this.diagrammen = diagrammen;
        en = diagrammen.bewerking(Math::min);
        of = diagrammen.bewerking(Math::max);
        for (Vraaglijst lijst : regelset.lijsten()) {
            lijsten.put(lijst.naam(), lijst);
        }
        for (Routeregel regel : regelset.routeregels()) {
            if (regel.vanBasis()) {
                vanBasis.add(regel.regel());
            }
        }
        criteria = new int[regelset.criteria().size()];
        Arrays.fill(criteria, NOG_NIET);
    }

    /** The diagram of a question. */
    int feit(int index) {
        return diagrammen.vraag(ruimte.feit(regelset.vragen().get(index).feit()));
    }

    /** The diagram of a criterion. */
    int criterium(int index) {
        if (criteria[index] == NOG_NIET) {
            criteria[index] = een(regelset.criteria().get(index).alternatieven());
        }
        return criteria[index];
    }

    /** The diagram of reasons of which one is enough. */
    int een(List<Alternatief> alternatieven) {
        int uitkomst = NEE;
        for (Alternatief alternatief : alternatieven) {
            uitkomst = of.op(uitkomst, alle(alternatief.gronden()));
        }
        return uitkomst;
    }

    /** The diagram of grounds that all have to hold. */
    int alle(List<Grond> gronden) {
        int uitkomst = JA;
        for (Grond grond : gronden) {
            uitkomst = en.op(uitkomst, grond(grond));
        }
        return uitkomst;
    }

    /** The diagram of a ground. */
    int grond(Grond grond) {
        if (grond instanceof Grond.Feit feit) {
            return feit(feit.index());
        }
        if (grond instanceof Grond.Criteriumgrond criterium) {
            return criterium(criterium.index());
        }
        if (grond instanceof Grond.Minstens minstens) {
            return minstens(minstens.aantal(), minstens.delen().stream().mapToInt(this::grond).toArray());
        }
        return vast(((Grond.Vast) grond).voorwaarde());
    }

    /** Of these diagrams at least so many: the so-manieth greatest. */
    private int minstens(int aantal, int[] delen) {
        int[] minstens = new int[aantal + 1];
        Arrays.fill(minstens, NEE);
        minstens[0] = JA;
        for (int deel : delen) {
            for (int zoveel = aantal; zoveel > 0; zoveel--) {
                minstens[zoveel] = of.op(minstens[zoveel], en.op(minstens[zoveel - 1], deel));
            }
        }
        return minstens[aantal];
    }

    /** The diagram of a condition on a count or a day. */
    private int vast(Voorwaarde voorwaarde) {
        if (voorwaarde instanceof Voorwaarde.Telt telt) {
            return vanaf(ruimte.variabele(Soort.TELLER, telt.veld()), Integer.toString(telt.minimum()), true);
        }
        Voorwaarde.Dag dag = (Voorwaarde.Dag) voorwaarde;
        return vanaf(ruimte.variabele(Soort.DAG, ""), dag.datum(), dag.vanaf());
    }

    private int vanaf(int variabele, String grens, boolean vanaf) {
        int eerste = ruimte.variabelen().get(variabele).vanaf(grens);
        return diagrammen.vraag(variabele, waarde -> waarde >= eerste == vanaf ? Ruimte.JA : Ruimte.NEE);
    }

    /** The diagram that says whether a way in fits, all layers together or by the base layer alone. */
    int past(Ingang ingang, boolean alleenBasis) {
        int weerhoudt = NEE;
        for (Ingang.Weerhouding weerhouding : ingang.weerhoudt()) {
            if (!alleenBasis || vanBasis.contains(weerhouding.reden().regel())) {
                weerhoudt = of.op(weerhoudt, alle(weerhouding.reden().gronden()));
            }
        }
        int vrij = diagrammen.vervang(weerhoudt, waarde -> waarde == Ruimte.JA ? NEE : JA);
        for (Alternatief tenzij : ingang.tenzij()) {
            if (!alleenBasis || vanBasis.contains(tenzij.regel())) {
                vrij = of.op(vrij, alle(tenzij.gronden()));
            }
        }
        return en.op(een(ingang.alternatieven()), vrij);
    }

    /** The diagram that says whether something holds a way in back, lifted or not. */
    int weerhoudt(Ingang ingang) {
        return een(ingang.weerhoudt().stream().map(Ingang.Weerhouding::reden).toList());
    }

    /**
     * The diagram of a rule that follows the route.
     *
     * @param wat what is decided in each case
     */
    int vervolg(Regel regel, Besluit wat) {
        int uitkomst = JA;
        for (Voorwaarde voorwaarde : regel.voorwaarden()) {
            uitkomst = en.op(uitkomst, voorwaarde(voorwaarde, wat));
        }
        return uitkomst;
    }

    /** What rules that follow the route can ask for. */
    interface Besluit {
        /** Whether a way in fits. */
        int past(int ingang);

        /** The diagram of a question to the routing; its ends are NEE and JA. */
        int routeert(Routeert vraag);
    }

    /** The diagram of a condition of a rule that follows the route; its ends are NEE and JA. */
    int voorwaarde(Voorwaarde voorwaarde, Besluit wat) {
        if (voorwaarde instanceof Voorwaarde.Vraagt vraagt) {
            return diagrammen.vervang(antwoord(vraagt, wat),
                    waarde -> vraagt.toets().klopt(Ruimte.antwoord(waarde)) ? JA : NEE);
        }
        if (voorwaarde instanceof Voorwaarde.Minstens minstens) {
            return minstens(minstens.aantal(),
                    minstens.delen().stream().mapToInt(deel -> voorwaarde(deel, wat)).toArray());
        }
        return voorwaarde instanceof Routeert routeert ? wat.routeert(routeert) : vast(voorwaarde);
    }

    private int antwoord(Voorwaarde.Vraagt vraagt, Besluit wat) {
        Vraaglijst lijst = lijsten.get(vraagt.lijst());
        int index = lijst.indexen().get(lijst.velden().indexOf(vraagt.veld()));
        if (lijst.soort() == Lijstsoort.VRAGEN) {
            return feit(index);
        }
        return lijst.soort() == Lijstsoort.CRITERIA ? criterium(index) : wat.past(index);
    }

    /** Whether a routing that knows no more than the ways in answers a question so; null when it takes more. */
    static Boolean antwoord(Routeert vraag, Routering routering) {
        return switch (vraag.woord()) {
            case ROUTE_IS -> routering.routeIs(vraag.code());
            case ROUTE_IS_NIET -> routering.routeIsNiet(vraag.code());
            case NAAR -> routering.naar(vraag.code());
            case VIA_INGANG -> routering.viaIngang(vraag.code());
            case OOK_PASSEND -> routering.ookPassend(vraag.code());
            case MEERDERE_PASSEND -> routering.isMeerderePassend();
            case LOOPT_ELDERS, BIJNA_PASSEND, AANMELDING_ONVOLLEDIG -> null;
        };
    }
}
