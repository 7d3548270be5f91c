package nl.actieoverleg;

import static nl.actieoverleg.regelset.Dorp.LIJSTEN;
import static nl.actieoverleg.regelset.Dorp.REGELBESTAND;
import static nl.actieoverleg.regelset.Dorp.REGELS;
import static nl.actieoverleg.regelset.Dorp.WIJK;
import static nl.actieoverleg.regelset.Dorp.dorp;
import static nl.actieoverleg.regelset.Dorp.regel;
import static nl.actieoverleg.regelset.Dorp.wijk;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import nl.actieoverleg.melding.OngeldigeRegels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with rules, words and texts that start and end on a day. */
class FouteDagenTest extends Dagregels {

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Is het nat?" ) ~ @voor( "2027-01-01" ) ~ Deze regel vraagt naar nat, en dat is er vanaf 2027-01-01 niet \
            meer. Zet bij de voorwaarden: Peildatum( voor( "2027-01-01" ) )
            Het is nat." ) ~ @vanaf( "2027-01-01" ) ~ Deze regel gaat over T-1, en dat is er voor 2027-01-01 nog \
            niet. Zet bij de voorwaarden: Peildatum( vanaf( "2027-01-01" ) )
            String @code( "LOKET" ) @naam( "Loket" ) ~ @voor( "2027-01-01" ) ~ De ingang LOKET leidt naar LOKET, \
            en dat is er vanaf 2027-01-01 niet meer. Zet bij de ingang: @voor( "2027-01-01" )
            Is het koud?" ) ~ @vanaf( "2027-13-01" ) ~ De datum 2027-13-01 bestaat niet of staat niet in de goede \
            volgorde. Schrijf jaar-maand-dag, bijvoorbeeld: @vanaf( "2027-01-01" )
            Is het koud?" ) ~ @vanaf( "2027-01-01" ) @voor( "2027-01-01" ) ~ Het veld koud is er op geen enkele dag: \
            het eindigt voor het begint. Geef @voor een latere dag dan @vanaf.
            Is er haast?" ) ~ @vanaf( "2027-01-01" ) ~ Het veld haast heeft een vaste rol, en kan niet beginnen of \
            eindigen. Haal @vanaf en @voor weg.
            """)
    void aWordIsOnlyNamedOnDaysThatItIsThere(String bij, String dagen, String melding) throws IOException {
        weigert(met(LIJSTEN, bij, bij + " " + dagen), melding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Is het koud? | Is het fris?
            Is het koud? | vanaf 2027-02-30: Is het fris?
            Is het koud? | vanaf 2027-01-01: A? | vanaf 2027-01-01: B?
            Is het koud? | vanaf 2027-01-01:
            """)
    void aTextThatChangesSaysSoInOneForm(String tekst) throws IOException {
        weigert(met(LIJSTEN, "Is het koud?", tekst), "Achter het teken | hoort de dag waarop een andere tekst begint, "
                + "elke dag later dan de vorige. Schrijf: @vraag( \"Zo was het. | vanaf 2027-01-01: Zo is het.\" )");
    }

    private void weigert(String lijsten, String melding) {
        OngeldigeRegels fout = assertThrows(OngeldigeRegels.class, () -> adviseur(lijsten, REGELS));
        assertTrue(fout.getMessage().contains(melding), fout::getMessage);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            2027-01-01 ~ 2027-03-01 ~ Van 2027-01-01 tot 2027-03-01 is er geen regel voor T-1, en toch staat het op de \
            lijst. Laat de regels op elkaar aansluiten.
            2027-03-01 ~ 2027-01-01 ~ Van 2027-01-01 tot 2027-03-01 gelden deze regel en "Nat" (b-regels.drl, \
            regelnummer 10) allebei. Laat de een beginnen op de dag waarop de ander eindigt, tenzij dit zo is bedoeld.
            2027-01-01 ~ 2027-01-01 ~
            2027-01-01 ~ ~ Vanaf 2027-01-01 is er geen regel voor T-1, en toch staat het op de lijst. Laat ook het \
            woord dan eindigen: @voor( "2027-01-01" ), of maak een regel voor die dagen.
            """)
    void aCheckTellsOfGapsAndOverlaps(String voor, String vanaf, String melding) throws IOException {
        String regels = met(REGELS, "Vragen( nat.ja )", "Vragen( nat.ja ) Peildatum( voor( \"" + voor + "\" ) )");
        schrijf("dorp", dorp(LIJSTEN, vanaf == null ? regels : regels + regel("Nat en koud is ook nat",
                "@criterium( \"T-1\" )", "Vragen( nat.ja, koud.ja ) Peildatum( vanaf( \"" + vanaf + "\" ) )")));
        schrijf("wijk", wijk(WIJK));
        assertEquals(melding == null ? List.of() : List.of(melding), Adviseur.bouwer().regels(map).controleer()
                .meldingen().stream().map(een -> een.melding() + " " + een.remedie())
                .filter(een -> een.contains("is er geen regel") || een.contains("allebei")).toList());
    }

    @Test
    void ofPartsOfWhichSomeHaveToHoldTwoRulesAreMade() {
        OngeldigeRegels fout = assertThrows(OngeldigeRegels.class, () -> adviseur(
                met(LIJSTEN, "@vraag( \"Is het koud?\" )", "@vraag( \"Is het koud?\" ) @voor( \"2027-01-01\" )"),
                met(REGELS, "Vragen( koud.ja )", "Vragen( minstens( 1, nat.ja, koud.ja ) )")));
        assertTrue(fout.getMessage().contains("Maak er twee regels van: deze met Peildatum( voor( \"2027-01-01\" ) )"),
                fout::getMessage);
        assertTrue(fout.getMessage().contains(REGELBESTAND));
    }

    @Test
    void aWayInRestsOnMoreThanADay() {
        OngeldigeRegels fout = assertThrows(OngeldigeRegels.class, () -> adviseur(LIJSTEN, REGELS
                + regel("Altijd", "@ingang( \"KEUKEN\" )", VANAF)));
        assertTrue(fout.getMessage().contains("vraagt alleen naar de dag"), fout::getMessage);
    }
}
