package nl.actieoverleg.drl;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.actieoverleg.melding.OngeldigeRegels;
import nl.actieoverleg.melding.Regelfout;
import nl.actieoverleg.melding.Regelfouten;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelset.Regelset;

/**
 * A folder with rule modules side by side: each folder in it that holds a {@code regelmodule.properties}. It is as it
 * was when it was looked at. Its modules are read when they are first asked for, and every fault of all of them is
 * found in one go: what cannot be read in one layer does not hide what is wrong in the next, and is not reported again
 * there.
 * Not thread-safe.
 */
public final class Regelmap {

    private final SortedMap<String, SortedMap<String, String>> bronnen = new TreeMap<>();
    /** The folder itself, whatever links led to it; null when there is none. */
    private Path echt;
    /** What looks like rules and cannot be read. */
    private final Regelfouten fouten = new Regelfouten();
    private final Regelfouten letOp = new Regelfouten();
    private final Regelfouten alleFouten = new Regelfouten();
    /** By folder, base layer first. */
    private final Map<String, Modulelezer> gelezen = new LinkedHashMap<>();
    private final List<Regelmodule> modules = new ArrayList<>();

    private Regelmap() {
    }

    /** Looks at the sources of all modules in a folder as they stand there now. */
    public static Regelmap bekijk(Path map) {
        Regelmap gevonden = new Regelmap();
        gevonden.echt = Mapinhoud.echt(map);
        new Mapinhoud(gevonden.bronnen, gevonden.fouten, gevonden.letOp).leesMap(map, "", null);
        if (gevonden.bronnen.isEmpty() && gevonden.fouten.geen()) {
            gevonden.fouten.meld(map.toString(), 0, "In deze map staan geen regelmodules.", "Noem de map waarin voor "
                    + "elke regelmodule een map staat met daarin " + Eigenschappen.BESTAND + ".");
        }
        return gevonden;
    }

    /** The same for modules that lie elsewhere: their sources by the name of each and by path in it. */
    static Regelmap van(SortedMap<String, SortedMap<String, String>> bronnen) {
        Regelmap gevonden = new Regelmap();
        gevonden.bronnen.putAll(bronnen);
        return gevonden;
    }

    /**
     * Reads and checks all modules in a folder.
     *
     * @param map the folder
     * @return the modules, base layer first, then by the name of their folder
     * @throws OngeldigeRegels with every fault of every module, by file relative to {@code map}
     */
    public static List<Regelmodule> lees(Path map) {
        Regelmap gevonden = bekijk(map);
        gevonden.lees();
        gevonden.alleFouten.gooi();
        return gevonden.modules;
    }

    /**
     * The sources of the module in a folder, strictly as UTF-8.
     *
     * @param map the root of the module
     * @return the texts by path
     * @throws OngeldigeRegels when there is no such folder, or with each file that cannot be read
     */
    public static SortedMap<String, String> bronnen(Path map) {
        Regelfouten fouten = new Regelfouten();
        SortedMap<String, String> teksten = bronnen(map, fouten);
        fouten.gooi();
        return teksten;
    }

    private static SortedMap<String, String> bronnen(Path map, Regelfouten fouten) {
        SortedMap<String, String> teksten = new TreeMap<>();
        if (Files.isDirectory(map)) {
            new Mapinhoud(new TreeMap<>(), fouten, new Regelfouten()).leesMap(map, "", teksten);
        } else {
            fouten.meld(map.toString(), 0, "Deze map met regels bestaat niet.", "Kijk de naam van de map na.");
        }
        return teksten;
    }

    /**
     * Adds the module in a folder, as it lies there now; before the modules are first asked for.
     *
     * @param map the root of the module
     */
    public void voegToe(Path map) {
        Regelfouten hier = new Regelfouten();
        SortedMap<String, String> teksten = bronnen(map, hier);
        Path eind = map.getFileName();
        String naam = eind == null || bronnen.containsKey(eind.toString()) ? map.toString() : eind.toString();
        if (hier.geen()) {
            bronnen.put(naam, teksten);
        }
        fouten.meldAlle(Files.isDirectory(map) ? naam : null, hier.fouten());
    }

    /** Whether the rules in it were the same when they were looked at another time. */
    public boolean isZelfde(Regelmap andere) {
        return andere != null && bronnen.equals(andere.bronnen) && fouten.fouten().equals(andere.fouten.fouten());
    }

    /** Whether it is the same folder, whatever link led to it: one that was changed, not another in its place. */
    public boolean isZelfdePlek(Regelmap andere) {
        return andere != null && Objects.equals(echt, andere.echt);
    }

    /** The modules as far as they can be read, base layer first; whole when there are no faults. */
    public List<Regelmodule> modules() {
        lees();
        return modules;
    }

    /** Every fault of every module, by file relative to this folder. */
    public List<Regelfout> fouten() {
        lees();
        return alleFouten.fouten();
    }

    /** What other programs left there, likewise. */
    public List<Regelfout> letOp() {
        return letOp.fouten();
    }

    /** The folder of the module with an id; null when there is none. */
    public String mapVan(String id) {
        lees();
        for (Map.Entry<String, Modulelezer> een : gelezen.entrySet()) {
            if (een.getValue().module().id() != null && een.getValue().module().id().equals(id)) {
                return een.getKey();
            }
        }
        return null;
    }

    /** The text of each source, by its path from this folder. */
    public Map<String, String> teksten() {
        Map<String, String> teksten = new LinkedHashMap<>();
        bronnen.forEach((map, inhoud) -> inhoud.forEach((naam, tekst) -> teksten.put(map + "/" + naam, tekst)));
        return teksten;
    }

    private void lees() {
        if (gelezen.isEmpty()) {
            alleFouten.meldAlle(null, fouten.fouten());
            lees(true);
            lees(false);
            weigerDubbel();
            stapel();
        }
    }

    private void lees(boolean basis) {
        List<Regelmodule> basislagen = List.copyOf(modules);
        bronnen.forEach((naam, teksten) -> {
            if (Modulelezer.isBasis(teksten) == basis) {
                Regelfouten hier = new Regelfouten();
                Modulelezer module = new Modulelezer(naam, teksten, isVolledig(naam), eronder(teksten, basislagen),
                        lijst -> elders(lijst, naam), hier);
                alleFouten.meldAlle(naam, hier.fouten());
                modules.add(module.module());
                gelezen.put(naam, module);
            }
        });
    }

    /** The folder of another region with a list of this name, as the texts in it say, or null. */
    private String elders(String lijst, String map) {
        Pattern declare = Pattern.compile("(?m)^\\s*declare\\s+" + Pattern.quote(lijst) + "\\b");
        for (Map.Entry<String, SortedMap<String, String>> een : bronnen.entrySet()) {
            if (!een.getKey().equals(map) && !Modulelezer.isBasis(een.getValue())
                    && een.getValue().values().stream().anyMatch(tekst -> declare.matcher(tekst).find())) {
                return een.getKey();
            }
        }
        return null;
    }

    /** Whether all of a folder could be read: if not, whatever is missed may be in it. */
    private boolean isVolledig(String map) {
        for (Regelfout fout : fouten.fouten()) {
            if (fout.plaats().bestand().equals(map) || fout.plaats().bestand().startsWith(map + "/")) {
                return false;
            }
        }
        return true;
    }

    /** The layers below a module; null where their lists, or what they go by, could not all be read. */
    private List<Regelmodule> eronder(Map<String, String> teksten, List<Regelmodule> basislagen) {
        List<Regelmodule> eronder = Modulelezer.eronder(teksten, basislagen);
        for (Modulelezer een : gelezen.values()) {
            if (eronder.isEmpty() ? een.module().id() == null : eronder.contains(een.module()) && !een.isVolledig()) {
                return null;
            }
        }
        return eronder;
    }

    /** Of an id, a region and a base layer there is one: a copy of a folder is often changed in part. */
    private void weigerDubbel() {
        Map<String, String> eerder = new HashMap<>();
        for (String naam : bronnen.keySet()) {
            Regelmodule module = gelezen.get(naam).module();
            String id = module.id() == null ? null : eerder.putIfAbsent("id " + module.id(), naam);
            String zelfde = module.regio() == null && !module.isBasis() ? null
                    : eerder.putIfAbsent("regio " + module.regio(), naam);
            if (id != null) {
                weiger(naam, "Het id " + module.id() + " is al van de module in de map " + id + ".",
                        "Geef deze module een eigen id.");
            }
            if (zelfde != null && module.regio() != null) {
                weiger(naam, "De regio " + module.regio() + " heeft al regels, in de map " + zelfde + ".",
                        "Laat één van beide mappen staan.");
            } else if (zelfde != null) {
                weiger(naam, "Dit is een basis, maar die is er al: " + zelfde + ".", "Zet er regio=… en op="
                        + gelezen.get(zelfde).module().id() + " in, of haal één van beide mappen weg.");
            }
        }
        if (modules.size() == 1 && modules.get(0).isBasis() && modules.get(0).regio() == null && alleFouten.geen()) {
            weiger(bronnen.firstKey(), "Er zijn geen regels van een regio.",
                    "Zet naast deze map voor elke regio een map met haar regels.");
        }
    }

    private void weiger(String map, String melding, String remedie) {
        alleFouten.meld(map + "/" + Eigenschappen.BESTAND, 0, melding, remedie);
    }

    /** Puts the layers together, each region on its base layer, with the folder of each in its places. */
    private void stapel() {
        bronnen.forEach((naam, teksten) -> {
            List<Regelmodule> eronder = Modulelezer.eronder(teksten, modules);
            List<Regelmodule> stapel = new ArrayList<>();
            Set<String> genoemd = new HashSet<>();
            boolean volledig = true;
            boolean alleRegels = true;
            for (Map.Entry<String, Modulelezer> laag : gelezen.entrySet()) {
                Modulelezer een = laag.getValue();
                if (laag.getKey().equals(naam) || eronder.stream().anyMatch(module -> module == een.module())) {
                    volledig &= een.isVolledig() && een.module().id() != null && !een.module().pakket().isEmpty();
                    alleRegels &= een.heeftAlleRegels();
                    stapel.add(een.heel());
                    genoemd.addAll(een.genoemd());
                }
            }
            Regelmodule bovenste = stapel.get(stapel.size() - 1);
            Regelfouten hier = new Regelfouten();
            if (volledig && (bovenste.isBasis() ? stapel.size() == 1
                    : stapel.size() == 2 && bovenste.regio() != null)) {
                Regelset.controleer(stapel, alleRegels, genoemd, hier);
            }
            for (Regelfout fout : hier.fouten()) {
                // Of the layers below it was told already.
                if (fout.plaats().bestand().startsWith(naam + "/")) {
                    alleFouten.meld(fout);
                } else if (fout.plaats().bestand().equals(Eigenschappen.BESTAND)) {
                    alleFouten.meld(fout.in(naam));
                }
            }
        });
    }
}
