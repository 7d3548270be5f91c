package nl.actieoverleg.bestoking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The example cases of this module, as bytes to spoil. */
final class Zaden {

    private Zaden() {
    }

    static List<byte[]> casussen() {
        return uit(Path.of("voorbeelden"), ".json");
    }

    /** The files of {@link #casussen()}. */
    static List<Path> paden() {
        return paden(Path.of("voorbeelden"), ".json");
    }

    static List<byte[]> casusbestanden() {
        return uit(Path.of("regressie", "casussen"), ".yaml");
    }

    private static List<byte[]> uit(Path map, String ending) {
        try {
            List<byte[]> zaden = new ArrayList<>();
            for (Path bestand : paden(map, ending)) {
                zaden.add(Files.readAllBytes(bestand));
            }
            return zaden;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files in a folder whose name ends like this, in order; folders with an empty ending, too. */
    static List<Path> paden(Path map, String ending) {
        try (Stream<Path> bestanden = Files.walk(map)) {
            return bestanden.filter(een -> een.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
