package nl.actieoverleg.herspel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.actieoverleg.herspel.Kleinsteproef.Getoond;
import nl.actieoverleg.herspel.Verschil.Soort;
import org.junit.jupiter.api.Test;

/** The fewest receipts that show everything, against trying out every choice. */
class KleinsteproefTest {

    private static Verschil verschil(int nummer) {
        return new Verschil(Soort.SIGNAAL, "S-" + nummer, "wel", "niets");
    }

    @Test
    void noFewerWillDo() {
        Random random = new Random(14);
        for (int keer = 0; keer < 300; keer++) {
            List<Getoond> alle = new ArrayList<>();
            int soorten = 1 + random.nextInt(8);
            int aantal = 1 + random.nextInt(10);
            for (int regel = 1; regel <= aantal; regel++) {
                List<Verschil> verschillen = new ArrayList<>();
                for (int soort = 0; soort < soorten; soort++) {
                    if (random.nextInt(3) == 0) {
                        verschillen.add(verschil(soort));
                    }
                }
                if (!verschillen.isEmpty()) {
                    alle.add(new Getoond(regel, new byte[0], verschillen));
                }
            }
            Kleinsteproef proef = new Kleinsteproef();
            alle.forEach(proef::neem);
            List<Getoond> gekozen = proef.kies();
            assertEquals(getoond(alle), getoond(gekozen));
            assertEquals(minste(alle), gekozen.size());
            assertTrue(proef.isBewezen());
        }
    }

    private static Set<Verschil> getoond(List<Getoond> kwitanties) {
        Set<Verschil> getoond = new HashSet<>();
        kwitanties.forEach(een -> getoond.addAll(een.verschillen()));
        return getoond;
    }

    private static int minste(List<Getoond> alle) {
        Set<Verschil> alles = getoond(alle);
        int minste = alle.size();
        for (int keuze = 0; keuze < 1 << alle.size(); keuze++) {
            List<Getoond> deel = new ArrayList<>();
            for (int i = 0; i < alle.size(); i++) {
                if ((keuze >> i & 1) == 1) {
                    deel.add(alle.get(i));
                }
            }
            if (deel.size() < minste && getoond(deel).equals(alles)) {
                minste = deel.size();
            }
        }
        return minste;
    }
}
