package nl.actieoverleg.proefbank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.actieoverleg.regressie.Toetsregels;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The page in a browser, anew before each test, and what has to hold after each. */
abstract class Paginaproef {

    static final String SPOED = "nn/nl/actieoverleg/nn/spoed.drl";
    static final String KIES_VOORBEELD = """
            const keuze = document.getElementById('voorbeeld');
            keuze.value = arguments[0];
            keuze.dispatchEvent(new Event('change'));""";

    @TempDir
    static Path map;
    static Browser browser;
    static Proefbank proefbank;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start();
        Toetsregels.pakUit(map);
        proefbank = Proefbank.start(0, map);
        browser.venster(1280, 900, false);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (proefbank != null) {
            proefbank.close();
        }
    }

    @BeforeEach
    void begin() {
        browser.besturing().get("about:blank");
        browser.open(proefbank, "");
    }

    @AfterEach
    void theBrowserHadNothingToComplainOf() {
        assertEquals(List.of(), browser.klachten());
        assertEquals("sleutel", browser.script("return Object.keys({...localStorage, ...sessionStorage}).join()"));
        assertEquals("", browser.script("return document.cookie"));
    }

    static void voorbeeld(String naam, String route) {
        browser.script(KIES_VOORBEELD, naam);
        browser.wachtOpTekst("balk-route", route);
    }
}
