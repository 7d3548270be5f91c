package nl.actieoverleg.snelheid.evrete;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.snelheid.Beslissing;
import nl.actieoverleg.snelheid.peers.Proefcasussen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Evrete decides as our engine does. */
class EvreteTest {

    @ParameterizedTest
    @EnumSource
    void decidesAsOurEngine(Vorm vorm) {
        try (EvreteBeslisser evrete = new EvreteBeslisser(vorm)) {
            Proefcasussen.reeks(2_000).forEach((Casus casus, Beslissing verwacht) ->
                    assertEquals(verwacht, evrete.beslis(casus), casus.kenmerk()));
        }
    }
}
