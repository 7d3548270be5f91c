package nl.actieoverleg.bestoking;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.kwitantie.Kwitanties;
import nl.actieoverleg.kwitantie.OngeldigeKwitantie;

/** The reader of receipts; what it takes is written back as the same bytes. */
final class Kwitantiedoel implements Doel {

    private final Kwitanties kwitanties;
    private final List<byte[]> zaden;

    Kwitantiedoel(Adviseur adviseur) {
        kwitanties = adviseur.kwitanties();
        zaden = Zaden.casussen().stream().map(json -> {
            Casus casus = adviseur.lees(json);
            return kwitanties.schrijf(kwitanties.maak(casus, adviseur.adviseer(casus)));
        }).toList();
    }

    @Override
    public List<byte[]> zaden() {
        return zaden;
    }

    @Override
    public List<String> woorden() {
        return List.of("\"JA\"", "null", "1.0", "\"vorm\":2", "\"vorm\":1", "\"\"", "{}", "[]", "\"route\":",
                "\\u0041");
    }

    @Override
    public void bestook(byte[] invoer) {
        try {
            assertArrayEquals(invoer, kwitanties.schrijf(kwitanties.lees(invoer)));
        } catch (OngeldigeKwitantie e) {
            // Refused as documented.
        }
    }

    @Override
    public String toString() {
        return "receipts";
    }
}
