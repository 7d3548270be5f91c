package nl.actieoverleg.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The anonymity check through the command line. */
class AnonimiteitTest {

    @TempDir
    private Path map;

    @Test
    void kijktZonderMapDeCasussenVanHetProgrammaNa() {
        Uitvoering uitvoering = Uitvoering.van("anonimiteit");
        assertEquals(Werkbank.GELUKT, uitvoering.status(), uitvoering.alles());
        assertTrue(uitvoering.uit().matches("\\d{3} bestanden nagekeken: niets gevonden\\.\n"), uitvoering.uit());
        assertEquals("", uitvoering.fout());
    }

    @Test
    void zegtWaarIetsStaatEnNietWat() throws IOException {
        Files.writeString(map.resolve("een.yaml"), "titel: Ruzie\nwaarom: Jeroen belt 0612345678.\n");
        Files.writeString(map.resolve("twee.yaml"), "titel: Ruzie\n");
        Uitvoering uitvoering = Uitvoering.van("anonimiteit", map.toString());
        assertEquals(Werkbank.FOUT_IN_CASUS, uitvoering.status());
        assertEquals("""
                een.yaml, regelnummer 2: Dit lijkt een naam: J… (6 tekens). Schrijf wie het is, zoals: een vrouw, haar \
                zoon of de wijkagent.
                een.yaml, regelnummer 2: Dit lijkt een telefoonnummer: 0… (10 tekens). Haal het nummer weg.
                2 bestanden nagekeken: 2 vondsten in 1 bestand.
                """, uitvoering.uit());
        assertFalse(uitvoering.alles().contains("eroen"));
        assertFalse(uitvoering.alles().contains("12345"));
    }

    @Test
    void zegtDatDeMapErNietIsOfLeegIs() {
        Uitvoering weg = Uitvoering.van("anonimiteit", map.resolve("weg").toString());
        assertEquals(Werkbank.VERKEERD_GEBRUIK, weg.status());
        assertEquals("De map " + map.resolve("weg") + " is er niet.\n", weg.fout());
        Uitvoering leeg = Uitvoering.van("anonimiteit", map.toString());
        assertEquals(Werkbank.VERKEERD_GEBRUIK, leeg.status());
        assertEquals("In de map " + map + " staat geen enkel bestand.\n", leeg.fout());
        assertEquals(Werkbank.VERKEERD_GEBRUIK, Uitvoering.van("anonimiteit", "\0").status());
    }

    @Test
    void neemtEenMapEnNietMeer() {
        assertEquals(Werkbank.VERKEERD_GEBRUIK, Uitvoering.van("anonimiteit", "een", "twee").status());
        assertEquals(Werkbank.VERKEERD_GEBRUIK, Uitvoering.van("anonimiteit", "--regels", "een").status());
    }
}
