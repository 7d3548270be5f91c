package nl.actieoverleg.drl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.actieoverleg.melding.OngeldigeRegels;
import nl.actieoverleg.melding.Plaats;
import nl.actieoverleg.melding.Regelfout;
import nl.actieoverleg.melding.Regelfouten;
import nl.actieoverleg.regelmodule.Regelmodule;

/** A folder with rule modules side by side: each folder in it that holds a {@code regelmodule.properties}. */
public final class Regelmap {

    private Regelmap() {
    }

    /**
     * Reads and checks all modules in a folder.
     *
     * @param map the folder
     * @return the modules, base layer first, then by the name of their folder
     * @throws OngeldigeRegels with every fault of every module, by file relative to {@code map}; faults in the base
     *     layer alone when there are any, for what stands on it cannot be looked at before
     */
    public static List<Regelmodule> lees(Path map) {
        Map<String, Map<String, String>> bronnen = new TreeMap<>();
        for (Path module : modulemappen(map)) {
            bronnen.put(module.getFileName().toString(), lees(map, module));
        }
        List<Regelmodule> modules = new ArrayList<>();
        List<Regelfout> fouten = dubbel(bronnen);
        gooi(fouten);
        bronnen.forEach((naam, teksten) -> {
            if (isBasis(teksten)) {
                bouw(naam, teksten, modules, fouten);
            }
        });
        gooi(fouten);
        bronnen.forEach((naam, teksten) -> {
            if (!isBasis(teksten)) {
                bouw(naam, teksten, modules, fouten);
            }
        });
        gooi(fouten);
        return modules;
    }

    /**
     * The sources of one of the modules in a folder.
     *
     * @param map the folder
     * @param module one of those that {@link #lees(Path)} gave
     * @return the texts by path from the root of the module
     */
    public static Map<String, String> bronnen(Path map, Regelmodule module) {
        return modulemappen(map).stream().map(een -> lees(map, een))
                .filter(bronnen -> module.id().equals(eigenschappen(bronnen).id())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(module.id()));
    }

    private static List<Path> modulemappen(Path map) {
        Regelfouten fouten = new Regelfouten();
        List<Path> modulemappen = List.of();
        if (Files.isDirectory(map)) {
            try (Stream<Path> mappen = Files.list(map)) {
                modulemappen = mappen.filter(een -> Files.exists(een.resolve(Eigenschappen.BESTAND))).sorted().toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (modulemappen.isEmpty()) {
            fouten.meld(map.toString(), 0, "In deze map staan geen regelmodules.",
                    "Noem de map waarin voor elke regelmodule een map staat met daarin " + Eigenschappen.BESTAND + ".");
        }
        fouten.gooi();
        return modulemappen;
    }

    private static Map<String, String> lees(Path map, Path module) {
        try {
            return Bronmap.lees(module);
        } catch (OngeldigeRegels e) {
            throw new OngeldigeRegels(inMap(map.relativize(module).toString(), e.fouten()));
        }
    }

    /** Folders with the same id: a copy of which only the region was changed, for instance. */
    private static List<Regelfout> dubbel(Map<String, Map<String, String>> bronnen) {
        List<Regelfout> fouten = new ArrayList<>();
        Map<String, String> perId = new HashMap<>();
        bronnen.forEach((naam, teksten) -> {
            String id = eigenschappen(teksten).id();
            String eerder = id == null ? null : perId.putIfAbsent(id, naam);
            if (eerder != null) {
                fouten.add(new Regelfout(new Plaats(naam + "/" + Eigenschappen.BESTAND, 0),
                        "Het id " + id + " is al van de module in de map " + eerder + ".",
                        "Geef deze module een eigen id."));
            }
        });
        return fouten;
    }

    private static boolean isBasis(Map<String, String> bronnen) {
        return eigenschappen(bronnen).op() == null;
    }

    private static Eigenschappen eigenschappen(Map<String, String> bronnen) {
        return Eigenschappen.lees(bronnen.get(Eigenschappen.BESTAND), new Regelfouten());
    }

    private static void bouw(String naam, Map<String, String> bronnen, List<Regelmodule> modules,
            List<Regelfout> fouten) {
        try {
            List<Regelmodule> eronder = Regelbouwer.eronder(bronnen,
                    modules.stream().filter(Regelmodule::isBasis).toList());
            modules.add(Regelbouwer.bouw(bronnen, eronder));
        } catch (OngeldigeRegels e) {
            fouten.addAll(inMap(naam, e.fouten()));
        }
    }

    /** Says in which module each fault stands: several have a file of the same name. */
    private static List<Regelfout> inMap(String naam, List<Regelfout> fouten) {
        return fouten.stream().map(fout -> new Regelfout(
                new Plaats(naam + "/" + fout.plaats().bestand(), fout.plaats().regelnummer()), fout.melding(),
                fout.remedie())).toList();
    }

    private static void gooi(List<Regelfout> fouten) {
        if (!fouten.isEmpty()) {
            throw new OngeldigeRegels(fouten);
        }
    }
}
