package nl.actieoverleg.drl;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.actieoverleg.melding.Bestandsnaam;
import nl.actieoverleg.melding.Bestandsnaam.Soort;
import nl.actieoverleg.melding.Regelfouten;
import nl.actieoverleg.melding.Spelling;

/**
 * Reads the sources of a rule module from a folder, and tells of whatever looks like one and is not read: rules that
 * vanish without a word change advices.
 */
final class Mapinhoud {

    static final String DRL = ".drl";

    /** Folders of tools, in which nothing is looked for. */
    private static final Set<String> GEREEDSCHAP =
            Set.of(".git", ".svn", ".hg", ".idea", ".vscode", ".settings", ".trash", ".sync", "__macosx");
    /** Where a volume of Kubernetes keeps the files that the others in that folder are links to. */
    private static final String KUBERNETES = "..data";
    /** A larger file is no rule file; it is not looked into. */
    private static final int GROOTSTE = 4 * 1024 * 1024;
    private static final int VERSCHIL_MET_EIGENSCHAPPEN = 4;

    private final SortedMap<String, String> bronnen = new TreeMap<>();
    private final List<Path> omhoog = new ArrayList<>();
    private final Regelfouten fouten;
    private final Regelfouten letOp;

    private Mapinhoud(Regelfouten fouten, Regelfouten letOp) {
        this.fouten = fouten;
        this.letOp = letOp;
    }

    /**
     * Reads the sources in a folder.
     *
     * @param fouten takes what looks like a source and cannot be read, by path in the folder
     * @param letOp takes what other programs left behind
     * @return the texts by path, with {@code /} between folders
     */
    static SortedMap<String, String> lees(Path map, Regelfouten fouten, Regelfouten letOp) {
        Mapinhoud inhoud = new Mapinhoud(fouten, letOp);
        Path echt = echt(map);
        if (echt == null) {
            fouten.meld("", 0, "Deze map is niet te lezen.", "Kijk of hij er is en of u erbij mag.");
        } else {
            inhoud.leesMap(echt, "");
        }
        return inhoud.bronnen;
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

    /** Whether what this folder has is for others. */
    static boolean isGereedschap(String naam) {
        return naam.startsWith("..") || GEREEDSCHAP.contains(naam.toLowerCase(Locale.ROOT));
    }

    /** What lies in a folder, by name; null when that cannot be seen. */
    static List<Path> delen(Path map) {
        List<Path> delen = new ArrayList<>();
        try (DirectoryStream<Path> stroom = Files.newDirectoryStream(map)) {
            stroom.forEach(delen::add);
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            return null;
        }
        delen.sort(null);
        return delen;
    }

    private void leesMap(Path map, String voor) {
        List<Path> delen = delen(map);
        if (delen == null) {
            fouten.meld(voor.isEmpty() ? "" : voor.substring(0, voor.length() - 1), 0,
                    "Wat in deze map staat, is niet te zien.", "Zorg dat u de map mag openen.");
            return;
        }
        omhoog.add(map);
        List<String> namen = delen.stream().map(deel -> deel.getFileName().toString()).toList();
        for (Path deel : delen) {
            String naam = deel.getFileName().toString();
            if (!isGereedschap(naam)) {
                leesDeel(deel, naam, voor, namen);
            }
        }
        omhoog.remove(omhoog.size() - 1);
    }

    private void leesDeel(Path deel, String naam, String voor, List<String> ernaast) {
        if (!Files.exists(deel)) {
            fouten.meld(voor + naam, 0, "Dit is een verwijzing naar iets dat er niet is.",
                    "Laat haar naar een bestaand bestand of een bestaande map wijzen, of haal haar weg.");
        } else if (Files.isDirectory(deel)) {
            leesOnder(deel, naam, voor);
        } else if (Files.isRegularFile(deel)) {
            leesBestand(deel, naam, voor, ernaast);
        }
    }

    private void leesOnder(Path deel, String naam, String voor) {
        Path echt = Files.isSymbolicLink(deel) ? echt(deel) : deel;
        if (echt == null || omhoog.contains(echt)) {
            fouten.meld(voor + naam, 0, "Deze map verwijst naar zichzelf.", "Haal de verwijzing weg.");
        } else if (naam.startsWith(".")) {
            Regelfouten onleesbaar = new Regelfouten();
            if (!lees(echt, onleesbaar, new Regelfouten()).isEmpty() || !onleesbaar.geen()) {
                fouten.meld(voor + naam, 0, "De naam van deze map begint met een punt. Wat erin staat, wordt niet "
                        + "gelezen.", "Geef de map een naam zonder punt ervoor, of haal haar weg.");
            }
        } else {
            leesMap(echt, voor + naam + "/");
        }
    }

    private void leesBestand(Path bestand, String naam, String voor, List<String> ernaast) {
        if (naam.equals(Eigenschappen.BESTAND)) {
            if (voor.isEmpty()) {
                leesTekst(bestand, naam);
            } else {
                fouten.meld(voor + naam, 0, "Hier staat een regelmodule in een andere regelmodule.",
                        "Zet de map " + voor.substring(0, voor.length() - 1) + " naast de andere regelmodules.");
            }
            return;
        }
        Bestandsnaam oordeel = Bestandsnaam.van(naam, DRL, ernaast);
        switch (oordeel.soort()) {
            case GOED -> leesTekst(bestand, voor + naam);
            case BIJNA -> fouten.meld(voor + naam, 0, oordeel.melding(), oordeel.remedie());
            case SYSTEEM -> letOp.meld(voor + naam, 0, oordeel.melding(), oordeel.remedie());
            default -> weigerAlsBijna(bestand, naam, voor, ernaast);
        }
    }

    /** A file of another name may hold what should be read. */
    private void weigerAlsBijna(Path bestand, String naam, String voor, List<String> ernaast) {
        String klein = naam.toLowerCase(Locale.ROOT);
        boolean eigenschappen = klein.startsWith("regelmodule")
                || Spelling.dichtstbij(klein, List.of(Eigenschappen.BESTAND)) != null
                        && Math.abs(klein.length() - Eigenschappen.BESTAND.length()) <= VERSCHIL_MET_EIGENSCHAPPEN;
        if (eigenschappen && !ernaast.contains(Eigenschappen.BESTAND)) {
            fouten.meld(voor + naam, 0, "De naam is niet precies " + Eigenschappen.BESTAND
                    + ", en daarom wordt dit bestand niet gelezen.", "Noem het " + Eigenschappen.BESTAND + ".");
        } else if (heeftRegels(bestand)) {
            fouten.meld(voor + naam, 0, "Hier staan regels in, maar de naam eindigt niet op " + DRL
                    + ". Daarom wordt dit bestand niet gelezen.", "Geef het een naam op " + DRL + ", of haal het weg.");
        }
    }

    private static boolean heeftRegels(Path bestand) {
        try {
            if (Files.size(bestand) > GROOTSTE) {
                return false;
            }
            String tekst = new String(Files.readAllBytes(bestand), StandardCharsets.UTF_8);
            boolean regel = false;
            boolean eind = false;
            for (String een : tekst.split("\\R")) {
                regel |= een.startsWith("rule \"") || een.startsWith("declare ");
                eind |= een.strip().equals("end");
            }
            return regel && eind;
        } catch (IOException e) {
            return false;
        }
    }

    private void leesTekst(Path bestand, String naam) {
        try {
            byte[] inhoud = Files.readAllBytes(bestand);
            bronnen.put(naam, StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(inhoud)).toString());
        } catch (CharacterCodingException e) {
            fouten.meld(naam, 0, "Dit bestand is niet als UTF-8 opgeslagen.",
                    "Sla het in de editor opnieuw op met de codering UTF-8.");
        } catch (FileSystemException e) {
            fouten.meld(naam, 0, Files.exists(bestand) ? "Dit bestand is niet te lezen."
                    : "Dit bestand verdween terwijl het werd gelezen.", "Zorg dat u het mag openen, en dat niemand "
                    + "intussen de regels vervangt.");
        } catch (IOException e) {
            fouten.meld(naam, 0, "Dit bestand is niet te lezen.", "Probeer het opnieuw.");
        }
    }
}
