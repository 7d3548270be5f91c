package nl.actieoverleg.proefbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The page in a real browser, as people use it. */
class PaginaTest extends Paginaproef {

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
