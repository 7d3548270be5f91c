package nl.actieoverleg.regressie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Deelnemer;
import nl.actieoverleg.advies.Signaal;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijstsoort;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The shipped example cases: each comes out as expected and as stored, and together they cover what there is. */
class CasussenTest {

    private static final Casusmap MAP = new Casusmap(Path.of("regressie"));
    private static final List<Testcasus> CASUSSEN = lees();

    private static List<Testcasus> lees() {
        try {
            return MAP.lees(Proef.REGELS);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> elkeCasusKomtUitZoalsVerwachtEnOpgeslagen() {
        Regressieloop loop = new Regressieloop(Proef.REGELS, MAP);
        return CASUSSEN.stream().map(casus -> DynamicTest.dynamicTest(casus.bestand(), () -> {
            Uitslag uitslag = loop.toets(casus);
            assertEquals(List.of(), uitslag.verschillen(), casus.waarom());
            assertEquals(List.of(), uitslag.veranderingen(), () -> String.join("\n", uitslag.oorzaken()));
        }));
    }

    @Test
    void bijElkOpgeslagenAdviesHoortEenCasus() throws IOException {
        assertEquals(List.of(), MAP.zonderCasus(CASUSSEN));
    }

    @Test
    void erZijnGenoegCasussenEnElkeProvincieTeltMee() {
        assertTrue(CASUSSEN.size() >= 120, "Er zijn " + CASUSSEN.size() + " casussen.");
        for (String provincie : Proef.REGELS.adviseur().provincies()) {
            long aantal = CASUSSEN.stream().filter(een -> een.casus().provincie().equals(provincie)).count();
            assertTrue(aantal >= 35, provincie + ": " + aantal);
        }
    }

    @Test
    void elkeVraagWordtErgensMetJaErgensMetNeeEnErgensNietBeantwoord() {
        for (String feit : Proef.REGELS.adviseur().vragenlijst().vragen().stream().map(Vraag::feit).toList()) {
            Set<Antwoord> antwoorden = CASUSSEN.stream().map(een -> een.casus().feiten().get(feit))
                    .filter(antwoord -> antwoord != null).collect(Collectors.toSet());
            assertEquals(Set.of(Antwoord.values()), antwoorden, feit);
        }
    }

    @Test
    void elkeRouteElkSignaalEnElkePartijKomtVoor() {
        assertEquals(Set.of("DIRECT_TELEFONISCH", "ACTIEOVERLEG", "ZVH", "MDA_PLUS_PLUS", "NADERE_INFORMATIE",
                "GEEN_OVERLEG_NODIG", "GEEN_PASSEND_OVERLEG"), uitAdviezen(advies -> Stream.of(advies.route())));
        assertEquals(codes(Lijstsoort.SIGNALEN),
                uitAdviezen(advies -> advies.signalen().stream().map(Signaal::code)));
        assertEquals(codes(Lijstsoort.PARTIJEN),
                uitAdviezen(advies -> advies.deelnemers().stream().map(Deelnemer::partij)));
    }

    @Test
    void elkSignaalStaatOokInEenVerwachting() {
        Set<String> verwacht = new HashSet<>();
        for (Testcasus casus : CASUSSEN) {
            for (Eis eis : casus.verwacht()) {
                if (eis.veld().equals("signalen")) {
                    verwacht.addAll(eis instanceof Eis.Verzameling alle ? alle.verwacht()
                            : ((Eis.WelNiet) eis).wel());
                }
            }
        }
        assertEquals(codes(Lijstsoort.SIGNALEN), new TreeSet<>(verwacht));
    }

    private static Set<String> uitAdviezen(Function<Advies, Stream<String>> deel) {
        return CASUSSEN.stream().map(een -> Proef.REGELS.adviseur().adviseer(een.casus())).flatMap(deel)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> codes(Lijstsoort soort) {
        return Proef.REGELS.modules().stream().flatMap(module -> module.lijsten().stream())
                .filter(lijst -> lijst.soort() == soort).flatMap(lijst -> lijst.velden().stream())
                .map(Lijst.Veld::code).collect(Collectors.toCollection(TreeSet::new));
    }
}
