package nl.actieoverleg.scherm;

import java.util.List;
import java.util.stream.Collectors;
import nl.actieoverleg.regressie.Casusvergelijking;
import nl.actieoverleg.regressie.Verandering;
import nl.actieoverleg.regressie.Veranderingen;
import nl.actieoverleg.regressie.Veranderingen.Groep;
import nl.actieoverleg.regressie.Veranderingen.Overgang;

/** How the advices on example cases change, as Dutch text: from what to what first, equal changes once. */
final class Veranderingtekst {

    /** Of equal cases so many are named. */
    private static final int GENOEMD = 5;
    /** Of the differences of one case so many are shown: the route and what decides it come first. */
    private static final int VERSCHILLEN = 5;

    private Veranderingtekst() {
    }

    /** @param alles whether all is shown, however much that is */
    static void schrijf(Casusvergelijking casussen, boolean alles, Kolomtekst uit) {
        if (!casussen.onleesbaar().isEmpty()) {
            uit.alinea(0, "De casussen zijn met geen van beide regels goed te lezen:");
            casussen.onleesbaar().forEach(fout -> uit.punt(0, fout.toString()));
            return;
        }
        Veranderingen veranderingen = casussen.veranderingen();
        uit.alinea(0, Regressietekst.aantal(casussen.getoetst(), "casus", "casussen") + " vergeleken: "
                + (veranderingen.alle().isEmpty() ? "geen enkel advies verandert."
                        : Regressietekst.aantal(veranderingen.alle().size(), "advies verandert.",
                                "adviezen veranderen.")));
        totalen(veranderingen, uit);
        for (Groep groep : veranderingen.groepen()) {
            uit.leeg();
            uit.alinea(0, casussen(groep.gelijken()));
            int getoond = alles ? groep.verschillen().size() : Math.min(VERSCHILLEN, groep.verschillen().size());
            groep.verschillen().subList(0, getoond).forEach(verschil -> uit.punt(1, verschil));
            if (getoond < groep.verschillen().size()) {
                uit.punt(1, "en nog " + Regressietekst.aantal(groep.verschillen().size() - getoond, "verschil",
                        "verschillen") + " (--alles).");
            }
        }
        if (!veranderingen.alleenRij().isEmpty()) {
            uit.leeg();
            alleenRij(veranderingen, uit);
        }
    }

    /** From what to what, and how often. */
    static void totalen(Veranderingen veranderingen, Kolomtekst uit) {
        overgangen("Route: ", veranderingen.routes(), uit);
        overgangen("Zekerheid: ", veranderingen.zekerheden(), uit);
    }

    private static void overgangen(String wat, List<Overgang> overgangen, Kolomtekst uit) {
        overgangen.forEach(een -> uit.regel(0, wat, een.was() + " → "
                + (een.is() == null ? "geen advies mogelijk" : een.is()) + ": "
                + Regressietekst.aantal(een.aantal(), "casus", "casussen")));
    }

    /** The cases in which only a row came or went, together. */
    static void alleenRij(Veranderingen veranderingen, Kolomtekst uit) {
        List<Verandering> alleenRij = veranderingen.alleenRij();
        if (!alleenRij.isEmpty()) {
            uit.alinea(0, "In " + Regressietekst.aantal(alleenRij.size(), "casus", "casussen")
                    + " kwam er alleen een rij in de meetlat bij, of ging er een weg; de rest van het advies is "
                    + "gelijk:");
            alleenRij.stream().flatMap(een -> een.verschillen().stream()).distinct()
                    .forEach(verschil -> uit.punt(1, verschil));
        }
    }

    /** Some of these cases by name. */
    static String casussen(List<Verandering> gelijken) {
        String namen = gelijken.stream().limit(GENOEMD).map(een -> een.casus().bestand())
                .collect(Collectors.joining(", "));
        return gelijken.size() <= GENOEMD ? namen
                : namen + " en nog " + Regressietekst.aantal(gelijken.size() - GENOEMD, "casus", "casussen");
    }
}
