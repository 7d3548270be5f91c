package nl.actieoverleg.snelheid.groei;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Measures how the cost of advising grows, and writes the figures and curves. Leaves {@code groei.md} and the drawings
 * behind in the folder for results; a full run also puts them in the page {@code GROEI.md} of this module.
 */
final class Groei {

    private static final Meetronde.Duur KORT = new Meetronde.Duur(1, 1, 1);
    private static final Meetronde.Duur VOLLEDIG = new Meetronde.Duur(3, 5, 8);

    private Groei() {
    }

    /** @param argumenten {@code groei} or {@code groei-kort}, the folder for results, and that of this module */
    public static void main(String[] argumenten) throws IOException {
        boolean volledig = argumenten[0].equals("groei");
        Path doel = Files.createDirectories(Path.of(argumenten[1]));
        Path werkmap = Files.createTempDirectory(doel, "groei");
        Cijfers cijfers = new Meetronde(volledig ? VOLLEDIG : KORT, werkmap).meet();
        Map<String, String> tabellen = Tabellen.van(cijfers);
        Map<String, String> krommen = Krommen.van(cijfers);
        String alles = String.join("\n", tabellen.values());
        Files.writeString(doel.resolve("groei.md"), alles);
        schrijf(Files.createDirectories(doel.resolve("groei")), krommen);
        if (volledig) {
            Path module = Path.of(argumenten[2]);
            Path bladzijde = module.resolve("GROEI.md");
            Files.writeString(bladzijde, Bladzijde.vul(Files.readString(bladzijde), tabellen));
            schrijf(Files.createDirectories(module.resolve("groei")), krommen);
        }
        System.out.println(alles);
    }

    private static void schrijf(Path map, Map<String, String> bestanden) throws IOException {
        for (Map.Entry<String, String> bestand : bestanden.entrySet()) {
            Files.writeString(map.resolve(bestand.getKey()), bestand.getValue());
        }
    }
}
