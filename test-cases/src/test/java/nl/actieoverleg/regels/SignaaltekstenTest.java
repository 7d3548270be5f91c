package nl.actieoverleg.regels;

import static nl.actieoverleg.regels.Geval.ACTIEOVERLEG;
import static nl.actieoverleg.regels.Geval.BELLEN;
import static nl.actieoverleg.regels.Geval.FRIESLAND;
import static nl.actieoverleg.regels.Geval.GRONINGEN;
import static nl.actieoverleg.regels.Geval.MDA;
import static nl.actieoverleg.regels.Geval.PROVINCIES;
import static nl.actieoverleg.regels.Geval.ZVH;
import static nl.actieoverleg.regels.Geval.nietsBekend;
import static nl.actieoverleg.regels.Geval.waarin;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Signaal;
import org.junit.jupiter.api.Test;

/** What a signal says fits the situation in which it is given. */
class SignaaltekstenTest {

    private static final int AANTAL = 600;

    private static String tekst(Geval geval, String code) {
        return geval.advies().signalen().stream().filter(signaal -> signaal.code().equals(code))
                .map(Signaal::tekst).findFirst().orElseThrow();
    }

    @Test
    void deAanmeldingWachtOpDeSpoedEnHoeftNietZonderOverleg() {
        String code = "AANMELDING_ONVOLLEDIG";
        for (String provincie : PROVINCIES) {
            assertTrue(tekst(waarin(provincie, BELLEN), code).contains("Bel eerst"));
            assertTrue(tekst(waarin(provincie), code).endsWith("dus dat hoeft nu ook niet."));
            assertFalse(tekst(waarin(provincie), code).contains("Vul aan"));
            for (Geval geval : new Geval[] {waarin(provincie, ZVH), waarin(provincie).ja("afstemmingNodig"),
                nietsBekend(provincie)}) {
                assertTrue(tekst(geval, code).endsWith("Vul aan wat ontbreekt."));
            }
        }
    }

    @Test
    void deCheckNoemtWieNogNietIsGevraagd() {
        String code = "CHECK_RECLASSERING_RVDK";
        String reclassering = tekst(waarin(GRONINGEN).onbekend("bekendBijReclassering"), code);
        assertTrue(reclassering.contains("reclassering") && !reclassering.contains("RvdK"), reclassering);
        String raad = tekst(waarin(GRONINGEN).onbekend("bekendBijRvdk"), code);
        assertTrue(raad.contains("RvdK") && !raad.contains("reclassering"), raad);
    }

    @Test
    void tegenstrijdigNoemtAlleenDeAntwoordenDieBotsen() {
        String code = "TEGENSTRIJDIG";
        String letsel = tekst(nietsBekend(FRIESLAND).nee("letsel").ja("spoedLetselduidingNodig"), code);
        assertTrue(letsel.contains("letselduiding"), letsel);
        assertFalse(letsel.contains("kinderen") || letsel.contains("strafbaar"), letsel);
        String twee = tekst(nietsBekend(FRIESLAND).nee("vermoedenStrafbaarFeit", "kinderenBetrokken")
                .ja("strafbareKindermishandeling"), code);
        assertTrue(twee.contains("strafbaar feit") && twee.contains("geen kinderen"), twee);
        assertFalse(twee.contains("letsel"), twee);
    }

    @Test
    void deDerdeKeerZegtWatErNuKan() {
        String code = "GR_DERDE_KEER";
        assertTrue(tekst(waarin(GRONINGEN, ACTIEOVERLEG).keer(2).ja("acuteOnveiligheid"), code)
                .endsWith("dus bespreken mag."));
        assertTrue(tekst(waarin(GRONINGEN, ACTIEOVERLEG).keer(2).onbekend("acuteOnveiligheid"), code)
                .endsWith("Ga na of dat gevaar er is."));
        assertTrue(tekst(waarin(GRONINGEN, ACTIEOVERLEG).keer(2), code).endsWith("niet opnieuw op de agenda."));
        for (String ander : new String[] {ZVH, MDA}) {
            assertTrue(tekst(waarin(GRONINGEN, ander).keer(2), code).endsWith("overleg dat dit advies noemt."));
        }
    }

    /** Nothing says no where the route says yes, and nothing sends a case on where there is nowhere to go. */
    @Test
    void geenSignaalSpreektDeRouteTegen() {
        Gevallenreeks.reeks(AANTAL).map(bron -> Gevallenreeks.geval(bron, GRONINGEN).advies()).forEach(advies -> {
            String teksten = advies.signalen().stream().map(Signaal::tekst).toList().toString();
            boolean naarActieoverleg = advies.route().equals(ACTIEOVERLEG);
            assertFalse(naarActieoverleg && teksten.contains("niet opnieuw op de agenda"), teksten);
            boolean nergensHeen = advies.route().equals("GEEN_PASSEND_OVERLEG");
            assertFalse(nergensHeen && teksten.contains("Schaal op"), teksten);
        });
    }

    @Test
    void alleenWatNietKanWachtenIsUrgent() {
        Set<String> urgent = new TreeSet<>();
        for (String provincie : PROVINCIES) {
            Gevallenreeks.reeks(AANTAL).map(bron -> Gevallenreeks.geval(bron, provincie).advies())
                    .map(Advies::signalen).forEach(signalen -> signalen.stream().filter(Signaal::urgent)
                            .map(Signaal::code).forEach(urgent::add));
        }
        assertEquals(Set.of("EERST_BELLEN", "FR_MOTORKAPOVERLEG"), urgent);
    }
}
