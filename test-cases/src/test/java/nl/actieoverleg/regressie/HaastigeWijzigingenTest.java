package nl.actieoverleg.regressie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Changes that someone in a hurry could make to the shipped rules: for each, a case says what went wrong. */
class HaastigeWijzigingenTest {

    private static final Casusmap MAP = new Casusmap(Path.of("regressie"));
    private static List<Testcasus> casussen;

    /**
     * One change and what comes of it.
     *
     * @param bestand the module and the file
     * @param oud what stood there
     * @param nieuw what stands there now
     * @param casus the case that notices
     * @param melding something that it says
     * @param oorzaak the reason given; the lines of rules are left out
     */
    record Wijziging(String bestand, String oud, String nieuw, String casus, String melding, String oorzaak) {

        /** The change as the name of the test. */
        @Override
        public String toString() {
            return bestand + ": " + oud + " werd " + nieuw;
        }
    }

    static Stream<Wijziging> wijzigingen() {
        return Stream.of(
                new Wijziging("nn/meetlat-mda", "minstens( 2, ", "minstens( 3, ", "mda-dementie-en-opvoeding",
                        "route: verwacht MDA_PLUS_PLUS, gekregen GEEN_PASSEND_OVERLEG.",
                        "criterium MDA-2 was JA en is nu NEE: regel \"Combinatie van problemen in het gezin\" (nn, "
                                + "meetlat-mda.drl, regelnummer #) geldt niet, want minstens( 3, "
                                + "opvoedproblematiek.ja, psychischeProblematiek.ja, verslavingsproblematiek.ja, "
                                + "scheidingsproblematiek.ja, andereGezinsproblematiek.ja ) klopt niet."),
                new Wijziging("nn/overleggen", "rel4.ja, ", "", "ruzie-tussen-vreemden",
                        "route: verwacht GEEN_PASSEND_OVERLEG, gekregen ACTIEOVERLEG.",
                        "ingang ACTIEOVERLEG let niet meer op REL-4: dat zegt regel \"Het Actieoverleg past\" (nn, "
                                + "overleggen.drl, regelnummer #)."),
                new Wijziging("nn/spoed", "acuteOnveiligheid.ja, kanNietWachten.ja", "kanNietWachten.ja",
                        "wachten-te-riskant-niet-acuut",
                        "route: verwacht ACTIEOVERLEG, gekregen DIRECT_TELEFONISCH.",
                        "criterium SP-3 was NEE en is nu JA: dat zegt regel \"Acuut onveilig en wachten is te "
                                + "riskant\" (nn, spoed.drl, regelnummer #)."),
                new Wijziging("nn/deelnemers", "ZVH_PROCESREGISSEUR", "GEMEENTE", "zvh-gezin-minder-veilig",
                        "deelnemers VAST: ZVH_PROCESREGISSEUR ontbreekt.",
                        "deelnemer ZVH_PROCESREGISSEUR: daarover is geen regel."),
                new Wijziging("nn/signalen", "keerBesprokenInActieoverleg >= 1", "keerBesprokenInActieoverleg >= 2",
                        "tweede-keer-besproken", "signalen: HERHAALDE_BESPREKING ontbreekt.",
                        "signaal HERHAALDE_BESPREKING: regel \"De casus komt opnieuw in het Actieoverleg\" (nn, "
                                + "signalen.drl, regelnummer #) geldt niet, want keerBesprokenInActieoverleg >= 2 "
                                + "klopt niet."),
                new Wijziging("groningen/derde-keer", ">= 2", ">= 3", "derde-keer-niet-acuut",
                        "route: verwacht GEEN_PASSEND_OVERLEG, gekregen ACTIEOVERLEG.",
                        "criterium GR-1 was JA en is nu NEE: regel \"De casus is al twee keer besproken\" (groningen, "
                                + "derde-keer.drl, regelnummer #) geldt niet, want keerBesprokenInActieoverleg >= 3 "
                                + "klopt niet."),
                new Wijziging("groningen/derde-keer", "acuteOnveiligheid.ja", "structureleOnveiligheid.ja",
                        "derde-keer-niet-acuut", "route: verwacht GEEN_PASSEND_OVERLEG, gekregen ACTIEOVERLEG.",
                        "ingang ACTIEOVERLEG was NEE en is nu JA: dat zegt regel \"Het Actieoverleg past\" (nn, "
                                + "overleggen.drl, regelnummer #); regel \"Geen derde keer in het Actieoverleg\" "
                                + "(groningen, derde-keer.drl, regelnummer #) houdt dat tegen, maar door regel \"Bij "
                                + "acuut gevaar kan een derde keer wel\" (groningen, derde-keer.drl, regelnummer #) "
                                + "niet meer."),
                new Wijziging("drenthe/maatwerk", "    CriteriaDrenthe( dr2.ja )\n", "", "maatwerk-zonder-reden",
                        "route: verwacht GEEN_PASSEND_OVERLEG, gekregen ACTIEOVERLEG.",
                        "ingang ACTIEOVERLEG_MAATWERK let niet meer op"),
                new Wijziging("drenthe/deelnemers", "TWEEDE_SCHIL", "VAST", "strafbare-mishandeling-partner",
                        "deelnemers TWEEDE_SCHIL: FORENSISCH_ARTS ontbreekt.",
                        "deelnemer FORENSISCH_ARTS: dat zegt regel \"De forensisch arts is bereikbaar bij letsel\" "
                                + "(drenthe, deelnemers.drl, regelnummer #)."),
                new Wijziging("friesland/moment", "2023-09-01", "2023-10-01", "eerste-dag-elke-week",
                        "frequentie: verwacht \"Elke week.\", gekregen \"Elke 4 weken.\".",
                        "frequentie: dat zegt regel \"Het Actieoverleg in Friesland was elke vier weken\" (friesland, "
                                + "moment.drl, regelnummer #)."),
                new Wijziging("friesland/deelnemers", "    Feiten( kinderenBetrokken.ja )\n", "",
                        "bekend-bij-reclassering", "deelnemers AANBEVOLEN: JEUGDBESCHERMING was niet verwacht.",
                        "deelnemer JEUGDBESCHERMING: dat zegt regel \"De jeugdbescherming sluit in Friesland aan bij "
                                + "kinderen\" (friesland, deelnemers.drl, regelnummer #)."));
    }

    @BeforeAll
    static void lees() throws IOException {
        casussen = MAP.lees(Proef.REGELS);
    }

    @ParameterizedTest
    @MethodSource("wijzigingen")
    void valtOpBijEenCasus(Wijziging wijziging, @TempDir Path map) throws IOException {
        Toetsregels.pakUit(map);
        String module = wijziging.bestand().split("/")[0];
        Path bestand = map.resolve(module).resolve("nl/actieoverleg").resolve(wijziging.bestand() + ".drl");
        String tekst = Files.readString(bestand);
        assertTrue(tekst.contains(wijziging.oud()), wijziging.oud());
        Files.writeString(bestand, tekst.replace(wijziging.oud(), wijziging.nieuw()));

        Testcasus casus = casussen.stream().filter(een -> een.naam().equals(wijziging.casus())).findFirst()
                .orElseThrow();
        assertTrue(new Regressieloop(Proef.REGELS, MAP).toets(casus).isGoed());
        Uitslag uitslag = new Regressieloop(Toetsregels.uitMap(map), MAP).toets(casus);
        assertTrue(uitslag.verschillen().contains(wijziging.melding()), () -> uitslag.verschillen().toString());
        List<String> oorzaken = uitslag.oorzaken().stream()
                .map(oorzaak -> oorzaak.replaceAll("regelnummer \\d+", "regelnummer #")).toList();
        assertTrue(oorzaken.stream().anyMatch(oorzaak -> oorzaak.startsWith(wijziging.oorzaak())),
                () -> String.join("\n", oorzaken));
    }

    @Test
    void elkeModuleKomtVoor() {
        assertEquals(Proef.REGELS.modules().stream().map(module -> module.id()).collect(Collectors.toSet()),
                wijzigingen().map(wijziging -> wijziging.bestand().split("/")[0]).collect(Collectors.toSet()));
    }
}
