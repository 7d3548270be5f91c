package nl.actieoverleg.snelheid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Each benchmark still runs: once, in this JVM, by our engine; {@link KruisproefTest} has everyone decide. How long it
 * takes does not matter here.
 */
class MetingTest {

    @TempDir
    private Path map;

    @Test
    void theBenchmarkOfDecisionsRunsOnce() throws RunnerException {
        assertEquals(1, draai(BeslissingMeting.class, "router").size());
    }

    @Test
    void bothBenchmarksOfAdvicesRunOnce() throws RunnerException {
        assertEquals(2, draai(AdviesMeting.class, "ROUTER").size());
    }

    private Collection<RunResult> draai(Class<?> meting, String deelnemer) throws RunnerException {
        return new Runner(new OptionsBuilder().include("\\." + meting.getSimpleName() + "\\.")
                .param("deelnemer", deelnemer).mode(Mode.SingleShotTime).forks(0).warmupIterations(0)
                .measurementIterations(1).shouldFailOnError(true).output(map.resolve("jmh.txt").toString())
                .build()).run();
    }

    @Test
    void aFreshJvmTimesItsFirstAdvices() {
        double[] figuren = VerseJvm.medianen(1, EersteAdviezen.class, List.of(), "ROUTER");
        assertEquals(1 + EersteAdviezen.WELKE.length, figuren.length);
        for (double figuur : figuren) {
            assertTrue(figuur > 0);
        }
    }

    @Test
    void rulesStayInMemory() {
        double[] figuren = VerseJvm.medianen(1, Geheugen.class, List.of("-XX:+UseSerialGC"), "HANDWERK");
        assertTrue(figuren[0] > 0, "heap");
    }
}
