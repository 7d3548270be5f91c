package nl.actieoverleg.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page and the conversation as processes of their own: Ctrl-C, and a terminal. */
class ProefbankIT {

    private static final int DOOR_CTRL_C = 130;

    @TempDir
    private Path map;

    private static boolean heeft(String programma) {
        return Stream.of("/bin", "/usr/bin").anyMatch(plaats -> Files.isExecutable(Path.of(plaats, programma)));
    }

    /** A build in the background ignores Ctrl-C, and so would all that it starts. */
    private static List<String> luistertNaarCtrlC(String... opdracht) {
        return Stream.concat(Stream.of("env", "--default-signal=INT"), Stream.of(opdracht)).toList();
    }

    @Test
    void servesFromTheJarAloneAndStopsCleanlyByCtrlC() throws Exception {
        assumeTrue(heeft("kill") && heeft("env") && Programma.status(new ProcessBuilder(luistertNaarCtrlC("true"))
                .redirectErrorStream(true).start()) == 0, "SKIPPED: there is no way here to do what Ctrl-C does");
        List<String> proefbank = Programma.opdracht(Programma.JAR, List.of("-Djava.io.tmpdir=" + map), "proefbank",
                "--poort", "0").command();
        Process proces = new ProcessBuilder(luistertNaarCtrlC(proefbank.toArray(String[]::new)))
                .redirectError(map.resolve("fout.txt").toFile()).start();
        try (BufferedReader uit = proces.inputReader(StandardCharsets.UTF_8)) {
            String regel = uit.readLine();
            assertTrue(regel.startsWith("De proefbank staat klaar op http://127.0.0.1:"), regel);
            URI adres = URI.create(regel.split(" ")[5]);
            assertTrue(adres.getFragment().startsWith("sleutel="), regel);
            URL pagina = adres.toURL();
            assertTrue(new String(pagina.openStream().readAllBytes(), StandardCharsets.UTF_8).contains("<title>"));
            assertEquals(0, new ProcessBuilder("kill", "-INT", Long.toString(proces.pid())).start().waitFor());
            assertTrue(proces.waitFor(30, TimeUnit.SECONDS), "It goes on after Ctrl-C");
            assertEquals(DOOR_CTRL_C, proces.exitValue());
            assertThrows(ConnectException.class, () -> new Socket("127.0.0.1", adres.getPort()).close());
        } finally {
            proces.destroyForcibly();
        }
        assertEquals("", Files.readString(map.resolve("fout.txt")));
        try (Stream<Path> resten = Files.list(map)) {
            assertEquals(List.of("fout.txt"), resten.map(pad -> pad.getFileName().toString()).toList());
        }
    }

    @Test
    void onATerminalAKeyIsEnough() throws Exception {
        assumeTrue(heeft("script") && heeft("stty"),
                "SKIPPED: there is no script or stty here to make a terminal with");
        Path casus = Uitvoering.VOORBEELDEN.resolve("groningen-alleen-acuut-nog-open.json").toAbsolutePath();
        List<String> gesprek = Programma.opdracht(Programma.JAR, List.of(), "gesprek", casus.toString()).command();
        Process proces = new ProcessBuilder("script", "-qec", String.join(" ", gesprek), "/dev/null")
                .redirectErrorStream(true).start();
        try (OutputStream toetsen = proces.getOutputStream()) {
            String uit = leesTot(proces, "s = stop: ");
            toetsen.write('j'); // And no Enter.
            toetsen.flush();
            uit += leesTot(proces, "adviseer --volledig");
            assertTrue(uit.contains("s = stop: j\r\n"), uit);
            assertTrue(uit.contains("(definitief)"), uit);
        }
        assertEquals(Werkbank.GELUKT, Programma.status(proces));
    }

    private static String leesTot(Process proces, String tekst) throws IOException {
        StringBuilder gelezen = new StringBuilder();
        while (gelezen.indexOf(tekst) < 0) {
            int teken = proces.getInputStream().read();
            assertTrue(teken >= 0, () -> "Ended after: " + gelezen);
            gelezen.append((char) teken);
        }
        return gelezen.toString();
    }
}
