package nl.actieoverleg;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.drl.Regelbouwer;
import nl.actieoverleg.regelset.Moduleregister;
import nl.actieoverleg.regelset.Regelmodule;

/** Gathers rule modules from a class path and from folders. */
final class Modulebron {

    private Modulebron() {
    }

    static List<Regelmodule> laad(ClassLoader lader, List<Path> mappen) {
        List<Regelmodule> modules = new ArrayList<>();
        if (lader != null) {
            modules.addAll(Moduleregister.opKlassenpad(lader));
        }
        for (Path map : mappen) {
            modules.add(uitMap(map, modules));
        }
        return modules;
    }

    private static Regelmodule uitMap(Path map, List<Regelmodule> eronder) {
        try {
            Map<String, String> bronnen = Regelbouwer.leesMap(map);
            return Regelbouwer.bouw(bronnen, Regelbouwer.eronder(bronnen, eronder));
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException("Regels uit een map lezen vraagt de DRL-ontleder van Drools. Zet "
                    + "org.drools:drools-drl-parser op het klassenpad.", e);
        }
    }
}
