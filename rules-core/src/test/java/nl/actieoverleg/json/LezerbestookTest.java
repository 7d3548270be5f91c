package nl.actieoverleg.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.OngeldigeCasus;
import nl.actieoverleg.controle.Casuscontrole;
import org.junit.jupiter.api.Test;

/**
 * Whatever the text, the reader gives a case without faults or says what is wrong with it; the same from a text as from
 * bytes, of which the plain ones are read another way.
 */
class LezerbestookTest {

    private static final String CASUS = Lezing.json("{'kenmerk':'N-1','provincie':'NOORDERLAND',"
            + "'peildatum':'2026-01-15','feiten':{'regenVerwacht':'JA','windVerwacht':'NEE','sluis/open':'ONBEKEND'},"
            + "'nodig':['DIJKWACHT'],'lopendeOverleggen':['DIJKOVERLEG'],'keerGewaarschuwd':12}");
    private static final String TEKENS = "{}[]:,\"\\/u0123456789dDfFaA-+.eE \n\t\u0000é€\uFEFFnulltruefalse'#";

    @Test
    void overleeftElkeVerminking() {
        Random toeval = new Random(20_260_115);
        int goed = 0;
        int vlot = 0;
        for (int ronde = 0; ronde < 5_000; ronde++) {
            StringBuilder tekst = new StringBuilder(CASUS);
            for (int keer = toeval.nextInt(4); keer >= 0; keer--) {
                vermink(tekst, toeval);
            }
            goed += lees(tekst.toString()) ? 1 : 0;
            byte[] utf8 = tekst.toString().getBytes(StandardCharsets.UTF_8);
            vlot += new Vlotlezer(utf8, Testvelden.VELDEN).get() != null ? 1 : 0;
        }
        assertTrue(goed > 50 && goed < 2_500, "goed: " + goed);
        assertTrue(vlot > 20 && vlot <= goed, "vlot: " + vlot);
    }

    private static void vermink(StringBuilder tekst, Random toeval) {
        int plek = toeval.nextInt(tekst.length());
        char teken = TEKENS.charAt(toeval.nextInt(TEKENS.length()));
        switch (toeval.nextInt(4)) {
            case 0 -> tekst.setCharAt(plek, teken);
            case 1 -> tekst.insert(plek, teken);
            case 2 -> tekst.delete(plek, Math.min(tekst.length() - 1, plek + toeval.nextInt(12)));
            default -> tekst.insert(plek, tekst.substring(plek, Math.min(tekst.length(), plek + toeval.nextInt(40))));
        }
    }

    private static boolean lees(String tekst) {
        String uitBytes;
        try {
            uitBytes = beschrijf(Lezing.LEZER.lees(tekst.getBytes(StandardCharsets.UTF_8)));
        } catch (OngeldigeCasus ongeldig) {
            uitBytes = beschrijf(ongeldig);
        }
        try {
            Casus casus = Lezing.LEZER.lees(tekst);
            assertTrue(Casuscontrole.controleer(casus, Testvelden.VELDEN).isEmpty());
            assertEquals(beschrijf(casus), uitBytes);
            return true;
        } catch (OngeldigeCasus ongeldig) {
            assertFalse(ongeldig.fouten().isEmpty());
            assertEquals(beschrijf(ongeldig), uitBytes);
            return false;
        }
    }

    private static String beschrijf(Casus casus) {
        return casus.kenmerk() + casus.provincie() + casus.peildatum() + casus.feiten() + casus.nodig()
                + casus.lopendeOverleggen() + casus.tellers();
    }

    private static String beschrijf(OngeldigeCasus ongeldig) {
        return ongeldig.kenmerk() + ongeldig.fouten();
    }
}
