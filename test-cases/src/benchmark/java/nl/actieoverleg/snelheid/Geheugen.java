package nl.actieoverleg.snelheid;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.function.Function;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.casus.Casus;

/**
 * What stays in memory, in KiB: heap in use after full collections, and metaspace. Measured before and after making the
 * one who advises and letting it advise on all cases of all provinces; what is printed is the difference.
 */
public final class Geheugen {

    private static final int OPRUIMBEURTEN = 4;

    private Geheugen() {
    }

    /** @param argumenten one {@link Adviesgever} */
    public static void main(String[] argumenten) throws InterruptedException {
        Casus[] casussen = Casusreeks.casussen();
        double heapVooraf = heap();
        double metaspaceVooraf = metaspace();
        Function<Casus, Advies> adviesgever = Adviesgever.valueOf(argumenten[0]).maak();
        for (Casus casus : casussen) {
            adviesgever.apply(casus);
        }
        double heap = heap() - heapVooraf;
        double metaspace = metaspace() - metaspaceVooraf;
        // Used once more, so that neither can be collected before it was measured.
        if (adviesgever.apply(casussen[0]).route() == null) {
            throw new IllegalStateException("No route");
        }
        VerseJvm.toon(heap, metaspace);
    }

    /** The heap in use after full collections, in KiB. */
    public static double heap() throws InterruptedException {
        for (int beurt = 0; beurt < OPRUIMBEURTEN; beurt++) {
            System.gc();
            Thread.sleep(100);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024.0;
    }

    private static double metaspace() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .map(MemoryPoolMXBean::getUsage).mapToLong(gebruik -> gebruik.getUsed()).sum() / 1024.0;
    }
}
