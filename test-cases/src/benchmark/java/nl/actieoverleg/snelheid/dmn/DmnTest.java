package nl.actieoverleg.snelheid.dmn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.snelheid.Beslisser;
import nl.actieoverleg.snelheid.Beslissing;
import nl.actieoverleg.snelheid.dmn.CamundaDmn.Uitdrukkingen;
import nl.actieoverleg.snelheid.peers.Proefcasussen;
import nl.actieoverleg.snelheid.peers.Regelsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Both DMN engines decide as our engine does, in every set-up that was measured: route, criteria and ways in. */
class DmnTest {

    private static final int VEEL = 2_000;
    private static final int WEINIG = 100;

    private static final List<Casus> CASUSSEN = new ArrayList<>();
    private static final List<Beslissing> VERWACHT = new ArrayList<>();

    @BeforeAll
    static void adviseer() {
        Proefcasussen.reeks(VEEL).forEach((casus, beslissing) -> {
            CASUSSEN.add(casus);
            VERWACHT.add(beslissing);
        });
    }

    static Stream<Arguments> opzetten() {
        return Stream.of(
                Arguments.of("KIE", VEEL, maak(KieDmn::new)),
                Arguments.of("Camunda, JUEL", VEEL, maak(CamundaDmn::metJuel)),
                Arguments.of("Camunda, FEEL parsed once", VEEL, maak(CamundaDmn::metBewaardeFeel)),
                Arguments.of("Camunda, FEEL", WEINIG, maak(CamundaDmn::metFeel)),
                kie(Vorm.LOSSE_BESLISSINGEN, Lezingen.DRIEWAARDIG, false),
                kie(Vorm.KADER, Lezingen.DRIEWAARDIG, false),
                kie(Vorm.EEN_UITDRUKKING, Lezingen.DRIEWAARDIG, true),
                juel(Vorm.LOSSE_BESLISSINGEN, Lezingen.DRIEWAARDIG, true),
                juel(Vorm.LAGEN, Lezingen.TWEE, false),
                Arguments.of("Camunda, FEEL, LOSSE_BESLISSINGEN", WEINIG, maak(() -> new CamundaDmn(
                        new Opzet(Vorm.LOSSE_BESLISSINGEN, Lezingen.TWEE, true), Uitdrukkingen.BEWAARDE_FEEL))));
    }

    private static Arguments kie(Vorm vorm, Lezingen lezingen, boolean ineen) {
        return Arguments.of("KIE, " + vorm, WEINIG, maak(() -> new KieDmn(new Opzet(vorm, lezingen, ineen))));
    }

    private static Arguments juel(Vorm vorm, Lezingen lezingen, boolean ineen) {
        return Arguments.of("Camunda, JUEL, " + vorm, WEINIG,
                maak(() -> new CamundaDmn(new Opzet(vorm, lezingen, ineen), Uitdrukkingen.JUEL)));
    }

    private static Supplier<Beslisser> maak(Supplier<Beslisser> beslisser) {
        return beslisser;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("opzetten")
    void decidesAsOurEngineDoes(String opzet, int aantal, Supplier<Beslisser> maker) {
        try (Beslisser beslisser = maker.get()) {
            for (int i = 0; i < aantal; i++) {
                int nummer = i;
                assertEquals(VERWACHT.get(i), beslisser.beslis(CASUSSEN.get(i)), () -> opzet + ", case " + nummer);
            }
        }
    }

    /** Otherwise the comparison would say little. */
    @Test
    void theFirstHundredCasesReachEveryRouteAndEveryRegion() {
        Set<String> routes = new HashSet<>();
        Set<String> provincies = new HashSet<>();
        for (int i = 0; i < WEINIG; i++) {
            routes.add(VERWACHT.get(i).route());
            provincies.add(CASUSSEN.get(i).provincie());
        }
        assertEquals(Regelsets.opKlassenpad().keySet(), provincies);
        assertEquals(Set.of("DIRECT_TELEFONISCH", "ACTIEOVERLEG", "ZVH", "MDA_PLUS_PLUS", "NADERE_INFORMATIE",
                "GEEN_OVERLEG_NODIG", "GEEN_PASSEND_OVERLEG"), routes);
    }
}
