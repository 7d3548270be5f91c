package nl.actieoverleg.regressie;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.actieoverleg.regelset.Conclusie;
import nl.actieoverleg.regelset.Regel;
import nl.actieoverleg.regelset.Regelmodule;
import tools.jackson.databind.JsonNode;

/** Points from what changed in an advice to the rules that decide it. */
final class Regelwijzer {

    private final Toetsregels regels;

    Regelwijzer(Toetsregels regels) {
        this.regels = regels;
    }

    /**
     * The outcomes that changed, each with the rules about it: criteria; when none changed, ways in; and when those
     * did not change either, signals and participants, for otherwise these only followed.
     */
    List<String> oorzaken(String provincie, JsonNode was, JsonNode is) {
        List<String> oorzaken = new ArrayList<>();
        voegToe(oorzaken, provincie, Conclusie.CRITERIUM, criteria(was), criteria(is));
        if (oorzaken.isEmpty()) {
            voegToe(oorzaken, provincie, Conclusie.INGANG, past(was), past(is));
        }
        if (oorzaken.isEmpty()) {
            wijzigingen(was, is, "signalen", "code").forEach(code -> oorzaken.add("signaal " + code
                    + regelsOver(provincie, Conclusie.SIGNAAL, code)));
            wijzigingen(was, is, "deelnemers", "partij").forEach(partij -> oorzaken.add("deelnemer " + partij
                    + regelsOver(provincie, Conclusie.DEELNEMER, partij)));
        }
        return oorzaken;
    }

    private void voegToe(List<String> oorzaken, String provincie, Conclusie conclusie, Map<String, String> was,
            Map<String, String> is) {
        is.forEach((code, uitkomst) -> {
            if (was.containsKey(code) && !was.get(code).equals(uitkomst)) {
                oorzaken.add(conclusie.annotatie() + " " + code + " was " + was.get(code) + " en is nu " + uitkomst
                        + regelsOver(provincie, conclusie, code));
            }
        });
    }

    private static Map<String, String> criteria(JsonNode advies) {
        Map<String, String> criteria = new LinkedHashMap<>();
        for (JsonNode ingang : advies.path("overleggen")) {
            for (JsonNode criterium : ingang.path("criteria")) {
                criteria.put(criterium.path("code").asString(), criterium.path("uitkomst").asString());
            }
        }
        return criteria;
    }

    private static Map<String, String> past(JsonNode advies) {
        Map<String, String> past = new LinkedHashMap<>();
        advies.path("overleggen").forEach(een -> past.put(een.path("overleg").asString(),
                een.path("past").asString()));
        return past;
    }

    /** What stands in one list and not in the other, or not in the same way. */
    private static List<String> wijzigingen(JsonNode was, JsonNode is, String lijst, String naam) {
        List<JsonNode> eerst = was.path(lijst).valueStream().toList();
        List<JsonNode> daarna = is.path(lijst).valueStream().toList();
        return Stream.concat(eerst.stream().filter(een -> !daarna.contains(een)),
                daarna.stream().filter(een -> !eerst.contains(een)))
                .map(een -> een.path(naam).asString()).distinct().toList();
    }

    private String regelsOver(String provincie, Conclusie conclusie, String code) {
        List<String> namen = new ArrayList<>();
        for (Regelmodule laag : regels.lagen(provincie)) {
            for (Regel regel : laag.regels()) {
                if (regel.conclusie() == conclusie && List.of(regel.doel().split(",\\s*")).contains(code)) {
                    namen.add("\"" + regel.naam() + "\" (" + laag.id() + ", " + regel.plaats().kort() + ")");
                }
            }
        }
        return namen.isEmpty() ? "; daarover is geen regel." : namen.stream()
                .collect(Collectors.joining("; ", "; daarover " + (namen.size() == 1 ? "gaat regel " : "gaan regels "),
                        "."));
    }
}
