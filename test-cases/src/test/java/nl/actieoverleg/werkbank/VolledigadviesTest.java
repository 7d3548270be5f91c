package nl.actieoverleg.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole advice as text for a worker of Veilig Thuis. */
class VolledigadviesTest {

    private static final List<String> VOLGORDE = List.of("Advies voor ", "\nROUTE: ", "\n\nWAAROM\n", "\n\nWAT NU\n",
            "\n\nNOG TE VRAGEN\n", "\n\nLET OP\n", "\n\nMEETLAT, IN DE VOLGORDE DIE VOOR DEZE CASUS GELDT\n",
            "\n\nREGELS\n");

    private static String advies(String voorbeeld) {
        Uitvoering uitvoering = Uitvoering.van("adviseer", "--volledig",
                Uitvoering.VOORBEELDEN.resolve(voorbeeld + ".json").toString());
        assertEquals("", uitvoering.fout());
        assertEquals(Werkbank.GELUKT, uitvoering.status());
        return uitvoering.uit();
    }

    /** The part under a heading, with its line ends made spaces, so that wrapping does not matter. */
    private static String onder(String kop, String advies) {
        int begin = advies.indexOf("\n" + kop) + 1;
        assertTrue(begin > 0, kop);
        int einde = advies.indexOf("\n\n", begin);
        return advies.substring(begin, einde < 0 ? advies.length() : einde).replaceAll("\\s+", " ");
    }

    private static void bevat(String stuk, String tekst) {
        assertTrue(tekst.contains(stuk), () -> "\"" + stuk + "\" ontbreekt in:\n" + tekst);
    }

    @ParameterizedTest
    @CsvSource({
        "groningen-stalking-ex-partner, Actieoverleg, definitief",
        "drenthe-spoed-letselduiding-peuter, Direct bellen, definitief",
        "friesland-mda-geweld-over-generaties, MDA++ (multidisciplinaire aanpak), definitief",
        "drenthe-acuut-kan-het-wachten, Actieoverleg, voorlopig",
        "friesland-bijna-niets-bekend, Eerst nadere informatie nodig, voorlopig",
        "drenthe-lokale-hulp-volstaat, Geen overleg nodig, definitief",
        "friesland-niets-past, Geen passend overleg, definitief"})
    void begintMetDeRouteEnGeeftAllesInDezeVolgorde(String voorbeeld, String route, String zekerheid) {
        String advies = advies(voorbeeld);
        int vorige = -1;
        for (String deel : VOLGORDE) {
            int plek = advies.indexOf(deel);
            assertTrue(plek > vorige, () -> deel.strip() + " staat niet op zijn plek in:\n" + advies);
            assertEquals(-1, advies.indexOf(deel, plek + 1), () -> deel.strip() + " staat er twee keer");
            vorige = plek;
        }
        assertEquals("ROUTE: " + route + " (" + zekerheid + ")",
                advies.lines().filter(regel -> regel.startsWith("ROUTE: ")).findFirst().orElseThrow());
        advies.lines().forEach(regel -> assertTrue(regel.length() <= 100, regel));
        assertFalse(advies.contains("null"), advies);
        assertTrue(advies.endsWith("…\n"), "Het advies eindigt met een regeleinde");
        assertFalse(advies.contains("\r"));
    }

    @Test
    void noemtKenmerkProvincieEnDag() {
        assertEquals("Advies voor VB-16 (Friesland, 1-9-2023)",
                advies("friesland-eergerelateerd-vanaf-september-2023").lines().findFirst().orElseThrow());
    }

    @Test
    void zegtWaaromMetCodeEnBron() {
        String waarom = onder("WAAROM", advies("groningen-stalking-ex-partner"));
        bevat("Er is stalking. [NN-3a; Werkwijze NN 2023, Aanmeldcriteria]", waarom);
        bevat("[AO-3; Meetlat NN 2023, Actieoverleg]", waarom);
        assertFalse(waarom.contains("NN-3c"), "Geen redenen die er niet zijn");
    }

    @Test
    void zegtWaaromErNietsPast() {
        String waarom = onder("WAAROM", advies("friesland-net-geen-mda"));
        bevat("MDA++ (multidisciplinaire aanpak) past bijna: - Klopt niet: Er zijn specialisten nodig. [MDA-4;",
                waarom);
        bevat("Actieoverleg past niet: ", waarom);
    }

    @Test
    void zegtWatErNuMoetGebeuren() {
        String nu = onder("WAT NU", advies("groningen-derde-keer-nieuw-gevaar"));
        bevat("- Stem tussendoor af: wacht niet op het geplande overleg. - Gepland overleg: elke 4 weken op vrijdag",
                nu);
        bevat("Vaste deelnemers: Veilig Thuis, Politie, Openbaar Ministerie (OM), ", nu);
        bevat("De aanmelding is compleet.", nu);
        bevat("Agenda: Stap 1:", nu);
        bevat("Stap 2:", nu);
        bevat("Stap 3:", nu);
        bevat("Delen en duiden van informatie", nu);
        bevat("Op afroep (tweede schil): Forensisch arts",
                onder("WAT NU", advies("drenthe-ouderenmishandeling-acuut")));
        bevat("De aanmelding is nog niet compleet: - Klopt niet: De aanmelding stelt een concrete vraag. [AM-5]",
                onder("WAT NU", advies("friesland-mda-geweld-over-generaties")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "friesland-bijna-niets-bekend | Zoek uit wat nog niet bekend is. Daarna is te zeggen welk overleg past.",
        "drenthe-lokale-hulp-volstaat | Veilig Thuis of de lokale hulp gaat zelf verder.",
        "friesland-niets-past | Zoek samen met de partners een andere weg."})
    void zegtOokZonderOverlegWatErNuMoetGebeuren(String voorbeeld, String stap) {
        bevat("WAT NU - " + stap, onder("WAT NU", advies(voorbeeld)));
    }

    @Test
    void zegtWatErNaHetBellenKomt() {
        String advies = advies("friesland-eerst-bellen-dan-actieoverleg");
        bevat("Daarna: het Actieoverleg.", onder("ROUTE", advies));
        bevat("Daarna misschien: het Actieoverleg. Of dat past, is nog niet zeker.",
                onder("ROUTE", advies("drenthe-spoed-letselduiding-peuter")));
        bevat("NU METEEN - Bel nu. Veilig Thuis belt met de politie en het Openbaar Ministerie (OM).",
                onder("NU METEEN", advies));
        bevat("Agenda voor het overleg na het bellen:", onder("WAT NU", advies));
    }

    @Test
    void zegtWelkeVragenOpenStaan() {
        String open = onder("NOG TE VRAGEN", advies("groningen-alleen-acuut-nog-open"));
        bevat("Met het antwoord op deze vraag staat de route vast. - Is het acuut onveilig?", open);
        bevat("[acuteOnveiligheid]", open);
        assertEquals(1, open.split(" - ").length - 1, open);
        bevat("Voor deze route hoeft u niets meer te vragen.",
                onder("NOG TE VRAGEN", advies("groningen-stalking-ex-partner")));
    }

    @Test
    void zegtWaarOpTeLetten() {
        bevat("[SBB_AFWEGEN; ", onder("LET OP", advies("groningen-vuurwapen-in-huis")));
        bevat("[GR_DERDE_KEER; Werkwijze NN 2023, Groningen",
                onder("LET OP", advies("groningen-derde-keer-op-agenda")));
        bevat("LET OP Er zijn geen aandachtspunten.", onder("LET OP", advies("drenthe-lokale-hulp-volstaat")));
    }

    @Test
    void zegtWatDeProvincieVerandertEnWatOokPast() {
        bevat("Zonder de eigen afspraken van Groningen was het advies: het Actieoverleg.",
                onder("ROUTE", advies("groningen-derde-keer-op-agenda")));
        bevat("Zonder de eigen afspraken van Drenthe was het advies: geen passend overleg.",
                onder("ROUTE", advies("drenthe-maatwerk-partij-loopt-vast")));
        bevat("Ook passend: het Actieoverleg en het Zorg- en Veiligheidshuis (ZVH).",
                onder("ROUTE", advies("groningen-drie-overleggen-passen")));
    }

    @Test
    void toontDeMeetlatVanElkOverlegInDeGebruikteVolgorde() {
        String meetlat = onder("MEETLAT", advies("drenthe-loopt-al-bij-zvh"));
        int vorige = -1;
        for (String overleg : List.of("Direct bellen: past niet", "Zorg- en Veiligheidshuis (ZVH): past",
                "Actieoverleg: past", "MDA++ (multidisciplinaire aanpak): past niet",
                "Actieoverleg als maatwerk: past")) {
            int plek = meetlat.indexOf(overleg);
            assertTrue(plek > vorige, overleg);
            vorige = plek;
        }
        bevat("nee SP-1 ", meetlat);
        bevat("ja ZVH-3 ", meetlat);
        bevat("Actieoverleg: past niet (tegengehouden door GR-1)",
                onder("MEETLAT", advies("groningen-derde-keer-op-agenda")));
        bevat("onbekend SP-3 ", onder("MEETLAT", advies("drenthe-acuut-kan-het-wachten")));
    }
}
