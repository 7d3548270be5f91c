package nl.actieoverleg.werkbank;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.actieoverleg.regressie.Casusmap;
import nl.actieoverleg.regressie.Uitslag;

/**
 * Accepts new advices after they were listed. An advice that is not what its case expects is never accepted: then the
 * rules or the case are wrong, and storing would hide it.
 */
final class Bijwerking {

    private final Werkbank werkbank;
    private final Casusmap map;

    Bijwerking(Werkbank werkbank, Casusmap map) {
        this.werkbank = werkbank;
        this.map = map;
    }

    /**
     * Stores what may be stored, if the user agrees.
     *
     * @param zonderCasus stored advices that belong to no case and go away
     * @param ja whether the user has agreed already
     * @return the exit status
     */
    int werkBij(List<Uitslag> uitslagen, List<String> zonderCasus, boolean ja) throws IOException {
        List<Uitslag> nieuw = uitslagen.stream()
                .filter(uitslag -> uitslag.afwijkingen().isEmpty() && !uitslag.veranderingen().isEmpty()).toList();
        long onverwacht = uitslagen.stream().filter(uitslag -> !uitslag.afwijkingen().isEmpty()).count();
        if (nieuw.isEmpty() && zonderCasus.isEmpty()) {
            werkbank.schrijf("Er is niets bij te werken.");
        } else {
            werkbank.schrijf("Bij te werken: " + Regressietekst.aantal(nieuw.size(), "advies", "adviezen")
                    + (zonderCasus.isEmpty() ? "" : "; weg te halen: " + zonderCasus.size()) + ".");
            if (!ja && !zegtJa()) {
                werkbank.schrijf("Er is niets bijgewerkt.");
                return Werkbank.FOUT_IN_CASUS;
            }
            for (Uitslag uitslag : nieuw) {
                map.bewaar(uitslag);
            }
            for (String bestand : zonderCasus) {
                map.verwijder(bestand);
            }
            werkbank.schrijf("Bijgewerkt.");
        }
        if (onverwacht > 0) {
            werkbank.schrijf("Niet bijgewerkt: " + Regressietekst.aantal(onverwacht, "casus", "casussen")
                    + " met een ander advies dan verwacht. Verbeter de regels of de casus.");
            return Werkbank.FOUT_IN_CASUS;
        }
        return Werkbank.GELUKT;
    }

    private boolean zegtJa() throws IOException {
        werkbank.schrijf("Wilt u dit bewaren? Typ ja of nee.");
        werkbank.uit().flush();
        String antwoord = new BufferedReader(new InputStreamReader(werkbank.in(), StandardCharsets.UTF_8)).readLine();
        return antwoord != null && antwoord.strip().equalsIgnoreCase("ja");
    }
}
