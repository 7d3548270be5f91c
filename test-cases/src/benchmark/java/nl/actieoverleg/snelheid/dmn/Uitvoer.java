package nl.actieoverleg.snelheid.dmn;

import java.util.Map;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.snelheid.Beslissing;

/** Reads the decision from what a model gave, by name. */
final class Uitvoer {

    private final String[] criteria;
    private final String[] ingangen;

    Uitvoer(Regelset regelset) {
        criteria = regelset.criteria().stream().map(Beslismodel::naam).toArray(String[]::new);
        ingangen = regelset.ingangen().stream().map(Beslismodel::naam).toArray(String[]::new);
    }

    Beslissing beslissing(Map<String, Object> uitkomsten) {
        return new Beslissing((String) uitkomsten.get(Beslismodel.ROUTE), antwoorden(criteria, uitkomsten),
                antwoorden(ingangen, uitkomsten));
    }

    private static Antwoord[] antwoorden(String[] namen, Map<String, Object> uitkomsten) {
        Antwoord[] antwoorden = new Antwoord[namen.length];
        for (int i = 0; i < namen.length; i++) {
            Object uitkomst = uitkomsten.get(namen[i]);
            if (uitkomst == null && !uitkomsten.containsKey(namen[i])) {
                throw new IllegalStateException("The model gave no " + namen[i]);
            }
            antwoorden[i] = uitkomst == null ? Antwoord.ONBEKEND : (Boolean) uitkomst ? Antwoord.JA : Antwoord.NEE;
        }
        return antwoorden;
    }
}
