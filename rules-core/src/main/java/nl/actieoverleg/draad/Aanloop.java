package nl.actieoverleg.draad;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Has each kind of work done on a thread of this library until it went well once; after that, what Java prepares for it
 * is there. For any number of threads.
 */
public final class Aanloop {

    private final Set<String> gedaan = ConcurrentHashMap.newKeySet();

    /**
     * {@return whether this went well once} Who is asked often looks first, and does without what it takes to pass work
     * on.
     *
     * @param wat the kind of work, not null
     */
    public boolean isGedaan(String wat) {
        return gedaan.contains(wat);
    }

    /**
     * Has it done.
     *
     * @param wat the kind of work, not null: what takes the same classes
     * @param werk what is to be done, not null
     * @return what comes of it
     */
    public <T> T doe(String wat, Supplier<T> werk) {
        if (gedaan.contains(wat)) {
            return werk.get();
        }
        T uitkomst = Eigendraad.doe(werk);
        gedaan.add(wat);
        return uitkomst;
    }
}
