package nl.actieoverleg.schema;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Programs that come by npm. Where there is no node, or no npm that can reach its packages, the test is skipped. */
final class Npx {

    private Npx() {
    }

    /**
     * How a program ended.
     *
     * @param uit what it said, on both streams
     */
    record Afloop(int status, String uit) {
    }

    /**
     * Runs a program of a package.
     *
     * @param map where, also for what it says
     * @param pakket with its version
     */
    static Afloop draai(Path map, String pakket, String... woorden) throws IOException, InterruptedException {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        List<String> opdracht = new ArrayList<>(List.of(windows ? "npx.cmd" : "npx", "--yes", "--package=" + pakket));
        opdracht.addAll(List.of(woorden));
        Path uit = map.resolve("npx.txt");
        Process proces;
        try {
            proces = new ProcessBuilder(opdracht).directory(map.toFile()).redirectErrorStream(true)
                    .redirectOutput(uit.toFile()).start();
        } catch (IOException e) {
            return abort("Skipped: there is no npx, so no " + pakket + ".");
        }
        boolean klaar = proces.waitFor(3, TimeUnit.MINUTES);
        proces.descendants().forEach(ProcessHandle::destroyForcibly);
        proces.destroyForcibly();
        String tekst = Files.readString(uit, StandardCharsets.UTF_8);
        if (!klaar || tekst.contains("npm error") || tekst.contains("npm ERR!")) {
            return abort("Skipped: npx does not bring " + pakket + ". It said: " + tekst);
        }
        return new Afloop(proces.exitValue(), tekst);
    }
}
