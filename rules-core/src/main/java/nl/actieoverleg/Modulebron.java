package nl.actieoverleg;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.drl.Moduleregister;
import nl.actieoverleg.drl.Modulelezer;
import nl.actieoverleg.drl.Regelmap;
import nl.actieoverleg.regelmodule.Regelmodule;

/** Gathers rule modules from a class path and from folders. */
final class Modulebron {

    private Modulebron() {
    }

    static List<Regelmodule> laad(ClassLoader lader, Path regels, List<Path> mappen) {
        List<Regelmodule> modules = new ArrayList<>();
        if (lader != null) {
            modules.addAll(Moduleregister.opKlassenpad(lader));
        }
        if (regels != null) {
            modules.addAll(Regelmap.lees(regels));
        }
        for (Path map : mappen) {
            Map<String, String> bronnen = Regelmap.bronnen(map);
            modules.add(Modulelezer.bouw(bronnen, Modulelezer.eronder(bronnen, modules)));
        }
        return modules;
    }
}
