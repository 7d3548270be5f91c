package nl.actieoverleg.dekking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.regelset.Criterium;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.regelset.Regelset.Vraaglijst;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelmodule.Voorwaarde.Vraagt;

/**
 * Which conditions are one and the same: a criterion that only repeats another one, as AO-2 repeats REL-2, can never be
 * what a rule lacks by itself.
 */
final class Herhalingen {

    /** By list and field, the index of the criterion that it comes down to. */
    private final Map<String, Integer> kernen = new HashMap<>();

    Herhalingen(Regelset regelset) {
        for (Vraaglijst lijst : regelset.lijsten()) {
            if (lijst.soort() == Lijstsoort.CRITERIA) {
                for (int i = 0; i < lijst.velden().size(); i++) {
                    kernen.put(lijst.naam() + "." + lijst.velden().get(i), kern(lijst.indexen().get(i), regelset));
                }
            }
        }
    }

    private static int kern(int index, Regelset regelset) {
        Criterium criterium = regelset.criteria().get(index);
        return criterium.herhaalt() < 0 ? index : kern(criterium.herhaalt(), regelset);
    }

    /** Whether these conditions, at least one, are one condition. */
    boolean isEen(List<Voorwaarde> voorwaarden) {
        return voorwaarden.stream().map(this::kern).distinct().count() == 1;
    }

    private Object kern(Voorwaarde voorwaarde) {
        Integer kern = voorwaarde instanceof Vraagt vraagt ? kernen.get(vraagt.lijst() + "." + vraagt.veld()) : null;
        return kern == null ? voorwaarde : kern;
    }
}
