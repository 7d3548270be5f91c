package nl.actieoverleg.regels;

import static nl.actieoverleg.regels.Geval.ACTIEOVERLEG;
import static nl.actieoverleg.regels.Geval.BELLEN;
import static nl.actieoverleg.regels.Geval.DRENTHE;
import static nl.actieoverleg.regels.Geval.GRONINGEN;
import static nl.actieoverleg.regels.Geval.MAATWERK;
import static nl.actieoverleg.regels.Geval.MDA;
import static nl.actieoverleg.regels.Geval.PROVINCIES;
import static nl.actieoverleg.regels.Geval.ZVH;
import static nl.actieoverleg.regels.Geval.waarin;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Zekerheid;
import nl.actieoverleg.regel.Antwoord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a case goes after the call, and what fits besides. */
class VervolgTest {

    private static String vervolg(Geval geval) {
        Advies advies = geval.advies();
        assertEquals(BELLEN, advies.route());
        return advies.vervolg();
    }

    @ParameterizedTest
    @CsvSource({"ACTIEOVERLEG", "ZVH", "MDA_PLUS_PLUS"})
    void naHetBellenNaarHetOverlegDatPast(String ingang) {
        for (String provincie : PROVINCIES) {
            assertEquals(ingang, vervolg(waarin(provincie, BELLEN, ingang)), provincie);
        }
    }

    @Test
    void hetEersteInDeVolgordeGaatVoor() {
        for (String provincie : PROVINCIES) {
            assertEquals(ACTIEOVERLEG, vervolg(waarin(provincie, BELLEN, MDA, ZVH, ACTIEOVERLEG)));
            assertEquals(ZVH, vervolg(waarin(provincie, BELLEN, MDA, ZVH)));
            assertEquals(MDA, vervolg(waarin(provincie, BELLEN, MDA, ZVH).nodig("MULTIDISCIPLINAIRE_ANALYSE")));
            assertEquals(MDA, vervolg(waarin(provincie, BELLEN, MDA, ZVH).looptIn(MDA)));
            assertEquals(ZVH, vervolg(waarin(provincie, BELLEN, MDA, ZVH).looptIn(MDA).ja("acuteOnveiligheid")));
            assertEquals(ZVH, vervolg(waarin(provincie, BELLEN, MDA, ZVH).looptIn(MDA).onbekend("acuteOnveiligheid")));
        }
    }

    @Test
    void watPastGaatVoorWatNogKanPassen() {
        for (String provincie : PROVINCIES) {
            assertEquals(MDA, vervolg(waarin(provincie, BELLEN, MDA).open(ZVH)));
            assertEquals(ZVH, vervolg(waarin(provincie, BELLEN, ZVH).open(ACTIEOVERLEG)));
        }
    }

    @Test
    void alsNietsPastHetEersteDatNogKanPassen() {
        for (String provincie : PROVINCIES) {
            assertEquals(ZVH, vervolg(waarin(provincie, BELLEN).open(ZVH, MDA)));
            assertEquals(MDA, vervolg(waarin(provincie, BELLEN).open(ZVH, MDA).nodig("MULTIDISCIPLINAIRE_ANALYSE")));
            assertEquals(ACTIEOVERLEG, vervolg(waarin(provincie, BELLEN).open(ACTIEOVERLEG, MDA)
                    .onbekend("gerichtOpActies")));
            assertEquals(ACTIEOVERLEG, vervolg(Geval.nietsBekend(provincie).past(BELLEN)));
        }
    }

    @Test
    void alsNietsKanPassenIsErGeenVervolg() {
        for (String provincie : PROVINCIES) {
            assertNull(vervolg(waarin(provincie, BELLEN)));
            assertNull(vervolg(waarin(provincie, BELLEN).ja("afstemmingNodig")));
        }
    }

    @Test
    void alleenNaBellenIsErVervolg() {
        for (String provincie : PROVINCIES) {
            assertNull(waarin(provincie, ACTIEOVERLEG, ZVH, MDA).advies().vervolg());
            assertNull(Geval.nietsBekend(provincie).advies().vervolg());
        }
    }

    @Test
    void hetVervolgMaaktDeRouteNietVoorlopig() {
        for (String provincie : PROVINCIES) {
            Advies advies = Geval.nietsBekend(provincie).past(BELLEN).advies();
            assertEquals(Zekerheid.DEFINITIEF, advies.zekerheid());
            assertEquals(List.of(), advies.openVragen());
        }
    }

    @Test
    void maatwerkLeidtInDrentheOokNaBellenNaarHetActieoverleg() {
        assertEquals(ACTIEOVERLEG, vervolg(waarin(DRENTHE, BELLEN, MAATWERK)));
        assertEquals(ACTIEOVERLEG, vervolg(waarin(DRENTHE, BELLEN).open(MAATWERK)));
        assertEquals(ZVH, vervolg(waarin(DRENTHE, BELLEN, MAATWERK, ZVH)));
        assertEquals(ACTIEOVERLEG, vervolg(waarin(DRENTHE, BELLEN, MAATWERK).open(ZVH)));
    }

    @ParameterizedTest(name = "acuut {0}: {1}")
    @CsvSource({"JA, ACTIEOVERLEG", "NEE, ZVH", "ONBEKEND, ZVH"})
    void eenDerdeKeerIsInGroningenAlleenBijAcuutGevaarHetVervolg(Antwoord acuut, String vervolg) {
        assertEquals(vervolg, vervolg(waarin(GRONINGEN, BELLEN, ACTIEOVERLEG, ZVH).keer(2)
                .zet("acuteOnveiligheid", acuut)));
    }

    private static List<Arguments> ookPassend() {
        return List.of(
                Arguments.of("niets", waarin(GRONINGEN), List.of()),
                Arguments.of("alleen de route", waarin(GRONINGEN, ZVH), List.of()),
                Arguments.of("twee", waarin(GRONINGEN, ACTIEOVERLEG, MDA), List.of(MDA)),
                Arguments.of("drie", waarin(GRONINGEN, ACTIEOVERLEG, ZVH, MDA), List.of(ZVH, MDA)),
                Arguments.of("in de aangepaste volgorde", waarin(GRONINGEN, ACTIEOVERLEG, ZVH, MDA).looptIn(ZVH)
                        .nodig("MULTIDISCIPLINAIRE_ANALYSE"), List.of(MDA, ACTIEOVERLEG)),
                Arguments.of("zonder wat open is", waarin(GRONINGEN, ACTIEOVERLEG).open(ZVH), List.of()),
                Arguments.of("zonder het vervolg", waarin(GRONINGEN, BELLEN, ACTIEOVERLEG, ZVH), List.of(ZVH)),
                Arguments.of("zonder bellen", waarin(GRONINGEN, BELLEN, MDA), List.of()),
                Arguments.of("zonder maatwerk naast ZVH", waarin(DRENTHE, ZVH, MAATWERK), List.of()),
                Arguments.of("zonder maatwerk naast het Actieoverleg", waarin(DRENTHE, ACTIEOVERLEG, MAATWERK),
                        List.of()),
                Arguments.of("zonder wat een derde keer tegenhoudt", waarin(GRONINGEN, ACTIEOVERLEG, ZVH, MDA).keer(2),
                        List.of(MDA)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ookPassend")
    void ookPassendIsWatPastNaastRouteEnVervolg(String wat, Geval geval, List<String> verwacht) {
        assertEquals(verwacht, geval.advies().ookPassend(), wat);
    }
}
