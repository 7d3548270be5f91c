package nl.actieoverleg.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a process of its own, for what no test inside one process can see. */
class ProcesIT {

    private static final String CASUS = "{\"kenmerk\":\"P-1\",\"provincie\":\"DRENTHE\"}\n";

    @TempDir
    private Path map;

    private Process start(String... args) throws IOException {
        return Programma.opdracht(Programma.JAR, List.of("-Dfile.encoding=ISO-8859-1"), args)
                .redirectError(fout().toFile()).start();
    }

    private Path fout() {
        return map.resolve("fout.txt");
    }

    @Test
    void schrijftUtf8WatDeTekensetVanDeMachineOokIs() throws Exception {
        Process uitleg = start("adviseer", "--help");
        String tekst = new String(uitleg.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(Werkbank.GELUKT, Programma.status(uitleg));
        assertTrue(tekst.contains("één casus per regel"), tekst);

        Process verkeerd = start("adviseer", "a", "b");
        assertEquals(Werkbank.VERKEERD_GEBRUIK, Programma.status(verkeerd));
        assertTrue(Files.readString(fout()).startsWith("Er staat meer dan één bestand."));
    }

    @Test
    void leestEenPijp() throws Exception {
        Process proces = start("adviseer");
        try (OutputStream invoer = proces.getOutputStream()) {
            invoer.write(CASUS.getBytes(StandardCharsets.UTF_8));
        }
        String advies = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(Werkbank.GELUKT, Programma.status(proces), Files.readString(fout()));
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
        assertEquals(Werkbank.VERKEERD_GEBRUIK, Programma.status(proces));
        assertEquals("", Files.readString(fout()));
    }

    @Test
    void antwoordtOpEenRegelTerwijlDeInvoerOpenBlijft() throws Exception {
        Process proces = start("adviseer", "--jsonl");
        try (OutputStream invoer = proces.getOutputStream();
                BufferedReader uitvoer = proces.inputReader(StandardCharsets.UTF_8)) {
            for (int keer = 0; keer < 3; keer++) {
                invoer.write(CASUS.getBytes(StandardCharsets.UTF_8));
                invoer.flush();
                assertTrue(uitvoer.readLine().startsWith("{\"kenmerk\":\"P-1\""));
            }
        }
        assertEquals(Werkbank.GELUKT, Programma.status(proces), Files.readString(fout()));
    }

    @Test
    void toontDeVersieVanDeJar() throws Exception {
        Process proces = start("--version");
        String versie = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(Werkbank.GELUKT, Programma.status(proces));
        assertTrue(versie.matches("actieoverleg [0-9]+\\.[0-9]+\\S*\n"), versie);
    }
}
