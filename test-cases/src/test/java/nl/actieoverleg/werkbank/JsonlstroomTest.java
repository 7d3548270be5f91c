package nl.actieoverleg.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One case a line in, one answer a line out. */
class JsonlstroomTest {

    private static final int GROOTSTE = 64 * 1024;

    private static String casus(String kenmerk) {
        return "{\"kenmerk\":\"" + kenmerk + "\",\"provincie\":\"FRIESLAND\",\"feiten\":{\"spoedinterventieNodig\":"
                + "\"JA\"}}";
    }

    /** The answers: the kenmerk of an advice, or the message of the one fault. */
    private static List<String> antwoorden(Uitvoering uitvoering) {
        return uitvoering.regels().stream().map(regel -> regel.has("route") ? regel.required("kenmerk").asString()
                : enigeFout(regel).required("melding").asString()).toList();
    }

    private static JsonNode enigeFout(JsonNode regel) {
        assertTrue(regel.required("kenmerk").isNull());
        assertEquals(1, regel.required("fouten").size());
        JsonNode fout = regel.required("fouten").required(0);
        assertEquals("", fout.required("pad").asString());
        assertTrue(fout.required("bedoeldeU").isNull());
        return fout;
    }

    private static Uitvoering stroom(String invoer) {
        return Uitvoering.met(invoer, "adviseer", "--jsonl");
    }

    @Test
    void geeftPerRegelEenAdviesInDezelfdeVolgorde() {
        Uitvoering uitvoering = stroom(casus("L-2") + "\n" + casus("L-1") + "\n" + casus("L-3") + "\n");
        assertEquals(Werkbank.GELUKT, uitvoering.status());
        assertEquals("", uitvoering.fout());
        assertEquals(List.of("L-2", "L-1", "L-3"), antwoorden(uitvoering));
        assertEquals("DIRECT_TELEFONISCH", uitvoering.regels().get(0).required("route").asString());
        assertTrue(uitvoering.uit().endsWith("}\n"));
        assertFalse(uitvoering.uit().contains("\r"));
    }

    @Test
    void neemtElkRegeleindeEnEenBytevolgordeteken() {
        Uitvoering gewoon = stroom(casus("L-1") + "\n" + casus("L-2") + "\n");
        assertEquals(gewoon, stroom(casus("L-1") + "\r\n" + casus("L-2") + "\r\n"));
        assertEquals(gewoon, stroom(casus("L-1") + "\n" + casus("L-2")));
        assertEquals(gewoon, stroom(casus("L-1") + "\r\n" + casus("L-2") + "\r"));
        assertEquals(gewoon, stroom("\uFEFF" + casus("L-1") + "\n" + casus("L-2") + "\n"));
    }

    @Test
    void geeftNietsTerugOpNiets() {
        assertEquals(new Uitvoering(Werkbank.GELUKT, "", ""), stroom(""));
    }

    @Test
    void teltEenLegeRegelMee() {
        Uitvoering uitvoering = stroom(casus("L-1") + "\n\n" + casus("L-2") + "\r\n\r\n   \n" + casus("L-3"));
        String leeg = "De tekst is leeg. Geef één casus, als JSON-object. Kijk bij regelnummer ";
        assertEquals(List.of("L-1", leeg + "2.", "L-2", leeg + "4.", leeg + "5.", "L-3"), antwoorden(uitvoering));
        assertEquals(Werkbank.FOUT_IN_CASUS, uitvoering.status());
        assertEquals("", uitvoering.fout(), "Fouten in een casus staan bij de antwoorden");
    }

    @Test
    void gaatDoorNaEenTeLangeRegel() {
        String precies = casus("L-1") + " ".repeat(GROOTSTE - casus("L-1").length());
        String teLang = casus("L-2") + " ".repeat(GROOTSTE + 1 - casus("L-2").length());
        String veelTeLang = casus("L-3") + "x".repeat(10 * GROOTSTE);
        Uitvoering uitvoering = stroom(String.join("\n", precies, precies + "\r", teLang, casus("L-4"), veelTeLang,
                casus("L-5")));
        String groot = "De tekst is groter dan 64 KiB. Geef één casus tegelijk. Kijk bij regelnummer ";
        assertEquals(List.of("L-1", "L-1", groot + "3.", "L-4", groot + "5.", "L-5"), antwoorden(uitvoering));
        assertEquals(Werkbank.FOUT_IN_CASUS, uitvoering.status());
    }

    @Test
    void gaatDoorNaEenRegelDieGeenUtf8Is() {
        byte[] invoer = (casus("L-1") + "\n{\"kenmerk\":\"?\"}\n" + casus("L-2")).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < invoer.length; i++) {
            if (invoer[i] == '?') {
                invoer[i] = (byte) 0xE9;
            }
        }
        Uitvoering uitvoering = Uitvoering.met(invoer, "adviseer", "--jsonl");
        assertEquals(List.of("L-1", "De tekst is geen geldige UTF-8. Sla het bestand op als UTF-8. Kijk bij "
                + "regelnummer 2.", "L-2"), antwoorden(uitvoering));
        assertEquals(Werkbank.FOUT_IN_CASUS, uitvoering.status());
    }

    @Test
    void antwoordtMeteenOpElkeRegel() {
        ByteArrayOutputStream geschreven = new ByteArrayOutputStream();
        PrintStream uit = new PrintStream(new BufferedOutputStream(geschreven, 1 << 20), false,
                StandardCharsets.UTF_8);
        InputStream vragendeWijs = new InputStream() {
            private final byte[] regel = (casus("L-1") + "\n").getBytes(StandardCharsets.UTF_8);
            private int plek;

            /** Asks on only when all that was asked has been answered; nothing more comes to push it out. */
            private void wachtOpAntwoord(int aantal) {
                long uiterlijk = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
                while (geschreven.toString(StandardCharsets.UTF_8).lines().count() < aantal) {
                    assertTrue(System.nanoTime() < uiterlijk, "Het antwoord blijft liggen tot er meer vragen zijn");
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
                }
            }

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] naar, int van, int lengte) {
                if (plek == 3) {
                    return -1;
                }
                wachtOpAntwoord(plek);
                plek++;
                System.arraycopy(regel, 0, naar, van, regel.length);
                return regel.length;
            }
        };
        assertEquals(Werkbank.GELUKT, Werkbank.voerUit(new String[] {"adviseer", "--jsonl"}, vragendeWijs, uit,
                System.err));
        assertEquals(3, geschreven.toString(StandardCharsets.UTF_8).lines().count());
    }

    @Test
    void houdtVanEenLangeStroomNietsVast() {
        Lopendeband band = new Lopendeband(20_000, JsonlstroomTest::casus);
        assertEquals(Werkbank.FOUT_IN_CASUS, Werkbank.voerUit(new String[] {"adviseer", "--jsonl"}, band.in(),
                new PrintStream(band.uit(), false, StandardCharsets.UTF_8), System.err));
        assertEquals(20_000, band.beantwoord());
    }

    @Test
    void houdtOpAlsNiemandMeerLeest() {
        int genoeg = 3;
        int[] gelezen = {0};
        InputStream eindeloos = new InputStream() {
            private final byte[] regel = (casus("L-1") + "\n").getBytes(StandardCharsets.UTF_8);

            @Override
            public int read() {
                assertTrue(gelezen[0] < 1_000_000, "Er wordt doorgelezen zonder lezer");
                return regel[gelezen[0]++ % regel.length];
            }
        };
        OutputStream pijp = new OutputStream() {
            private int regels;

            @Override
            public void write(int teken) throws IOException {
                if (regels == genoeg) {
                    throw new IOException("Broken pipe");
                }
                regels += teken == '\n' ? 1 : 0;
            }
        };
        ByteArrayOutputStream fout = new ByteArrayOutputStream();
        int status = Werkbank.voerUit(new String[] {"adviseer", "--jsonl"}, eindeloos, new PrintStream(pijp),
                new PrintStream(fout));
        assertEquals(Werkbank.VERKEERD_GEBRUIK, status, "Niet alles is geschreven");
        assertEquals(0, fout.size(), "Stil");
    }
}
