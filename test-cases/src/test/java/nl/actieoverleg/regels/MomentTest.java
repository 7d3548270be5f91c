package nl.actieoverleg.regels;

import static nl.actieoverleg.regels.Geval.ACTIEOVERLEG;
import static nl.actieoverleg.regels.Geval.BELLEN;
import static nl.actieoverleg.regels.Geval.DRENTHE;
import static nl.actieoverleg.regels.Geval.FRIESLAND;
import static nl.actieoverleg.regels.Geval.GRONINGEN;
import static nl.actieoverleg.regels.Geval.MAATWERK;
import static nl.actieoverleg.regels.Geval.MDA;
import static nl.actieoverleg.regels.Geval.PROVINCIES;
import static nl.actieoverleg.regels.Geval.ZVH;
import static nl.actieoverleg.regels.Geval.waarin;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Wanneer;
import nl.actieoverleg.regel.Antwoord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the overleg takes place, and how often it meets. */
class MomentTest {

    private static Wanneer wanneer(Geval geval) {
        return geval.advies().moment().wanneer();
    }

    private static String frequentie(Geval geval) {
        return geval.advies().moment().frequentie();
    }

    @ParameterizedTest(name = "acuut {0}, kan niet wachten {1}: {2}")
    @CsvSource({"JA, NEE, TUSSENDOOR", "JA, ONBEKEND, TUSSENDOOR", "NEE, JA, TUSSENDOOR", "ONBEKEND, JA, TUSSENDOOR",
        "NEE, NEE, GEPLAND", "NEE, ONBEKEND, GEPLAND", "ONBEKEND, NEE, GEPLAND", "ONBEKEND, ONBEKEND, GEPLAND",
        "JA, JA, DIRECT"})
    void hetActieoverlegKanTussendoorAlsHetDringt(Antwoord acuut, Antwoord kanNietWachten, Wanneer verwacht) {
        for (String provincie : PROVINCIES) {
            assertEquals(verwacht, wanneer(waarin(provincie, ACTIEOVERLEG)
                    .zet("acuteOnveiligheid", acuut).zet("kanNietWachten", kanNietWachten)));
        }
    }

    /** Early is within a week, so what is planned on day 8 comes too late. */
    @ParameterizedTest(name = "gepland over {0} dagen: {1}")
    @CsvSource({"0, GEPLAND", "1, GEPLAND", "7, GEPLAND", "8, TUSSENDOOR", "28, TUSSENDOOR"})
    void hetActieoverlegKanTussendoorAlsHetGeplandeTeLaatIs(int dagen, Wanneer verwacht) {
        for (String provincie : PROVINCIES) {
            assertEquals(verwacht, wanneer(waarin(provincie, ACTIEOVERLEG).over(dagen)));
            assertEquals(Wanneer.GEPLAND, wanneer(waarin(provincie, ZVH).over(dagen)));
            assertEquals(Wanneer.DIRECT, wanneer(waarin(provincie, BELLEN, ACTIEOVERLEG).over(dagen)));
            assertNull(wanneer(waarin(provincie).over(dagen)));
        }
        assertEquals(verwacht, wanneer(waarin(DRENTHE, MAATWERK).over(dagen)));
    }

    @Test
    void deAndereOverleggenZijnGeplandOokAlsHetDringt() {
        for (String provincie : PROVINCIES) {
            for (String ingang : new String[] {ZVH, MDA}) {
                assertEquals(Wanneer.GEPLAND, wanneer(waarin(provincie, ingang)));
                assertEquals(Wanneer.GEPLAND, wanneer(waarin(provincie, ingang).ja("acuteOnveiligheid")));
                assertEquals(Wanneer.GEPLAND, wanneer(waarin(provincie, ingang).ja("kanNietWachten")));
            }
        }
    }

    @Test
    void bellenIsDirectEnZonderOverlegIsErGeenMoment() {
        for (String provincie : PROVINCIES) {
            assertEquals(Wanneer.DIRECT, wanneer(waarin(provincie, BELLEN)));
            assertEquals(Wanneer.DIRECT, wanneer(waarin(provincie, BELLEN, ACTIEOVERLEG).ja("acuteOnveiligheid")));
            assertNull(wanneer(waarin(provincie)));
            assertNull(wanneer(Geval.nietsBekend(provincie).ja("kanNietWachten")));
            assertNull(wanneer(waarin(provincie).ja("afstemmingNodig", "acuteOnveiligheid")));
        }
    }

    @Test
    void deFrequentieHoortBijDeProvincie() {
        String groningen = frequentie(waarin(GRONINGEN, ACTIEOVERLEG)).toLowerCase(Locale.ROOT);
        for (String deel : new String[] {"elke 4 weken", "vrijdag", "9.00", "10.30", "tussendoor"}) {
            assertTrue(groningen.contains(deel), deel);
        }
        String drenthe = frequentie(waarin(DRENTHE, ACTIEOVERLEG)).toLowerCase(Locale.ROOT);
        for (String deel : new String[] {"elke maand", "op locatie", "tussendoor"}) {
            assertTrue(drenthe.contains(deel), deel);
        }
        assertEquals(frequentie(waarin(DRENTHE, ACTIEOVERLEG)), frequentie(waarin(DRENTHE, MAATWERK)));
    }

    @Test
    void alleenHetActieoverlegHeeftEenFrequentie() {
        for (String provincie : PROVINCIES) {
            assertNotNull(frequentie(waarin(provincie, ACTIEOVERLEG)));
            assertNull(frequentie(waarin(provincie, BELLEN, ACTIEOVERLEG)));
            assertNull(frequentie(waarin(provincie, ZVH)));
            assertNull(frequentie(waarin(provincie, MDA)));
            assertNull(frequentie(waarin(provincie)));
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2020-01-01, Elke 4 weken.", "2023-08-31, Elke 4 weken.", "2023-09-01, Elke week.",
        "2026-01-15, Elke week."})
    void frieslandGaatVanElkeVierWekenNaarElkeWeek(LocalDate dag, String frequentie) {
        assertEquals(frequentie, frequentie(waarin(FRIESLAND, ACTIEOVERLEG).op(dag)));
    }

    @Test
    void inDeAndereProvinciesMaaktDeDagNietUit() {
        for (String provincie : new String[] {GRONINGEN, DRENTHE}) {
            assertEquals(frequentie(waarin(provincie, ACTIEOVERLEG).op(LocalDate.of(2023, 8, 31))),
                    frequentie(waarin(provincie, ACTIEOVERLEG).op(LocalDate.of(2023, 9, 1))));
        }
    }

    /** In Amsterdam the day begins two hours before UTC in summer, and one in winter, wherever the clock stands. */
    @ParameterizedTest(name = "{0} op een klok in {1} is {2}: {3}")
    @CsvSource({
        "2023-08-31T21:59:59.999Z, Z, 2023-08-31, Elke 4 weken.",
        "2023-08-31T22:00:00Z, Z, 2023-09-01, Elke week.",
        "2023-08-31T21:59:59Z, Pacific/Auckland, 2023-08-31, Elke 4 weken.",
        "2023-08-31T22:00:00Z, America/New_York, 2023-09-01, Elke week.",
        "2026-01-15T22:59:59Z, Z, 2026-01-15, Elke week.",
        "2026-01-15T23:00:00Z, Z, 2026-01-16, Elke week."})
    void zonderPeildatumGeldtVandaagInAmsterdam(Instant nu, String zone, LocalDate dag, String frequentie) {
        Adviseur adviseur = Adviseur.bouwer().klok(Clock.fixed(nu, ZoneId.of(zone))).maak();
        Advies advies = adviseur.adviseer(waarin(FRIESLAND, ACTIEOVERLEG).casus());
        assertEquals(dag, advies.peildatum());
        assertEquals(frequentie, advies.moment().frequentie());
    }

    @Test
    void dePeildatumVanDeCasusGaatVoorDeKlok() {
        Clock voor = Clock.fixed(Instant.parse("2023-08-01T12:00:00Z"), ZoneId.of("Z"));
        Advies advies = Adviseur.bouwer().klok(voor).maak()
                .adviseer(waarin(FRIESLAND, ACTIEOVERLEG).op(LocalDate.of(2023, 9, 1)).casus());
        assertEquals(LocalDate.of(2023, 9, 1), advies.peildatum());
        assertEquals("Elke week.", advies.moment().frequentie());
    }
}
