package nl.actieoverleg.snelheid;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.actieoverleg.snelheid.Uitslag.Soort;
import nl.actieoverleg.snelheid.Uitslag.Vers;
import nl.actieoverleg.snelheid.Uitslag.Warm;
import org.junit.jupiter.api.Test;

class TabelTest {

    private static final Uitslag UITSLAG = new Uitslag(List.of("some machine"), 10_000, List.of(
            new Warm(Soort.BESLISSING, "Hand", 0.5, 0.01, 400, 0.6, 0.4, 1, 2),
            new Warm(Soort.BESLISSING, "Other", 2_000, 10, 12_345, 2_100, 1_900, 2_500, 3_000),
            new Warm(Soort.ADVIES, "Hand", 2, 0.01, 800, 2.2, 1.9, 3, 4),
            new Warm(Soort.ADVIES, "Other", 30, 0.5, 24_000, 33.3, 29, 45, 99.94)),
            List.of(new Vers("Other", 250.4, List.of(73.1, 10.0, 5.25, 0.7, 0.0153), 5_120, 20_480)));

    @Test
    void comparesEachWithTheFirstThatIsAskedTheSame() {
        String tabel = Tabel.van(UITSLAG);
        assertTrue(tabel.contains("| decision only | Other | 2,000 | 10.0 | 4,000 | 12,345 | 2,100 | 1,900 | 2,500 | "
                + "3,000 |\n"), tabel);
        assertTrue(tabel.contains("| whole advice | Other | 30.0 | 0.500 | 15.0 | 24,000 | 33.3 | 29.0 | 45.0 | 99.9 |\n"),
                tabel);
    }

    @Test
    void saysWhenOneRoundWasTooLittle() {
        Uitslag kort = new Uitslag(List.of(), 1, List.of(new Warm(Soort.JSON, "Hand", 1, Double.NaN, 8, 1, 1, 1, 1)),
                List.of());
        assertTrue(Tabel.van(kort).contains("| Hand | 1.00 | – | 1.00 | 8 |"), () -> Tabel.van(kort));
    }

    @Test
    void showsTheFreshJvmAndTheMachine() {
        String tabel = Tabel.van(UITSLAG);
        assertTrue(tabel.startsWith("- some machine\n"), tabel);
        assertTrue(tabel.endsWith("| Other | 250 | 73.1 | 10.0 | 5.25 | 0.700 | 0.015 | 5,120 | 20,480 |\n"), tabel);
    }
}
