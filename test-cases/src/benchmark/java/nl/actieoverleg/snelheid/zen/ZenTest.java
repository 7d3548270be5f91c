package nl.actieoverleg.snelheid.zen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.snelheid.Casusreeks;
import nl.actieoverleg.snelheid.Kruisproef;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** GoRules Zen decides as hand-written Java does; where there is no node, this is skipped. */
class ZenTest {

    /** One for all, so that the package is installed once. */
    @TempDir
    private static Path map;

    @ParameterizedTest
    @EnumSource
    void decidesAsHandWrittenJava(Vorm vorm) {
        List<Casus> casussen = Casusreeks.proef(500);
        Optional<Zenmeting.Uitkomst> uitkomst = new Zenmeting(map, vorm).meet(casussen, 0);
        assumeTrue(uitkomst.isPresent(), "GoRules Zen cannot run here.");
        assertEquals(Optional.empty(),
                Kruisproef.verschil("GoRules Zen", casussen, uitkomst.get().beslissingen().stream()));
    }
}
