package nl.actieoverleg.snelheid.dmn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.actieoverleg.snelheid.Beslisser;
import nl.actieoverleg.snelheid.Kruisproef;
import nl.actieoverleg.snelheid.dmn.CamundaDmn.Uitdrukkingen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The set-ups that turned out slower decide the same; the fastest take part in the measurement, and are tested so. */
class DmnTest {

    private static final int PROEVEN = 100;
    private static final int PROEVEN_VAN_DE_TRAAGSTE = 10;

    static Stream<Arguments> opzetten() {
        return Stream.of(
                kie(Vorm.LOSSE_BESLISSINGEN, Lezingen.DRIEWAARDIG, false),
                kie(Vorm.KADER, Lezingen.DRIEWAARDIG, false),
                kie(Vorm.EEN_UITDRUKKING, Lezingen.DRIEWAARDIG, true),
                camunda(Uitdrukkingen.JUEL, Vorm.LOSSE_BESLISSINGEN, Lezingen.DRIEWAARDIG, true),
                camunda(Uitdrukkingen.JUEL, Vorm.LAGEN, Lezingen.TWEE, false),
                camunda(Uitdrukkingen.BEWAARDE_FEEL, Vorm.LOSSE_BESLISSINGEN, Lezingen.TWEE, true));
    }

    private static Arguments kie(Vorm vorm, Lezingen lezingen, boolean ineen) {
        return geval("KIE, " + vorm + ", " + lezingen, PROEVEN, () -> new KieDmn(new Opzet(vorm, lezingen, ineen)));
    }

    private static Arguments camunda(Uitdrukkingen uitdrukkingen, Vorm vorm, Lezingen lezingen, boolean ineen) {
        return geval("Camunda, " + uitdrukkingen + ", " + vorm + ", " + lezingen,
                uitdrukkingen == Uitdrukkingen.JUEL ? PROEVEN : PROEVEN_VAN_DE_TRAAGSTE,
                () -> new CamundaDmn(new Opzet(vorm, lezingen, ineen), uitdrukkingen));
    }

    private static Arguments geval(String naam, int proeven, Supplier<Beslisser> maak) {
        return Arguments.of(naam, proeven, maak);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("opzetten")
    void decidesAsHandWrittenJava(String opzet, int proeven, Supplier<Beslisser> maak) {
        assertEquals(Optional.empty(), Kruisproef.verschil(maak, proeven));
    }
}
