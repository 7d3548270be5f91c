package nl.actieoverleg.drl;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.regelset.GeladenModule;
import nl.actieoverleg.regelset.Regelfouten;
import nl.actieoverleg.regelset.Regelmodule;
import nl.actieoverleg.regelset.Regelset;

/**
 * Makes rules that can run from the sources of a rule module: {@code regelmodule.properties} and DRL files.
 *
 * <p>Sources are given as texts by their path from the root of the module, with {@code /} between folders; other files
 * are ignored. Every method that reads them throws {@link nl.actieoverleg.regelset.OngeldigeRegels} with all faults of
 * all files, by file and line. Nothing from the rules runs before they have passed every check, and rules cannot
 * contain anything that runs on its own account.
 */
public final class Regelbouwer {

    private Regelbouwer() {
    }

    /**
     * A compiled module.
     *
     * @param module its structure, with the names of its models
     * @param klassen its classes by binary name, e.g. {@code nl.actieoverleg.nn.Feiten}, in a fixed order
     */
    public record Bouwsel(Regelmodule module, Map<String, byte[]> klassen) {
    }

    /**
     * Reads the sources of a folder, strictly as UTF-8.
     *
     * @param map the root of the module
     * @return the texts by path
     */
    public static Map<String, String> leesMap(Path map) {
        return Bronmap.lees(map);
    }

    /**
     * Which of these modules a module stands on, as its sources say.
     *
     * @param bronnen the texts by path
     * @param modules the modules to choose from
     * @return base layer first; none when it is a base layer itself, or when what it names is not among them
     */
    public static List<GeladenModule> eronder(Map<String, String> bronnen, List<GeladenModule> modules) {
        List<GeladenModule> keten = new ArrayList<>();
        String op = Eigenschappen.lees(bronnen.get(Eigenschappen.BESTAND), new Regelfouten()).op();
        while (op != null) {
            String gezocht = op;
            GeladenModule laag = modules.stream().filter(module -> module.module().id().equals(gezocht)).findFirst()
                    .orElse(null);
            op = laag == null || keten.contains(laag) ? null : laag.module().op();
            if (laag != null && !keten.contains(laag)) {
                keten.add(0, laag);
            }
        }
        return keten;
    }

    /**
     * Reads the structure of a module by itself, without compiling it. What it imports from other modules is taken on
     * trust.
     *
     * @param bronnen the texts by path
     * @return the structure, without models
     */
    public static Regelmodule lees(Map<String, String> bronnen) {
        return Modulelezer.lees(bronnen, Lagen.onbekend()).module();
    }

    /**
     * Reads the structure of a module and checks every list and field that it asks for, without compiling it.
     *
     * @param bronnen the texts by path
     * @param eronder the modules that it stands on; none for the base layer
     * @return the structure, without models
     */
    public static Regelmodule lees(Map<String, String> bronnen, List<Regelmodule> eronder) {
        return Modulelezer.lees(bronnen, Lagen.van(eronder)).module();
    }

    /**
     * Reads, checks and compiles a module.
     *
     * @param bronnen the texts by path
     * @param eronder the modules that it stands on; none for the base layer
     * @param ouder sees this library, and anything that the layers below do not have themselves
     * @return the structure and the classes
     */
    public static Bouwsel bouw(Map<String, String> bronnen, List<GeladenModule> eronder, ClassLoader ouder) {
        Modulelezer.Gelezen gelezen = Modulelezer.lees(bronnen,
                Lagen.van(eronder.stream().map(GeladenModule::module).toList()));
        Regelmodule module = gelezen.module();
        controleerVerwijzingen(module, eronder);
        ClassLoader lader = new Modulelader(module.pakket(), Map.of(), eronder, ouder);
        Regelcompiler.Uitkomst uitkomst = Regelcompiler.compileer(module, gelezen.teksten(), lader);
        return new Bouwsel(module.metModellen(uitkomst.modellen()), uitkomst.klassen());
    }

    /**
     * Builds a module and makes it ready to run.
     *
     * @param bronnen the texts by path
     * @param eronder the modules that it stands on; none for the base layer
     * @param ouder sees this library, and anything that the layers below do not have themselves
     * @return the module, with a class loader that has its classes and sees those of the layers below
     */
    public static GeladenModule laad(Map<String, String> bronnen, List<GeladenModule> eronder, ClassLoader ouder) {
        Bouwsel bouwsel = bouw(bronnen, eronder, ouder);
        return new GeladenModule(bouwsel.module(),
                new Modulelader(bouwsel.module().pakket(), bouwsel.klassen(), List.copyOf(eronder), ouder));
    }

    private static void controleerVerwijzingen(Regelmodule module, List<GeladenModule> eronder) {
        List<Regelmodule> lagen = new ArrayList<>();
        eronder.forEach(laag -> lagen.add(laag.module()));
        lagen.add(module);
        Regelset.van(lagen);
    }
}
