package nl.actieoverleg.snelheid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Collectors;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.snelheid.handwerk.Handwerk;
import nl.actieoverleg.snelheid.peers.Regelsets;
import org.junit.jupiter.api.Test;

/** The cases reach everything, even if only some are tried; otherwise comparing on them would say little. */
class CasusreeksTest {

    private static final int MINSTE_PROEVEN = 100;

    @Test
    void someCasesAreEnoughForEveryRouteAndEveryRegion() {
        assertEquals(Set.of("DIRECT_TELEFONISCH", "ACTIEOVERLEG", "ZVH", "MDA_PLUS_PLUS", "NADERE_INFORMATIE",
                "GEEN_OVERLEG_NODIG", "GEEN_PASSEND_OVERLEG"), Casusreeks.proef(MINSTE_PROEVEN).stream()
                .map(casus -> Handwerk.beslis(casus).route()).collect(Collectors.toSet()));
        assertEquals(Regelsets.opKlassenpad().keySet(), Casusreeks.proef(MINSTE_PROEVEN).stream()
                .map(Casus::provincie).collect(Collectors.toSet()));
    }
}
