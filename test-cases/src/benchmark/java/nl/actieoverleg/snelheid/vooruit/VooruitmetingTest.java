package nl.actieoverleg.snelheid.vooruit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.snelheid.Casusreeks;
import org.junit.jupiter.api.Test;

/** Asking one at a time takes fewer questions than asking the list, and how many is the same every time. */
class VooruitmetingTest {

    @Test
    void askingOneAtATimeSavesQuestions() {
        Adviseur adviseur = Casusreeks.adviseur();
        Vraagmeting meting = new Vraagmeting(adviseur);
        for (Vraagprofiel profiel : Vraagprofiel.values()) {
            List<Casus> casussen = profiel.casussen(adviseur, 300);
            double vooruit = meting.metVooruitblik(casussen);
            assertEquals(vooruit, meting.metVooruitblik(casussen));
            assertTrue(vooruit < meting.vanBoven(casussen), profiel.naam);
            assertTrue(meting.vanBoven(casussen) < meting.allesIneens(casussen), profiel.naam);
        }
    }
}
