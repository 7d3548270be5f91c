package nl.actieoverleg.tweedelezing;

import java.util.LinkedHashMap;
import java.util.Map;

/** One role per party; roles are given in their order of precedence, so the first one stays. */
final class Deelnemers {

    private final Map<String, String> rollen = new LinkedHashMap<>();

    Deelnemers met(String rol, boolean geldt, String... partijen) {
        for (String partij : partijen) {
            if (geldt) {
                rollen.putIfAbsent(partij, rol);
            }
        }
        return this;
    }

    Map<String, String> rollen() {
        return rollen;
    }
}
