package nl.actieoverleg.regressie;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.actieoverleg.melding.Bestandsnaam;

/**
 * A folder with example cases in {@code casussen} and the stored advice of each in {@code adviezen}, under the same
 * name with {@code .json}. Both may hold folders.
 *
 * @param map the folder
 */
public record Casusmap(Path map) {

    private static final String CASUSSEN = "casussen";
    private static final String ADVIEZEN = "adviezen";
    private static final String YAML = ".yaml";
    private static final String JSON = ".json";

    /** Whether there is a folder with cases in it. */
    public boolean bestaat() {
        return Files.isDirectory(map.resolve(CASUSSEN));
    }

    /**
     * Reads all cases, by file name.
     *
     * @throws FouteTestcasussen with every fault in every file
     * @throws IOException when a file cannot be read
     */
    public List<Testcasus> lees(Toetsregels regels) throws IOException {
        Testcasuslezer lezer = new Testcasuslezer(regels);
        List<Testcasus> casussen = new ArrayList<>();
        List<Casusfout> fouten = new ArrayList<>();
        Map<String, String> perNaam = new HashMap<>();
        for (String bestand : bestanden(CASUSSEN, true)) {
            Foutenlijst hier = new Foutenlijst(bestand);
            if (!isCasus(bestand, hier)) {
                fouten.addAll(hier.fouten());
                continue;
            }
            if (!Files.isRegularFile(map.resolve(CASUSSEN).resolve(bestand))) {
                hier.meld("Dit is een verwijzing naar iets dat er niet is. Haal haar weg.");
            } else {
                Testcasus casus = lezer.lees(bestand, Files.readAllBytes(map.resolve(CASUSSEN).resolve(bestand)), hier);
                if (casus != null) {
                    String eerder = perNaam.putIfAbsent(casus.naam(), bestand);
                    if (eerder != null) {
                        hier.meld("Er is al een casus met deze naam: " + eerder + ". Kies een andere naam.");
                    }
                    casussen.add(casus);
                }
            }
            fouten.addAll(hier.fouten());
        }
        if (!fouten.isEmpty()) {
            throw new FouteTestcasussen(fouten);
        }
        return casussen;
    }

    /** Whether a file is to be read as a case; if not, and it is not left alone, that is said. */
    private boolean isCasus(String bestand, Foutenlijst fouten) {
        String naam = bestand.substring(bestand.lastIndexOf('/') + 1);
        String[] ernaast = map.resolve(CASUSSEN).resolve(bestand).getParent().toFile().list();
        Bestandsnaam oordeel = Bestandsnaam.van(naam, YAML, ernaast == null ? List.of() : List.of(ernaast));
        if (!oordeel.isGoed() && (oordeel.isBedoeld() || !naam.startsWith("."))) {
            fouten.meld(oordeel.melding() != null ? oordeel.melding() + " " + oordeel.remedie()
                    : "Alleen bestanden die eindigen op " + YAML + " worden gelezen. Geef het die naam, of haal het "
                            + "weg.");
        }
        return oordeel.isGoed();
    }

    /** The text of the stored advice of a case, or null when there is none. */
    String opgeslagen(Testcasus casus) throws IOException {
        Path bestand = adviesbestand(casus);
        if (!Files.isRegularFile(bestand)) {
            return null;
        }
        // What is no UTF-8 is read as other text: then it is no advice, which is said of this one case.
        return new String(Files.readAllBytes(bestand), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    /** The stored advices that belong to none of these cases, relative to the folder. */
    public List<String> zonderCasus(List<Testcasus> casussen) throws IOException {
        Set<String> verwacht = casussen.stream().map(casus -> naam(casus) + JSON).collect(Collectors.toSet());
        return bestanden(ADVIEZEN, false).stream().filter(bestand -> !verwacht.contains(bestand))
                .map(bestand -> ADVIEZEN + "/" + bestand).toList();
    }

    /** Stores the advice of now. */
    public void bewaar(Uitslag uitslag) throws IOException {
        Path bestand = adviesbestand(uitslag.casus());
        Files.createDirectories(bestand.getParent());
        Files.writeString(bestand, uitslag.tekst());
    }

    /** Removes a stored advice that {@link #zonderCasus} gave. */
    public void verwijder(String bestand) throws IOException {
        Files.delete(map.resolve(bestand));
    }

    private Path adviesbestand(Testcasus casus) {
        return map.resolve(ADVIEZEN).resolve(adviesnaam(casus));
    }

    /** Where the advice of a case stands in a folder with advices. */
    static String adviesnaam(Testcasus casus) {
        return naam(casus) + JSON;
    }

    private static String naam(Testcasus casus) {
        return casus.bestand().substring(0, casus.bestand().length() - YAML.length());
    }

    /**
     * All files below a folder, by name, with {@code /} between folders; hidden folders are left alone.
     *
     * @param ookVerborgen whether files are among them whose name starts with a point
     */
    private List<String> bestanden(String onder, boolean ookVerborgen) throws IOException {
        Path begin = map.resolve(onder);
        if (!Files.isDirectory(begin)) {
            return List.of();
        }
        try (Stream<Path> paden = Files.walk(begin)) {
            return paden.filter(pad -> !Files.isDirectory(pad)).map(begin::relativize)
                    .map(pad -> pad.toString().replace(pad.getFileSystem().getSeparator(), "/"))
                    .filter(naam -> !naam.matches(ookVerborgen ? "(.*/)?\\.[^/]*/.*" : "(.*/)?\\..*")).sorted()
                    .toList();
        }
    }
}
