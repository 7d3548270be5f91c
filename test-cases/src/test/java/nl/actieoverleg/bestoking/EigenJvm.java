package nl.actieoverleg.bestoking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program of these tests in a JVM of its own. */
final class EigenJvm {

    private EigenJvm() {
    }

    /** What it wrote, wherever to; it ended well. */
    static List<String> draai(Path map, List<String> opties, Class<?> programma, String... woorden)
            throws IOException, InterruptedException {
        List<String> opdracht = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        opdracht.addAll(opties);
        opdracht.addAll(List.of("-cp", System.getProperty("java.class.path"), programma.getName()));
        opdracht.addAll(List.of(woorden));
        Path uit = map.resolve("uit.txt");
        Process proces = new ProcessBuilder(opdracht).redirectErrorStream(true).redirectOutput(uit.toFile()).start();
        try {
            assertTrue(proces.waitFor(10, TimeUnit.MINUTES), "it does not end");
        } finally {
            proces.destroyForcibly();
        }
        List<String> regels = Files.readAllLines(uit);
        assertEquals(0, proces.exitValue(), () -> String.join("\n", regels));
        return regels;
    }
}
