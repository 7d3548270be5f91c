package nl.actieoverleg.kaart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The map of the shipped rules and the engine say the same of every case. */
class KaartTest {

    private static final int CASUSSEN = 10_000;
    private static final int MEESTE_KNOPEN = 100_000;
    private static final LocalDate VANDAAG = LocalDate.of(2026, 1, 15);
    private static final Adviseur ADVISEUR = Adviseur.bouwer().opwarmen(false).maak();

    private static List<Casus> casussen(String regio) {
        return Kaarten.casussen(ADVISEUR, regio, CASUSSEN,
                (bron, kans) -> bron.putIfAbsent("peildatum", VANDAAG.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GRONINGEN", "DRENTHE", "FRIESLAND"})
    void agreesWithTheEngineInEveryField(String regio) {
        Kaart kaart = Kaarten.van(regio);
        Kaartlezing lezing = new Kaartlezing(kaart);
        for (Casus casus : casussen(regio)) {
            Advies advies = ADVISEUR.adviseer(casus);
            Map<String, Object> opKaart = lezing.van(casus, advies.peildatum());
            // An advice shows the criteria of ways in alone.
            ((Map<?, ?>) opKaart.get("criteria")).keySet()
                    .retainAll(((Map<?, ?>) lezing.van(advies).get("criteria")).keySet());
            assertEquals(lezing.van(advies), opKaart);
        }
        assertTrue(kaart.diagrammen().aantal() <= MEESTE_KNOPEN, () -> kaart.diagrammen().aantal() + " nodes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GRONINGEN", "DRENTHE", "FRIESLAND"})
    void whatIsPossibleIsExactlyWhatCanBeAnswered(String regio) {
        Kaart kaart = Kaarten.van(regio);
        Diagrammen diagrammen = kaart.diagrammen();
        // Conditions are positive, so that reading the answers twice is exact: no answer is asked for in vain.
        for (Ingang ingang : kaart.regelset().ingangen()) {
            int past = kaart.regels().past(ingang);
            assertEquals(past, diagrammen.vouw(past, kaart.ruimte().feiten(),
                    (nee, ja) -> nee == ja ? nee : Ruimte.ONBEKEND), ingang.code());
        }
    }

    @Test
    void aCaseOnTheMapIsThatCase() {
        Kaart kaart = Kaarten.van("GRONINGEN");
        for (Casus casus : casussen("GRONINGEN").subList(0, 500)) {
            int[] stand = kaart.ruimte().stand(casus, casus.peildatum());
            Casus terug = kaart.ruimte().casus("K", "GRONINGEN", stand, LocalDate.of(2000, 1, 1));
            assertArrayEquals(stand, kaart.ruimte().stand(terug, terug.peildatum()));
        }
    }

    @Test
    void theSameRulesGiveTheSameMap() {
        Kaart een = Kaarten.van("DRENTHE");
        Kaart ander = Kaarten.van("DRENTHE");
        assertEquals(een.zekereRoute(), ander.zekereRoute());
        assertEquals(een.diagrammen().aantal(), ander.diagrammen().aantal());
        assertEquals(een.routes(), ander.routes());
    }

    @Test
    void withoutRoomNothingIsProved() {
        Regelset regelset = Kaarten.regelset("GRONINGEN");
        Ruimte ruimte = Ruimtebouw.van(List.of(regelset));
        Kaart krap = new Kaart(regelset, ruimte, new Diagrammen(ruimte.waarden(), 2_000));
        assertThrows(NietBewezen.class, krap::route);
    }
}
