package nl.actieoverleg.proefbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.regressie.Toetsregels;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;

/** The page in a real browser, as people use it. */
class PaginaTest {

    private static final String SPOED = "nn/nl/actieoverleg/nn/spoed.drl";
    private static final String KIES_VOORBEELD = """
            const keuze = document.getElementById('voorbeeld');
            keuze.value = arguments[0];
            keuze.dispatchEvent(new Event('change'));""";
    private static final String TYP = """
            const veld = document.getElementById('regeltekst');
            veld.value = veld.value.replace(arguments[0], arguments[1]);
            veld.dispatchEvent(new Event('input', {bubbles: true}));""";

    @TempDir
    private static Path map;
    private static Browser browser;
    private static Proefbank proefbank;

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

    @Test
    void withoutTheKeyThePageSaysWhatHelpsAndNothingElse() throws IOException {
        assertEquals("", browser.script("return location.hash"));
        browser.script("sessionStorage.clear(); location.reload()");
        browser.wachtOpTekst("storing", "Open het hele adres dat in het venster van de opdracht staat.");
        browser.isVoorIedereen("without the key");
        browser.script("location.hash = arguments[0]", proefbank.adres().getFragment());
        browser.wacht(() -> !browser.tekst("balk-route").isEmpty(), "an advice");
        assertEquals(Boolean.TRUE, browser.script("return document.getElementById('storing').hidden"));
        browser.klachten(); // Chromium notes each answer that is not 200.
    }

    @Test
    void theKeyOfAProgramStartedAgainIsForTheCaseAsItIs() {
        voorbeeld("drenthe-spoed-letselduiding-peuter", "Direct bellen");
        browser.script("sessionStorage.setItem('sleutel', 'van-gisteren')");
        browser.script("document.getElementById('kenmerk').value = 'NIEUW-1';"
                + "document.getElementById('kenmerk').dispatchEvent(new Event('input'))");
        browser.wachtOpTekst("storing", "van een vorige keer");
        browser.script("location.hash = arguments[0]", proefbank.adres().getFragment());
        browser.wacht(() -> Boolean.TRUE.equals(browser.script("return document.getElementById('storing').hidden")),
                "no complaint");
        assertEquals("NIEUW-1", browser.script("return document.getElementById('kenmerk').value"));
        assertEquals("Direct bellen", browser.tekst("balk-route"));
        browser.klachten(); // Chromium notes each answer that is not 200.
    }

    private static void voorbeeld(String naam, String route) {
        browser.script(KIES_VOORBEELD, naam);
        browser.wachtOpTekst("balk-route", route);
    }

    @Test
    void aWholeCaseByKeyboard() {
        browser.tabTot("#voorbeeld");
        browser.tabTot("#provincie");
        browser.druk("gro");
        browser.wacht(() -> "GRONINGEN".equals(browser.script("return document.activeElement.value")), "Groningen");
        browser.tabTot(".vraag input");
        List<String> gevraagd = new ArrayList<>();
        browser.druk("w");
        while (!browser.tekst("balk-zekerheid").equals("definitief")) {
            String vorige = gevraagd.isEmpty() ? "gegevensAanmelderBekend" : gevraagd.get(gevraagd.size() - 1);
            browser.wacht(() -> !browser.gevraagd().equals(vorige), "another question than " + vorige);
            if (browser.gevraagd().isEmpty()) {
                break;
            }
            gevraagd.add(browser.gevraagd());
            browser.druk(gevraagd.get(gevraagd.size() - 1).startsWith("spoed") ? "n" : "j");
            assertTrue(gevraagd.size() < 60, gevraagd.toString());
        }
        browser.wacht(() -> "kop-advies".equals(browser.script("return document.activeElement.id")), "the advice");
        assertTrue(gevraagd.contains("spoedinterventieNodig"), gevraagd.toString());
        assertEquals(gevraagd.size(), gevraagd.stream().distinct().count(), gevraagd.toString());
        assertTrue(browser.tekst("adviestekst").contains("definitief"), browser.tekst("adviestekst"));
        assertTrue(browser.tekst("voorgelezen").contains("Route: "), browser.tekst("voorgelezen"));
    }

    @Test
    void oneKeyGoesBackToTheQuestionBefore() {
        browser.script("document.querySelector('#vraag-spoedinterventieNodig input').focus()");
        browser.druk("n");
        browser.wacht(() -> !browser.gevraagd().equals("spoedinterventieNodig"), "the next question");
        browser.druk("t");
        assertEquals("spoedinterventieNodig", browser.gevraagd());
        browser.druk("j");
        browser.wachtOpTekst("balk-route", "Direct bellen");
        assertTrue(browser.tekst("adviestekst").startsWith("NuBel nu."), browser.tekst("adviestekst"));
        assertTrue(browser.tekst("voorgelezen").startsWith("Bel nu."), browser.tekst("voorgelezen"));
    }

    @Test
    void answeringMovesNothingUnderTheHand() {
        String plaats = "return document.getElementById('vraag-stalking').getBoundingClientRect().top";
        browser.script("document.getElementById('vraag-stalking').scrollIntoView({block: 'center'})");
        Object was = browser.script(plaats);
        WebElement ja = browser.vind("vraag-stalking").findElement(By.cssSelector("[value=JA]"));
        String advies = browser.tekst("adviestekst");
        ja.click();
        browser.wacht(() -> !browser.tekst("adviestekst").equals(advies), "another advice");
        assertEquals(was, browser.script(plaats));
    }

    @Test
    void theQuestionToAskNowIsMarkedAndOneStepAway() {
        voorbeeld("groningen-alleen-acuut-nog-open", "Actieoverleg");
        String gemerkt = "return [...document.querySelectorAll('.vraag.volgende')].map(een => een.dataset.feit).join()";
        browser.wacht(() -> "acuteOnveiligheid".equals(browser.script(gemerkt)), "the mark");
        browser.script("location.hash = '#vooruitblik'");
        browser.wacht(() -> browser.vind("deel-vooruitblik").isDisplayed(), "the look ahead");
        browser.script("document.querySelector('#vooruitblik button').click()");
        browser.wacht(() -> browser.gevraagd().equals("acuteOnveiligheid"), "the question");
        assertTrue(browser.vind("deel-vragen").isDisplayed());
    }

    @Test
    void theAdviceIsThatOfTheOneScreen() {
        voorbeeld("friesland-eerst-bellen-dan-actieoverleg", "Direct bellen");
        String advies = browser.tekst("adviestekst");
        assertTrue(advies.indexOf("Bel nu. Veilig Thuis belt met de politie") < advies.indexOf("Route"), advies);
        browser.script("location.hash = '#vooruitblik'");
        assertTrue(browser.tekst("vooruitblik").contains("Anders: "), browser.tekst("vooruitblik"));
        browser.script("location.hash = '#meetlat'");
        for (String deel : List.of("Direct bellen", "Actieoverleg", "MDA++", "Kritische vragen", "Vervolg en acties",
                "Voor een actieplan bij mishandeling of geweld", "SP-1")) {
            assertTrue(browser.tekst("meetlat").contains(deel), deel);
        }
    }

    @Test
    void backGoesThroughThePartsAndKeepsTheCaseWhichStandsNowhereElse() {
        voorbeeld("groningen-stalking-ex-partner", "Actieoverleg");
        for (String deel : List.of("#meetlat", "#json", "#regels/" + SPOED)) {
            browser.script("location.hash = arguments[0]", deel);
        }
        browser.wachtOpTekst("controle", "De regels kloppen.");
        List<String> adressen = new ArrayList<>();
        for (String deel : List.of("deel-json", "deel-meetlat", "deel-vragen")) {
            adressen.add(browser.besturing().getCurrentUrl());
            browser.besturing().navigate().back();
            browser.wacht(() -> browser.vind(deel).isDisplayed(), deel);
        }
        assertEquals(true, browser.script("return document.querySelector('#vraag-stalking [value=JA]').checked"));
        assertEquals("Actieoverleg", browser.tekst("balk-route"));
        assertEquals(List.of("#regels/" + SPOED, "#json", "#meetlat"), adressen.stream()
                .map(adres -> adres.substring(adres.indexOf('#'))).toList());
        assertFalse(browser.besturing().getTitle().contains("VB-"), browser.besturing().getTitle());
        assertEquals(null, browser.script("return history.state"));
    }

    @Test
    void aFreshPageKnowsNothingOfTheCase() {
        voorbeeld("groningen-stalking-ex-partner", "Actieoverleg");
        browser.script("window.addEventListener('beforeunload', e => e.stopImmediatePropagation(), {capture: true})");
        browser.besturing().get("about:blank");
        browser.besturing().navigate().back();
        browser.wachtOpTekst("balk-route", "Eerst nadere informatie nodig");
        assertEquals(0L, browser.script("return document.querySelectorAll('.vraag :checked').length"));
        assertEquals("PROEF-1", browser.script("return document.getElementById('kenmerk').value"));
    }

    @Test
    void aCaseGoesInAndOutAsJson() {
        browser.script("location.hash = '#json'");
        browser.script("document.getElementById('json-in').value = arguments[0]",
                "{\"kenmerk\": \"X-1\", \"provincie\": \"DRENTHE\", \"feiten\": {\"stalkng\": \"JA\"}}");
        String klik = "document.querySelector('#jsonformulier button').click()";
        browser.script(klik);
        browser.wachtOpTekst("json-fouten", "/feiten/stalkng");
        assertTrue(browser.tekst("json-fouten").contains("Bedoelde u stalking?"));
        browser.klachten(); // Chromium notes each answer that is not 200.
        browser.script("document.getElementById('json-in').value = arguments[0]",
                "{\"kenmerk\": \"X-1\", \"provincie\": \"DRENTHE\", \"feiten\": {\"spoedinterventieNodig\": \"JA\"}}");
        browser.script(klik);
        browser.wachtOpTekst("json-fouten", "De casus is overgenomen.");
        browser.wacht(() -> browser.script("return document.getElementById('json-uit').value").toString()
                .contains("\"kenmerk\": \"X-1\""), "the advice");
        assertEquals("Direct bellen", browser.tekst("balk-route"));
    }

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
    void everyPartFitsAPhoneAndAScreenInLightAndDarkAndIsForEveryone() throws IOException {
        voorbeeld("drenthe-ouderenmishandeling-acuut", "Actieoverleg");
        for (boolean donker : new boolean[] {false, true}) {
            for (int breedte : new int[] {390, 1280}) {
                browser.venster(breedte, 844, donker);
                for (String deel : List.of("vragen", "meetlat", "vooruitblik", "json", "regels")) {
                    browser.script("location.hash = arguments[0]", "#" + deel);
                    browser.wacht(() -> browser.vind("deel-" + deel).isDisplayed(), deel);
                    if (deel.equals("regels")) {
                        browser.wachtOpTekst("controle", "De regels kloppen.");
                    }
                    String waar = deel + ", " + breedte + (donker ? ", dark" : ", light");
                    browser.isNietTeBreed(waar);
                    if (donker == (breedte == 390)) {
                        browser.isVoorIedereen(waar);
                    }
                }
            }
        }
        browser.venster(1280, 900, false);
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

    @Test
    void onPaperThereIsTheAdviceWithTheAnswersAndTheMeetlat() {
        voorbeeld("groningen-stalking-ex-partner", "Actieoverleg");
        browser.besturing().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        for (String deel : List.of("advies", "deel-vragen", "deel-meetlat")) {
            assertTrue(browser.vind(deel).isDisplayed(), deel);
        }
        for (String deel : List.of("deel-json", "deel-regels", "balk")) {
            assertFalse(browser.vind(deel).isDisplayed(), deel);
        }
        browser.besturing().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        assertNotEquals("none", browser.script("return getComputedStyle(document.querySelector('nav')).display"));
    }
}
