package nl.actieoverleg.engine;

import java.util.BitSet;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regel.Routering;
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
    private final GekoppeldeRegel[] regels;
    /** The step of the rules that follow the route: the one after all that decide it. */
    private final int stapNaRoute;

    Regelloop(Regelset regelset, Regelnetwerk netwerk) {
        this.regelset = regelset;
        this.netwerk = netwerk;
        regels = regelset.regels().toArray(new GekoppeldeRegel[0]);
        int laatste = -1;
        for (GekoppeldeRegel regel : regels) {
            if (regel.conclusie().bepaaltRoute()) {
                laatste = Math.max(laatste, regel.stap());
            }
        }
        stapNaRoute = laatste + 1;
    }

    /**
     * What is certain and what is possible: the rules that decide the route, with unknown answers read as no and read
     * as yes. Rules being positive, what holds in the first reading also holds in the second.
     */
    Weging weeg(Vastgesteld casus) {
        Lezing mogelijk = new Lezing(regelset);
        Voorgelegd ruim = casus.gelezenAls(Antwoord.JA, mogelijk.criteria);
        lees(ruim, mogelijk);
        if (!casus.heeftOnbekende()) {
            return new Weging(casus, mogelijk, mogelijk);
        }
        Lezing zeker = new Lezing(regelset);
        lees(casus.gelezenAls(Antwoord.NEE, zeker.criteria), zeker);
        return new Weging(casus, zeker, mogelijk);
    }

    private void lees(Voorgelegd casus, Lezing lezing) {
        BitSet geldend = new BitSet(regels.length);
        for (int stap = 0; stap < stapNaRoute; stap++) {
            netwerk.zoek(casus.inStap(stap), geldend);
            for (int nummer = geldend.nextSetBit(0); nummer >= 0; nummer = geldend.nextSetBit(nummer + 1)) {
                lezing.noteer(regels[nummer]);
            }
            geldend.clear();
        }
    }

    /** The case with all that is known of it once the route is. */
    Voorgelegd naRoute(Weging weging, Routering routering) {
        return weging.naRoute(stapNaRoute, routering);
    }

    /** The numbers of the rules that follow the route and hold. */
    BitSet volg(Voorgelegd naRoute) {
        BitSet geldend = new BitSet(regels.length);
        netwerk.zoek(naRoute, geldend);
        return geldend;
    }
}
