package nl.actieoverleg;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.drl.Regelbouwer;
import nl.actieoverleg.regelset.GeladenModule;
import nl.actieoverleg.regelset.Moduleregister;

/** Gathers rule modules from a class path and from folders. */
final class Modulebron {

    private Modulebron() {
    }

    static List<GeladenModule> laad(ClassLoader lader, List<Path> mappen) {
        List<GeladenModule> modules = new ArrayList<>();
        if (lader != null) {
            modules.addAll(Moduleregister.opKlassenpad(lader));
        }
        for (Path map : mappen) {
            modules.add(uitMap(map, modules));
        }
        return modules;
    }

    private static GeladenModule uitMap(Path map, List<GeladenModule> eronder) {
        try {
            Map<String, String> bronnen = Regelbouwer.leesMap(map);
            return Regelbouwer.laad(bronnen, Regelbouwer.eronder(bronnen, eronder), Adviseur.class.getClassLoader());
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException("Regels uit een map lezen vraagt de compiler van Drools. Zet "
                    + "org.drools:drools-model-codegen op het klassenpad.", e);
        }
    }
}
