package nl.actieoverleg.snelheid.groei;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.actieoverleg.snelheid.VerseJvm;

/**
 * What an advice costs once Java has compiled everything. Several ways to advise take turns in one JVM, a block of
 * cases at a time, so that whatever else the machine does hits all alike. Counted is the processor time of the thread
 * that advises.
 *
 * <p>Prints for each way: microseconds and bytes per advice, and how many times the first way it costs; medians.
 */
final class Warmloop {

    private static final ThreadMXBean DRADEN = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Warmloop() {
    }

    /** What is varied. */
    enum Waarover {
        /** The number of regions. */
        REGIOS,
        /** The number of rules in a region. */
        REGELS,
        /** The number of unknown facts. */
        ONBEKEND
    }

    /** @param argumenten what is varied, how many seconds to warm up and again to measure, and the folder with jars */
    public static void main(String[] argumenten) {
        List<Proef> proeven = proeven(Waarover.valueOf(argumenten[0]), Path.of(argumenten[2]));
        long nanos = Long.parseLong(argumenten[1]) * 1_000_000_000L;
        meet(proeven, nanos);
        VerseJvm.toon(meet(proeven, nanos));
    }

    private static List<Proef> proeven(Waarover waarover, Path map) {
        List<Proef> proeven = new ArrayList<>(List.of(Proef.geleverd()));
        switch (waarover) {
            case REGIOS -> Jarmap.REGIOS.forEach(aantal -> {
                List<Path> jars = new Jarmap(map).regios(aantal);
                proeven.add(Proef.eenRegio(jars));
                proeven.add(Proef.regios(jars, 1));
                proeven.add(Proef.regios(jars, Jarmap.OP_RIJ));
            });
            case REGELS -> Jarmap.REGELS.forEach(aantal ->
                    proeven.add(Proef.eenRegio(List.of(new Jarmap(map).regels(aantal)))));
            case ONBEKEND -> proeven.addAll(Proef.onbekend(Jarmap.ONBEKEND));
        }
        return proeven;
    }

    private static double[] meet(List<Proef> proeven, long nanos) {
        List<double[]> rondes = new ArrayList<>();
        long einde = System.nanoTime() + nanos;
        while (rondes.size() < 3 || System.nanoTime() < einde) {
            double[] ronde = new double[3 * proeven.size()];
            for (int i = 0; i < proeven.size(); i++) {
                System.arraycopy(blok(proeven.get(i)), 0, ronde, 3 * i, 2);
                ronde[3 * i + 2] = ronde[3 * i] / ronde[0];
            }
            rondes.add(ronde);
        }
        double[] medianen = new double[3 * proeven.size()];
        Arrays.setAll(medianen,
                figuur -> VerseJvm.mediaan(rondes.stream().mapToDouble(ronde -> ronde[figuur]).toArray()));
        return medianen;
    }

    private static double[] blok(Proef proef) {
        long bytes = DRADEN.getCurrentThreadAllocatedBytes();
        long nanos = DRADEN.getCurrentThreadCpuTime();
        if (proef.loop() == 0) {
            throw new IllegalStateException("No route");
        }
        double aantal = proef.casussen().size();
        return new double[] {(DRADEN.getCurrentThreadCpuTime() - nanos) / aantal / 1000,
            (DRADEN.getCurrentThreadAllocatedBytes() - bytes) / aantal};
    }
}
