package nl.actieoverleg.snelheid;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.snelheid.peers.Regelsets;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.ThreadParams;

/** One whole advice, from a case or from JSON to JSON; all threads share what gives the advice. */
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AdviesMeting {

    /** What gives the advice, and the cases. */
    @State(Scope.Benchmark)
    public static class Opstelling {

        /** Who gives the advice. */
        @Param
        public Adviesgever deelnemer;

        private Adviseur adviseur;
        private Function<Casus, Advies> adviseer;
        private Function<byte[], Casus> lees;
        private Casus[] casussen;
        private byte[][] json;

        /** Makes it. */
        @Setup
        public void begin() {
            adviseur = Casusreeks.adviseur();
            boolean router = deelnemer == Adviesgever.ROUTER;
            adviseer = router ? adviseur::adviseer : deelnemer.maak();
            lees = router ? adviseur::lees : Regelsets.lezer()::lees;
            json = Casusreeks.json();
            casussen = Arrays.stream(json).map(lees).toArray(Casus[]::new);
        }
    }

    /** Where a thread is in the cases. */
    @State(Scope.Thread)
    public static class Plaats {

        private int nummer;

        /** Threads start at different cases. */
        @Setup
        public void begin(ThreadParams draad) {
            nummer = Casusreeks.AANTAL / draad.getThreadCount() * draad.getThreadIndex();
        }

        private int volgende() {
            nummer = nummer + 1 == Casusreeks.AANTAL ? 0 : nummer + 1;
            return nummer;
        }
    }

    /** From a case to an advice. */
    @Benchmark
    public Advies advies(Opstelling opstelling, Plaats plaats) {
        return opstelling.adviseer.apply(opstelling.casussen[plaats.volgende()]);
    }

    /** From JSON to JSON; reading and writing are the same whoever gives the advice. */
    @Benchmark
    public byte[] json(Opstelling opstelling, Plaats plaats) {
        Casus casus = opstelling.lees.apply(opstelling.json[plaats.volgende()]);
        return opstelling.adviseur.schrijfUtf8(opstelling.adviseer.apply(casus));
    }
}
