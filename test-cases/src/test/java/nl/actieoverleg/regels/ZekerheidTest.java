package nl.actieoverleg.regels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Zekerheid;
import nl.actieoverleg.regel.Antwoord;
import org.junit.jupiter.api.Test;

/** A definite route stays, and answering what is open makes it definite. */
class ZekerheidTest {

    private static final int AANTAL = 600;

    @Test
    void isDefinitiefPreciesAlsErNietsOpenIs() {
        Gevallenreeks.reeks(AANTAL).forEach(bron -> {
            Advies advies = Gevallenreeks.geval(bron).advies();
            assertEquals(advies.openVragen().isEmpty(), advies.zekerheid() == Zekerheid.DEFINITIEF, bron::toString);
            if (advies.route().equals("NADERE_INFORMATIE")) {
                assertEquals(Zekerheid.VOORLOPIG, advies.zekerheid(), bron::toString);
            }
        });
    }

    @Test
    void blijftZoHoeDeRestOokWordtBeantwoord() {
        Random random = new Random(1);
        Gevallenreeks.reeks(AANTAL).forEach(bron -> {
            Advies advies = Gevallenreeks.geval(bron).advies();
            if (advies.zekerheid() == Zekerheid.DEFINITIEF) {
                Geval gevuld = Gevallenreeks.geval(bron);
                double aandeelJa = random.nextDouble();
                onbekend(bron).forEach(feit -> gevuld.zet(feit, antwoord(random, aandeelJa)));
                assertEquals(advies.route(), gevuld.advies().route(), bron::toString);
            }
        });
    }

    @Test
    void komtInEenRondeDoorAlleOpenVragenTeBeantwoorden() {
        Random random = new Random(2);
        Gevallenreeks.reeks(AANTAL).forEach(bron -> {
            Geval geval = Gevallenreeks.geval(bron);
            double aandeelJa = random.nextDouble();
            Uitkomsten.openVragen(geval.advies()).forEach(feit -> geval.zet(feit, antwoord(random, aandeelJa)));
            assertEquals(Zekerheid.DEFINITIEF, geval.advies().zekerheid(), bron::toString);
        });
    }

    private static Antwoord antwoord(Random random, double aandeelJa) {
        return random.nextDouble() < aandeelJa ? Antwoord.JA : Antwoord.NEE;
    }

    private static List<String> onbekend(Map<String, Object> bron) {
        Map<?, ?> feiten = bron.get("feiten") instanceof Map<?, ?> gegeven ? gegeven : Map.of();
        return Feitenlijst.van((String) bron.get("provincie")).stream()
                .filter(feit -> !feiten.containsKey(feit) || "ONBEKEND".equals(feiten.get(feit))).toList();
    }
}
