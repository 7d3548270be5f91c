package nl.actieoverleg.proefbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WindowType;

/** Changing rules on the page, in a real browser. */
class RegelpaginaTest extends Paginaproef {

    private static final String TYP = """
            const veld = document.getElementById('regeltekst');
            veld.value = veld.value.replace(arguments[0], arguments[1]);
            veld.dispatchEvent(new Event('input', {bubbles: true}));""";

    @Test
    void aRuleIsChangedTriedAndSaved() throws IOException {
        voorbeeld("groningen-stalking-ex-partner", "Actieoverleg");
        String oud = Files.readString(map.resolve(SPOED));
        browser.script("location.hash = arguments[0]", "#regels/" + SPOED);
        browser.wachtOpTekst("controle", "De regels kloppen.");
        browser.script(TYP, "spoedinterventieNodig.ja", "spoedinterventeNodig.ja");
        browser.wachtOpTekst("controle", "Er is één fout.");
        assertTrue(browser.tekst("controle").contains("spoed.drl, regelnummer 8, kolom "), browser.tekst("controle"));
        assertEquals("spoedinterventeNodig", browser.script("return document.querySelector('.laag mark').textContent"));
        browser.script(TYP, "spoedinterventeNodig.ja", "stalking.ja");
        browser.wachtOpTekst("controle", "De regels kloppen.");
        browser.klik("vergelijk");
        browser.wachtOpTekst("verschil", "In alle mogelijke casussen");
        String verschil = browser.tekst("verschil");
        assertTrue(verschil.contains("In de casus op deze pagina (VB-01)"), verschil);
        assertTrue(verschil.contains("Actieoverleg (definitief)") && verschil.contains("Direct bellen (definitief)"),
                verschil);
        assertTrue(verschil.contains("gewijzigd: \"Met spoed ingrijpen\""), verschil);
        assertEquals(oud, Files.readString(map.resolve(SPOED)));
        browser.klik("bewaar");
        browser.wachtOpTekst("regeluitslag", "Het bestand is bewaard.");
        assertEquals(oud.replace("spoedinterventieNodig.ja", "stalking.ja"), Files.readString(map.resolve(SPOED)));
        browser.wachtOpTekst("balk-route", "Direct bellen");
        browser.script(TYP, "stalking.ja", "spoedinterventieNodig.ja");
        browser.klik("bewaar");
        browser.wachtOpTekst("balk-route", "Actieoverleg");
        assertEquals(oud, Files.readString(map.resolve(SPOED)));
    }

    @Test
    void ofTwoTabsTheSecondIsToldWhatTheFirstSaved() throws IOException {
        String adres = "#regels/" + SPOED;
        browser.script("location.hash = arguments[0]", adres);
        browser.wachtOpTekst("controle", "De regels kloppen.");
        String eerste = browser.besturing().getWindowHandle();
        browser.besturing().switchTo().newWindow(WindowType.TAB);
        browser.open(proefbank, adres);
        browser.wachtOpTekst("controle", "De regels kloppen.");
        browser.script(TYP, "// Noot 3", "// Tweede venster. Noot 3");
        browser.klik("bewaar");
        browser.wachtOpTekst("regeluitslag", "Het bestand is bewaard.");
        browser.besturing().close();
        browser.besturing().switchTo().window(eerste);
        browser.script(TYP, "// Noot 3", "// Eerste venster. Noot 3");
        browser.klik("bewaar");
        browser.wachtOpTekst("regeluitslag", "heeft intussen gewijzigd");
        browser.klachten(); // Chromium notes each answer that is not 200.
        assertTrue(Files.readString(map.resolve(SPOED)).contains("// Tweede venster."));
        assertTrue(browser.script("return document.getElementById('regeltekst').value").toString()
                .contains("// Eerste venster."));
        browser.script("document.querySelector('#regeluitslag button').click()");
        browser.wacht(() -> browser.script("return document.getElementById('regeltekst').value").toString()
                .contains("// Tweede venster."), "the text of the other tab");
        browser.script(TYP, "// Tweede venster. Noot 3", "// Noot 3");
        browser.klik("bewaar");
        browser.wachtOpTekst("regeluitslag", "Het bestand is bewaard.");
    }

    @Test
    void whatARuleChangeDoesIsForEveryoneToo() throws IOException {
        browser.script("location.hash = arguments[0]", "#regels/" + SPOED);
        browser.wachtOpTekst("controle", "De regels kloppen.");
        browser.script(TYP, "spoedinterventieNodig.ja", "stalking.ja");
        browser.klik("vergelijk");
        browser.wachtOpTekst("verschil", "In alle mogelijke casussen");
        browser.script(TYP, "@criterium( \"SP-3\" )", "@critrium( \"SP-3\" )");
        browser.wachtOpTekst("controle", "fout");
        browser.script("document.getElementById('verschil').hidden = false");
        for (boolean donker : new boolean[] {false, true}) {
            browser.venster(390, 844, donker);
            browser.isNietTeBreed("a faulty rule");
            browser.isVoorIedereen("a faulty rule");
        }
        browser.script("document.getElementById('herstel').click()");
        browser.wachtOpTekst("controle", "De regels kloppen.");
        browser.venster(1280, 900, false);
    }
}
