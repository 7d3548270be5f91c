package nl.actieoverleg.afnemers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A Java to run consumers on.
 *
 * @param versie 17, 25
 * @param map where it is installed
 */
record Jdk(int versie, Path map) {

    private static final Path DEZE = Path.of(System.getProperty("java.home"));

    /** Finds one by JAVA17_HOME and the like, or beside the one that runs this; without it the test is skipped. */
    static Jdk van(int versie) {
        List<Path> plaatsen = new ArrayList<>();
        Map<String, String> omgeving = System.getenv();
        if (omgeving.containsKey("JAVA" + versie + "_HOME")) {
            plaatsen.add(Path.of(omgeving.get("JAVA" + versie + "_HOME")));
        }
        plaatsen.add(DEZE);
        try (Stream<Path> ernaast = Files.list(DEZE.getParent())) {
            ernaast.sorted().forEach(plaatsen::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Path plaats : plaatsen) {
            if (versie(plaats) == versie) {
                return new Jdk(versie, plaats);
            }
        }
        return Assumptions.abort("Er is hier geen JDK " + versie + ". Zet JAVA" + versie
                + "_HOME op de map waarin die staat.");
    }

    /** The major version of the JDK in a folder, or 0 when there is none. */
    private static int versie(Path map) {
        Path gegevens = map.resolve("release");
        if (!Files.isRegularFile(gegevens) || !Files.isExecutable(map.resolve("bin/javac"))) {
            return 0;
        }
        Properties eigenschappen = new Properties();
        try (var lezer = Files.newBufferedReader(gegevens)) {
            eigenschappen.load(lezer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Integer.parseInt(eigenschappen.getProperty("JAVA_VERSION").replaceAll("^\"|\\D.*$", "").split("\\D")[0]);
    }

    /** One of its programs. */
    String programma(String naam) {
        return map.resolve("bin").resolve(naam).toString();
    }
}
