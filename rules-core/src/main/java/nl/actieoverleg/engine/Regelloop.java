package nl.actieoverleg.engine;

import java.util.BitSet;
import java.util.List;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelmodule.Voorwaarde.Vraagt;
import nl.actieoverleg.regelset.GekoppeldeRegel;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;

/**
 * Runs the rules of a region over cases. Thread-safe.
 *
 * <p>Rules run in steps: a rule takes its turn when all that it rests on is known. So first the criteria that rest on
 * answers, then those that rest on criteria, then the ways in, and last the rules that follow the route. Within a step
 * no rule sees what another one concludes, so the order in which they are found cannot matter.
 *
 * <p>Hardly ever a case is weighed once more, as if the question on the order were answered: only for a way in that
 * rests on that question and that may come before the route in one of the orders.
 */
final class Regelloop {

    private final Regelset regelset;
    private final Regelnetwerk netwerk;
    /** The step of the rules that follow the route: the one after all that decide it. */
    private final int stapNaRoute;
    /** The ways in whose outcome can depend on the question on the order. */
    private final BitSet opVolgordevraag = new BitSet();

    Regelloop(Regelset regelset, Regelnetwerk netwerk) {
        this.regelset = regelset;
        this.netwerk = netwerk;
        int laatste = -1;
        for (GekoppeldeRegel regel : regelset.regels()) {
            if (regel.conclusie().bepaaltRoute()) {
                laatste = Math.max(laatste, regel.stap());
            }
        }
        stapNaRoute = laatste + 1;
        for (Ingang ingang : regelset.ingangen()) {
            opVolgordevraag.set(ingang.index(), vraagtVolgorde(ingang.regels(Conclusie.INGANG))
                    || vraagtVolgorde(ingang.regels(Conclusie.TENZIJ)));
        }
    }

    private boolean vraagtVolgorde(List<GekoppeldeRegel> regels) {
        for (GekoppeldeRegel regel : regels) {
            for (Voorwaarde voorwaarde : regel.voorwaarden()) {
                for (Vraagt vraag : voorwaarde.vragen()) {
                    int index = vraag.veld().index();
                    boolean is = vraag.veld().soort() == Lijstsoort.VRAGEN ? index == regelset.invoer().volgordevraag()
                            : vraagtVolgorde(regelset.criteria().get(index).regels());
                    if (is) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Weighs a case by the rules that decide the route. */
    Weging weeg(Voorgelegd casus) {
        Weging weging = new Weging(casus, regelset.regels().size());
        netwerk.weeg(0, stapNaRoute - 1, casus, weging.regels());
        weging.bepaal(regelset.ingangen());
        return weging;
    }

    /** See {@link Grondslag#pastBij}. */
    Antwoord pastBij(Antwoord volgordevraag, Weging weging, Ingang ingang, boolean alleenBasis) {
        return (opVolgordevraag.get(ingang.index()) ? bij(volgordevraag, weging) : weging).past(ingang, alleenBasis);
    }

    /** See {@link Grondslag#kanZonder}. */
    boolean kanZonder(List<Ingang> andere, Antwoord volgordevraag, Weging weging, Ingang ingang, boolean alleenBasis) {
        int vraag = regelset.invoer().volgordevraag();
        boolean open = vraag >= 0 && weging.casus().feiten()[vraag] == Voorgelegd.ONBEKEND;
        return new Tegenvoorbeeld(regelset, open ? bij(volgordevraag, weging) : weging, andere, alleenBasis)
                .bestaatVoor(ingang);
    }

    private Weging bij(Antwoord volgordevraag, Weging weging) {
        return weeg(weging.casus().met(regelset.invoer().volgordevraag(), volgordevraag));
    }

    /** What holds of each rule that follows the route, in the numbers of {@link Voorgelegd}. */
    byte[] volg(Voorgelegd naRoute) {
        byte[] regels = new byte[regelset.regels().size()];
        netwerk.weeg(stapNaRoute, stapNaRoute, naRoute, regels);
        return regels;
    }
}
