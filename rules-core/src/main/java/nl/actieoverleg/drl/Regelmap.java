package nl.actieoverleg.drl;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.actieoverleg.melding.Bestandsnaam;
import nl.actieoverleg.melding.OngeldigeRegels;
import nl.actieoverleg.melding.Regelfout;
import nl.actieoverleg.melding.Regelfouten;
import nl.actieoverleg.regelmodule.Regelmodule;

/**
 * A folder with rule modules side by side: each folder in it that holds a {@code regelmodule.properties}. It is as it was
 * when it was looked at; its modules are read when they are first asked for. Not thread-safe.
 */
public final class Regelmap {

    private static final String WAT_ER_HOORT = "Noem de map waarin voor elke regelmodule een map staat met daarin "
            + Eigenschappen.BESTAND + ".";

    private final SortedMap<String, SortedMap<String, String>> bronnen = new TreeMap<>();
    /** The folder itself, whatever links led to it; null when there is none. */
    private Path echt;
    /** What looks like rules and cannot be read. */
    private final Regelfouten fouten = new Regelfouten();
    private final Regelfouten letOp = new Regelfouten();
    private final Regelfouten alleFouten = new Regelfouten();
    private List<Regelmodule> modules;

    private Regelmap() {
    }

    /** Looks at the sources of all modules in a folder as they stand there now. */
    public static Regelmap bekijk(Path map) {
        Regelmap gevonden = new Regelmap();
        gevonden.zoek(map);
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

    /** The text of each source, by its path from this folder. */
    public Map<String, String> teksten() {
        Map<String, String> teksten = new LinkedHashMap<>();
        bronnen.forEach((map, inhoud) -> inhoud.forEach((naam, tekst) -> teksten.put(map + "/" + naam, tekst)));
        return teksten;
    }

    private void lees() {
        if (modules == null) {
            alleFouten.meldAlle(fouten.fouten());
            modules = Lagenlezer.lees(bronnen, alleFouten);
        }
    }

    private void zoek(Path map) {
        echt = Mapinhoud.echt(map);
        List<Path> delen = echt == null ? null : Mapinhoud.delen(echt);
        if (delen != null) {
            List<String> namen = delen.stream().map(deel -> deel.getFileName().toString()).toList();
            for (Path deel : delen) {
                leesDeel(deel, namen);
            }
        }
        if (bronnen.isEmpty() && fouten.geen()) {
            fouten.meld(map.toString(), 0, "In deze map staan geen regelmodules.", WAT_ER_HOORT);
        }
    }

    private void leesDeel(Path deel, List<String> ernaast) {
        String naam = deel.getFileName().toString();
        if (Mapinhoud.isGereedschap(naam)) {
            return;
        }
        if (!Files.exists(deel)) {
            fouten.meld(naam, 0, "Dit is een verwijzing naar iets dat er niet is.",
                    "Laat haar naar een bestaande map wijzen, of haal haar weg.");
        } else if (Files.isDirectory(deel)) {
            leesModule(deel, naam);
        } else if (naam.equals(Eigenschappen.BESTAND)) {
            fouten.meld(naam, 0, "Deze map is zelf een regelmodule.", "Noem de map die erboven ligt.");
        } else {
            Bestandsnaam oordeel = Bestandsnaam.van(naam, Mapinhoud.DRL, ernaast);
            switch (oordeel.soort()) {
                case GOED -> fouten.meld(naam, 0, "Dit regelbestand ligt naast de regelmodules en wordt niet gelezen.",
                        "Zet het in de map van de regelmodule waar het bij hoort, of haal het weg.");
                case BIJNA -> fouten.meld(naam, 0, oordeel.melding(), oordeel.remedie());
                case SYSTEEM -> letOp.meld(naam, 0, oordeel.melding(), oordeel.remedie());
                default -> {
                    // A note beside the modules is no business of ours.
                }
            }
        }
    }

    private void leesModule(Path map, String naam) {
        Regelfouten hier = new Regelfouten();
        Regelfouten systeem = new Regelfouten();
        SortedMap<String, String> teksten = Mapinhoud.lees(map, hier, systeem);
        if (naam.startsWith(".") && (!teksten.isEmpty() || !hier.geen())) {
            fouten.meld(naam, 0, "De naam van deze map begint met een punt. De regels erin worden niet gelezen.",
                    "Geef de map een naam zonder punt ervoor, of haal haar weg.");
            return;
        }
        fouten.meldAlle(naam, hier.fouten());
        letOp.meldAlle(naam, systeem.fouten());
        if (teksten.containsKey(Eigenschappen.BESTAND)) {
            bronnen.put(naam, teksten);
        } else if (!teksten.isEmpty()) {
            boolean genoemd = hier.fouten().stream().anyMatch(fout -> fout.remedie().contains(Eigenschappen.BESTAND)
                    || fout.plaats().bestand().equals(Eigenschappen.BESTAND));
            if (!genoemd) {
                fouten.meld(naam, 0, "In deze map staan regels, maar " + Eigenschappen.BESTAND
                        + " ontbreekt. Daarom worden ze niet gelezen.", "Zet " + Eigenschappen.BESTAND
                        + " terug, of haal de map weg.");
            }
        } else if (hier.geen() && isLeeg(map)) {
            fouten.meld(naam, 0, "Deze map is leeg.", "Zet de regels terug, of haal de map weg.");
        }
    }

    private static boolean isLeeg(Path map) {
        List<Path> delen = Mapinhoud.delen(map);
        return delen != null && delen.isEmpty();
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
        if (!Files.isDirectory(map)) {
            fouten.meld(map.toString(), 0, "Deze map met regels bestaat niet.", "Kijk de naam van de map na.");
            fouten.gooi();
        }
        SortedMap<String, String> bronnen = Mapinhoud.lees(map, fouten, new Regelfouten());
        fouten.gooi();
        return bronnen;
    }
}
