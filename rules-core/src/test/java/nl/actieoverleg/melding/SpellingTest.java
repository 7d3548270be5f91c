package nl.actieoverleg.melding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    private static final List<String> FEITEN = 
            List.of("stalking", "letsel", "dreiging", "afstemmingNodig", "acuteOnveiligheid");

    @ParameterizedTest
    @CsvSource({"stalkign, stalking", "stalkin, stalking", "stallking, stalking", "stamkimg, stalking",
        "STALKING, stalking", "afstemmingnodig, afstemmingNodig", "afstemingNodich, afstemmingNodig",
        "acutteOnvijlighijd, acuteOnveiligheid"})
    void findsTheNearMiss(String woord, String verwacht) {
        assertEquals(verwacht, Spelling.dichtstbij(woord, FEITEN));
    }

    @ParameterizedTest
    @CsvSource({"Fryslân, FRIESLAND", "Fryslan, FRIESLAND", "Frysla\u0302n, FRIESLAND", "FRŸSLÂN, FRIESLAND",
        "Drènthe, DRENTHE", "Groninge, GRONINGEN"})
    void hearsWhatIsSpeltInAnotherWay(String woord, String verwacht) {
        assertEquals(verwacht, Spelling.dichtstbij(woord, List.of("DRENTHE", "FRIESLAND", "GRONINGEN")));
    }

    @ParameterizedTest
    @CsvSource({"huisdier", "ja", "''", "x", "stlkn"})
    void saysNothingWhenNothingIsNear(String woord) {
        assertNull(Spelling.dichtstbij(woord, FEITEN));
    }

    @Test
    void soundsAreNoReasonToTakeOneWordForAnother() {
        assertNull(Spelling.dichtstbij("FeitenDrenthe", List.of("PartijenDrenthe")));
    }

    @Test
    void prefersTheSameWordInOtherCapitals() {
        assertEquals("NN3A", Spelling.dichtstbij("nn3a", List.of("nn3b", "NN3A")));
    }

    @Test
    void takesTheFirstOfWordsEquallyNear() {
        assertEquals("nn3b", Spelling.dichtstbij("nn3x", List.of("nn3b", "nn3a")));
    }

    @Test
    void doesNotTakeAnyShortWordForAnyOther() {
        assertNull(Spelling.dichtstbij("ja", List.of("nu", "op")));
    }

    @Test
    void findsNothingAmongNothing() {
        assertNull(Spelling.dichtstbij("stalking", List.of()));
    }
}
