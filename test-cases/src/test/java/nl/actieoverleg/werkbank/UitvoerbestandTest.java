package nl.actieoverleg.werkbank;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command writes never costs what someone has. */
class UitvoerbestandTest {

    @TempDir
    private Path map;

    private Path kwitanties() {
        Path bestand = map.resolve("k.jsonl.gz");
        Uitvoering uitvoering = Uitvoering.van("proefjaar", "--aantal", "5", bestand.toString());
        assertEquals(Werkbank.GELUKT, uitvoering.status(), uitvoering::fout);
        return bestand;
    }

    private List<String> inDeMap() throws IOException {
        try (Stream<Path> bestanden = Files.list(map)) {
            return bestanden.map(een -> een.getFileName().toString()).sorted().toList();
        }
    }

    private static Uitvoering geweigerd(String... opdracht) {
        Uitvoering uitvoering = Uitvoering.van(opdracht);
        assertEquals(Werkbank.VERKEERD_GEBRUIK, uitvoering.status(), uitvoering::alles);
        assertEquals("", uitvoering.uit());
        return uitvoering;
    }

    /** The commands of which the last word is the file to write. */
    @ParameterizedTest
    @ValueSource(strings = {"regelboek --naar", "regelboek --markdown --naar", "schema casus --naar",
        "schema --openapi --naar", "schema --typescript --naar", "schema --java nl.voorbeeld --naar", "proefjaar",
        "verslag --zonder-mutatie --naar", "regressie --junit-xml", "vergelijk - --zonder-casussen --html",
        "gesprek --naar", "herspeel nergens.jsonl --proef", "monitor nergens.jsonl --naar",
        "monitor nergens.jsonl --json", "monitor nergens.jsonl --csv"})
    void aFileOfSomeoneStaysAndSoDoesOneThatCannotBe(String opdracht) throws IOException {
        Path bestand = Files.writeString(map.resolve("c.json"), "{\"kenmerk\": \"GR-1\"}");
        String melding = geweigerd((opdracht + " " + bestand).split(" ")).fout();
        assertTrue(melding.startsWith("Het bestand " + bestand + " bestaat al"), melding);
        assertTrue(melding.endsWith(" Noem een ander bestand, of haal dit eerst weg, zodat er niets wordt "
                + "overschreven.\n"), melding);
        assertEquals("{\"kenmerk\": \"GR-1\"}", Files.readString(bestand));
        String weg = geweigerd((opdracht + " " + map.resolve("weg/c.json")).split(" ")).fout();
        assertEquals("Het bestand " + map.resolve("weg/c.json") + " is niet te schrijven. Bestaat de map, en mag u "
                + "erin schrijven?\n", weg);
        assertEquals("Dit is een map: " + map + ". Noem een bestand.\n",
                geweigerd((opdracht + " " + map).split(" ")).fout());
        assertEquals(List.of("c.json"), inDeMap());
    }

    @ParameterizedTest
    @ValueSource(strings = {"herspeel K --proef K", "monitor K --naar K", "monitor K --json K", "monitor K --csv K",
        "monitor K --naar N --json N", "monitor K --json N --csv N"})
    void whatIsReadIsNotWritten(String opdracht) throws IOException {
        Path kwitanties = kwitanties();
        byte[] eerst = Files.readAllBytes(kwitanties);
        String zelfde = map + "/./" + kwitanties.getFileName();
        String melding = geweigerd(opdracht.replaceFirst("K", kwitanties.toString()).replace(" K", " " + zelfde)
                .replaceAll("N\\b", map + "/nieuw").split(" ")).fout();
        assertTrue(melding.contains(" staat twee keer in de opdracht. Noem voor de uitvoer een ander "), melding);
        assertEquals(List.of("k.jsonl.gz"), inDeMap());
        assertArrayEquals(eerst, Files.readAllBytes(kwitanties));
    }

    @Test
    void whatACommandMadeItMakesAgain() throws IOException {
        Path kwitanties = kwitanties();
        for (String opdracht : List.of("regelboek --naar P", "regelboek --markdown --naar P", "regelboek --naar P",
                "verslag toetsingskader --regels toetsingskader/regels --zonder-mutatie --naar R",
                "regressie toetsingskader --regels toetsingskader/regels --junit-xml X",
                "vergelijk - - --zonder-casussen --html W", "schema casus --naar C",
                "schema analyse --naar A", "schema --openapi --naar O", "schema --typescript --naar T",
                "schema --java nl.voorbeeld --naar J", "schema --naar S",
                "monitor K --naar H --json I --csv V")) {
            String[] woorden = opdracht.replace("K", kwitanties.toString()).split(" ");
            for (int i = 2; i < woorden.length; i++) {
                woorden[i] = woorden[i].matches("[A-Z]") ? map.resolve(woorden[i]).toString() : woorden[i];
            }
            for (int keer = 0; keer < 2; keer++) {
                Uitvoering uitvoering = Uitvoering.van(woorden);
                assertTrue(uitvoering.status() != Werkbank.VERKEERD_GEBRUIK, () -> opdracht + uitvoering.fout());
            }
        }
        geweigerd("schema", "advies", "--naar", map.resolve("C").toString());
        geweigerd("monitor", kwitanties.toString(), "--naar", map.resolve("P").toString());
        assertEquals(List.of("A", "C", "H", "I", "J", "O", "P", "R", "S", "T", "V", "W", "X", "k.jsonl.gz"), inDeMap());
    }

    @Test
    void aFolderOfSchemasIsWrittenWholeOrNotAtAll() throws IOException {
        Path al = Files.writeString(map.resolve("openapi.json"), "van mij");
        geweigerd("schema", "--naar", map.toString());
        assertEquals("van mij", Files.readString(al));
        assertEquals(List.of("openapi.json"), inDeMap());
    }

    @Test
    void anEmptyFileIsNobodysAndALinkStays() throws IOException {
        Path leeg = Files.createFile(map.resolve("leeg.jsonl"));
        Path link = Files.createSymbolicLink(map.resolve("link.jsonl"), leeg);
        assertEquals(Werkbank.GELUKT, Uitvoering.van("proefjaar", "--aantal", "3", link.toString()).status());
        assertEquals(3, Files.readAllLines(leeg).size());
        assertTrue(Files.isSymbolicLink(link));
    }

    @Test
    void halfAFileIsNone() throws IOException {
        Path bestand = map.resolve("half");
        Uitvoerbestand uitvoer = Uitvoerbestand.voor(bestand.toString(), Uitvoersoort.EENMALIG);
        OnleesbaarBestand fout = assertThrows(OnleesbaarBestand.class, () -> uitvoer.schrijf(naar -> {
            naar.write(new byte[100_000]);
            throw new IOException("vol");
        }));
        assertTrue(fout.getMessage().contains(" is niet te schrijven."), fout::getMessage);
        assertEquals(List.of(), inDeMap());
    }

    @Test
    void whatSomeoneElsePutThereMeanwhileStays() throws IOException {
        Path bestand = map.resolve("verslag.html");
        Uitvoerbestand uitvoer = Uitvoerbestand.voor(bestand.toString(), Uitvoersoort.VERSLAG);
        Files.writeString(bestand, "van een ander");
        OnleesbaarBestand fout = assertThrows(OnleesbaarBestand.class, () -> uitvoer.schrijf("<title>"));
        assertTrue(fout.getMessage().contains(" bestaat al en is geen verslag."), fout::getMessage);
        assertEquals("van een ander", Files.readString(bestand));
        assertFalse(inDeMap().stream().anyMatch(een -> een.endsWith(".tmp")));
    }
}
