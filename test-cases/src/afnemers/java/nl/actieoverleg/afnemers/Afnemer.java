package nl.actieoverleg.afnemers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.actieoverleg.Adviseur;

/** What was built of the projects in {@code afnemers}, and what they should say. */
final class Afnemer {

    private static final Path GEBOUWD =
            Path.of(Objects.requireNonNull(System.getProperty("afnemers"), "Draai dit met mvn verify -Pafnemers"));
    private static final Path VOORBEELDEN = Path.of("voorbeelden");
    private static final Adviseur ADVISEUR = Adviseur.laad();

    private Afnemer() {
    }

    /** A file that was built of a project. */
    static String gebouwd(String project, String bestand) {
        return GEBOUWD.resolve(project).resolve("target").resolve(bestand).toString();
    }

    /** The shipped example cases. */
    static List<Path> voorbeelden() throws IOException {
        try (Stream<Path> bestanden = Files.list(VOORBEELDEN)) {
            return bestanden.sorted().toList();
        }
    }

    /** The advice on a case, as this build gives it itself. */
    static String advies(String casus) {
        return ADVISEUR.schrijf(ADVISEUR.adviseer(ADVISEUR.lees(casus)));
    }

    /** The adviser of this build. */
    static Adviseur adviseur() {
        return ADVISEUR;
    }

    /** Runs a program to its end, which should be a good one, and gives all that it says. */
    static String draai(String... woorden) throws IOException, InterruptedException {
        return draaiMet("", woorden);
    }

    /** Runs a program with this on its standard input. */
    static String draaiMet(String invoer, String... woorden) throws IOException, InterruptedException {
        Path uitvoer = Files.createTempFile("afnemer", ".txt");
        try {
            Process proces = new ProcessBuilder(new ArrayList<>(List.of(woorden))).redirectErrorStream(true)
                    .redirectOutput(uitvoer.toFile()).start();
            try (var naar = proces.getOutputStream()) {
                naar.write(invoer.getBytes(StandardCharsets.UTF_8));
            }
            boolean klaar = proces.waitFor(10, TimeUnit.MINUTES);
            proces.destroyForcibly();
            String tekst = Files.readString(uitvoer);
            assertTrue(klaar, () -> "Het programma eindigt niet: " + tekst);
            assertEquals(0, proces.exitValue(), tekst);
            return tekst;
        } finally {
            Files.delete(uitvoer);
        }
    }
}
