package nl.actieoverleg.regels;

import static nl.actieoverleg.regels.Geval.ACTIEOVERLEG;
import static nl.actieoverleg.regels.Geval.PROVINCIES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Rol;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What Noord-Nederland says by itself: the rules for a region that adds nothing. Every province overrules some of it,
 * so that part of it cannot be seen in an advice of theirs.
 */
class NoordNederlandTest {

    private static final String REGIO = "NOORD_NEDERLAND";
    private static final int AANTAL = 400;

    private static Adviseur adviseur;

    @BeforeAll
    static void laad() throws URISyntaxException {
        Path map = Path.of(NoordNederlandTest.class.getResource("/noord-nederland-alleen").toURI());
        adviseur = Adviseur.bouwer().map(map)
                .klok(Clock.fixed(Instant.parse("2026-01-15T11:00:00Z"), ZoneOffset.UTC)).maak();
    }

    @ParameterizedTest(name = "{0} JA: {1}")
    @CsvSource(nullValues = "-", value = {"-, -", "bekendBijRvdk, RVDK", "kinderenBetrokken, RVDK",
        "bekendBijReclassering, RECLASSERING", "letsel, VERTROUWENSARTS",
        "jeugdbeschermingBetrokken, JEUGDBESCHERMING"})
    void raadtInHetActieoverlegAlleenAanWieDeCasusKent(String feit, String partij) {
        Geval geval = Geval.waarin(REGIO, ACTIEOVERLEG);
        Map<String, Rol> verwacht = new HashMap<>(Map.of("VEILIG_THUIS", Rol.VAST, "POLITIE", Rol.VAST,
                "OM", Rol.VAST));
        if (feit != null) {
            geval.ja(feit);
            verwacht.put(partij, Rol.AANBEVOLEN);
        }
        Map<String, Rol> rollen = new HashMap<>();
        adviseur.adviseer(geval.casus()).deelnemers().forEach(deel -> rollen.put(deel.partij(), deel.rol()));
        assertEquals(verwacht, rollen);
    }

    @Test
    void noemtGeenFrequentie() {
        assertNull(adviseur.adviseer(Geval.waarin(REGIO, ACTIEOVERLEG).casus()).moment().frequentie());
    }

    @Test
    void isDeNnRouteVanElkeProvincie() {
        Gevallenreeks.reeks(AANTAL).forEach(bron -> {
            Advies alleen = adviseur.adviseer(Gevallenreeks.geval(bron, REGIO).casus());
            assertEquals(alleen.route(), alleen.nnRoute());
            for (String provincie : PROVINCIES) {
                assertEquals(alleen.route(), Gevallenreeks.geval(bron, provincie).advies().nnRoute(), bron::toString);
            }
        });
    }

    @Test
    void geeftInElkeProvincieZijnSignalenBijDezelfdeBeslissing() {
        Gevallenreeks.reeks(AANTAL).forEach(bron -> {
            Advies alleen = adviseur.adviseer(Gevallenreeks.geval(bron, REGIO).casus());
            Advies friesland = Gevallenreeks.geval(bron, Geval.FRIESLAND).advies();
            assertEquals(Uitkomsten.signalen(alleen), Uitkomsten.signalen(friesland).stream()
                    .filter(code -> !code.startsWith("FR_")).toList(), bron::toString);
        });
    }
}
