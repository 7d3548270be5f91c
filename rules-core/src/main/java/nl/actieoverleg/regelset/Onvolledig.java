package nl.actieoverleg.regelset;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** What could not be read of the layers, so that what follows from that is not reported as a fault as well. */
final class Onvolledig {

    /** Everything was read. */
    static final Onvolledig NIETS = new Onvolledig(true, Set.of());

    private final boolean regelsHeel;
    private final Set<String> genoemd = new HashSet<>();

    /**
     * @param regelsHeel whether every rule was seen, if not read
     * @param genoemd what is named by what could not be read
     */
    Onvolledig(boolean regelsHeel, Set<String> genoemd) {
        this.regelsHeel = regelsHeel;
        for (String een : genoemd) {
            this.genoemd.add(kaal(een));
        }
    }

    /** Whether that a rule for this code is missing may come from what could not be read. */
    boolean verklaart(String code) {
        return !regelsHeel || kent(code);
    }

    /** Whether that there is no such code or name may come from what could not be read. */
    boolean kent(String code) {
        return !genoemd.isEmpty() && genoemd.contains(kaal(code));
    }

    /** Codes that only differ in signs and capitals are the same here. */
    private static String kaal(String code) {
        return code.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
