package nl.actieoverleg.snelheid.peers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.drl.Moduleregister;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelset.Regelset;

/** The structure of the rules on the class path, for those who compete with our engine on the same rules. */
public final class Regelsets {

    private Regelsets() {
    }

    /** The rules of each region by its name in a case. */
    public static Map<String, Regelset> opKlassenpad() {
        List<Regelmodule> modules = Moduleregister.opKlassenpad(Regelset.class.getClassLoader());
        Map<String, Regelset> regelsets = new LinkedHashMap<>();
        for (Regelmodule module : modules) {
            if (!module.isBasis()) {
                Regelset regelset = Regelset.van(List.of(modules.get(0), module));
                regelsets.put(regelset.regio(), regelset);
            }
        }
        return regelsets;
    }
}
