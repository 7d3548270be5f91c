package nl.actieoverleg.drl;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.actieoverleg.melding.Bestandsnaam;
import nl.actieoverleg.melding.OngeldigeRegels;
import nl.actieoverleg.melding.Regelfout;
import nl.actieoverleg.melding.Regelfouten;
import nl.actieoverleg.melding.Spelling;
import nl.actieoverleg.regelmodule.Regelmodule;

/**
 * A folder with rule modules side by side: each folder in it that holds a {@code regelmodule.properties}. It is as it was
 * when it was looked at; its modules are read when they are first asked for. Whatever looks like rules and is not read is
 * told of: rules that vanish without a word change advices. Not thread-safe.
 */
public final class Regelmap {

    private static final String DRL = ".drl";
    /** Folders of tools, in which nothing is looked for. */
    private static final Set<String> GEREEDSCHAP =
            Set.of(".git", ".svn", ".hg", ".idea", ".vscode", ".settings", ".trash", ".sync", "__macosx");
    /** Where a volume of Kubernetes keeps the files that the others in that folder are links to. */
    private static final String KUBERNETES = "..data";
    /** A larger file is no rule file; it is not looked into. */
    private static final int GROOTSTE = 4 * 1024 * 1024;
    private static final int VERSCHIL_MET_EIGENSCHAPPEN = 4;

    private final SortedMap<String, SortedMap<String, String>> bronnen = new TreeMap<>();
    /** The folder itself, whatever links led to it; null when there is none. */
    private Path echt;
    /** What looks like rules and cannot be read. */
    private final Regelfouten fouten = new Regelfouten();
    private final Regelfouten letOp = new Regelfouten();
    private final Regelfouten alleFouten = new Regelfouten();
    private List<Regelmodule> modules;
    /** While it is looked at: the folders from the first one down to this one. */
    private final List<Path> omhoog = new ArrayList<>();
    /** Likewise: the path of the module, with a slash behind it; empty when that is the folder itself. */
    private String wortel = "";

    private Regelmap() {
    }

    /** Looks at the sources of all modules in a folder as they stand there now. */
    public static Regelmap bekijk(Path map) {
        Regelmap gevonden = new Regelmap();
        gevonden.echt = echt(map);
        gevonden.leesMap(map, "", null);
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

    /**
     * The sources of the module in a folder, strictly as UTF-8.
     *
     * @param map the root of the module
     * @return the texts by path
     * @throws OngeldigeRegels when there is no such folder, or with each file that cannot be read
     */
    public static SortedMap<String, String> bronnen(Path map) {
        Regelmap los = new Regelmap();
        SortedMap<String, String> teksten = new TreeMap<>();
        if (Files.isDirectory(map)) {
            los.leesMap(map, "", teksten);
        } else {
            los.fouten.meld(map.toString(), 0, "Deze map met regels bestaat niet.", "Kijk de naam van de map na.");
        }
        los.fouten.gooi();
        return teksten;
    }

    /**
     * The folder itself, whatever links lead to it: those may be turned to another release while it is read.
     *
     * @return null when there is none
     */
    private static Path echt(Path map) {
        try {
            Path echt = map.toRealPath();
            Path data = echt.resolve(KUBERNETES);
            return Files.isDirectory(data) ? data.toRealPath() : Files.isDirectory(echt) ? echt : null;
        } catch (IOException e) {
            return null;
        }
    }

    /** What lies in a folder, by name; null when that cannot be seen. */
    static List<Path> delen(Path map) {
        List<Path> delen = new ArrayList<>();
        try (DirectoryStream<Path> stroom = Files.newDirectoryStream(map)) {
            stroom.forEach(delen::add);
        } catch (IOException | DirectoryIteratorException e) {
            return null;
        }
        delen.sort(null);
        return delen;
    }

    /**
     * Reads a folder, wherever it really is.
     *
     * @param pad its path from the folder that is looked at, with a slash behind it; empty for that folder itself
     * @param module takes the texts of the module, by path in it; null for the folder that the modules are in
     */
    private void leesMap(Path map, String pad, SortedMap<String, String> module) {
        Path hier = echt(map);
        List<Path> delen = hier == null ? null : delen(hier);
        String zonderSchuin = pad.isEmpty() ? pad : pad.substring(0, pad.length() - 1);
        if (delen == null && module != null) {
            fouten.meld(zonderSchuin, 0, "Wat in deze map staat, is niet te zien.", "Zorg dat u de map mag openen.");
        } else if (omhoog.contains(hier)) {
            fouten.meld(zonderSchuin, 0, "Deze map verwijst naar zichzelf.", "Haal de verwijzing weg.");
        } else if (delen != null) {
            omhoog.add(hier);
            leesDelen(delen, pad, module);
            omhoog.remove(omhoog.size() - 1);
        }
    }

    private void leesDelen(List<Path> delen, String pad, SortedMap<String, String> module) {
        List<String> namen = delen.stream().map(deel -> deel.getFileName().toString()).toList();
        for (Path deel : delen) {
            String naam = deel.getFileName().toString();
            if (naam.startsWith("..") || GEREEDSCHAP.contains(naam.toLowerCase(Locale.ROOT))) {
                continue;
            }
            if (!Files.exists(deel)) {
                fouten.meld(pad + naam, 0, "Dit is een verwijzing naar iets dat er niet is.",
                        "Laat haar naar een bestaand bestand of een bestaande map wijzen, of haal haar weg.");
            } else if (!Files.isDirectory(deel)) {
                if (module == null || Files.isRegularFile(deel)) {
                    leesBestand(deel, pad + naam, module, namen);
                }
            } else if (naam.startsWith(".")) {
                weigerVerborgen(deel, pad + naam);
            } else if (module == null) {
                leesModule(deel, naam);
            } else {
                leesMap(deel, pad + naam + "/", module);
            }
        }
    }

    private void weigerVerborgen(Path map, String pad) {
        Regelmap erin = new Regelmap();
        SortedMap<String, String> teksten = new TreeMap<>();
        erin.omhoog.addAll(omhoog);
        erin.leesMap(map, "", teksten);
        if (!teksten.isEmpty() || !erin.fouten.geen()) {
            fouten.meld(pad, 0, "De naam van deze map begint met een punt. De regels erin worden niet gelezen.",
                    "Geef de map een naam zonder punt ervoor, of haal haar weg.");
        }
    }

    private void leesModule(Path map, String naam) {
        SortedMap<String, String> teksten = new TreeMap<>();
        wortel = naam + "/";
        leesMap(map, wortel, teksten);
        if (teksten.containsKey(Eigenschappen.BESTAND)) {
            bronnen.put(naam, teksten);
        } else if (!teksten.isEmpty() && !isGenoemd(wortel)) {
            fouten.meld(naam, 0, "In deze map staan regels, maar " + Eigenschappen.BESTAND
                    + " ontbreekt. Daarom worden ze niet gelezen.", "Zet " + Eigenschappen.BESTAND
                    + " terug, of haal de map weg.");
        } else if (teksten.isEmpty() && List.of().equals(delen(map))) {
            fouten.meld(naam, 0, "Deze map is leeg.", "Zet de regels terug, of haal de map weg.");
        }
    }

    /** Whether it was told already why the properties of this module are not there. */
    private boolean isGenoemd(String map) {
        for (Regelfout fout : fouten.fouten()) {
            String bestand = fout.plaats().bestand();
            if (bestand.startsWith(map) && (fout.remedie().contains(Eigenschappen.BESTAND)
                    || bestand.equals(map + Eigenschappen.BESTAND))) {
                return true;
            }
        }
        return false;
    }

    /** @param module the texts of its module; null when it lies beside the modules */
    private void leesBestand(Path bestand, String pad, SortedMap<String, String> module, List<String> ernaast) {
        String naam = bestand.getFileName().toString();
        if (naam.equals(Eigenschappen.BESTAND)) {
            if (module == null) {
                fouten.meld(pad, 0, "Deze map is zelf een regelmodule.", "Noem de map die erboven ligt.");
            } else if (pad.equals(wortel + naam)) {
                leesTekst(bestand, pad, module);
            } else {
                fouten.meld(pad, 0, "Hier staat een regelmodule in een andere regelmodule.", "Zet de map "
                        + pad.substring(wortel.length(), pad.lastIndexOf('/')) + " naast de andere regelmodules.");
            }
            return;
        }
        Bestandsnaam oordeel = Bestandsnaam.van(naam, DRL, ernaast);
        switch (oordeel.soort()) {
            case GOED -> {
                if (module != null) {
                    leesTekst(bestand, pad, module);
                } else {
                    fouten.meld(pad, 0, "Dit regelbestand ligt naast de regelmodules en wordt niet gelezen.",
                            "Zet het in de map van de regelmodule waar het bij hoort, of haal het weg.");
                }
            }
            case BIJNA -> fouten.meld(pad, 0, oordeel.melding(), oordeel.remedie());
            case SYSTEEM -> letOp.meld(pad, 0, oordeel.melding(), oordeel.remedie());
            default -> {
                // A note beside the modules is no business of ours.
                if (module != null) {
                    weigerAlsBijna(bestand, pad, ernaast);
                }
            }
        }
    }

    /** A file of another name may hold what should be read. */
    private void weigerAlsBijna(Path bestand, String pad, List<String> ernaast) {
        String klein = bestand.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean eigenschappen = klein.startsWith("regelmodule")
                || Spelling.dichtstbij(klein, List.of(Eigenschappen.BESTAND)) != null
                        && Math.abs(klein.length() - Eigenschappen.BESTAND.length()) <= VERSCHIL_MET_EIGENSCHAPPEN;
        if (eigenschappen && !ernaast.contains(Eigenschappen.BESTAND)) {
            fouten.meld(pad, 0, "De naam is niet precies " + Eigenschappen.BESTAND
                    + ", en daarom wordt dit bestand niet gelezen.", "Noem het " + Eigenschappen.BESTAND + ".");
        } else if (heeftRegels(bestand)) {
            fouten.meld(pad, 0, "Hier staan regels in, maar de naam eindigt niet op " + DRL
                    + ". Daarom wordt dit bestand niet gelezen.", "Geef het een naam op " + DRL + ", of haal het weg.");
        }
    }

    private static boolean heeftRegels(Path bestand) {
        try {
            return Files.size(bestand) <= GROOTSTE
                    && Regelbestand.lijktErop(new String(Files.readAllBytes(bestand), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return false;
        }
    }

    private void leesTekst(Path bestand, String pad, SortedMap<String, String> module) {
        try {
            ByteBuffer inhoud = ByteBuffer.wrap(Files.readAllBytes(bestand));
            module.put(pad.substring(wortel.length()), StandardCharsets.UTF_8.newDecoder().decode(inhoud).toString());
        } catch (CharacterCodingException e) {
            fouten.meld(pad, 0, "Dit bestand is niet als UTF-8 opgeslagen.",
                    "Sla het in de editor opnieuw op met de codering UTF-8.");
        } catch (IOException e) {
            fouten.meld(pad, 0, Files.exists(bestand) ? "Dit bestand is niet te lezen."
                    : "Dit bestand verdween terwijl het werd gelezen.", "Zorg dat u het mag openen, en dat niemand "
                    + "intussen de regels vervangt.");
        }
    }
}
