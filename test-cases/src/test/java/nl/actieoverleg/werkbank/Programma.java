package nl.actieoverleg.werkbank;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** The program as it is shipped, in a process of its own. */
final class Programma {

    /** The JAR with its libraries beside it; the build says where. */
    static final Path JAR = Path.of(Objects.requireNonNull(System.getProperty("jar"), "Draai dit met mvn verify"));

    private Programma() {
    }

    /** Makes the command that starts this JAR. */
    static ProcessBuilder opdracht(Path jar, List<String> vanJava, String... args) {
        List<String> opdracht = new ArrayList<>();
        opdracht.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        opdracht.addAll(vanJava);
        opdracht.addAll(List.of("-jar", jar.toString()));
        opdracht.addAll(List.of(args));
        return new ProcessBuilder(opdracht);
    }

    /** Waits for the end; a process that goes on is stopped. */
    static int status(Process proces) throws InterruptedException {
        try {
            assertTrue(proces.waitFor(60, TimeUnit.SECONDS), "Het proces eindigt niet");
            return proces.exitValue();
        } finally {
            proces.destroyForcibly();
        }
    }

    /** What a command says on both streams, and the status that it ends with. */
    record Afloop(int status, String uit) {

        static Afloop van(ProcessBuilder opdracht) throws IOException, InterruptedException {
            Process proces = opdracht.redirectErrorStream(true).start();
            proces.getOutputStream().close();
            String uit = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Afloop(Programma.status(proces), uit);
        }
    }
}
