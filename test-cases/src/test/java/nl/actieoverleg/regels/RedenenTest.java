package nl.actieoverleg.regels;

import static nl.actieoverleg.regels.Geval.ACTIEOVERLEG;
import static nl.actieoverleg.regels.Geval.BELLEN;
import static nl.actieoverleg.regels.Geval.DRENTHE;
import static nl.actieoverleg.regels.Geval.FRIESLAND;
import static nl.actieoverleg.regels.Geval.GRONINGEN;
import static nl.actieoverleg.regels.Geval.MAATWERK;
import static nl.actieoverleg.regels.Geval.MDA;
import static nl.actieoverleg.regels.Geval.ZVH;
import static nl.actieoverleg.regels.Geval.waarin;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Reden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The reasons for the route: the criteria that are met for the way in that gave it. */
class RedenenTest {

    private static final String ACTIEOVERLEG_STALKING =
            "MT-0, REL-1, REL-2, REL-3, REL-4, INH, NN-3a, AO-1, AO-2, AO-3";

    private static List<Arguments> gevallen() {
        return List.of(
                Arguments.of("bellen", waarin(GRONINGEN, BELLEN), "SP-1"),
                Arguments.of("bellen om drie redenen", waarin(GRONINGEN, BELLEN, ZVH)
                        .ja("acuteOnveiligheid", "kanNietWachten", "spoedSporenonderzoekNodig"), "SP-1, SP-2, SP-3"),
                Arguments.of("Actieoverleg", waarin(FRIESLAND, ACTIEOVERLEG), ACTIEOVERLEG_STALKING),
                Arguments.of("Actieoverleg, ook in Drenthe", waarin(DRENTHE, ACTIEOVERLEG), ACTIEOVERLEG_STALKING),
                Arguments.of("Actieoverleg met meer factoren", waarin(GRONINGEN, ACTIEOVERLEG)
                        .ja("strafbareMishandeling", "vuurwapengevaar", "lopendStrafrechtelijkOnderzoek"),
                        ACTIEOVERLEG_STALKING + ", NN-2, NN-3e, MO-4"),
                Arguments.of("GR-1 is geen reden", waarin(GRONINGEN, ACTIEOVERLEG).keer(2).ja("acuteOnveiligheid"),
                        ACTIEOVERLEG_STALKING),
                Arguments.of("ZVH, al past er meer", waarin(GRONINGEN, ZVH, MDA), "MT-0, ZVH-1, ZVH-2, ZVH-3"),
                Arguments.of("MDA++", waarin(GRONINGEN, MDA), "MT-0, MDA-1, MDA-2, MDA-3, MDA-4"),
                Arguments.of("maatwerk", waarin(DRENTHE, MAATWERK), "MT-0, REL-1, REL-3, REL-4, AO-1, DR-1, DR-2"),
                Arguments.of("maatwerk om de factoren", waarin(DRENTHE, ACTIEOVERLEG).nee("hoogRisicoGevolgen"),
                        "MT-0, REL-1, REL-2, REL-3, REL-4, INH, NN-3a, AO-1, DR-2"),
                Arguments.of("geen overleg", waarin(DRENTHE), ""),
                Arguments.of("niets bekend", Geval.nietsBekend(GRONINGEN), ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("gevallen")
    void zijnDeCriteriaDieKloppen(String wat, Geval geval, String codes) {
        List<String> redenen = geval.advies().redenen().stream().map(Reden::code).toList();
        List<String> verwacht = Feitenlijst.lijst(codes);
        assertEquals(Set.copyOf(verwacht), Set.copyOf(redenen), wat);
        assertEquals(verwacht.size(), redenen.size(), wat);
    }

    @Test
    void staanInDeVolgordeVanDeCriteria() {
        Advies advies = waarin(GRONINGEN, ACTIEOVERLEG).ja("strafbareMishandeling", "vuurwapengevaar").advies();
        assertEquals(Feitenlijst.lijst(
                "MT-0, REL-1, REL-2, REL-3, REL-4, INH, NN-3a, NN-3e, MO-4, AO-1, AO-2, AO-3"),
                advies.redenen().stream().map(Reden::code).toList());
    }

    @Test
    void noemenDeFeitenWaaropZeRusten() {
        Advies advies = waarin(GRONINGEN, ACTIEOVERLEG).ja("samenloopStrafZorg", "strafbareMishandeling").advies();
        assertEquals(List.of("vermoedenStrafbaarFeit", "samenloopStrafZorg", "strafbareMishandeling"),
                feiten(advies, "REL-2"));
        assertEquals(List.of("concreteVraag", "samenloopStrafZorg"), feiten(advies, "NN-2"));
        assertEquals(List.of("structureleOnveiligheid"), feiten(advies, "AO-1"));
        assertEquals(List.of(), feiten(advies, "INH"));
    }

    private static List<String> feiten(Advies advies, String code) {
        return advies.redenen().stream().filter(reden -> reden.code().equals(code)).findFirst().orElseThrow().feiten();
    }
}
