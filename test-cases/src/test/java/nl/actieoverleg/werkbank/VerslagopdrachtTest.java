package nl.actieoverleg.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report through the command line. */
class VerslagopdrachtTest {

    @TempDir
    private Path map;
    private Path verslag;

    @BeforeEach
    void eenCasus() throws IOException {
        Files.writeString(Files.createDirectories(map.resolve("casussen/drenthe")).resolve("overlast.yaml"),
                RegressieTest.CASUS);
        verslag = map.resolve("uit.html");
    }

    private Uitvoering verslag(String... opties) {
        String[] args = new String[opties.length + 4];
        args[0] = "verslag";
        args[1] = map.toString();
        args[2] = "--naar";
        args[3] = verslag.toString();
        System.arraycopy(opties, 0, args, 4, opties.length);
        return Uitvoering.van(args);
    }

    @Test
    void zetHetVerslagInHetBestandEnZegtWaar() throws IOException {
        Uitvoering.met(Map.of(), "", "regressie", map.toString(), "--bijwerken", "--ja");
        Uitvoering uitvoering = verslag("--zonder-mutatie");
        assertEquals(Werkbank.FOUT_IN_CASUS, uitvoering.status(), "Eén casus dekt niet alle regels.");
        assertEquals("Het verslag staat in " + verslag.toAbsolutePath() + ". Open dat bestand in een browser.\n",
                uitvoering.uit());
        assertEquals("", uitvoering.fout());
        String html = Files.readString(verslag);
        assertTrue(html.startsWith("<!DOCTYPE html>\n<html lang=\"nl\">"), html.substring(0, 50));
        assertTrue(html.contains("Niet onderzocht is of de casussen het merken"));
        assertFalse(html.contains(map.toString()), "Een map van deze computer gaat niemand iets aan.");
    }

    @Test
    void probeertGeenMutatieZolangEenCasusAndersUitkomt() throws IOException {
        assertEquals(Werkbank.FOUT_IN_CASUS, verslag().status());
        assertTrue(Files.readString(verslag).contains("Dat kan pas als elke casus uitkomt zoals verwacht"));
    }

    @Test
    void zegtWatErSindsToenIsVeranderd() throws IOException {
        Uitvoering.met(Map.of(), "", "regressie", map.toString(), "--bijwerken", "--ja");
        Path toen = Files.createDirectories(map.resolve("toen/drenthe"));
        String advies = Files.readString(map.resolve("adviezen/drenthe/overlast.json"));
        Files.writeString(toen.resolve("overlast.json"), advies.replaceFirst("\"route\": \"[A-Z_]+\"",
                "\"route\": \"ACTIEOVERLEG\""));
        verslag("--zonder-mutatie", "--sinds", map.resolve("toen").toString());
        String html = Files.readString(verslag);
        assertTrue(html.contains("Andere route: 1 casus."), "Een andere route");
        assertTrue(html.contains("was Actieoverleg, is nu Zorg- en Veiligheidshuis (ZVH)."), "Van wat naar wat");
        assertEquals(Werkbank.VERKEERD_GEBRUIK,
                verslag("--zonder-mutatie", "--sinds", map.resolve("weg").toString()).status());
    }

    @Test
    void isTevredenOverDeMeegeleverdeCasussen() {
        assertEquals(Werkbank.GELUKT,
                Uitvoering.van("verslag", "--zonder-mutatie", "--naar", verslag.toString()).status());
    }

    @Test
    void zegtWelkBestandNietLukt() {
        verslag = map.resolve("nergens/uit.html");
        Uitvoering uitvoering = verslag("--zonder-mutatie");
        assertEquals(Werkbank.VERKEERD_GEBRUIK, uitvoering.status());
        assertEquals("Het bestand " + verslag + " is niet te schrijven. Bestaat de map, en mag u erin schrijven?\n",
                uitvoering.fout());
    }
}
