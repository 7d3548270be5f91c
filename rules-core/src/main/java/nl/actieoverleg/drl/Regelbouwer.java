package nl.actieoverleg.drl;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.melding.Regelfouten;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelset.Regelset;

/**
 * Makes rules that can run from the sources of a rule module: {@code regelmodule.properties} and DRL files.
 *
 * <p>Sources are given as texts by their path from the root of the module, with {@code /} between folders; other files
 * are ignored. Every method that reads them throws {@link nl.actieoverleg.melding.OngeldigeRegels} with all faults of
 * all files, by file and line. Rules are data: nothing in them is compiled or run as a program.
 */
public final class Regelbouwer {

    private Regelbouwer() {
    }

    /**
     * Reads the sources of a folder, strictly as UTF-8.
     *
     * @param map the root of the module
     * @return the texts by path
     */
    public static Map<String, String> leesMap(Path map) {
        return Regelmap.bronnen(map);
    }

    /**
     * Which of these modules a module stands on, as its sources say.
     *
     * @param bronnen the texts by path
     * @param modules the modules to choose from
     * @return base layer first; none when it is a base layer itself, or when what it names is not among them
     */
    public static List<Regelmodule> eronder(Map<String, String> bronnen, List<Regelmodule> modules) {
        List<Regelmodule> keten = new ArrayList<>();
        String op = Eigenschappen.lees(bronnen.get(Eigenschappen.BESTAND), new Regelfouten()).op();
        while (op != null) {
            String gezocht = op;
            Regelmodule laag = modules.stream().filter(module -> module.id().equals(gezocht)).findFirst()
                    .orElse(null);
            op = laag == null || keten.contains(laag) ? null : laag.op();
            if (laag != null && !keten.contains(laag)) {
                keten.add(0, laag);
            }
        }
        return keten;
    }

    /**
     * Reads the structure of a module by itself. What it imports from other modules is taken on
     * trust.
     *
     * @param bronnen the texts by path
     */
    public static Regelmodule lees(Map<String, String> bronnen) {
        return Modulelezer.lees(bronnen, Lijstenkaart.opVertrouwen());
    }

    /**
     * Reads the structure of a module and checks every list and field that it asks for.
     *
     * @param bronnen the texts by path
     * @param eronder the modules that it stands on; none for the base layer
     */
    public static Regelmodule lees(Map<String, String> bronnen, List<Regelmodule> eronder) {
        return Modulelezer.lees(bronnen, Lijstenkaart.van(eronder));
    }

    /**
     * Reads a module, checks it against the modules that it stands on, and gives it ready to use.
     *
     * @param bronnen the texts by path
     * @param eronder the modules that it stands on; none for the base layer
     */
    public static Regelmodule bouw(Map<String, String> bronnen, List<Regelmodule> eronder) {
        Regelmodule module = lees(bronnen, eronder);
        List<Regelmodule> lagen = new ArrayList<>(eronder);
        lagen.add(module);
        Regelset.van(lagen);
        return module;
    }
}
