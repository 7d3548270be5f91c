package nl.actieoverleg.snelheid.zen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.regelset.Regelset;

/** What node needs of one region: a JSON Decision Model with the conditions, and the names to read a case with. */
final class Graaf {

    private static final Map<String, Integer> PLAATS = Map.of("x", 0, "y", 0);

    private Graaf() {
    }

    static Map<String, Object> van(Regelset regelset, Vorm vorm) {
        List<String> zeker = new Expressies(regelset, "zeker").alle();
        List<String> mogelijk = new Expressies(regelset, "mogelijk").alle();
        Map<String, Object> regels = new LinkedHashMap<>();
        regels.put("graaf", graaf(vorm == Vorm.EXPRESSIES ? expressies(zeker, mogelijk) : tabel(zeker, mogelijk)));
        regels.put("vragen", feiten(regelset));
        regels.put("tellers", regelset.invoer().tellers());
        regels.put("behoeften", regelset.invoer().behoeften());
        regels.put("criteria", regelset.criteria().size());
        regels.put("ingangen", regelset.ingangen().stream()
                .map(ingang -> Map.of("overleg", ingang.overleg(), "soort", ingang.soort().name())).toList());
        regels.put("poort", feit(regelset, regelset.invoer().poortvraag()));
        regels.put("volgorde", feit(regelset, regelset.invoer().volgordevraag()));
        return regels;
    }

    private static List<String> feiten(Regelset regelset) {
        return regelset.invoer().vragen().stream().map(Vraag::feit).toList();
    }

    private static String feit(Regelset regelset, int vraag) {
        return vraag < 0 ? null : feiten(regelset).get(vraag);
    }

    private static Map<String, Object> graaf(Map<String, Object> kern) {
        return Map.of(
                "nodes", List.of(knoop("in", "inputNode", Map.of()), kern, knoop("uit", "outputNode", Map.of())),
                "edges", List.of(pijl("in", "kern"), pijl("kern", "uit")));
    }

    private static Map<String, Object> expressies(List<String> zeker, List<String> mogelijk) {
        return knoop("kern", "expressionNode", Map.of("passThrough", false, "expressions", List.of(
                Map.of("id", "zeker", "key", "zeker", "value", zeker.toString()),
                Map.of("id", "mogelijk", "key", "mogelijk", "value", mogelijk.toString()))));
    }

    private static Map<String, Object> tabel(List<String> zeker, List<String> mogelijk) {
        List<String> voorwaarden = new ArrayList<>(zeker);
        voorwaarden.addAll(mogelijk);
        List<Map<String, String>> rijen = new ArrayList<>();
        for (String voorwaarde : voorwaarden) {
            String nummer = String.valueOf(rijen.size());
            rijen.add(Map.of("_id", nummer, "voorwaarde", voorwaarde, "rij", nummer));
        }
        return knoop("kern", "decisionTableNode", Map.of("hitPolicy", "collect",
                "inputs", List.of(Map.of("id", "voorwaarde", "name", "voorwaarde", "type", "expression")),
                "outputs", List.of(Map.of("id", "rij", "name", "rij", "type", "expression", "field", "rij")),
                "rules", rijen));
    }

    private static Map<String, Object> knoop(String naam, String soort, Map<String, Object> inhoud) {
        return Map.of("id", naam, "name", naam, "type", soort, "position", PLAATS, "content", inhoud);
    }

    private static Map<String, Object> pijl(String van, String naar) {
        return Map.of("id", van + "-" + naar, "type", "edge", "sourceId", van, "targetId", naar);
    }
}
