package nl.actieoverleg.snelheid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who takes part gives the same answers, case by case. Set {@code -Dproeven=10000} to try all cases with everyone. */
class KruisproefTest {

    @Test
    void handWrittenJavaGivesTheSameAdviceOnEveryContractField() {
        assertEquals(Optional.empty(), Kruisproef.verschilInAdvies());
    }

    @TestFactory
    Stream<DynamicTest> everyoneTakesTheSameDecisions() {
        return Deelnemers.alle().stream().map(deelnemer -> DynamicTest.dynamicTest(deelnemer.id(), () -> {
            int proeven = Integer.getInteger("proeven", deelnemer.proeven());
            assertEquals(Optional.empty(), Kruisproef.verschil(deelnemer.maak(), proeven));
        }));
    }
}
