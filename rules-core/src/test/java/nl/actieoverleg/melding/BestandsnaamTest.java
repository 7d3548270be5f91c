package nl.actieoverleg.melding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is shows from its name. */
class BestandsnaamTest {

    private static final List<String> ERNAAST = List.of("signalen.drl", "deelnemers.drl");

    @ParameterizedTest
    @ValueSource(strings = {"signalen.drl", "derde-keer.drl", "regels 2.drl", "kopieen.drl", "regels_v2.drl",
        "copyright.drl"})
    void gewoneNamen(String naam) {
        Bestandsnaam oordeel = Bestandsnaam.van(naam, ".drl", ERNAAST);
        assertTrue(oordeel.isGoed());
        assertTrue(oordeel.isBedoeld());
        assertNull(oordeel.melding());
    }

    @ParameterizedTest
    @ValueSource(strings = {"LEESMIJ.md", "notities.txt", "logo.png", "overleg.docx", ".gitignore", ".editorconfig"})
    void ietsAnders(String naam) {
        Bestandsnaam oordeel = Bestandsnaam.van(naam, ".drl", ERNAAST);
        assertFalse(oordeel.isBedoeld());
        assertNull(oordeel.melding());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
        "deelnemers.DRL|De naam eindigt niet op .drl, en daarom|Noem het deelnemers.drl,",
        "deelnemers.drl.txt|De naam eindigt niet op .drl, en daarom|Noem het deelnemers.drl,",
        "deelnemers.Drl.TXT|De naam eindigt niet op .drl, en daarom|Noem het deelnemers.drl,",
        "deelnemers.dlr|De naam eindigt niet op .drl, en daarom|Noem het deelnemers.drl,",
        "deelnemers.dr|De naam eindigt niet op .drl, en daarom|Noem het deelnemers.drl,",
        "deelnemers.drll|De naam eindigt niet op .drl, en daarom|Noem het deelnemers.drl,",
        "deelnemersdrl|De naam eindigt niet op .drl, en daarom|Noem het deelnemers.drl,",
        "deelnemers.drl |De naam eindigt niet op .drl, en daarom|Noem het deelnemers.drl,",
        "signalen (1).drl|Dit is een kopie van signalen.drl.|Haal de kopie weg.",
        "signalen(2).drl|Dit is een kopie van signalen.drl.|Haal de kopie weg.",
        "signalen - kopie.drl|Dit is een kopie van signalen.drl.|Haal de kopie weg.",
        "signalen - Kopie (2).drl|Dit is een kopie van signalen.drl.|Haal de kopie weg.",
        "signalen - Copy.drl|Dit is een kopie van signalen.drl.|Haal de kopie weg.",
        "signalen kopie.drl|Dit is een kopie van signalen.drl.|Haal de kopie weg.",
        "signalen_kopie.drl|Dit is een kopie van signalen.drl.|Haal de kopie weg.",
        "Kopie van signalen.drl|Dit is een kopie van signalen.drl.|Haal de kopie weg.",
        "signalen (conflicted copy 2026-11-28).drl|Dit is een kopie van signalen.drl.|Haal de kopie weg.",
        "signalen.sync-conflict-20261128.drl|Dit is een kopie van signalen.drl.|Haal de kopie weg.",
        "weg (1).drl|Dit is een kopie van weg.drl.|Noem het weg.drl,",
        "weg.drl.bak|Dit is een reservekopie van weg.drl, maar weg.drl zelf is er niet.|Noem het weg.drl,",
        ".signalen.drl|De naam begint met een punt|Noem het signalen.drl,"})
    void bijnaEenRegelbestand(String naam, String melding, String remedie) {
        Bestandsnaam oordeel = Bestandsnaam.van(naam, ".drl", ERNAAST);
        assertTrue(oordeel.isBedoeld());
        assertFalse(oordeel.isGoed());
        assertTrue(oordeel.melding().startsWith(melding), oordeel::melding);
        assertTrue(oordeel.remedie().startsWith(remedie), oordeel::remedie);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Thumbs.db|Dit bestand is van Windows.", "desktop.ini|Dit bestand is van Windows.",
        ".DS_Store|Dit bestand is van macOS.", "._signalen.drl|Dit bestand is van macOS.",
        "~$signalen.drl|Dit bestand zegt dat iemand signalen.drl open heeft in Word of Excel.",
        ".~lock.signalen.drl#|Dit bestand zegt dat iemand signalen.drl open heeft in LibreOffice.",
        "signalen.drl~|Dit is een reservekopie van signalen.drl, gemaakt door een editor.",
        "signalen.drl.bak|Dit is een reservekopie van signalen.drl, gemaakt door een editor.",
        "signalen.drl.orig|Dit is een reservekopie van signalen.drl, gemaakt door een editor.",
        ".signalen.drl.swp|Dit is een reservekopie van signalen.drl, gemaakt door een editor.",
        "'#signalen.drl#'|Dit is een reservekopie van signalen.drl, gemaakt door een editor."})
    void vanAndereProgrammas(String naam, String melding) {
        Bestandsnaam oordeel = Bestandsnaam.van(naam, ".drl", ERNAAST);
        assertFalse(oordeel.isBedoeld());
        assertEquals(melding, oordeel.melding());
    }

    @ParameterizedTest
    @ValueSource(strings = {"casus.yml", "casus.YAML", "casus.yaml.txt", "casus (1).yaml", "casus - kopie.yaml"})
    void ookBijCasussen(String naam) {
        Bestandsnaam oordeel = Bestandsnaam.van(naam, ".yaml", List.of("casus.yaml"));
        assertTrue(oordeel.isBedoeld());
        assertFalse(oordeel.isGoed());
    }
}
