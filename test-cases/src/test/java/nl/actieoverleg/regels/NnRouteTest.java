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
import nl.actieoverleg.advies.Advies;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The route beside the route that Noord-Nederland alone would give. */
class NnRouteTest {

    private static final String INFORMATIE = "NADERE_INFORMATIE";
    private static final String PASSEND = "GEEN_PASSEND_OVERLEG";

    private static List<Arguments> gevallen() {
        return List.of(
                Arguments.of("GR: een derde keer", derdeKeer(), PASSEND, ACTIEOVERLEG),
                Arguments.of("GR: een derde keer, maar acuut", derdeKeer().ja("acuteOnveiligheid"), ACTIEOVERLEG,
                        ACTIEOVERLEG),
                Arguments.of("GR: een derde keer, acuut onbekend", derdeKeer().onbekend("acuteOnveiligheid"),
                        INFORMATIE, ACTIEOVERLEG),
                Arguments.of("GR: een derde keer, ZVH past ook", derdeKeer().past(ZVH), ZVH, ACTIEOVERLEG),
                Arguments.of("GR: een derde keer, ZVH gaat al voor", derdeKeer().past(ZVH).looptIn(ZVH), ZVH, ZVH),
                Arguments.of("GR: een derde keer met spoed", derdeKeer().past(BELLEN), BELLEN, BELLEN),
                Arguments.of("GR: een tweede keer", waarin(GRONINGEN, ACTIEOVERLEG).keer(1), ACTIEOVERLEG,
                        ACTIEOVERLEG),
                Arguments.of("DR: maatwerk", waarin(DRENTHE, MAATWERK), ACTIEOVERLEG, PASSEND),
                Arguments.of("DR: maatwerk open", waarin(DRENTHE).open(MAATWERK), INFORMATIE, PASSEND),
                Arguments.of("DR: maatwerk, Actieoverleg open", waarin(DRENTHE).open(ACTIEOVERLEG), ACTIEOVERLEG,
                        INFORMATIE),
                Arguments.of("DR: maatwerk en MDA++", waarin(DRENTHE, MAATWERK, MDA), MDA, MDA),
                Arguments.of("DR: een derde keer", waarin(DRENTHE, ACTIEOVERLEG).keer(3), ACTIEOVERLEG, ACTIEOVERLEG),
                Arguments.of("FR: een derde keer", waarin(FRIESLAND, ACTIEOVERLEG).keer(3), ACTIEOVERLEG,
                        ACTIEOVERLEG),
                Arguments.of("FR: wat maatwerk zou zijn", waarin(FRIESLAND, ACTIEOVERLEG).nee("hoogRisicoGevolgen"),
                        PASSEND, PASSEND),
                Arguments.of("FR: niets bekend", Geval.nietsBekend(FRIESLAND), INFORMATIE, INFORMATIE),
                Arguments.of("FR: niets nodig", waarin(FRIESLAND), "GEEN_OVERLEG_NODIG", "GEEN_OVERLEG_NODIG"));
    }

    private static Geval derdeKeer() {
        return waarin(GRONINGEN, ACTIEOVERLEG).keer(2);
    }

    @ParameterizedTest(name = "{0}: {2}, in Noord-Nederland {3}")
    @MethodSource("gevallen")
    void deProvincieVerandertDeRouteAlleenMetHaarEigenRegels(String wat, Geval geval, String route, String nnRoute) {
        Advies advies = geval.advies();
        assertEquals(route, advies.route(), wat);
        assertEquals(nnRoute, advies.nnRoute(), wat);
    }
}
