package nl.actieoverleg.regels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.regel.Antwoord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order of the ways in, and the route that follows from it. */
class VolgordeTest {

    private static final Map<String, String> KORT = Map.of("AO", Geval.ACTIEOVERLEG, "ZVH", Geval.ZVH,
            "MDA", Geval.MDA, "ANDER", "ANDER", "BEL", Geval.BELLEN);
    private static final Map<String, String> NODIG_VOOR = Map.of("AO", "ACTIEPLAN_DIRECTE_VEILIGHEID",
            "ZVH", "KETENOVERSTIJGENDE_AANPAK", "MDA", "MULTIDISCIPLINAIRE_ANALYSE");

    private static List<String> lang(String kort) {
        return woorden(kort).stream().map(KORT::get).toList();
    }

    private static List<String> nodigVoor(String kort) {
        return woorden(kort).stream().map(NODIG_VOOR::get).toList();
    }

    private static List<String> woorden(String tekst) {
        return tekst == null ? List.of() : Arrays.asList(tekst.split(" "));
    }

    /** What the case needs stands under the overleg that offers it. */
    @ParameterizedTest(name = "acuut {0}, loopt in {1}, nodig voor {2}: {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            NEE      | -          | -          | AO ZVH MDA
            NEE      | -          | AO         | AO ZVH MDA
            NEE      | -          | ZVH        | ZVH AO MDA
            NEE      | -          | MDA        | MDA AO ZVH
            NEE      | -          | MDA ZVH    | ZVH MDA AO
            NEE      | -          | MDA AO     | AO MDA ZVH
            NEE      | -          | MDA ZVH AO | AO ZVH MDA
            NEE      | AO         | -          | AO ZVH MDA
            NEE      | ZVH        | -          | ZVH AO MDA
            NEE      | MDA        | -          | MDA AO ZVH
            NEE      | MDA ZVH    | -          | ZVH MDA AO
            NEE      | MDA ZVH AO | -          | AO ZVH MDA
            NEE      | MDA        | ZVH        | MDA ZVH AO
            NEE      | ZVH        | MDA        | ZVH MDA AO
            NEE      | AO         | MDA        | AO MDA ZVH
            NEE      | MDA        | MDA        | MDA AO ZVH
            NEE      | MDA ZVH    | MDA        | MDA ZVH AO
            NEE      | MDA AO     | AO ZVH     | AO MDA ZVH
            NEE      | AO ZVH     | ZVH MDA    | ZVH AO MDA
            NEE      | ANDER      | -          | AO ZVH MDA
            NEE      | ANDER      | MDA        | MDA AO ZVH
            NEE      | ANDER ZVH  | -          | ZVH AO MDA
            JA       | MDA        | ZVH        | AO ZVH MDA
            JA       | ZVH        | -          | AO ZVH MDA
            JA       | -          | MDA        | AO ZVH MDA
            ONBEKEND | MDA        | ZVH        | AO ZVH MDA
            ONBEKEND | ZVH        | -          | AO ZVH MDA
            ONBEKEND | -          | MDA        | AO ZVH MDA
            """)
    void eerstWaarDeCasusLooptDanWatNodigIsDanDeBasis(Antwoord acuut, String loopt, String nodig, String volgorde) {
        for (String provincie : Geval.PROVINCIES) {
            List<String> verwacht = new ArrayList<>(List.of(Geval.BELLEN));
            verwacht.addAll(lang(volgorde));
            if (provincie.equals(Geval.DRENTHE)) {
                verwacht.add(Geval.MAATWERK);
            }
            // All three fit, so the first of them is the route.
            Advies advies = Geval.waarin(provincie, Geval.ACTIEOVERLEG, Geval.ZVH, Geval.MDA)
                    .zet("acuteOnveiligheid", acuut).looptIn(lang(loopt)).nodig(nodigVoor(nodig)).advies();
            assertEquals(verwacht, Uitkomsten.volgorde(advies), provincie);
            assertEquals(verwacht.get(1), advies.route(), provincie);
            // The order does not hang on what fits.
            advies = Geval.allesNee(provincie).zet("acuteOnveiligheid", acuut).looptIn(lang(loopt))
                    .nodig(nodigVoor(nodig)).advies();
            assertEquals(verwacht, Uitkomsten.volgorde(advies), provincie);
        }
    }

    @ParameterizedTest(name = "past {0}, open {1}, nodig voor {2}: {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            BEL            | -       | -   | BEL
            BEL AO ZVH MDA | -       | MDA | BEL
            AO             | -       | -   | AO
            ZVH            | -       | -   | ZVH
            MDA            | -       | -   | MDA
            AO ZVH MDA     | -       | -   | AO
            ZVH MDA        | -       | -   | ZVH
            ZVH MDA        | -       | MDA | MDA
            AO             | -       | ZVH | AO
            AO             | BEL     | -   | AO
            ZVH            | AO      | -   | ZVH
            MDA            | ZVH     | ZVH | MDA
            """)
    void deRouteIsDeEersteIngangDiePast(String past, String open, String nodig, String route) {
        for (String provincie : List.of(Geval.GRONINGEN, Geval.FRIESLAND)) {
            Advies advies = Geval.allesNee(provincie).past(lang(past).toArray(String[]::new))
                    .open(lang(open).toArray(String[]::new)).nodig(nodigVoor(nodig)).advies();
            assertEquals(KORT.get(route), advies.route(), provincie);
        }
    }

    @ParameterizedTest(name = "maatwerk past, loopt in {0}, past ook {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -  | -   | AO
            AO | -   | AO
            -  | ZVH | ZVH
            AO | ZVH | ZVH
            -  | MDA | MDA
            AO | BEL | BEL
            """)
    void maatwerkKomtInDrentheAltijdAlsLaatste(String loopt, String past, String route) {
        Advies advies = Geval.waarin(Geval.DRENTHE, Geval.MAATWERK).past(lang(past).toArray(String[]::new))
                .looptIn(lang(loopt)).advies();
        List<String> volgorde = Uitkomsten.volgorde(advies);
        assertEquals(Geval.MAATWERK, volgorde.get(volgorde.size() - 1));
        assertEquals(KORT.get(route), advies.route());
    }
}
