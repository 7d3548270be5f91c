package nl.actieoverleg;

import nl.actieoverleg.casus.OngeldigeCasus;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the listener of an application, if there is one, and keeps what it does wrong from who asks for advice. */
final class Luisterpost {

    /** Null for none. */
    private final @Nullable Adviesluisteraar luisteraar;
    /** Without a listener there is nothing to log, and a program that starts does without SLF4J. */
    private final @Nullable Logger log;

    Luisterpost(@Nullable Adviesluisteraar luisteraar) {
        this.luisteraar = luisteraar;
        this.log = luisteraar == null ? null : LoggerFactory.getLogger(Adviesluisteraar.class);
    }

    /** When a case came; without a listener nobody looks at the clock. */
    long begin() {
        return luisteraar == null ? 0 : System.nanoTime();
    }

    void advies(String provincie, String route, long begin) {
        if (luisteraar != null) {
            meld(provincie, route, begin, 0);
        }
    }

    /**
     * Tells of a case that was refused.
     *
     * @param provincie null when the region is not known
     * @return the same, to be thrown
     */
    OngeldigeCasus geweigerd(@Nullable String provincie, OngeldigeCasus ongeldig, long begin) {
        if (luisteraar != null) {
            meld(provincie, null, begin, ongeldig.fouten().size() + ongeldig.nietGenoemd());
        }
        return ongeldig;
    }

    private void meld(@Nullable String provincie, @Nullable String route, long begin, int fouten) {
        try {
            luisteraar.naCasus(provincie, route, Math.max(0, System.nanoTime() - begin), fouten);
        } catch (Throwable e) { // Whatever it is, it is not about this case.
            log.debug("De luisteraar van de toepassing gaf een fout", e);
        }
    }
}
