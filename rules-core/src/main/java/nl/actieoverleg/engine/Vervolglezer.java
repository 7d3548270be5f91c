package nl.actieoverleg.engine;

import java.util.BitSet;
import java.util.List;
import nl.actieoverleg.regel.Peildatum;
import nl.actieoverleg.regel.Routering;
import nl.actieoverleg.regelset.Lijstsoort;
import nl.actieoverleg.regelset.Regelset;
import org.kie.api.runtime.KieSession;

/** Runs the rules that follow the route, over the three-valued answers and outcomes. Thread-safe. */
final class Vervolglezer {

    private final Regelset regelset;
    private final Kennisbasis<Integer> kennisbasis;
    private final List<Breedfeit> vragen;
    private final List<Breedfeit> tellers;
    private final List<Breedfeit> criteria;
    private final List<Breedfeit> ingangen;

    Vervolglezer(Regelset regelset, Kennisbasis<Integer> kennisbasis, Breedfeiten breedfeiten) {
        this.regelset = regelset;
        this.kennisbasis = kennisbasis;
        vragen = breedfeiten.van(Lijstsoort.VRAGEN);
        tellers = breedfeiten.van(Lijstsoort.TELLERS);
        criteria = breedfeiten.van(Lijstsoort.CRITERIA);
        ingangen = breedfeiten.van(Lijstsoort.INGANGEN);
    }

    /** The places in {@link Regelset#vervolgregels()} of the rules whose conditions hold. */
    BitSet lees(Vastgesteld casus, Weging weging, Routering routering) {
        BitSet geldend = new BitSet();
        KieSession sessie = kennisbasis.sessie();
        try {
            Routelezer.voegToe(sessie, vragen, index -> casus.feiten()[index]);
            Routelezer.voegToe(sessie, tellers, index -> casus.tellers()[index]);
            Routelezer.voegToe(sessie, criteria, weging::criterium);
            Routelezer.voegToe(sessie, ingangen, index -> weging.past(regelset.ingangen().get(index)));
            sessie.insert(new Peildatum(casus.dag()));
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
