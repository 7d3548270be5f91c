package nl.actieoverleg.engine;

import java.util.BitSet;
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
    /** The step of the rules that follow the route: the one after all that decide it. */
    private final int stapNaRoute;

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
    }

    /** Weighs a case by the rules that decide the route. */
    Weging weeg(Voorgelegd casus) {
        Weging weging = new Weging(casus, regelset.regels().size());
        netwerk.weeg(0, stapNaRoute - 1, casus, weging.regels());
        weging.bepaal(regelset.ingangen());
        return weging;
    }

    /** The numbers of the rules that follow the route and hold for certain. */
    BitSet volg(Voorgelegd naRoute) {
        byte[] regels = new byte[regelset.regels().size()];
        netwerk.weeg(stapNaRoute, stapNaRoute, naRoute, regels);
        BitSet geldend = new BitSet(regels.length);
        for (int nummer = 0; nummer < regels.length; nummer++) {
            if (regels[nummer] == Voorgelegd.JA) {
                geldend.set(nummer);
            }
        }
        return geldend;
    }
}
