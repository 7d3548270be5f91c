package nl.actieoverleg.engine;

import java.util.BitSet;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelset.GekoppeldeRegel;
import nl.actieoverleg.regelset.Regelset;

/**
 * Runs the rules of a region over cases. Thread-safe.
 *
 * <p>Rules run in steps: a rule takes its turn when all that it rests on is known. So first the criteria that rest on
 * answers, then those that rest on criteria, then the ways in, and last the rules that follow the route. Within a step
 * no rule sees what another one concludes, so the order in which they are found cannot matter.
 */
final class Regelloop {

    private final Regelset regelset;
    private final Regelnetwerk netwerk;
    /** For each rule the index of the criterion that it concludes, or -1. */
    private final int[] criterium;
    /** The step of the rules that follow the route: the one after all that decide it. */
    private final int stapNaRoute;

    Regelloop(Regelset regelset, Regelnetwerk netwerk) {
        this.regelset = regelset;
        this.netwerk = netwerk;
        criterium = new int[regelset.regels().size()];
        int laatste = -1;
        for (GekoppeldeRegel regel : regelset.regels()) {
            criterium[regel.nummer()] = regel.conclusie() == Conclusie.CRITERIUM ? regel.doel() : -1;
            if (regel.conclusie().bepaaltRoute()) {
                laatste = Math.max(laatste, regel.stap());
            }
        }
        stapNaRoute = laatste + 1;
    }

    /** Weighs a case by the rules that decide the route. */
    Weging weeg(Vastgesteld casus) {
        Weging weging = new Weging(regelset, casus);
        netwerk.zoek(0, stapNaRoute - 1, weging.voorgelegd(),
                (uitkomst, regel) -> weging.noteer(regel, criterium[regel], uitkomst));
        weging.bepaal(regelset.ingangen());
        return weging;
    }

    /** The numbers of the rules that follow the route and hold for certain. */
    BitSet volg(Voorgelegd naRoute) {
        BitSet geldend = new BitSet(criterium.length);
        netwerk.zoek(stapNaRoute, stapNaRoute, naRoute, (uitkomst, regel) -> {
            if (uitkomst == Antwoord.JA) {
                geldend.set(regel);
            }
        });
        return geldend;
    }
}
