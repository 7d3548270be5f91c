package nl.actieoverleg.drl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.actieoverleg.melding.Regelfouten;

/** Reads the sources of a rule module from a folder. */
final class Bronmap {

    private Bronmap() {
    }

    /** The sources below the folder; hidden files and folders are left alone. */
    static SortedMap<String, String> lees(Path map) {
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

    /** All files below a folder, hidden ones excepted, in a fixed order. */
    static List<Path> bestanden(Path map) {
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
