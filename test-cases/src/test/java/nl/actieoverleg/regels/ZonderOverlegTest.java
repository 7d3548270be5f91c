package nl.actieoverleg.regels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Belemmering;
import nl.actieoverleg.advies.Zekerheid;
import nl.actieoverleg.regel.Antwoord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The routes that lead to no overleg. */
class ZonderOverlegTest {

    static final List<String> PROVINCIES = Geval.PROVINCIES;

    @ParameterizedTest(name = "afstemming {0}: {1}, {2}")
    @CsvSource({"NEE, GEEN_OVERLEG_NODIG, DEFINITIEF", "JA, GEEN_PASSEND_OVERLEG, DEFINITIEF",
        "ONBEKEND, GEEN_PASSEND_OVERLEG, VOORLOPIG"})
    void alsNietsPastBeslistDeAfstemming(Antwoord afstemming, String route, Zekerheid zekerheid) {
        for (String provincie : PROVINCIES) {
            Advies advies = Geval.allesNee(provincie).zet("afstemmingNodig", afstemming).advies();
            assertEquals(route, advies.route());
            assertEquals(zekerheid, advies.zekerheid());
            assertEquals(zekerheid == Zekerheid.VOORLOPIG ? List.of("afstemmingNodig") : List.of(),
                    Uitkomsten.openVragen(advies));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"DIRECT_TELEFONISCH", "ACTIEOVERLEG", "ZVH", "MDA_PLUS_PLUS"})
    void alsIetsNogKanPassenIsNadereInformatieNodig(String ingang) {
        // In Drenthe a case that is open for the Actieoverleg may fit as maatwerk; see the next test.
        for (String provincie : List.of(Geval.GRONINGEN, Geval.FRIESLAND)) {
            Advies advies = Geval.allesNee(provincie).open(ingang).advies();
            assertEquals("NADERE_INFORMATIE", advies.route());
            assertEquals(Zekerheid.VOORLOPIG, advies.zekerheid());
        }
    }

    @Test
    void maatwerkDatNogKanPassenVraagtOokOmNadereInformatie() {
        Advies advies = Geval.allesNee(Geval.DRENTHE).open(Geval.MAATWERK).advies();
        assertEquals("NADERE_INFORMATIE", advies.route());
        assertEquals(Zekerheid.VOORLOPIG, advies.zekerheid());
        assertEquals(List.of("partijHeeftMeerNodig"), Uitkomsten.openVragen(advies));
    }

    @ParameterizedTest
    @FieldSource("PROVINCIES")
    void spoedDieNietBekendIsGaatVoorGeenOverlegNodig(String provincie) {
        Advies advies = Geval.allesNee(provincie).open(Geval.BELLEN).advies();
        assertEquals("NADERE_INFORMATIE", advies.route());
        assertEquals(List.of("spoedinterventieNodig"), Uitkomsten.openVragen(advies));
    }

    @ParameterizedTest
    @FieldSource("PROVINCIES")
    void zonderAfstemmingIsErGeenOverlegAlKloptDeRest(String provincie) {
        Geval geval = Geval.allesJa(provincie).nee("afstemmingNodig").nee(Feitenlijst.lijst(
                "spoedinterventieNodig, spoedLetselduidingNodig, spoedSporenonderzoekNodig, andereSpoedonderzoekNodig, "
                + "kanNietWachten"));
        assertEquals("GEEN_OVERLEG_NODIG", geval.advies().route());
        assertEquals("NADERE_INFORMATIE", geval.onbekend("afstemmingNodig").advies().route());
    }

    @ParameterizedTest
    @FieldSource("PROVINCIES")
    void erIsGeenVervolgGeenMomentEnGeenDeelnemer(String provincie) {
        for (Geval geval : List.of(Geval.allesNee(provincie), Geval.nietsBekend(provincie),
                Geval.allesNee(provincie).ja("afstemmingNodig"))) {
            Advies advies = geval.advies();
            assertEquals(null, advies.vervolg());
            assertEquals(null, advies.moment().wanneer());
            assertEquals(null, advies.moment().frequentie());
            assertEquals(List.of(), advies.deelnemers());
            assertEquals(List.of(), advies.agenda());
            assertEquals(List.of(), advies.ookPassend());
        }
    }

    @Test
    void zegtWatBlokkeertEnWatNogNietBekendIs() {
        Geval geval = Geval.waarin(Geval.FRIESLAND, Geval.ZVH).nee("ketenoverstijgendeAanpakNodig");
        assertEquals(List.of("ZVH ZVH-3 NEE"), belemmeringen(geval, Geval.ZVH));
        geval.onbekend("ketenoverstijgendeAanpakNodig");
        assertEquals(List.of("ZVH ZVH-3 ONBEKEND"), belemmeringen(geval, Geval.ZVH));
        assertEquals(List.of(), Geval.waarin(Geval.FRIESLAND, Geval.ZVH).advies().belemmeringen());
    }

    @Test
    void zegtDatEenDerdeKeerTegenhoudt() {
        Geval geval = Geval.waarin(Geval.GRONINGEN, Geval.ACTIEOVERLEG).keer(2);
        assertEquals(List.of("ACTIEOVERLEG GR-1 JA"), belemmeringen(geval, Geval.ACTIEOVERLEG));
    }

    private static List<String> belemmeringen(Geval geval, String ingang) {
        return geval.advies().belemmeringen().stream().filter(belemmering -> belemmering.ingang().equals(ingang))
                .map(ZonderOverlegTest::kort).toList();
    }

    private static String kort(Belemmering belemmering) {
        return belemmering.ingang() + " " + belemmering.code() + " " + belemmering.uitkomst();
    }
}
