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
            // Held against a base layer that is there already, a second one would be at fault line by line.
            List<GeladenModule> basis = isBasis(bronnen) ? List.of()
                    : eronder.stream().filter(module -> module.module().isBasis()).toList();
            return Regelbouwer.laad(bronnen, basis, Adviseur.class.getClassLoader());
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException("Regels uit een map lezen vraagt de compiler van Drools. Zet "
                    + "org.drools:drools-model-codegen op het klassenpad.", e);
        }
    }

    /** Whether a module says that it stands on nothing. */
    private static boolean isBasis(Map<String, String> bronnen) {
        return bronnen.getOrDefault("regelmodule.properties", "").lines().map(String::strip)
                .noneMatch(regel -> regel.matches("op\\s*=.*"));
    }
}
