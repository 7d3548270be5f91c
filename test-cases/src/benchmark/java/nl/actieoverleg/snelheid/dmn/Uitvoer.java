package nl.actieoverleg.snelheid.dmn;

import java.util.Map;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.snelheid.Beslissing;

/** Reads the decision from what a model gave, by name. */
final class Uitvoer {

    private final Lezingen lezingen;
    private final String[] criteria;
    private final String[] ingangen;

    Uitvoer(Beslismodel model) {
        lezingen = model.opzet().lezingen();
        criteria = model.regelset().criteria().stream().map(Beslismodel::naam).toArray(String[]::new);
        ingangen = model.regelset().ingangen().stream().map(Beslismodel::naam).toArray(String[]::new);
    }

    Beslissing beslissing(Map<String, Object> uitkomsten) {
        return new Beslissing((String) uitkomsten.get(Beslismodel.ROUTE), antwoorden(criteria, uitkomsten),
                antwoorden(ingangen, uitkomsten));
    }

    private Antwoord[] antwoorden(String[] namen, Map<String, Object> uitkomsten) {
        Antwoord[] antwoorden = new Antwoord[namen.length];
        for (int i = 0; i < namen.length; i++) {
            antwoorden[i] = lezingen.antwoord(namen[i], uitkomsten);
        }
        return antwoorden;
    }
}
