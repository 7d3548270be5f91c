package nl.actieoverleg.regressie;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How the advice on one example case changes.
 *
 * @param casus the case
 * @param routeWas the route that it had
 * @param routeIs the route that it gets; null when the new rules cannot advise on it
 * @param zekerheidWas how certain that was
 * @param zekerheidIs how certain that is; null when the new rules cannot advise on it
 * @param verschillen what is different, part by part, in Dutch
 * @param isAlleenRij whether nothing changes but which criteria stand beside the ways in
 */
public record Verandering(Testcasus casus, String routeWas, String routeIs, String zekerheidWas, String zekerheidIs,
        List<String> verschillen, boolean isAlleenRij) {

    private static final String OVERLEGGEN = "overleggen";
    private static final String CRITERIA = "criteria";

    /** From one advice to another. */
    static Verandering tussen(Testcasus casus, JsonNode was, JsonNode is) {
        return new Verandering(casus, was.path("route").asString(""), is.path("route").asString(""),
                was.path("zekerheid").asString(""), is.path("zekerheid").asString(""),
                Adviesverschil.tussen(was, is), !was.equals(is) && zonderRijen(was, is).equals(zonderRijen(is, was)));
    }

    /** Whether the route is another one. */
    public boolean isAndereRoute() {
        return !routeWas.equals(routeIs);
    }

    /** An advice without the criteria that the other one does not have beside the same way in. */
    private static JsonNode zonderRijen(JsonNode advies, JsonNode ander) {
        JsonNode zonder = advies.deepCopy();
        for (JsonNode ingang : zonder.path(OVERLEGGEN)) {
            List<String> blijft = codes(ander, naam(ingang));
            if (ingang instanceof ObjectNode bij && bij.path(CRITERIA) instanceof ArrayNode criteria) {
                ArrayNode over = bij.putArray(CRITERIA);
                criteria.forEach(criterium -> {
                    if (blijft.contains(criterium.path("code").asString(""))) {
                        over.add(criterium);
                    }
                });
            }
        }
        return zonder;
    }

    private static List<String> codes(JsonNode advies, String naam) {
        return advies.path(OVERLEGGEN).valueStream().filter(ingang -> naam(ingang).equals(naam))
                .flatMap(ingang -> ingang.path(CRITERIA).valueStream())
                .map(criterium -> criterium.path("code").asString("")).toList();
    }

    private static String naam(JsonNode ingang) {
        return ingang.path("overleg").asString(ingang.path("ingang").asString(""));
    }
}
