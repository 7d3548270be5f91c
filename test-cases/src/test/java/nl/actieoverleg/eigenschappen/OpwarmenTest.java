package nl.actieoverleg.eigenschappen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.fout.Weigering;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Warming up happens on a thread of its own that ends by itself, changes no advice, and can be left out. */
class OpwarmenTest {

    private static List<Thread> opwarmers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(draad -> draad.getName().equals("actieoverleg-opwarmen")).toList();
    }

    @BeforeEach
    void wachtOpAndereTests() throws InterruptedException {
        wachtTotKlaar();
    }

    private static void wachtTotKlaar() throws InterruptedException {
        Instant uiterlijk = Instant.now().plus(Duration.ofMinutes(2));
        while (!opwarmers().isEmpty()) {
            assertTrue(Instant.now().isBefore(uiterlijk), "the thread does not end");
            Thread.sleep(20);
        }
    }

    @Test
    void gebeurtOpEenEigenDraadDieVanzelfEindigt() throws InterruptedException {
        Adviseur adviseur = Adviseur.laad();
        List<Thread> opwarmers = opwarmers();
        assertEquals(1, opwarmers.size());
        assertTrue(opwarmers.get(0).isDaemon(), "it would keep an application from ending");
        wachtTotKlaar();
        assertEquals(List.of(), opwarmers());
        Casus casus = Casus.voor("A", "FRIESLAND").maak();
        assertEquals(adviseur.schrijf(Adviseur.bouwer().opwarmen(false).maak().adviseer(casus)),
                adviseur.schrijf(adviseur.adviseer(casus)));
    }

    @Test
    void kanUit() {
        Adviseur.bouwer().opwarmen(false).maak();
        assertEquals(List.of(), opwarmers());
    }

    @Test
    void eindigtOokAlsLadenMislukt() throws InterruptedException {
        assertThrows(Weigering.class, () -> Adviseur.bouwer().klassenpad(null).maak());
        wachtTotKlaar();
        assertEquals(List.of(), opwarmers());
    }

    @Test
    void eindigtBijHetSluiten() {
        Adviseur adviseur = Adviseur.laad();
        adviseur.close();
        assertEquals(List.of(), opwarmers());
        adviseur.close();
        assertEquals("FRIESLAND", adviseur.adviseer(Casus.voor("A", "FRIESLAND").maak()).provincie());
    }
}
