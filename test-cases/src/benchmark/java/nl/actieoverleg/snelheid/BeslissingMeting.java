package nl.actieoverleg.snelheid;

import java.util.concurrent.TimeUnit;
import java.util.Arrays;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.snelheid.peers.Regelsets;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.ThreadParams;

/** One decision, by one who takes part; each thread has its own. */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class BeslissingMeting {

    /** The short name of who takes part. */
    @Param("handwerk")
    public String deelnemer;

    private Beslisser beslisser;
    private Casus[] casussen;
    private int nummer;

    /** Makes the one who decides, and the cases; threads start at different ones. */
    @Setup
    public void begin(ThreadParams draad) {
        beslisser = Deelnemers.van(deelnemer).maak().get();
        casussen = Arrays.stream(Casusreeks.json()).map(Regelsets.lezer()::lees).toArray(Casus[]::new);
        nummer = casussen.length / draad.getThreadCount() * draad.getThreadIndex();
    }

    /** Lets go of what the one who decides holds. */
    @TearDown
    public void eind() throws Exception {
        beslisser.close();
    }

    /** Decides the next case. */
    @Benchmark
    public Beslissing beslissing() {
        nummer = nummer + 1 == casussen.length ? 0 : nummer + 1;
        return beslisser.beslis(casussen[nummer]);
    }
}
