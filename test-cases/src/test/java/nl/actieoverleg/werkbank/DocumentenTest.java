package nl.actieoverleg.werkbank;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.actieoverleg.proefbank.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages that commands write, in a browser: for everyone, and never wider than a phone. The report of example cases
 * is left out: of its megabytes axe makes minutes.
 */
class DocumentenTest {

    private static final int TELEFOON = 390;
    private static final int SCHERM = 1280;
    private static final int HOOGTE = 900;

    @TempDir
    private Path map;

    private Path maak(String naam, String... opdracht) {
        String[] args = new String[opdracht.length + 2];
        System.arraycopy(opdracht, 0, args, 0, opdracht.length);
        args[opdracht.length] = opdracht[0].equals("vergelijk") ? "--html" : "--naar";
        Path bestand = map.resolve(naam + ".html");
        args[opdracht.length + 1] = bestand.toString();
        Uitvoering uitvoering = Uitvoering.van(args);
        assertTrue(Files.exists(bestand), uitvoering::fout);
        return bestand;
    }

    @Test
    void everyPageThatIsWrittenFitsAndIsForEveryone() throws IOException {
        Path regels = map.resolve("regels");
        Uitvoering.van("regels", "uitpakken", regels.toString());
        Path moment = regels.resolve("groningen/nl/actieoverleg/groningen/moment.drl");
        Files.writeString(moment, Files.readString(moment).replace("vrijdag", "maandag"));
        Path jaar = map.resolve("jaar.jsonl");
        Uitvoering.van("proefjaar", "--aantal", "200", jaar.toString());
        try (Browser browser = Browser.start()) {
            houd(browser, maak("regelboek", "regelboek"));
            houd(browser, maak("verschil", "vergelijk", regels.toString(), "--zonder-casussen"));
            houd(browser, maak("monitor", "monitor", jaar.toString()));
        }
    }

    private static void houd(Browser browser, Path pagina) throws IOException {
        String waar = pagina.getFileName().toString();
        for (int breedte : new int[] {TELEFOON, SCHERM}) {
            browser.venster(breedte, HOOGTE, breedte == TELEFOON);
            browser.besturing().get(pagina.toUri().toString());
            browser.script("document.querySelectorAll('details').forEach(een => een.open = true)");
            browser.isNietTeBreed(waar + " at " + breedte);
            browser.isVoorIedereen(waar + " at " + breedte);
        }
    }
}
