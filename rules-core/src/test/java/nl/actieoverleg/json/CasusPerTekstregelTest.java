package nl.actieoverleg.json;

import static nl.actieoverleg.json.Lezing.LEZER;
import static nl.actieoverleg.json.Lezing.casus;
import static nl.actieoverleg.json.Lezing.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.actieoverleg.casus.Fout;
import nl.actieoverleg.casus.OngeldigeCasus;
import org.junit.jupiter.api.Test;

/** A case on one line of a longer text: what no pseudonym leads to says on which line it stands. */
class CasusPerTekstregelTest {

    private static OngeldigeCasus weiger(String json, long regelnummer) {
        return assertThrows(OngeldigeCasus.class,
                () -> LEZER.lees(json.getBytes(StandardCharsets.UTF_8), regelnummer));
    }

    private static List<String> meldingen(String json) {
        OngeldigeCasus ongeldig = weiger(json, 5_000_000_000L);
        assertNull(ongeldig.kenmerk());
        return ongeldig.fouten().stream().map(Fout::melding).toList();
    }

    @Test
    void eenGoedeCasusIsDezelfde() {
        String json = casus("'feiten':{},'peildatum':'2026-01-01'");
        assertEquals(LEZER.lees(json), LEZER.lees(json.getBytes(StandardCharsets.UTF_8), 7));
    }

    @Test
    void deVormWordtAangewezenOpDieTekstregel() {
        assertEquals(List.of("De tekst is geen geldige JSON. Kijk bij regelnummer 5000000000, kolom 9."),
                meldingen("{\"x\": 1 !}"));
        assertEquals(List.of("Na het JSON-object volgt nog tekst, op regelnummer 5000000000, kolom 44. Geef precies "
                + "één casus."), meldingen(casus("") + casus("")));
        assertEquals(List.of("De tekst is leeg. Geef één casus, als JSON-object. Kijk bij regelnummer 5000000000."),
                meldingen(" "));
    }

    @Test
    void eenWagenterugloopMaaktGeenNieuweTekstregel() {
        assertEquals(List.of("De tekst is geen geldige JSON. Kijk bij regelnummer 5000000000, kolom 10."),
                meldingen("{\"x\":\r 1 !}"));
    }

    @Test
    void zonderKenmerkZegtElkeFoutHetRegelnummer() {
        assertEquals(List.of(
                "Dit veld is niet bekend. Verbeter de naam of laat het veld weg. Kijk bij regelnummer 5000000000.",
                "Het kenmerk ontbreekt. Gebruik 1 tot 40 tekens: hoofdletters A–Z, cijfers en streepjes. Kijk bij "
                        + "regelnummer 5000000000."),
                meldingen(json("{'provincie':'NOORDERLAND','x':1}")));
    }

    @Test
    void metKenmerkIsDeCasusZoTeVinden() {
        OngeldigeCasus ongeldig = weiger(casus("'x':1"), 12);
        assertEquals("N-1", ongeldig.kenmerk());
        assertEquals(Lezing.weiger(casus("'x':1")).fouten(), ongeldig.fouten());
    }

    @Test
    void watNietGenoemdIsTeltMee() {
        String veel = IntStream.range(0, 150).mapToObj(i -> "'x" + i + "':1")
                .collect(Collectors.joining(",", "{", "}"));
        OngeldigeCasus ongeldig = weiger(json(veel), 1);
        assertEquals(OngeldigeCasus.MEESTE_FOUTEN, ongeldig.fouten().size());
        assertEquals(52, ongeldig.nietGenoemd());
    }
}
