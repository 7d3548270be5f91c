package nl.actieoverleg.bestoking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * No bytes bring anything down: no other exception than the documented ones, no standstill, no growth beyond a bound.
 *
 * <p>This is a short run with the same inputs each time. {@code -Dbestoking.seconden=600} makes it a long one, of so
 * many seconds for each part and with other inputs each time; {@link Jazzerbestoking} learns from what its inputs
 * reach.
 */
class BestokingTest {

    private static final int SECONDEN = Integer.getInteger("bestoking.seconden", 0);
    private static final long ZAAD = SECONDEN == 0 ? 20_260_115 : System.nanoTime();

    @ParameterizedTest
    @CsvSource({"CASUSSEN, 1000", "KWITANTIES, 2000", "REGELS, 200", "REGELMAP, 15", "KLEINE_REGELMAP, 100",
            "CASUSBESTANDEN, 300",
        "OPDRACHTEN, 30"})
    @Timeout(value = 2, unit = TimeUnit.HOURS)
    void noBytesBringItDown(Doelwit doelwit, int aantal, @TempDir Path map) throws IOException {
        Doel doel = doelwit.doel(map);
        Verminker verminker = new Verminker(ZAAD, doel);
        Bewaking bewaking = new Bewaking(doel);
        long einde = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDEN);
        for (int i = 0; SECONDEN == 0 ? i < aantal : System.nanoTime() < einde; i++) {
            bewaking.bestook(verminker.volgende());
        }
        if (SECONDEN > 0) {
            System.out.println(bewaking);
        }
    }
}
