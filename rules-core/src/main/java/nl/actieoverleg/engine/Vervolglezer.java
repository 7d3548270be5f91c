package nl.actieoverleg.engine;

import java.util.BitSet;
import nl.actieoverleg.regel.Routering;
import nl.actieoverleg.regelset.Lijstsoort;
import nl.actieoverleg.regelset.Regelset;
import org.kie.api.runtime.KieSession;

/** Runs the rules that follow the route, over the three-valued answers and outcomes. Thread-safe. */
final class Vervolglezer {

    private final Regelset regelset;
    private final Kennisbasis<Integer> kennisbasis;
    private final Breedfeiten breedfeiten;

    Vervolglezer(Regelset regelset, Kennisbasis<Integer> kennisbasis, Breedfeiten breedfeiten) {
        this.regelset = regelset;
        this.kennisbasis = kennisbasis;
        this.breedfeiten = breedfeiten;
    }

    /** The places in {@link Regelset#vervolgregels()} of the rules whose conditions hold. */
    BitSet lees(Vastgesteld casus, Weging weging, Routering routering) {
        BitSet geldend = new BitSet();
        KieSession sessie = kennisbasis.sessie();
        try {
            breedfeiten.voegToe(sessie, Lijstsoort.VRAGEN, index -> casus.feiten()[index]);
            breedfeiten.voegToe(sessie, Lijstsoort.TELLERS, index -> casus.tellers()[index]);
            breedfeiten.voegToe(sessie, Lijstsoort.CRITERIA, weging::criterium);
            breedfeiten.voegToe(sessie, Lijstsoort.INGANGEN, index -> weging.past(regelset.ingangen().get(index)));
            breedfeiten.voegToe(sessie, casus.dag());
            sessie.insert(routering);
            sessie.fireAllRules(match -> {
                geldend.set(kennisbasis.betekenis(match.getRule()));
                return false; // Nothing of a rule is executed: its conclusion is its annotation.
            });
        } finally {
            sessie.dispose();
        }
        return geldend;
    }
}
