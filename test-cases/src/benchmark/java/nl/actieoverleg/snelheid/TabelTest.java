package nl.actieoverleg.snelheid;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.actieoverleg.snelheid.Uitslag.Soort;
import nl.actieoverleg.snelheid.Uitslag.Vers;
import nl.actieoverleg.snelheid.Uitslag.Warm;
import org.junit.jupiter.api.Test;

class TabelTest {

    private static final String HAND = Adviesgever.HANDWERK.naam;
    private static final String ROUTER = Adviesgever.ROUTER.naam;

    @Test
    void comparesWithWhoIsAskedTheSame() {
        String tabel = tabel(
                new Warm(Soort.BESLISSING, HAND, 0.5, 0.01, 400, 0.6, 0.4, 1, 2),
                new Warm(Soort.BESLISSING, "Other", 2_000, 10, 12_345, 2_100, 1_900, 2_500, 3_000),
                new Warm(Soort.BESLISSING, ROUTER, 20, 10, 1, 1, 1, 1, 1),
                new Warm(Soort.ADVIES, HAND, 2, 0.01, 800, 2.2, 1.9, 3, 4),
                new Warm(Soort.ADVIES, ROUTER, 30, 0.5, 24_000, 33.3, 29, 45, 99.94));
        assertTrue(tabel.contains("| decision only | Other | 2,000 | 10.0 | 4,000 | 100 | 12,345 | 2,100 | 1,900 | "
                + "2,500 | 3,000 |\n"), tabel);
        assertTrue(tabel.contains("| whole advice | " + ROUTER + " | 30.0 | 0.500 | 15.0 | 1.00 | 24,000 | 33.3 | "
                + "29.0 | 45.0 | 99.9 |\n"), tabel);
    }

    @Test
    void saysWhenOneRoundWasTooLittle() {
        String tabel = tabel(new Warm(Soort.JSON, HAND, 1, Double.NaN, 8, 1, 1, 1, 1),
                new Warm(Soort.JSON, ROUTER, 2, Double.NaN, 8, 1, 1, 1, 1));
        assertTrue(tabel.contains("| " + HAND + " | 1.00 | – | 1.00 | 0.500 | 8 |"), tabel);
    }

    @Test
    void leavesOpenWhatWasNotMeasured() {
        double niets = Double.NaN;
        String tabel = tabel(new Warm(Soort.BESLISSING, HAND, 1, 0.1, 8, 1, 1, 1, 1),
                new Warm(Soort.BESLISSING, ROUTER, 2, 0.1, 8, 1, 1, 1, 1),
                new Warm(Soort.BESLISSING, "Elsewhere", 4, niets, niets, niets, niets, niets, niets));
        assertTrue(tabel.contains("| Elsewhere | 4.00 | – | 4.00 | 2.00 | – | – | – | – | – |\n"), tabel);
    }

    @Test
    void showsTheFreshJvmAndTheMachine() {
        String tabel = tabel();
        assertTrue(tabel.startsWith("- some machine\n"), tabel);
        assertTrue(tabel.endsWith("| Other | 250 | 73.1 | 10.0 | 5.25 | 0.700 | 0.015 | 5,120 | 20,480 |\n"), tabel);
    }

    private static String tabel(Warm... warm) {
        return Tabel.van(new Uitslag(List.of("some machine"), 10_000, List.of(warm), List.of(
                new Vers("Other", 250.4, List.of(73.1, 10.0, 5.25, 0.7, 0.0153), 5_120, 20_480))));
    }
}
