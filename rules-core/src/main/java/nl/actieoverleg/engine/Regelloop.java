package nl.actieoverleg.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regel.Routering;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.regelset.Regelset.Routeregel;
import nl.actieoverleg.regelset.Regelset.Vervolgregel;
import org.kie.api.runtime.rule.AgendaFilter;

/**
 * Runs the rules of a region over cases. Thread-safe.
 *
 * <p>Rules run in steps: a rule takes its turn when all that it rests on is known. So first the criteria that rest on
 * answers, then those that rest on criteria, then the ways in, and last the rules that follow the route. Within a step
 * no rule sees what another one concludes, so the order in which they fire cannot matter.
 */
final class Regelloop {

    private final Regelset regelset;
    private final Kennisbasis kennisbasis;
    private final Routeregel[] routeregels;
    private final int stappen;

    Regelloop(Regelset regelset) {
        this.regelset = regelset;
        this.routeregels = regelset.routeregels().toArray(new Routeregel[0]);
        List<Kennisbasis.Stapregel> regels = new ArrayList<>();
        int laatste = -1;
        for (Routeregel regel : routeregels) {
            regels.add(new Kennisbasis.Stapregel(regel.pakket(), regel.regel(), regel.stap()));
            laatste = Math.max(laatste, regel.stap());
        }
        this.stappen = laatste + 1;
        for (Vervolgregel regel : regelset.vervolgregels()) {
            regels.add(new Kennisbasis.Stapregel(regel.pakket(), regel.regel(), stappen));
        }
        this.kennisbasis = new Kennisbasis(regelset, regels);
    }

    /** Begins with a case; to be closed by the same thread. */
    Loop begin(Vastgesteld casus) {
        return new Loop(casus, kennisbasis.sessie());
    }

    /** The rules on their way through one case. For one thread. */
    final class Loop implements AutoCloseable {

        private final Vastgesteld casus;
        private final Sessie sessie;
        private boolean heel;

        private Loop(Vastgesteld casus, Sessie sessie) {
            this.casus = casus;
            this.sessie = sessie;
        }

        /**
         * What holds when unknown answers are read as {@code onbekendAls}.
         *
         * @param onbekendAls NEE for what is certain, JA for what is still possible
         */
        Lezing lees(Antwoord onbekendAls) {
            heel = false;
            Lezing lezing = new Lezing(regelset);
            Beeld beeld = new Beeld(0, casus.gelezenAls(onbekendAls), lezing.criteria, null, casus.tellers(),
                    casus.dag(), null);
            AgendaFilter opname = match -> {
                lezing.noteer(routeregels[kennisbasis.nummer(match)]);
                return false; // Nothing of a rule is executed: its conclusion is its annotation.
            };
            for (int stap = 0; stap < stappen; stap++) {
                sessie.toon(beeld.inStap(stap), opname);
            }
            heel = true;
            return lezing;
        }

        /** The places in {@link Regelset#vervolgregels()} of the rules whose conditions hold after the route. */
        BitSet volg(Weging weging, Routering routering) {
            heel = false;
            BitSet geldend = new BitSet(regelset.vervolgregels().size());
            sessie.toon(new Beeld(stappen, casus.feiten(), weging.criteria(), weging.ingangen(), casus.tellers(),
                    casus.dag(), routering), match -> {
                        geldend.set(kennisbasis.nummer(match) - routeregels.length);
                        return false;
                    });
            heel = true;
            return geldend;
        }

        /** Gives the session back; one in which something went wrong is not used again. */
        @Override
        public void close() {
            if (heel) {
                kennisbasis.geefTerug(sessie);
            } else {
                sessie.sluit();
            }
        }
    }
}
