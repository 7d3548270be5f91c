package nl.actieoverleg.snelheid;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.actieoverleg.snelheid.Deelnemers.Deelnemer;
import nl.actieoverleg.snelheid.Uitslag.Soort;
import nl.actieoverleg.snelheid.Uitslag.Warm;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Has JMH run the benchmarks, each as long as asked, and reads off the figures. */
final class Loper {

    private static final String GEHEUGEN_PER_KEER = "gc.alloc.rate.norm";

    private final Duur duur;
    private final Path verslag;

    /**
     * How long to measure.
     *
     * @param jvms how many JVMs for the mean on one thread, from which all is compared; for other figures one
     * @param opwarmrondes how many rounds to warm up, in each
     * @param rondes how many rounds to measure, in each
     * @param seconden how long a round takes
     */
    record Duur(int jvms, int opwarmrondes, int rondes, int seconden) {

        /** For who is not at full speed by then: warmed up much longer, and one JVM so that it can be waited for. */
        Duur traag() {
            return new Duur(1, 4 * opwarmrondes, rondes, seconden);
        }
    }

    /** @param verslag the file for what JMH itself says; each benchmark that runs starts it anew */
    Loper(Duur duur, Path verslag) {
        this.duur = duur;
        this.verslag = verslag;
    }

    List<Warm> beslissingen() throws RunnerException {
        List<Warm> warm = new ArrayList<>();
        for (Deelnemer deelnemer : Deelnemers.alle()) {
            warm.add(meet(deelnemer.traag() ? duur.traag() : duur, Soort.BESLISSING, deelnemer.naam(),
                    BeslissingMeting.class, "beslissing", deelnemer.id()));
        }
        return warm;
    }

    List<Warm> adviezen() throws RunnerException {
        List<Warm> warm = new ArrayList<>();
        for (Adviesgever adviesgever : Adviesgever.values()) {
            warm.add(meet(duur, Soort.ADVIES, adviesgever.naam, AdviesMeting.class, "advies", adviesgever.name()));
        }
        for (Adviesgever adviesgever : Adviesgever.values()) {
            warm.add(meet(duur, Soort.JSON, adviesgever.naam, AdviesMeting.class, "json", adviesgever.name()));
        }
        return warm;
    }

    private Warm meet(Duur duur, Soort soort, String naam, Class<?> meting, String methode, String deelnemer)
            throws RunnerException {
        System.err.println("Measuring: " + soort.naam + ", " + naam);
        String welke = "^" + meting.getName().replace(".", "\\.") + "\\." + methode + "$";
        RunResult een = draai(opties(duur, welke, deelnemer).mode(Mode.AverageTime).threads(1).forks(duur.jvms)
                .addProfiler(GCProfiler.class));
        RunResult twee = draai(opties(duur, welke, deelnemer).mode(Mode.AverageTime).threads(2));
        RunResult los = draai(opties(duur, welke, deelnemer).mode(Mode.SampleTime).threads(1));
        Result<?> gemiddeld = een.getPrimaryResult();
        return new Warm(soort, naam, gemiddeld.getScore(), gemiddeld.getScoreError(),
                een.getSecondaryResults().get(GEHEUGEN_PER_KEER).getScore(), twee.getPrimaryResult().getScore(),
                deel(los, 50), deel(los, 99), deel(los, 99.9));
    }

    private static double deel(RunResult los, double procent) {
        return los.getPrimaryResult().getStatistics().getPercentile(procent);
    }

    private ChainedOptionsBuilder opties(Duur duur, String welke, String deelnemer) {
        TimeValue ronde = TimeValue.seconds(duur.seconden);
        return new OptionsBuilder().include(welke).param("deelnemer", deelnemer).forks(1)
                .warmupIterations(duur.opwarmrondes).warmupTime(ronde)
                .measurementIterations(duur.rondes).measurementTime(ronde)
                .jvmArgsAppend("-Xms1g", "-Xmx1g").shouldFailOnError(true)
                .output(verslag.toString());
    }

    private static RunResult draai(ChainedOptionsBuilder opties) throws RunnerException {
        Collection<RunResult> uitkomsten = new Runner(opties.build()).run();
        if (uitkomsten.size() != 1) {
            throw new IllegalStateException("Expected one benchmark, and JMH ran " + uitkomsten.size());
        }
        return uitkomsten.iterator().next();
    }
}
