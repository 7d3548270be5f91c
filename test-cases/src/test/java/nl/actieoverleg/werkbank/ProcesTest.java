package nl.actieoverleg.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a process of its own, for what no test inside one process can see. */
class ProcesTest {

    private static final String CASUS = "{\"kenmerk\":\"P-1\",\"provincie\":\"DRENTHE\"}\n";

    @TempDir
    private Path map;

    private Process start(String... args) throws IOException {
        List<String> opdracht = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dfile.encoding=ISO-8859-1",
                "-cp", System.getProperty("java.class.path"), Werkbank.class.getName()));
        opdracht.addAll(List.of(args));
        return new ProcessBuilder(opdracht).redirectError(fout().toFile()).start();
    }

    private Path fout() {
        return map.resolve("fout.txt");
    }

    private static int status(Process proces) throws InterruptedException {
        try {
            assertTrue(proces.waitFor(60, TimeUnit.SECONDS), "Het proces eindigt niet");
            return proces.exitValue();
        } finally {
            proces.destroyForcibly();
        }
    }

    @Test
    void schrijftUtf8WatDeTekensetVanDeMachineOokIs() throws Exception {
        Process uitleg = start("adviseer", "--help");
        String tekst = new String(uitleg.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(Werkbank.GELUKT, status(uitleg));
        assertTrue(tekst.contains("één casus per regel"), tekst);

        Process verkeerd = start("adviseer", "a", "b");
        assertEquals(Werkbank.VERKEERD_GEBRUIK, status(verkeerd));
        assertTrue(Files.readString(fout()).startsWith("Er staat meer dan één bestand."));
    }

    @Test
    void leestEenPijp() throws Exception {
        Process proces = start("adviseer");
        try (OutputStream invoer = proces.getOutputStream()) {
            invoer.write(CASUS.getBytes(StandardCharsets.UTF_8));
        }
        String advies = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(Werkbank.GELUKT, status(proces), Files.readString(fout()));
        assertEquals("", Files.readString(fout()));
        assertTrue(advies.startsWith("Advies voor P-1 (Drenthe, "), advies);
        assertTrue(advies.contains("één"), "Letters buiten ASCII blijven heel");
    }

    @Test
    void eindigtStilAlsDePijpDichtgaat() throws Exception {
        Path cases = Files.writeString(map.resolve("casussen.jsonl"), CASUS.repeat(20_000));
        Process proces = start("adviseer", "--jsonl", cases.toString());
        try (BufferedReader uitvoer = proces.inputReader(StandardCharsets.UTF_8)) {
            assertTrue(uitvoer.readLine().startsWith("{\"kenmerk\":\"P-1\",\"provincie\":\"DRENTHE\""));
        }
        assertEquals(Werkbank.VERKEERD_GEBRUIK, status(proces));
        assertEquals("", Files.readString(fout()));
    }
}
