package nl.actieoverleg.snelheid.dmn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.regelset.Moduleregister;
import nl.actieoverleg.regelset.Regelmodule;
import nl.actieoverleg.regelset.Regelset;

/** The rules of every region on the class path. */
final class Regelsets {

    private Regelsets() {
    }

    /** The rules of each region, by its name in a case. */
    static Map<String, Regelset> laad() {
        List<Regelmodule> modules = Moduleregister.opKlassenpad(Regelsets.class.getClassLoader()).stream()
                .map(geladen -> geladen.module()).toList();
        Map<String, Regelset> regelsets = new LinkedHashMap<>();
        for (Regelmodule regio : modules.stream().filter(module -> !module.isBasis()).toList()) {
            regelsets.put(regio.regio(), Regelset.van(List.of(modules.get(0), regio)));
        }
        return regelsets;
    }
}
