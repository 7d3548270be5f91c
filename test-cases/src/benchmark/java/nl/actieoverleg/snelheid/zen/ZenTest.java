package nl.actieoverleg.snelheid.zen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.snelheid.Beslissing;
import nl.actieoverleg.snelheid.peers.Proefcasussen;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** GoRules Zen decides as our engine does; where there is no node, this is skipped. */
class ZenTest {

    @ParameterizedTest
    @EnumSource
    void decidesAsOurEngine(Vorm vorm, @TempDir Path map) {
        Map<Casus, Beslissing> reeks = Proefcasussen.reeks(2_000);
        Optional<Zenmeting.Uitkomst> uitkomst = new Zenmeting(map, vorm).meet(reeks.keySet(), 0);
        assumeTrue(uitkomst.isPresent(), "GoRules Zen cannot run here.");
        List<Beslissing> beslissingen = uitkomst.get().beslissingen();
        List<Casus> casussen = new ArrayList<>(reeks.keySet());
        assertEquals(casussen.size(), beslissingen.size());
        for (int i = 0; i < casussen.size(); i++) {
            Casus casus = casussen.get(i);
            assertEquals(reeks.get(casus), beslissingen.get(i), casus.kenmerk());
        }
    }
}
