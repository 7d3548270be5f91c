package nl.actieoverleg.inbedding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.OngeldigeCasus;
import nl.actieoverleg.fout.Weigering;
import org.junit.jupiter.api.Test;

/** A case and an advice are written and read in the same forms: on one line, indented, as bytes, from a stream. */
class JsonvormenTest {

    private static final Adviseur ADVISEUR = Adviseur.bouwer().opwarmen(false).maak();
    private static final Casus CASUS = casus();

    private static Casus casus() {
        try (Stream<Path> bestanden = Files.list(Path.of("voorbeelden"))) {
            return ADVISEUR.lees(Files.readAllBytes(bestanden.sorted().findFirst().orElseThrow()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] utf8(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void eenCasusStaatOpEenRegelOfIngesprongen() throws IOException {
        String json = ADVISEUR.schrijf(CASUS);
        assertFalse(json.contains("\n"), json);
        assertArrayEquals(utf8(json), ADVISEUR.schrijfUtf8(CASUS));
        String ingesprongen = ADVISEUR.schrijfMetInspringen(CASUS);
        assertTrue(ingesprongen.startsWith("{\n  \"kenmerk\": \"" + CASUS.kenmerk() + "\",\n"), ingesprongen);
        for (String vorm : new String[] {json, ingesprongen}) {
            assertEquals(CASUS, ADVISEUR.lees(vorm));
            assertEquals(CASUS, ADVISEUR.lees(utf8(vorm)));
            assertEquals(CASUS, ADVISEUR.lees(new ByteArrayInputStream(utf8(vorm))));
        }
    }

    @Test
    void casussenPerTekstregelGaanHeenEnTerug() {
        String reeks = ADVISEUR.schrijf(CASUS) + "\n{\"feiten\": 1 !}\n" + ADVISEUR.schrijf(CASUS) + "\n";
        String[] tekstregels = reeks.split("\n");
        assertEquals(CASUS, ADVISEUR.lees(utf8(tekstregels[0]), 1));
        OngeldigeCasus ongeldig = assertThrows(OngeldigeCasus.class, () -> ADVISEUR.lees(utf8(tekstregels[1]), 2));
        assertEquals("De tekst is geen geldige JSON. Kijk bij regelnummer 2, kolom 14.",
                ongeldig.fouten().get(0).melding());
        assertEquals(CASUS, ADVISEUR.lees(utf8(tekstregels[2]), 3));
        assertThrows(IllegalArgumentException.class, () -> ADVISEUR.lees(utf8(tekstregels[0]), 0));
    }

    @Test
    void eenAdviesIsTeLezenUitTekstBytesEnEenStroom() throws IOException {
        Advies advies = ADVISEUR.adviseer(CASUS);
        byte[] utf8 = ADVISEUR.schrijfUtf8(advies);
        assertEquals(advies, ADVISEUR.leesAdvies(ADVISEUR.schrijf(advies)));
        assertEquals(advies, ADVISEUR.leesAdvies(utf8));
        AtomicBoolean gesloten = new AtomicBoolean();
        InputStream stroom = new ByteArrayInputStream(utf8) {
            @Override
            public void close() {
                gesloten.set(true);
            }
        };
        assertEquals(advies, ADVISEUR.leesAdvies(stroom));
        assertFalse(gesloten.get());
        Weigering half = assertThrows(Weigering.class, () -> ADVISEUR.leesAdvies(new byte[] {'{', (byte) 0xff, '}'}));
        assertEquals("Dit is geen advies: het is niet precies één JSON-object.", half.getMessage());
    }

    @Test
    void vanEenEindelozeStroomWordtNietAllesGelezen() throws IOException {
        InputStream eindeloos = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
        assertEquals("Dit is geen advies: het is groter dan 1 MiB.",
                assertThrows(Weigering.class, () -> ADVISEUR.leesAdvies(eindeloos)).getMessage());
        Advies advies = ADVISEUR.adviseer(CASUS);
        String gevuld = ADVISEUR.schrijf(advies);
        String precies = gevuld + " ".repeat((1 << 20) - utf8(gevuld).length);
        assertEquals(advies, ADVISEUR.leesAdvies(precies));
        assertThrows(Weigering.class, () -> ADVISEUR.leesAdvies(precies + " "));
    }

    @Test
    void watNaastEenAdviesStaatTeltNiet() {
        Advies advies = ADVISEUR.adviseer(CASUS);
        String json = ADVISEUR.schrijf(advies);
        assertEquals(advies, ADVISEUR.leesAdvies(json.substring(0, json.length() - 1)
                + ",\"anders\":[1, 2.5, 1e400, 123456789012345678901234567890, null, {\"x\": true}]}"));
    }
}
