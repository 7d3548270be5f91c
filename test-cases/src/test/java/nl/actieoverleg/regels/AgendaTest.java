package nl.actieoverleg.regels;

import static nl.actieoverleg.regels.Geval.ACTIEOVERLEG;
import static nl.actieoverleg.regels.Geval.BELLEN;
import static nl.actieoverleg.regels.Geval.DRENTHE;
import static nl.actieoverleg.regels.Geval.MAATWERK;
import static nl.actieoverleg.regels.Geval.MDA;
import static nl.actieoverleg.regels.Geval.PROVINCIES;
import static nl.actieoverleg.regels.Geval.ZVH;
import static nl.actieoverleg.regels.Geval.nietsBekend;
import static nl.actieoverleg.regels.Geval.waarin;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.actieoverleg.advies.Agendapunt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The agenda of the Actieoverleg. */
class AgendaTest {

    private static List<Agendapunt> agenda(Geval geval) {
        return geval.advies().agenda();
    }

    @Test
    void isErAlsDeCasusNaarHetActieoverlegGaat() {
        for (String provincie : PROVINCIES) {
            List<Agendapunt> agenda = agenda(waarin(provincie, ACTIEOVERLEG));
            assertEquals(4, agenda.size());
            assertEquals(agenda, agenda(waarin(provincie, BELLEN, ACTIEOVERLEG)));
            assertEquals(agenda, agenda(nietsBekend(provincie).past(BELLEN)));
        }
        assertEquals(4, agenda(waarin(DRENTHE, MAATWERK)).size());
        assertEquals(4, agenda(waarin(DRENTHE, BELLEN, MAATWERK)).size());
    }

    @Test
    void isErAndersNiet() {
        for (String provincie : PROVINCIES) {
            for (Geval geval : List.of(waarin(provincie, ZVH), waarin(provincie, MDA), waarin(provincie, BELLEN),
                    waarin(provincie, BELLEN, ZVH), waarin(provincie, BELLEN, MDA), waarin(provincie),
                    nietsBekend(provincie), waarin(provincie).ja("afstemmingNodig"),
                    waarin(provincie, ACTIEOVERLEG, ZVH).looptIn(ZVH))) {
                assertEquals(List.of(), agenda(geval));
            }
        }
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            0 | Stap 1
            1 | Stap 2
            2 | Stap 3
            """)
    void heeftDrieStappenMetHunVragen(int plaats, String stap) {
        for (String provincie : PROVINCIES) {
            Agendapunt punt = agenda(waarin(provincie, ACTIEOVERLEG)).get(plaats);
            assertTrue(punt.onderdeel().startsWith(stap), punt.onderdeel());
            assertEquals("Werkwijze NN 2023, Basisstappen; Methodische onderlegger 2021, Processtappen", punt.bron());
            assertTrue(punt.punten().size() >= 3, punt.onderdeel());
            punt.punten().forEach(vraag -> assertTrue(vraag.contains("?"), vraag));
        }
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            0 | grootste zorg      | als er niets verandert
            0 | eerste veiligheid  | directe veiligheid
            0 | afspraken          | veiligheidsafspraken
            0 | gevaren            | gevaren
            1 | wat                | welke interventies
            1 | wie                | welke partner doet wat
            1 | hoe                | acties van de partners
            1 | scenario's         | nieuw incident
            2 | regie              | regie op de veiligheid
            2 | elkaar informeren  | elkaar op de hoogte
            2 | vervolg            | monitoring
            2 | betrokkenen        | direct betrokkenen
            """)
    void steltDeVragenVanDeBron(int stap, String wat, String deel) {
        List<String> vragen = agenda(waarin(DRENTHE, ACTIEOVERLEG)).get(stap).punten();
        assertTrue(vragen.stream().anyMatch(vraag -> vraag.contains(deel)), wat);
    }

    @ParameterizedTest(name = "{1} brengt in: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            0 | Veilig Thuis                    | eerdere meldingen
            1 | Politie                         | registraties
            2 | Raad voor de Kinderbescherming  | soort onderzoek
            3 | Reclassering                    | toezicht
            4 | Openbaar Ministerie             | antecedenten
            """)
    void zegtWatElkePartnerInbrengt(int plaats, String partner, String inbreng) {
        for (String provincie : PROVINCIES) {
            Agendapunt punt = agenda(waarin(provincie, ACTIEOVERLEG)).get(3);
            assertEquals("Methodische onderlegger 2021, Delen en duiden van informatie", punt.bron());
            assertEquals(5, punt.punten().size());
            assertTrue(punt.punten().get(plaats).startsWith(partner), punt.punten().get(plaats));
            assertTrue(punt.punten().get(plaats).contains(inbreng), punt.punten().get(plaats));
        }
    }
}
