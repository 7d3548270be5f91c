package nl.actieoverleg.snelheid.evrete;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import nl.actieoverleg.snelheid.Kruisproef;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Evrete decides the same whichever way the rules are put to it. */
class EvreteTest {

    @ParameterizedTest
    @EnumSource
    void decidesAsHandWrittenJava(Vorm vorm) {
        assertEquals(Optional.empty(), Kruisproef.verschil(() -> new EvreteBeslisser(vorm), 200));
    }
}
