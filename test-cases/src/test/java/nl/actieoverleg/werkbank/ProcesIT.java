package nl.actieoverleg.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.actieoverleg.werkbank.Programma.Afloop;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertTrue(tekst.contains("één casus per tekstregel"), tekst);

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

    /** As a scheduler or a service may start a program; Java then finds something else where its input should be. */
    @ParameterizedTest
    @ValueSource(strings = {"adviseer", "adviseer --jsonl -", "gesprek", "herspeel -"})
    void zonderStandaardinvoer(String opdracht) throws Exception {
        Process proces = metSchil("<&-", opdracht.split(" "));
        assertEquals("", new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .replaceFirst("^Welke provincie\\?\n(.*\n)+Kies een nummer \\(s = stop\\): $", ""));
        assertEquals(Werkbank.VERKEERD_GEBRUIK, Programma.status(proces));
        assertEquals("Er is geen standaardinvoer om te lezen. Geef een bestand, of laat de standaardinvoer open.\n",
                Files.readString(fout()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"adviseer CASUS", "adviseer --jsonl CASUS", "schema advies", "--help"})
    void alsDeSchijfVolIs(String opdracht) throws Exception {
        Path casus = Files.writeString(map.resolve("casus.json"), CASUS);
        Process proces = metSchil(">/dev/full", opdracht.replace("CASUS", casus.toString()).split(" "));
        assertEquals(Werkbank.VERKEERD_GEBRUIK, Programma.status(proces));
        assertEquals("Het antwoord is niet helemaal geschreven. Is de schijf vol?\n", Files.readString(fout()));
    }

    @ParameterizedTest
    @ValueSource(strings = {">&-", "2>&-", ">/dev/full 2>/dev/full", "<&- >&- 2>&-", ">&- 2>&-", "<&- 2>&-",
        "<&- 2>/dev/null", "</dev/null 2>/dev/null"})
    void zonderUitvoerEindigtHetMetDeGoedeStatus(String stromen) throws Exception {
        Path casus = Files.writeString(map.resolve("casus.json"), CASUS);
        int verwacht = stromen.matches("(.* )?>(&-|/dev/full).*") ? Werkbank.VERKEERD_GEBRUIK : Werkbank.GELUKT;
        Process goed = metSchil(stromen, "adviseer", casus.toString());
        goed.getInputStream().readAllBytes();
        assertEquals(verwacht, Programma.status(goed));
        assertEquals(Werkbank.VERKEERD_GEBRUIK, Programma.status(metSchil(stromen, "adviseer", "nergens.json")));
    }

    /** That is no output that was lost, whatever became of the other streams. */
    @ParameterizedTest
    @ValueSource(strings = {">/dev/null", "<&- >/dev/null", ">/dev/null 2>&-", "<&- >/dev/null 2>/dev/null"})
    void weggegooideUitvoerIsGeenFout(String stromen) throws Exception {
        Path casus = Files.writeString(map.resolve("casus.json"), CASUS);
        assertEquals(Werkbank.GELUKT, Programma.status(metSchil(stromen, "adviseer", casus.toString())));
    }

    /** The program with its streams as a shell can make them. */
    private Process metSchil(String stromen, String... args) throws IOException {
        Assumptions.assumeTrue(Files.isWritable(Path.of("/dev/full")) && Files.isDirectory(Path.of("/proc/self/fd")));
        List<String> opdracht = new ArrayList<>(List.of("/bin/sh", "-c", "exec \"$@\" " + stromen, "sh"));
        opdracht.addAll(Programma.opdracht(Programma.JAR, List.of(), args).command());
        return new ProcessBuilder(opdracht).redirectError(fout().toFile()).start();
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

    /** Each of these takes Java 5 to 30 ms to get ready, of the 150 that a first advice takes after Java itself. */
    @ParameterizedTest
    @ValueSource(strings = {"groningen-stalking-ex-partner", "drenthe-zvh-gezin-met-overlast",
        "friesland-eergerelateerd-vanaf-september-2023"})
    void laadtVoorEenAdviesNietsDatTraagOpstart(String voorbeeld) throws Exception {
        Path casus = Uitvoering.VOORBEELDEN.resolve(voorbeeld + ".json").toAbsolutePath();
        Path geladen = map.resolve("geladen.txt");
        List<String> vanJava = List.of("-Xlog:class+load:file=" + geladen + ":none");
        assertEquals(Werkbank.GELUKT, Afloop.van(
                Programma.opdracht(Programma.JAR, vanJava, "adviseer", "--json", casus.toString())).status());
        List<String> klassen = Files.readAllLines(geladen).stream().map(regel -> regel.split(" ")[0]).toList();
        assertTrue(klassen.contains("nl.actieoverleg.engine.Motor"), "Dit leest wat er geladen wordt");
        for (String traag : List.of("java.lang.runtime.ObjectMethods", "java.util.regex.Pattern", "java.util.Formatter",
                "java.text.Normalizer", "java.time.format.DateTimeFormatterBuilder", "org.slf4j.LoggerFactory",
                "tools.jackson.core.json.JsonFactory")) {
            assertFalse(klassen.contains(traag), traag);
        }
        assertEquals(List.of("nl.actieoverleg.Jsonvertaler"), klassen.stream()
                .filter(klasse -> klasse.startsWith("nl.actieoverleg.") && klasse.contains("$$Lambda"))
                .map(klasse -> klasse.substring(0, klasse.indexOf('$'))).distinct().toList());
    }
}
