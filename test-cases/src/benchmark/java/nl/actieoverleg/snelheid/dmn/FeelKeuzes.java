package nl.actieoverleg.snelheid.dmn;

import java.util.List;
import nl.actieoverleg.snelheid.dmn.Beslismodel.Uitkomst;
import nl.actieoverleg.snelheid.dmn.Routeboom.Keuze;
import nl.actieoverleg.snelheid.dmn.Routeboom.Route;
import nl.actieoverleg.snelheid.dmn.Routeboom.Toets;

/**
 * FEEL with {@code if} in the place of {@code and} and {@code or}, for models in two readings: there every value is
 * true or false, and an {@code if} says the same. KIE evaluates it far faster: for each operator it looks through a
 * table of meanings that it makes anew.
 */
final class FeelKeuzes implements Taal {

    @Override
    public String naam() {
        return null;
    }

    @Override
    public String schrijf(Uitkomst uitkomst) {
        return schrijf(uitkomst.formule());
    }

    private static String schrijf(Formule formule) {
        if (formule instanceof Formule.Niet niet) {
            return "if " + schrijf(niet.deel()) + " then false else true";
        }
        if (formule instanceof Formule.Alle alle) {
            return alle(alle.delen().stream().map(FeelKeuzes::schrijf).toList());
        }
        if (formule instanceof Formule.Een een) {
            List<String> delen = een.delen().stream().map(FeelKeuzes::schrijf).toList();
            String uit = delen.get(delen.size() - 1);
            for (int i = delen.size() - 2; i >= 0; i--) {
                uit = "if " + delen.get(i) + " then true else " + uit;
            }
            return uit;
        }
        return Feel.blad(formule);
    }

    private static String alle(List<String> delen) {
        String uit = delen.get(delen.size() - 1);
        for (int i = delen.size() - 2; i >= 0; i--) {
            uit = "if " + delen.get(i) + " then " + uit + " else false";
        }
        return uit;
    }

    @Override
    public String schrijf(Routeboom route) {
        if (route instanceof Route vast) {
            return '"' + vast.code() + '"';
        }
        Keuze keuze = (Keuze) route;
        return "if " + alle(keuze.alle().stream().map(Toets::naam).toList()) + " then " + schrijf(keuze.dan())
                + " else " + schrijf(keuze.anders());
    }
}
