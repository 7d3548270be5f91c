package nl.actieoverleg.snelheid.dmn;

import java.util.List;
import java.util.stream.Collectors;
import nl.actieoverleg.snelheid.dmn.Beslismodel.Uitkomst;
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
        if (formule instanceof Formule.Naam naam) {
            return naam.naam();
        }
        if (formule instanceof Formule.Telt telt) {
            return telt.teller() + " >= " + telt.minimum();
        }
        if (formule instanceof Formule.Dag dag) {
            return Invoer.PEILDATUM + (dag.vanaf() ? " >= " : " < ") + "date(\"" + dag.datum() + "\")";
        }
        if (formule instanceof Formule.Niet niet) {
            return "not(" + schrijf(niet.deel()) + ")";
        }
        return formule instanceof Formule.Alle alle ? schrijf(alle.delen(), " and ")
                : schrijf(((Formule.Een) formule).delen(), " or ");
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
        return toets.naam() + switch (toets.toets()) {
            case JA -> " = true";
            case NEE -> " = false";
            case ONBEKEND -> " = null";
        };
    }
}
