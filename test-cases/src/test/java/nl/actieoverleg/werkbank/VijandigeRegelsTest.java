package nl.actieoverleg.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.melding.OngeldigeRegels;
import nl.actieoverleg.melding.Regelfout;
import nl.actieoverleg.regelcontrole.Regelcontrole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rules can do nothing but rule: each file in {@code vijandig} would leave a trace, end the program or keep it busy if
 * any of it ran. Its first line says on which line it is refused.
 */
class VijandigeRegelsTest {

    private static final String BESTAND = "nn/nl/actieoverleg/nn/vijandig.drl";
    private static final String SPOOR = "nl.actieoverleg.spoor";
    private static final String BEGIN = "// Geweigerd op regelnummer ";
    private static final String KOP = "package nl.actieoverleg.nn;\nimport nl.actieoverleg.regel.*;\n";
    private static final Duration LANGST = Duration.ofSeconds(60);

    @TempDir
    private static Path tijdelijk;

    private static Path map;

    @BeforeAll
    static void pakUit() {
        map = tijdelijk.resolve("regels");
        assertEquals(Werkbank.GELUKT, Uitvoering.van("regels", "uitpakken", map.toString()).status());
    }

    static List<Path> bestanden() throws IOException, URISyntaxException {
        Path vijandig = Path.of(VijandigeRegelsTest.class.getResource("/vijandig").toURI());
        try (Stream<Path> bestanden = Files.list(vijandig)) {
            return bestanden.sorted().toList();
        }
    }

    @Test
    void hetZijnErGenoeg() throws IOException, URISyntaxException {
        assertTrue(bestanden().size() >= 60);
    }

    @ParameterizedTest
    @MethodSource("bestanden")
    void wordtGeweigerdMetDePlaatsVoordatErIetsLoopt(Path bestand) throws IOException {
        String tekst = Files.readString(bestand);
        int regelnummer = Integer.parseInt(tekst.lines().findFirst().orElseThrow().substring(BEGIN.length()));
        System.clearProperty(SPOOR);
        assertGeweigerd(tekst.getBytes(StandardCharsets.UTF_8), regelnummer);
        assertNull(System.getProperty(SPOOR));
    }

    /** By the check and by loading, with the same faults, all in this file. */
    private static void assertGeweigerd(byte[] inhoud, int regelnummer) throws IOException {
        Files.write(map.resolve(BESTAND), inhoud);
        assertTimeoutPreemptively(LANGST, () -> {
            Regelcontrole controle = Adviseur.bouwer().regels(map).controleer();
            assertFalse(controle.isGoed());
            assertTrue(controle.fouten().stream().allMatch(een -> een.bestand().equals(BESTAND)),
                    () -> controle.fouten().toString());
            assertTrue(controle.fouten().stream().anyMatch(een -> een.regelnummer() == regelnummer),
                    () -> regelnummer + ": " + controle.fouten());
            OngeldigeRegels ongeldig =
                    assertThrows(OngeldigeRegels.class, () -> Adviseur.bouwer().regels(map).maak());
            assertEquals(controle.fouten().stream().map(een -> een.regelnummer() + een.melding()).sorted().toList(),
                    ongeldig.fouten().stream().map(VijandigeRegelsTest::kort).sorted().toList());
        });
    }

    private static String kort(Regelfout fout) {
        return fout.plaats().regelnummer() + fout.melding();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vragen", "dekking", "regressie"})
    void ookDoorDeAndereOpdrachten(String opdracht) throws IOException {
        Files.writeString(map.resolve(BESTAND), KOP + "function void f() { System.exit( 0 ); }\n");
        Uitvoering uitvoering = Uitvoering.van(opdracht, "--regels", map.toString());
        assertEquals(Werkbank.VERKEERD_GEBRUIK, uitvoering.status());
        assertTrue(uitvoering.fout().contains(BESTAND + ", regelnummer 3"), uitvoering::fout);
    }

    @Test
    void groteBestanden() throws IOException {
        String haakjes = KOP + "rule \"R\" @signaal( \"EERST_BELLEN\" )\nwhen\n";
        assertGeweigerd((haakjes + "( ".repeat(200_000) + "\nthen\nend\n").getBytes(StandardCharsets.UTF_8), 5);
        assertGeweigerd((haakjes + "Feiten( stalking.ja" + ", x".repeat(100_000) + " )\nthen\nend\n")
                .getBytes(StandardCharsets.UTF_8), 5);
        assertGeweigerd((KOP + "rule \"" + "x".repeat(2_000_000) + "*\" @signaal( \"EERST_BELLEN\" ) when "
                + "Feiten( stalking.ja ) then end\n").getBytes(StandardCharsets.UTF_8), 3);
        assertGeweigerd((KOP + "@".repeat(500_000)).getBytes(StandardCharsets.UTF_8), 3);
        assertGeweigerd((KOP + "/*".repeat(500_000)).getBytes(StandardCharsets.UTF_8), 3);
    }

    @Test
    void bytesDieGeenTekstZijn() throws IOException {
        assertGeweigerd(new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE}, 0);
        assertGeweigerd(KOP.getBytes(StandardCharsets.UTF_16), 0);
    }
}
