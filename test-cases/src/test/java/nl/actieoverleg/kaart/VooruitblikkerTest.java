package nl.actieoverleg.kaart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.advies.Vooruitblik;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.engine.Motor;
import nl.actieoverleg.engine.drools.Droolsnetwerk;
import nl.actieoverleg.regelset.Regelset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The part of the map that one case can still come to says of that case what the map of the region says. */
class VooruitblikkerTest {

    private static final int CASUSSEN = 600;
    private static final LocalDate VANDAAG = LocalDate.of(2026, 1, 15);

    /** Of each case as it is generated one from which a part of the answers was taken, from none to all. */
    private static List<Casus> casussen(String regio) {
        return Kaarten.casussen(Adviseur.bouwer().opwarmen(false).maak(), regio, CASUSSEN, (bron, kans) -> {
            double weg = Math.max(0, kans.nextDouble() * 2 - 1);
            ((Map<?, ?>) bron.getOrDefault("feiten", Map.of())).keySet().removeIf(feit -> kans.nextDouble() < weg);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"GRONINGEN", "DRENTHE", "FRIESLAND"})
    void theFirstCaseIsToldTheSame(String regio) {
        Regelset regelset = Kaarten.regelset(regio);
        Motor motor = new Motor(regelset, new Droolsnetwerk(regelset.regels()));
        Vooruitblikker metKaart = new Vooruitblikker(regelset, motor::routesAndersom);
        metKaart.maakGereed();
        int definitief = 0;
        for (Casus casus : casussen(regio)) {
            LocalDate dag = casus.peildatum() == null ? VANDAAG : casus.peildatum();
            Vooruitblikker zonderKaart = new Vooruitblikker(regelset, motor::routesAndersom);
            Vooruitblik eerste = zonderKaart.kijk(casus, dag);
            assertEquals(metKaart.kijk(casus, dag), eerste);
            assertFalse(zonderKaart.isGereed(), "the map was drawn");
            definitief += eerste.genoeg() == null ? 0 : 1;
        }
        assertTrue(definitief > CASUSSEN / 10 && definitief < CASUSSEN * 9 / 10, definitief + " definite");
    }
}
