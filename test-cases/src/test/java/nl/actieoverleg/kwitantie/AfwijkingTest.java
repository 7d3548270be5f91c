package nl.actieoverleg.kwitantie;

import static nl.actieoverleg.kwitantie.Proefkwitanties.KWITANTIES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.actieoverleg.advies.Zekerheid;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.Fout;
import nl.actieoverleg.casus.Vragenlijst.Keuze;
import nl.actieoverleg.regel.Antwoord;
import org.junit.jupiter.api.Test;

/** The worker decides; which choices need a second person, the rules say. */
class AfwijkingTest {

    private static final String DIRECT = "DIRECT_TELEFONISCH";
    private static final String ACTIEOVERLEG = "ACTIEOVERLEG";
    private static final String ZVH = "ZVH";

    private static Casus.Bouwer casus() {
        return Casus.voor("FR-0001", "FRIESLAND");
    }

    private static Kwitantie spoed() {
        return kwitantie(DIRECT, casus().feit("spoedinterventieNodig", Antwoord.JA));
    }

    private static Casus.Bouwer actieoverleg() {
        Casus.Bouwer casus = casus();
        for (String feit : List.of("afstemmingNodig", "concreteVraag", "gerichtOpActies", "relationeleSfeer",
                "structureleOnveiligheid", "hoogRisicoHerhaling", "vermoedenStrafbaarFeit", "stalking")) {
            casus.feit(feit, Antwoord.JA);
        }
        for (String feit : List.of("spoedinterventieNodig", "spoedLetselduidingNodig", "spoedSporenonderzoekNodig",
                "andereSpoedonderzoekNodig", "acuteOnveiligheid")) {
            casus.feit(feit, Antwoord.NEE);
        }
        return casus;
    }

    private static Casus.Bouwer zvh(Antwoord strafbaar) {
        Casus.Bouwer casus = casus();
        Proefkwitanties.ADVISEUR.vragenlijst("FRIESLAND").vragen()
                .forEach(vraag -> casus.feit(vraag.feit(), Antwoord.NEE));
        for (String feit : List.of("afstemmingNodig", "meervoudigeProblematiek", "gevolgenVoorGezin",
                "ketenoverstijgendeAanpakNodig")) {
            casus.feit(feit, Antwoord.JA);
        }
        return casus.feit("vermoedenStrafbaarFeit", strafbaar);
    }

    private static Kwitantie kwitantie(String route, Casus.Bouwer casus) {
        Kwitantie kwitantie = Proefkwitanties.van(casus.maak());
        assertEquals(route, kwitantie.uitkomst().route());
        return kwitantie;
    }

    private static Afwijking naar(String gekozen, String tweede) {
        return new Afwijking(gekozen, "NIEUWE_INFORMATIE", "VT_MEDEWERKER", tweede);
    }

    private static List<String> fouten(Kwitantie kwitantie, Afwijking afwijking) {
        return assertThrows(OngeldigeKwitantie.class, () -> KWITANTIES.metAfwijking(kwitantie, afwijking)).fouten()
                .stream().map(Fout::pad).toList();
    }

    @Test
    void aChoiceIsKeptWithItsReasonAndWhoDecided() {
        Kwitantie kwitantie = KWITANTIES.metAfwijking(kwitantie(ZVH, zvh(Antwoord.NEE)), naar(ACTIEOVERLEG, null));
        Kwitantie gelezen = KWITANTIES.lees(KWITANTIES.schrijf(kwitantie));
        assertEquals(naar(ACTIEOVERLEG, null), gelezen.afwijking());
        assertEquals(ACTIEOVERLEG, gelezen.gekozen());
        assertEquals(ZVH, gelezen.uitkomst().route());
        assertNull(kwitantie(ZVH, zvh(Antwoord.NEE)).afwijking());
    }

    @Test
    void awayFromADefiniteCallAsksForTwo() {
        assertEquals(Zekerheid.DEFINITIEF, spoed().uitkomst().zekerheid());
        for (String lichter : List.of(ACTIEOVERLEG, ZVH, "MDA_PLUS_PLUS", "ANDER", "NADERE_INFORMATIE",
                "GEEN_OVERLEG_NODIG", "GEEN_PASSEND_OVERLEG")) {
            assertTrue(KWITANTIES.vraagtTweede(spoed(), lichter), lichter);
            assertEquals(List.of("/afwijking/tweedeFunctie"), fouten(spoed(), naar(lichter, null)));
            assertEquals(lichter, KWITANTIES.metAfwijking(spoed(), naar(lichter, "TEAMLEIDER")).gekozen());
        }
    }

    @Test
    void awayFromASuspectedCrimeAsksForTwo() {
        Kwitantie strafbaar = kwitantie(ACTIEOVERLEG, actieoverleg());
        assertEquals(List.of("/afwijking/tweedeFunctie"), fouten(strafbaar, naar(ZVH, null)));
        assertEquals(List.of("/afwijking/tweedeFunctie"),
                fouten(kwitantie(ZVH, zvh(Antwoord.JA)), naar("GEEN_OVERLEG_NODIG", null)));
        assertFalse(KWITANTIES.vraagtTweede(kwitantie(ZVH, zvh(Antwoord.NEE)), "GEEN_OVERLEG_NODIG"));
        assertFalse(KWITANTIES.vraagtTweede(kwitantie(ZVH, zvh(Antwoord.ONBEKEND)), "GEEN_OVERLEG_NODIG"));
    }

    @Test
    void endingItIsLighterThanAskingOn() {
        Kwitantie vraag = kwitantie("NADERE_INFORMATIE", casus().feit("vermoedenStrafbaarFeit", Antwoord.JA));
        assertTrue(KWITANTIES.vraagtTweede(vraag, "GEEN_OVERLEG_NODIG"));
        assertFalse(KWITANTIES.vraagtTweede(vraag, "ANDER"));
    }

    @Test
    void toAHeavierRouteOneIsEnough() {
        assertFalse(KWITANTIES.vraagtTweede(kwitantie(ACTIEOVERLEG, actieoverleg()), DIRECT));
        assertFalse(KWITANTIES.vraagtTweede(kwitantie(ZVH, zvh(Antwoord.JA)), ACTIEOVERLEG));
    }

    @Test
    void everyFaultIsGivenAtOnce() {
        assertEquals(List.of("/afwijking/gekozen", "/afwijking/reden", "/afwijking/functie",
                "/afwijking/tweedeFunctie"), fouten(spoed(), new Afwijking("ZHV", null, "Jan", "Piet")));
        assertEquals(List.of("/afwijking/gekozen"), fouten(spoed(), naar(DIRECT, null)));
        OngeldigeKwitantie fout = assertThrows(OngeldigeKwitantie.class,
                () -> KWITANTIES.metAfwijking(spoed(), new Afwijking("ZHV", "Jan sloeg haar", "VT_MEDEWERKER", null)));
        assertEquals(ZVH, fout.fouten().get(0).bedoeldeU());
        assertFalse(fout.getMessage().contains("Jan"), fout.getMessage());
    }

    @Test
    void theRulesSayWhichReasonsAndFunctionsThereAre() {
        for (String provincie : Proefkwitanties.ADVISEUR.provincies()) {
            assertTrue(KWITANTIES.redenen(provincie).stream().map(Keuze::code).toList().contains("LOOPT_AL_ELDERS"));
            assertTrue(KWITANTIES.functies(provincie).stream().map(Keuze::tekst).toList()
                    .contains("Medewerker van Veilig Thuis"));
            assertEquals(new Keuze(DIRECT, "Direct bellen"), KWITANTIES.routes(provincie).get(0));
        }
    }
}
