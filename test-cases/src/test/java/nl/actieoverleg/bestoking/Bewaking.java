package nl.actieoverleg.bestoking;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.HexFormat;
import nl.actieoverleg.draad.Eigendraad;

/** Puts bytes to something and watches what that costs. For one thread. */
final class Bewaking {

    /** Of the processor: a machine that is busy with other things is no finding. */
    private static final long LANGSTE_NANOS = 5_000_000_000L;
    private static final long MEESTE_PER_BYTE = 16L << 10;

    private final ThreadMXBean draden = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Doel doel;
    private long aantal;
    private long langste;
    private long meeste;

    Bewaking(Doel doel) {
        this.doel = doel;
    }

    /**
     * Puts bytes to it.
     *
     * @throws AssertionError with those bytes, when anything comes of it but an answer within bounds
     */
    void bestook(byte[] invoer) {
        // All of it on one thread: then the library makes no other, of which the costs would not be seen.
        Eigendraad.voer(() -> bestookHier(invoer));
    }

    private void bestookHier(byte[] invoer) {
        long begin = draden.getCurrentThreadCpuTime();
        long eerst = draden.getCurrentThreadAllocatedBytes();
        try {
            doel.bestook(invoer);
        } catch (Exception | Error e) {
            throw new AssertionError(e.getClass().getSimpleName() + " by " + invoer.length + " bytes: " + toon(invoer),
                    e);
        }
        long nanos = draden.getCurrentThreadCpuTime() - begin;
        long bytes = draden.getCurrentThreadAllocatedBytes() - eerst;
        aantal++;
        langste = Math.max(langste, nanos);
        meeste = Math.max(meeste, bytes);
        if (nanos > LANGSTE_NANOS) {
            throw new AssertionError(nanos / 1_000_000 + " ms by " + invoer.length + " bytes: " + toon(invoer));
        }
        if (bytes > doel.meesteBytes() + MEESTE_PER_BYTE * invoer.length) {
            throw new AssertionError((bytes >> 20) + " MB made by " + invoer.length + " bytes: " + toon(invoer));
        }
    }

    private static String toon(byte[] invoer) {
        return HexFormat.of().formatHex(invoer, 0, Math.min(invoer.length, 40_000));
    }

    @Override
    public String toString() {
        return doel + ": " + aantal + " executions, at most " + langste / 1_000_000 + " ms and " + (meeste >> 10)
                + " KB each";
    }
}
