package nl.actieoverleg.werkbank;

import nl.actieoverleg.Adviseur;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.OngeldigeCasus;
import nl.actieoverleg.scherm.Fouttekst;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code --provincie P}: of which region a command tells. */
final class Provincieoptie {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--provincie", paramLabel = "PROVINCIE",
            description = "Alleen wat in deze provincie kan, bijvoorbeeld DRENTHE; anders in alle provincies.")
    private String provincie;

    /** The region that was named; null when none was. One that the rules do not know is wrong usage. */
    String van(Adviseur adviseur) {
        if (provincie != null && !adviseur.provincies().contains(provincie)) {
            throw new VerkeerdGebruik(spec.commandLine(), onbekend(adviseur));
        }
        return provincie;
    }

    /** Says what is said of a case in this region. */
    private String onbekend(Adviseur adviseur) {
        try {
            adviseur.adviseer(Casus.voor("PROVINCIE", provincie).maak());
            throw new IllegalStateException("Over een onbekende provincie is geen advies te geven.");
        } catch (OngeldigeCasus e) {
            return Fouttekst.zonderPlaats(e.fouten().get(0));
        }
    }
}
