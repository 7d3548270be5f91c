package nl.actieoverleg.snelheid.dmn;

import java.util.List;
import java.util.stream.Collectors;
import nl.actieoverleg.snelheid.dmn.Beslismodel.Uitkomst;
import nl.actieoverleg.snelheid.dmn.Routeboom.Antwoordtoets;
import nl.actieoverleg.snelheid.dmn.Routeboom.Keuze;
import nl.actieoverleg.snelheid.dmn.Routeboom.Route;
import nl.actieoverleg.snelheid.dmn.Routeboom.Toets;

/** FEEL: its own {@code and} and {@code or} are Kleene's, with null for unknown. */
final class Feel implements Taal {

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
            return "not(" + schrijf(niet.deel()) + ")";
        }
        if (formule instanceof Formule.Alle alle) {
            return schrijf(alle.delen(), " and ");
        }
        return formule instanceof Formule.Een een ? schrijf(een.delen(), " or ") : blad(formule);
    }

    /** An answer or outcome, or a condition on a count or a day. */
    static String blad(Formule formule) {
        if (formule instanceof Formule.Telt telt) {
            return telt.teller() + " >= " + telt.minimum();
        }
        if (formule instanceof Formule.Dag dag) {
            return dag.dag() + (dag.vanaf() ? " >= " : " < ") + "date(\"" + dag.datum() + "\")";
        }
        return ((Formule.Naam) formule).naam();
    }

    private static String schrijf(List<Formule> delen, String woord) {
        return delen.stream().map(deel -> deel instanceof Formule.Naam ? schrijf(deel) : "(" + schrijf(deel) + ")")
                .collect(Collectors.joining(woord));
    }

    @Override
    public String schrijf(Routeboom route) {
        if (route instanceof Route vast) {
            return '"' + vast.code() + '"';
        }
        Keuze keuze = (Keuze) route;
        return "if " + keuze.alle().stream().map(Feel::toets).collect(Collectors.joining(" and "))
                + " then " + schrijf(keuze.dan()) + " else " + schrijf(keuze.anders());
    }

    private static String toets(Toets toets) {
        return toets.naam() + (toets.toets() == Antwoordtoets.JA ? " = true" : " != false");
    }
}
