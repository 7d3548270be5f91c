package nl.actieoverleg.draad;

import java.util.function.Supplier;

/**
 * Has something done on a thread of this library until it went well once; after that, what Java prepares for it is
 * there. For any number of threads.
 */
public final class Aanloop {

    /** Seen late by another thread, that one makes a run-up of its own. */
    private boolean gedaan;

    /** {@return whether it went well once} Who is asked often looks first, and does without what it takes to pass work on. */
    public boolean isGedaan() {
        return gedaan;
    }

    /**
     * Has something done for this alone, once; later this does nothing.
     *
     * @param werk what is to be done, not null
     */
    public void voerEenmaal(Runnable werk) {
        if (!gedaan) {
            Eigendraad.voer(werk);
            gedaan = true;
        }
    }

    /**
     * Has it done.
     *
     * @param werk what is to be done, not null
     * @return what comes of it
     */
    public <T> T doe(Supplier<T> werk) {
        if (gedaan) {
            return werk.get();
        }
        T uitkomst = Eigendraad.doe(werk);
        gedaan = true;
        return uitkomst;
    }
}
