package nl.actieoverleg.regressie;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.actieoverleg.casus.OngeldigeCasus;
import tools.jackson.databind.JsonNode;

/**
 * Advises on example cases by two rule sets.
 *
 * @param getoetst how many cases were advised on
 * @param veranderingen those whose advice changes
 * @param onleesbaar why the cases could not be read, when neither rule set can; otherwise empty
 */
public record Casusvergelijking(int getoetst, Veranderingen veranderingen, List<Casusfout> onleesbaar) {

    /**
     * Holds the advices by two rule sets against each other.
     *
     * @param map where the cases are
     */
    public static Casusvergelijking van(Casusmap map, Toetsregels oud, Toetsregels nieuw) throws IOException {
        List<Testcasus> casussen;
        try {
            casussen = lees(map, oud, nieuw);
        } catch (FouteTestcasussen e) {
            return new Casusvergelijking(0, new Veranderingen(List.of()), e.fouten());
        }
        List<Verandering> veranderingen = new ArrayList<>();
        int getoetst = 0;
        for (Testcasus casus : casussen) {
            JsonNode was = advies(casus, oud);
            JsonNode is = advies(casus, nieuw);
            if (was != null) {
                getoetst++;
                if (is == null) {
                    veranderingen.add(new Verandering(casus, was.path("route").asString(""), null,
                            was.path("zekerheid").asString(""), null,
                            List.of("Met de nieuwe regels kan deze casus niet."), false));
                } else if (!was.equals(is)) {
                    veranderingen.add(Verandering.tussen(casus, was, is));
                }
            }
        }
        return new Casusvergelijking(getoetst, new Veranderingen(List.copyOf(veranderingen)), List.of());
    }

    /** What a case expects may name something that only one of the two knows. */
    private static List<Testcasus> lees(Casusmap map, Toetsregels oud, Toetsregels nieuw) throws IOException {
        try {
            return map.lees(oud);
        } catch (FouteTestcasussen e) {
            return map.lees(nieuw);
        }
    }

    /** The advice, or null when these rules cannot advise on the case. */
    private static JsonNode advies(Testcasus casus, Toetsregels regels) {
        try {
            return Adviesbestand.van(regels.adviseur(), regels.adviseur().adviseer(casus.casus()));
        } catch (OngeldigeCasus e) {
            return null;
        }
    }
}
