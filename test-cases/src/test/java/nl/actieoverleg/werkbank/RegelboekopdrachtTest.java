package nl.actieoverleg.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rule book through the command line. */
class RegelboekopdrachtTest {

    @TempDir
    private Path map;

    @Test
    void zetDePaginaInHetBestandEnZegtWaar() throws IOException {
        Path bestand = map.resolve("boek.html");
        Uitvoering uitvoering = Uitvoering.van("regelboek", "--naar", bestand.toString());
        assertEquals(Werkbank.GELUKT, uitvoering.status());
        assertEquals("Het regelboek staat in " + bestand.toAbsolutePath() + ". Open dat bestand in een browser.\n",
                uitvoering.uit());
        assertTrue(Files.readString(bestand).startsWith("<!DOCTYPE html>\n<html lang=\"nl\">"));
    }

    @Test
    void schrijftOokMarkdownEnVanAndereRegels() throws IOException {
        Path bestand = map.resolve("boek.md");
        assertEquals(Werkbank.GELUKT, Uitvoering.van("regelboek", "--markdown", "--regels", "toetsingskader/regels",
                "--naar", bestand.toString()).status());
        assertTrue(Files.readString(bestand).startsWith("# Regelboek Toetsingskader\n"), Files.readString(bestand));
    }

    @Test
    void eenWijzigingInDeRegelsStaatInHetBoek() throws IOException {
        Path regels = map.resolve("regels");
        Uitvoering.van("regels", "uitpakken", regels.toString());
        Path overleggen = regels.resolve("nn/nl/actieoverleg/nn/overleggen.drl");
        Files.writeString(overleggen, Files.readString(overleggen)
                .replace("Voor veiligheid bij overlast en criminaliteit", "Voor wie vaak overlast geeft"));
        Path bestand = map.resolve("boek.md");
        assertEquals(Werkbank.GELUKT, Uitvoering.van("regelboek", "--markdown", "--regels", regels.toString(),
                "--naar", bestand.toString()).status());
        assertTrue(Files.readString(bestand).contains("Voor wie vaak overlast geeft"));
    }

    @Test
    void zegtWelkBestandNietLukt() {
        Path bestand = map.resolve("nergens/boek.html");
        Uitvoering uitvoering = Uitvoering.van("regelboek", "--naar", bestand.toString());
        assertEquals(Werkbank.VERKEERD_GEBRUIK, uitvoering.status());
        assertEquals("Het bestand " + bestand + " is niet te schrijven. Bestaat de map, en mag u erin schrijven?\n",
                uitvoering.fout());
    }
}
