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

    static List<byte[]> casusbestanden() {
        return uit(Path.of("regressie", "casussen"), ".yaml");
    }

    private static List<byte[]> uit(Path map, String ending) {
        try (Stream<Path> bestanden = Files.walk(map)) {
            List<byte[]> zaden = new ArrayList<>();
            for (Path bestand : bestanden.filter(een -> een.toString().endsWith(ending)).sorted().toList()) {
                zaden.add(Files.readAllBytes(bestand));
            }
            return zaden;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
