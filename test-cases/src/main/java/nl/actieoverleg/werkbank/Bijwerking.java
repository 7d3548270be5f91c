package nl.actieoverleg.werkbank;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.actieoverleg.regressie.Casusmap;
import nl.actieoverleg.regressie.Uitslag;
import nl.actieoverleg.scherm.Regressietekst;

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
     * @param ookRoutes whether the user has agreed to other routes too
     * @return the exit status
     */
    int werkBij(List<Uitslag> uitslagen, List<String> zonderCasus, boolean ja, boolean ookRoutes) throws IOException {
        List<Uitslag> nieuw = uitslagen.stream()
                .filter(uitslag -> uitslag.verschillen().isEmpty() && !uitslag.veranderingen().isEmpty()).toList();
        long onverwacht = uitslagen.stream().filter(uitslag -> !uitslag.verschillen().isEmpty()).count();
        if (nieuw.isEmpty() && zonderCasus.isEmpty()) {
            werkbank.schrijf("Er is niets bij te werken.");
        } else {
            werkbank.schrijf("Bij te werken: " + Regressietekst.aantal(nieuw.size(), "advies", "adviezen")
                    + (zonderCasus.isEmpty() ? "" : "; weg te halen: " + zonderCasus.size()) + ".");
            long anders = nieuw.stream().filter(Uitslag::isAnderAdviesDanOpgeslagen).count();
            if (ja && !ookRoutes && anders > 0) {
                werkbank.schrijf("Er is niets bijgewerkt: " + Regressietekst.aantal(anders, "advies krijgt",
                        "adviezen krijgen") + " een andere route of zekerheid. Lees die na. Klopt het? Geef dan ook "
                        + "--ook-routes, dus: --bijwerken --ja --ook-routes.");
                return Werkbank.FOUT_IN_CASUS;
            }
            if (!ja && !zegtJa(anders)) {
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

    private boolean zegtJa(long anders) throws IOException {
        werkbank.schrijf((anders == 0 ? "" : "Let op: " + Regressietekst.aantal(anders, "advies krijgt",
                "adviezen krijgen") + " een andere route of zekerheid. ") + "Wilt u dit bewaren? Typ ja of nee.");
        werkbank.uit().flush();
        String antwoord = new BufferedReader(new InputStreamReader(werkbank.in(), StandardCharsets.UTF_8)).readLine();
        return antwoord != null && antwoord.strip().equalsIgnoreCase("ja");
    }
}
