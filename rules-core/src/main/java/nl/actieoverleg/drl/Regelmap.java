package nl.actieoverleg.drl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.actieoverleg.melding.OngeldigeRegels;
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
        Modulefouten fouten = new Modulefouten();
        SortedMap<String, SortedMap<String, String>> bronnen = new TreeMap<>();
        for (Path module : modulemappen(map)) {
            try {
                bronnen.put(module.getFileName().toString(), bronnen(module));
            } catch (OngeldigeRegels e) {
                fouten.voegToe(module.getFileName().toString(), e);
            }
        }
        controleerIds(bronnen, fouten);
        fouten.gooi();
        List<Regelmodule> modules = new ArrayList<>();
        bouw(bronnen, true, modules, fouten);
        bouw(bronnen, false, modules, fouten);
        return modules;
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

    /** Folders with the same id: a copy of which only the region was changed, for instance. */
    private static void controleerIds(Map<String, SortedMap<String, String>> bronnen, Modulefouten fouten) {
        Map<String, String> perId = new HashMap<>();
        bronnen.forEach((naam, teksten) -> {
            String id = eigenschappen(teksten).id();
            String eerder = id == null ? null : perId.putIfAbsent(id, naam);
            if (eerder != null) {
                fouten.voegToe(naam, Eigenschappen.BESTAND,
                        "Het id " + id + " is al van de module in de map " + eerder + ".",
                        "Geef deze module een eigen id.");
            }
        });
    }

    private static void bouw(Map<String, SortedMap<String, String>> bronnen, boolean basis, List<Regelmodule> modules,
            Modulefouten fouten) {
        List<Regelmodule> basislagen = modules.stream().filter(Regelmodule::isBasis).toList();
        bronnen.forEach((naam, teksten) -> {
            if ((eigenschappen(teksten).op() == null) == basis) {
                try {
                    modules.add(Regelbouwer.bouw(teksten, Regelbouwer.eronder(teksten, basislagen)));
                } catch (OngeldigeRegels e) {
                    fouten.voegToe(naam, e);
                }
            }
        });
        fouten.gooi();
    }

    private static Eigenschappen eigenschappen(Map<String, String> bronnen) {
        return Eigenschappen.lees(bronnen.get(Eigenschappen.BESTAND), new Regelfouten());
    }

    /** The sources of the module in a folder, strictly as UTF-8; hidden files and folders are left alone. */
    static SortedMap<String, String> bronnen(Path map) {
        Regelfouten fouten = new Regelfouten();
        SortedMap<String, String> bronnen = new TreeMap<>();
        if (!Files.isDirectory(map)) {
            fouten.meld(map.toString(), 0, "Deze map met regels bestaat niet.", "Kijk de naam van de map na.");
            fouten.gooi();
        }
        for (Path bestand : bestanden(map)) {
            String naam = map.relativize(bestand).toString().replace(bestand.getFileSystem().getSeparator(), "/");
            if (Modulelezer.isBron(naam)) {
                lees(bestand, naam, bronnen, fouten);
            }
        }
        fouten.gooi();
        return bronnen;
    }

    private static List<Path> bestanden(Path map) {
        try (Stream<Path> paden = Files.walk(map)) {
            return paden.filter(Files::isRegularFile)
                    .filter(pad -> !isVerborgen(map.relativize(pad))).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isVerborgen(Path pad) {
        for (Path deel : pad) {
            if (deel.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static void lees(Path bestand, String naam, SortedMap<String, String> bronnen, Regelfouten fouten) {
        try {
            byte[] inhoud = Files.readAllBytes(bestand);
            bronnen.put(naam, StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(inhoud)).toString());
        } catch (CharacterCodingException e) {
            fouten.meld(naam, 0, "Dit bestand is niet als UTF-8 opgeslagen.",
                    "Sla het in de editor opnieuw op met de codering UTF-8.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
