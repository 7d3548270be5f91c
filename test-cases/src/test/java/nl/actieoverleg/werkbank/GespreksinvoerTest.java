package nl.actieoverleg.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One key each where the terminal can, and a letter with Enter where it cannot. */
class GespreksinvoerTest {

    private final ByteArrayOutputStream geschreven = new ByteArrayOutputStream();
    private final PrintStream uit = new PrintStream(geschreven, true, StandardCharsets.UTF_8);

    private String gezien() {
        return geschreven.toString(StandardCharsets.UTF_8);
    }

    private String toets(String gedrukt) throws IOException {
        return Gespreksinvoer.leesToets(new BufferedReader(new StringReader(gedrukt)), uit);
    }

    @ParameterizedTest
    @CsvSource({"j, j", "N, n", "' ?w', w", "'\n\tt', t", "1s, s", "é, é"})
    void theFirstLetterIsTheKey(String gedrukt, String toets) throws IOException {
        assertEquals(toets, toets(gedrukt));
        assertEquals(toets + "\n", gezien());
    }

    @Test
    void anArrowIsNoLetter() throws IOException {
        assertNull(toets("\u001B[A"));
    }

    @ParameterizedTest
    @CsvSource({"''", "'\u0004j'", "'3\u0004'"})
    void nothingMoreIsAnEnd(String gedrukt) throws IOException {
        assertNull(toets(gedrukt));
        assertEquals("\n", gezien());
    }

    @Test
    void keysAreTakenOneByOne() throws IOException {
        BufferedReader in = new BufferedReader(new StringReader("jn"));
        assertEquals("j", Gespreksinvoer.leesToets(in, uit));
        assertEquals("n", Gespreksinvoer.leesToets(in, uit));
        assertNull(Gespreksinvoer.leesToets(in, uit));
    }

    @Test
    void withoutATerminalTheKeyComesWithEnter() {
        Gespreksinvoer invoer = new Gespreksinvoer(new ByteArrayInputStream("Ja \nn".getBytes(StandardCharsets.UTF_8)),
                uit,
                null);
        assertEquals("ja", invoer.toets("j = ja:"));
        assertEquals("n", invoer.toets("j = ja:"));
        assertNull(invoer.toets("j = ja:"));
        assertEquals("j = ja: j = ja: j = ja: \n", gezien());
    }

    @Test
    void aTestHasNoTerminal() {
        assertNull(Toetsenbord.zoek());
    }
}
