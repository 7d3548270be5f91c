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
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.actieoverleg.melding.Bestandsnaam;
import nl.actieoverleg.melding.Regelfout;
import nl.actieoverleg.melding.Regelfouten;
import nl.actieoverleg.melding.Spelling;

/**
 * Walks a folder for the sources of rule modules, and tells of whatever looks like one and is not read: rules that vanish
 * without a word change advices.
 */
final class Mapinhoud {

    private static final String DRL = ".drl";
    /** Folders of tools, in which nothing is looked for. */
    private static final Set<String> GEREEDSCHAP =
            Set.of(".git", ".svn", ".hg", ".idea", ".vscode", ".settings", ".trash", ".sync", "__macosx");
    /** Where a volume of Kubernetes keeps the files that the others in that folder are links to. */
    private static final String KUBERNETES = "..data";
    /** A larger file is no rule file; it is not looked into. */
    private static final int GROOTSTE = 4 * 1024 * 1024;
    private static final int VERSCHIL_MET_EIGENSCHAPPEN = 4;

    /** The texts of each module, by its folder and by path in that. */
    private final SortedMap<String, SortedMap<String, String>> bronnen;
    /** What looks like rules and cannot be read. */
    private final Regelfouten fouten;
    /** What other programs left there. */
    private final Regelfouten letOp;
    /** The folders from the first one down to this one. */
    private final List<Path> omhoog = new ArrayList<>();
    /** The path of the module, with a slash behind it; empty when that is the folder that is looked at. */
    private String wortel = "";

    Mapinhoud(SortedMap<String, SortedMap<String, String>> bronnen, Regelfouten fouten, Regelfouten letOp) {
        this.bronnen = bronnen;
        this.fouten = fouten;
        this.letOp = letOp;
    }

    /**
     * The folder itself, whatever links lead to it: those may be turned to another release while it is read.
     *
     * @return null when there is none
     */
    static Path echt(Path map) {
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
    void leesMap(Path map, String pad, SortedMap<String, String> module) {
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
        SortedMap<String, String> teksten = new TreeMap<>();
        Regelfouten onleesbaar = new Regelfouten();
        Mapinhoud erin = new Mapinhoud(new TreeMap<>(), onleesbaar, new Regelfouten());
        erin.omhoog.addAll(omhoog);
        erin.leesMap(map, "", teksten);
        if (!teksten.isEmpty() || !onleesbaar.geen()) {
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
        if (oordeel.melding() != null) {
            (oordeel.isBedoeld() ? fouten : letOp).meld(pad, 0, oordeel.melding(), oordeel.remedie());
        } else if (module != null && oordeel.isBedoeld()) {
            leesTekst(bestand, pad, module);
        } else if (module != null) {
            weigerAlsBijna(bestand, pad, ernaast);
        } else if (oordeel.isBedoeld()) {
            fouten.meld(pad, 0, "Dit regelbestand ligt naast de regelmodules en wordt niet gelezen.",
                    "Zet het in de map van de regelmodule waar het bij hoort, of haal het weg.");
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
