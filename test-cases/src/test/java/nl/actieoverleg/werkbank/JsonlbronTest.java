package nl.actieoverleg.werkbank;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a line ends, wherever the reads happen to end. */
class JsonlbronTest {

    /** Gives no more than so many bytes at a time. */
    private static InputStream inBrokken(byte[] invoer, int grootste) {
        return new ByteArrayInputStream(invoer) {
            @Override
            public synchronized int read(byte[] naar, int van, int lengte) {
                return super.read(naar, van, Math.min(lengte, grootste));
            }
        };
    }

    private static List<String> regels(String invoer, int grootste) throws IOException {
        Jsonlbron lezer = new Jsonlbron(inBrokken(invoer.getBytes(StandardCharsets.US_ASCII), grootste));
        List<String> regels = new ArrayList<>();
        for (byte[] regel = lezer.volgende(); regel != null; regel = lezer.volgende()) {
            regels.add(new String(regel, StandardCharsets.US_ASCII));
        }
        assertNull(lezer.volgende(), "Na het einde komt er niets meer");
        return regels;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 100_000})
    void laatVanElkeRegelHetEindeWeg(int grootste) throws IOException {
        assertEquals(List.of(), regels("", grootste));
        assertEquals(List.of("a", "", "bc", "", "d\re", "f\r", "g"),
                regels("a\n\nbc\r\n\r\nd\re\nf\r\r\ng", grootste));
        assertEquals(List.of("a"), regels("a\n", grootste));
        assertEquals(List.of("a\r"), regels("a\r", grootste), "Zonder LF is CR geen regeleinde");
        String lang = "x".repeat(20_000);
        assertEquals(List.of(lang, lang, "y"), regels(lang + "\r\n" + lang + "\ny", grootste));
    }

    @Test
    void bewaartVanEenTeLangeRegelGenoegOmTeZienDatHijTeLangIs() throws IOException {
        for (int teVeel = -1; teVeel <= 3; teVeel++) {
            String regel = "x".repeat(Jsonlbron.LANGSTE_CASUS + teVeel);
            for (String einde : List.of("\n", "\r\n", "")) {
                List<String> gelezen = regels(regel + einde + (einde.isEmpty() ? "" : "y"), 1000);
                assertEquals(teVeel > 0, gelezen.get(0).length() > Jsonlbron.LANGSTE_CASUS, teVeel + einde);
                assertTrue(teVeel > 0 || gelezen.get(0).equals(regel), "Een regel die past, is heel");
                assertEquals(einde.isEmpty() ? 1 : 2, gelezen.size());
            }
        }
        String metWagenterugloop = "x".repeat(Jsonlbron.LANGSTE_CASUS) + "x\rxxx";
        assertTrue(regels(metWagenterugloop + "\n", 1000).get(0).length() > Jsonlbron.LANGSTE_CASUS);
    }

    @Test
    void houdtEenRegelZonderEindeKlein() throws IOException {
        long gevraagd = 1L << 28;
        InputStream eindeloos = new InputStream() {
            private long over = gevraagd;

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] naar, int van, int lengte) {
                int nu = (int) Math.min(over, lengte);
                over -= nu;
                return nu == 0 ? -1 : nu;
            }
        };
        Jsonlbron lezer = new Jsonlbron(eindeloos);
        assertEquals(Jsonlbron.LANGSTE_CASUS + 2, lezer.volgende().length);
        assertNull(lezer.volgende());
    }

    @Test
    void wachtNietOpMeerDanEenRegel() throws IOException {
        InputStream alleenDeEerste = new InputStream() {
            private boolean gegeven;

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] naar, int van, int lengte) {
                assertTrue(!gegeven, "De regel was al binnen");
                gegeven = true;
                naar[van] = 'a';
                naar[van + 1] = '\n';
                return 2;
            }
        };
        assertArrayEquals(new byte[] {'a'}, new Jsonlbron(alleenDeEerste).volgende());
    }
}
