package nl.actieoverleg;

import static nl.actieoverleg.regelset.Dorp.LIJSTEN;
import static nl.actieoverleg.regelset.Dorp.REGELS;
import static nl.actieoverleg.regelset.Dorp.WIJK;
import static nl.actieoverleg.regelset.Dorp.dorp;
import static nl.actieoverleg.regelset.Dorp.regel;
import static nl.actieoverleg.regelset.Dorp.wijk;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.OpenVraag;
import nl.actieoverleg.advies.Overleguitkomst;
import nl.actieoverleg.advies.Signaal;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.drl.Regelmap;
import nl.actieoverleg.engine.Motor;
import nl.actieoverleg.engine.drools.Droolsnetwerk;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.regelset.Regio;
import nl.actieoverleg.vergelijking.Onderdeel;
import nl.actieoverleg.vergelijking.Wijziging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules, words and texts that start and end on a day. */
class RegelsOpDatumTest extends Dagregels {

    private static Casus casus(String dag, String... ja) {
        Casus.Bouwer casus = Casus.voor("X", "WIJK").peildatum(LocalDate.parse(dag))
                .feit("hulpNodig", Antwoord.JA).feit("haast", Antwoord.NEE).feit("nat", Antwoord.NEE)
                .feit("koud", Antwoord.NEE);
        for (String feit : ja) {
            casus.feit(feit, Antwoord.JA);
        }
        return casus.maak();
    }

    private static List<String> ingangen(Advies advies) {
        return advies.overleggen().stream().map(Overleguitkomst::ingang).toList();
    }

    private static List<String> codes(Advies advies, String ingang) {
        return advies.overleggen().stream().filter(een -> een.ingang().equals(ingang))
                .flatMap(een -> een.criteria().stream()).map(criterium -> criterium.code()).toList();
    }

    @Test
    void aRuleThatDecidesTheRouteStartsAndEndsOnADay() throws IOException {
        Adviseur adviseur = adviseur(LIJSTEN, met(REGELS, "Toetsen( t0.ja, t1.ja )", "Toetsen( t0.ja, t1.ja ) " + VOOR)
                + regel("Ook als het droog is", "@ingang( \"KEUKEN\" )", "Toetsen( t0.ja ) " + VANAF));
        assertEquals("ZOLDER", adviseur.adviseer(casus(ERVOOR)).route());
        assertEquals("KEUKEN", adviseur.adviseer(casus(EROP)).route());
        assertEquals("KEUKEN", adviseur.adviseer(casus(ERVOOR, "nat")).route());
        assertEquals(List.of("ZOLDER"), adviseur.vooruitblik(casus(ERVOOR)).mogelijkeRoutes());
        assertEquals(List.of("KEUKEN"), adviseur.vooruitblik(casus(EROP)).mogelijkeRoutes());
        assertEquals(List.of("T-0", "T-1", "W-1"), codes(adviseur.adviseer(casus(ERVOOR)), "KEUKEN"));
        assertEquals(List.of("T-0", "W-1"), codes(adviseur.adviseer(casus(EROP)), "KEUKEN"));
    }

    @Test
    void theAdviceNamesThePeriodOfItsRules() throws IOException {
        Adviseur adviseur = adviseur(LIJSTEN, REGELS + regel("Ook zo", "@ingang( \"KEUKEN\" )",
                "Toetsen( t0.ja )\n    " + VANAF));
        assertEquals("dorp 1.0.0 + wijk 2.0.0 (voor 2027-01-01)",
                adviseur.adviseer(casus(ERVOOR)).regelset().versie());
        assertEquals("dorp 1.0.0 + wijk 2.0.0 (vanaf 2027-01-01)", adviseur.adviseer(casus(EROP)).regelset().versie());
        assertEquals(adviseur.regelset("WIJK").vingerafdruk(),
                adviseur.adviseer(casus(EROP)).regelset().vingerafdruk());
    }

    @Test
    void withoutDaysThereIsOnePeriod() throws IOException {
        Adviseur adviseur = adviseur(LIJSTEN, REGELS
                + regel("Lamp", "@signaal( \"LAMP\" )", "Vragen( koud.ja )\n    " + VANAF));
        assertEquals("dorp 1.0.0 + wijk 2.0.0", adviseur.adviseer(casus(EROP)).regelset().versie());
        assertEquals(List.of(), adviseur.adviseer(casus(ERVOOR, "koud")).signalen());
        assertEquals(1, adviseur.adviseer(casus(EROP, "koud")).signalen().size());
    }

    @Test
    void aWayInIsNotSpokenOfWhenItIsNotThere() throws IOException {
        Adviseur adviseur = adviseur(LIJSTEN.replaceAll("zolder : (String|Antwoord) ",
                "zolder : $1 @vanaf( \"2027-01-01\" ) "),
                met(REGELS, "@ingang( \"ZOLDER\" )\nwhen\n", "@ingang( \"ZOLDER\" )\nwhen\n    " + VANAF + "\n"));
        assertTrue(!ingangen(adviseur.adviseer(casus(ERVOOR))).contains("ZOLDER"));
        assertTrue(ingangen(adviseur.adviseer(casus(EROP))).contains("ZOLDER"));
        assertEquals("GEEN_PASSEND_OVERLEG", adviseur.adviseer(casus(ERVOOR)).route());
        assertEquals("ZOLDER", adviseur.adviseer(casus(EROP)).route());
    }

    @Test
    void aQuestionThatEndedIsNotAsked() throws IOException {
        bijKou = "Vragen( koud.ja ) " + VOOR;
        Adviseur adviseur = adviseur(
                met(LIJSTEN, "@vraag( \"Is het koud?\" )", "@vraag( \"Is het koud?\" ) @voor( \"2027-01-01\" )")
                        .replace("@tekst( \"Het is nat en koud.\" ) @bron( \"Boek\" ) @aanmelding",
                                "@tekst( \"Het is nat en koud.\" ) @bron( \"Boek\" ) @voor( \"2027-01-01\" )"),
                met(REGELS, "Vragen( koud.ja )", "Vragen( koud.ja ) " + VOOR));
        Casus.Bouwer open = Casus.voor("X", "WIJK").feit("hulpNodig", Antwoord.JA).feit("nat", Antwoord.JA);
        assertTrue(vragen(adviseur.adviseer(open.peildatum(LocalDate.parse(ERVOOR)).maak())).contains("koud"));
        assertTrue(!vragen(adviseur.adviseer(open.peildatum(LocalDate.parse(EROP)).maak())).contains("koud"));
        assertTrue(adviseur.vragenlijst("WIJK").vragen().stream().map(Vraag::feit).noneMatch("koud"::equals));
        Advies daarna = adviseur.adviseer(casus(EROP, "koud", "nat"));
        assertEquals("KEUKEN", daarna.route(), "an answer to it no longer counts");
        assertEquals(List.of(), codes(daarna, "LOKET"), "nor is the criterion on the card");
    }

    private static List<String> vragen(Advies advies) {
        return advies.openVragen().stream().map(OpenVraag::feit).toList();
    }

    @Test
    void aPointOfAnAgendaStartsAndEnds() throws IOException {
        String kok = met(LIJSTEN, "@tekst( \"Kennismaken\" )", "@tekst( \"Kennismaken\" ) @voor( \"2027-01-01\" )");
        Adviseur adviseur = adviseur(met(kok, "@tekst( \"Besluiten\" )",
                "@tekst( \"Besluiten\" ) @vanaf( \"2027-01-01\" )"), REGELS);
        assertEquals(List.of("Begin: Kennismaken"), agenda(adviseur.adviseer(casus(ERVOOR, "nat"))));
        assertEquals(List.of("Eind: Besluiten"), agenda(adviseur.adviseer(casus(EROP, "nat"))));
        assertFalse(adviseur(LIJSTEN, REGELS).vergelijk(adviseur(kok, REGELS)).isAdviesGelijk());
    }

    private static List<String> agenda(Advies advies) {
        return advies.agenda().stream().map(punt -> punt.onderdeel() + ": " + String.join(", ", punt.punten()))
                .toList();
    }

    @Test
    void aTextChangesFromADayOn() throws IOException {
        Adviseur adviseur = adviseur(met(met(LIJSTEN, "De lamp brandt.",
                "De lamp brandt. | vanaf 2027-01-01: De lamp is aan. | vanaf 2028-01-01: Licht."),
                "\"Keuken\" ) @overleg", "\"Keuken | vanaf 2027-01-01: Woonkeuken\" ) @overleg"), REGELS);
        assertEquals(List.of("De lamp brandt."), teksten(adviseur.adviseer(casus(ERVOOR, "nat"))));
        assertEquals(List.of("De lamp is aan."), teksten(adviseur.adviseer(casus(EROP, "nat"))));
        assertEquals(List.of("Licht."), teksten(adviseur.adviseer(casus("2030-05-05", "nat"))));
        assertEquals("Keuken", naam(adviseur.adviseer(casus(ERVOOR))));
        assertEquals("Woonkeuken", naam(adviseur.adviseer(casus(EROP))));
    }

    private static List<String> teksten(Advies advies) {
        return advies.signalen().stream().map(Signaal::tekst).toList();
    }

    private static String naam(Advies advies) {
        return advies.overleggen().stream().filter(een -> een.ingang().equals("KEUKEN")).findFirst().orElseThrow()
                .naam();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            2026-12-31
            2027-01-01
            2028-06-01
            """)
    void whoLooksOverAllDaysSeesTheSame(String dag) throws IOException {
        String lijsten = met(LIJSTEN, "@tekst( \"Het is nat.\" )", "@tekst( \"Het is nat.\" ) @voor( \"2028-06-01\" )");
        String regels = met(met(met(REGELS, "Vragen( nat.ja )", "Vragen( nat.ja ) Peildatum( voor( \"2028-06-01\" ) )"),
                "Toetsen( t1.ja ) Vragen( koud.ja )",
                "Toetsen( t1.ja ) Vragen( koud.ja ) Peildatum( voor( \"2028-06-01\" ) )"),
                "Toetsen( t0.ja, t1.ja )", "Toetsen( t0.ja, t1.ja ) " + VOOR)
                + regel("De keuken past later anders", "@ingang( \"KEUKEN\" )", "Toetsen( t0.ja, t2.ja ) " + VANAF);
        Adviseur adviseur = adviseur(lijsten, regels);
        Regelset alles = new Regio(Regelmap.lees(map)).regelset();
        Motor overAlles = new Motor(alles, new Droolsnetwerk(alles.regels()));
        Random kans = new Random(7);
        for (int i = 0; i < 300; i++) {
            Casus.Bouwer bouwer = Casus.voor("X", "WIJK").peildatum(LocalDate.parse(dag))
                    .teller("bezoeken", kans.nextInt(4));
            for (String feit : List.of("hulpNodig", "haast", "nat", "koud")) {
                bouwer.feit(feit, Antwoord.values()[kans.nextInt(3)]);
            }
            Casus casus = bouwer.maak();
            Advies een = adviseur.adviseer(casus);
            Advies ander = overAlles.adviseer(casus, casus.peildatum());
            assertEquals(ander.route(), een.route());
            assertEquals(ander.zekerheid(), een.zekerheid());
            assertEquals(ander.nnRoute(), een.nnRoute());
            assertEquals(ander.openVragen(), een.openVragen());
            assertEquals(ander.signalen(), een.signalen());
            assertEquals(ander.ookPassend(), een.ookPassend());
            assertEquals(ander.dichtstbij(), een.dichtstbij());
        }
    }

    @Test
    void aCriterionThatIsNotThereIsNotMetAndNotOnTheCard() throws IOException {
        Adviseur adviseur = adviseur(met(LIJSTEN, "@tekst( \"Het is nat.\" )",
                "@tekst( \"Het is nat.\" ) @voor( \"2027-01-01\" )"), met(met(REGELS, "Vragen( nat.ja )",
                "Vragen( nat.ja ) " + VOOR), "Toetsen( t1.ja ) Vragen( koud.ja )",
                "Toetsen( minstens( 1, t0.ja, t1.ja ) )"));
        assertEquals(List.of("T-0", "T-1", "W-1"), codes(adviseur.adviseer(casus(ERVOOR)), "KEUKEN"));
        assertEquals(List.of("W-1"), codes(adviseur.adviseer(casus(EROP)), "KEUKEN"), "it never fits");
        assertEquals(List.of("T-0", "T-1", "T-2"), codes(adviseur.adviseer(casus(ERVOOR)), "LOKET"));
        assertEquals(List.of("T-0", "T-2"), codes(adviseur.adviseer(casus(EROP)), "LOKET"));
        assertEquals("LOKET", adviseur.adviseer(casus(EROP)).route());
    }

    @Test
    void aComparisonSaysFromWhichDayAnAdviceChanges() throws IOException {
        Adviseur oud = adviseur(LIJSTEN, REGELS);
        String later = met(REGELS, "Toetsen( t0.ja, t1.ja )", "Toetsen( t0.ja, t1.ja ) " + VOOR)
                + regel("Ook als het droog is", "@ingang( \"KEUKEN\" )", "Toetsen( t0.ja ) " + VANAF);
        List<Wijziging> wijzigingen = oud.vergelijk(adviseur(LIJSTEN, later)).regios().get(0).wijzigingen();
        assertTrue(wijzigingen.stream().anyMatch(een -> een.onderdeel() == Onderdeel.ROUTE));
        for (Wijziging een : wijzigingen) {
            // Today is the day from which it does; on another day an example would say so.
            assertNull(een.voorbeeld().peildatum(), een.onderdeel()::name);
        }
        assertTrue(adviseur(LIJSTEN, later).analyseer().letOp().stream()
                .noneMatch(een -> een.melding().contains("2027")), "a rule that takes over is no fault");
    }

    @Test
    void onlyARowOfTheCardThatGoesOnADayIsAChangeToo() throws IOException {
        String dubbel = REGELS + regel("Dubbelop", "@ingang( \"KEUKEN\" )", "Toetsen( t0.ja, t1.ja, t2.ja )");
        List<Wijziging> wijzigingen = adviseur(LIJSTEN, dubbel).vergelijk(adviseur(LIJSTEN,
                met(dubbel, "t1.ja, t2.ja )", "t1.ja, t2.ja ) " + VOOR))).regios().get(0).wijzigingen();
        assertEquals(Onderdeel.MEETLAT, wijzigingen.get(0).onderdeel());
    }
}
