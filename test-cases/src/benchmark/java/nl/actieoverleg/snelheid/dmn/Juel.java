package nl.actieoverleg.snelheid.dmn;

import java.util.List;
import java.util.stream.Collectors;
import nl.actieoverleg.snelheid.dmn.Beslismodel.Uitkomst;
import nl.actieoverleg.snelheid.dmn.Routeboom.Antwoordtoets;
import nl.actieoverleg.snelheid.dmn.Routeboom.Keuze;
import nl.actieoverleg.snelheid.dmn.Routeboom.Route;
import nl.actieoverleg.snelheid.dmn.Routeboom.Toets;

/**
 * JUEL, the unified expression language that Camunda's legacy behaviour uses by default. It knows two values, and null
 * counts as false. So each formula is read twice: with unknown as no for what is certain, and with unknown as yes for
 * what is still possible; in one expression, or in one for each.
 */
final class Juel implements Taal {

    private final Lezingen lezingen;

    Juel(Lezingen lezingen) {
        this.lezingen = lezingen;
    }

    @Override
    public String naam() {
        return "juel";
    }

    @Override
    public String schrijf(Uitkomst uitkomst) {
        if (lezingen == Lezingen.TWEE || uitkomst.formule() instanceof Formule.Naam) {
            return "${" + schrijf(uitkomst.formule(), false) + "}";
        }
        return "${" + schrijf(uitkomst.formule(), false) + " ? true : (" + schrijf(uitkomst.formule(), true)
                + " ? null : false)}";
    }

    private static String schrijf(Formule formule, boolean mogelijk) {
        if (formule instanceof Formule.Naam naam) {
            return mogelijk ? naam.naam() + " != false" : naam.naam();
        }
        if (formule instanceof Formule.Telt telt) {
            return telt.teller() + " >= " + telt.minimum();
        }
        if (formule instanceof Formule.Dag dag) {
            // ISO dates of four-digit years sort as text.
            return dag.dag() + ".toString()" + (dag.vanaf() ? " >= " : " < ") + "'" + dag.datum() + "'";
        }
        if (formule instanceof Formule.Niet niet) {
            return "!(" + schrijf(niet.deel(), mogelijk) + ")";
        }
        return formule instanceof Formule.Alle alle ? schrijf(alle.delen(), " && ", mogelijk)
                : schrijf(((Formule.Een) formule).delen(), " || ", mogelijk);
    }

    private static String schrijf(List<Formule> delen, String woord, boolean mogelijk) {
        return delen.stream().map(deel -> schrijf(deel, mogelijk)).collect(Collectors.joining(woord, "(", ")"));
    }

    @Override
    public String schrijf(Routeboom route) {
        return "${" + keuze(route) + "}";
    }

    private static String keuze(Routeboom route) {
        if (route instanceof Route vast) {
            return "'" + vast.code() + "'";
        }
        Keuze keuze = (Keuze) route;
        return keuze.alle().stream().map(Juel::toets).collect(Collectors.joining(" && ")) + " ? "
                + keuze(keuze.dan()) + " : (" + keuze(keuze.anders()) + ")";
    }

    private static String toets(Toets toets) {
        return toets.toets() == Antwoordtoets.JA ? toets.naam() : toets.naam() + " != false";
    }
}
