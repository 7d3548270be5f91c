package nl.actieoverleg.regels;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.tweedelezing.CasusGenerator;

/** Many cases that reach every outcome, the same ones each time. */
final class Gevallenreeks {

    private static final long ZAAD = 20230901;

    private Gevallenreeks() {
    }

    /** So many cases. */
    static Stream<Map<String, Object>> reeks(int aantal) {
        Random random = new Random(ZAAD);
        return IntStream.range(0, aantal).mapToObj(nummer -> CasusGenerator.casus(random, nummer));
    }

    /** This case, put to its own province. */
    static Geval geval(Map<String, Object> bron) {
        return geval(bron, (String) bron.get("provincie"));
    }

    /** This case, put to another province; what only its own province asks is left out. */
    static Geval geval(Map<String, Object> bron, String provincie) {
        Geval geval = Geval.nietsBekend(provincie);
        if (bron.get("feiten") instanceof Map<?, ?> feiten) {
            feiten.forEach((feit, antwoord) -> geval.zet((String) feit, Antwoord.valueOf((String) antwoord)));
        }
        if (bron.get("peildatum") instanceof String dag) {
            geval.op(LocalDate.parse(dag));
        }
        if (bron.get("keerBesprokenInActieoverleg") instanceof Integer keer) {
            geval.keer(keer);
        }
        if (bron.get("dagenTotGeplandOverleg") instanceof Integer dagen) {
            geval.over(dagen);
        }
        return geval.nodig(lijst(bron, "nodig")).looptIn(lijst(bron, "lopendeOverleggen"));
    }

    private static List<String> lijst(Map<String, Object> bron, String veld) {
        List<?> waarden = bron.get(veld) instanceof List<?> gegeven ? gegeven : List.of();
        return waarden.stream().map(String.class::cast).toList();
    }
}
