package nl.actieoverleg.regressie;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What changed in advices since those that someone kept.
 *
 * @param veranderd the cases with another advice, those with another route first
 * @param nieuw the cases whose advice was not kept, or not in a form that can be read
 * @param gelijk how many cases have the same advice
 */
public record Terugblik(List<Verandering> veranderd, List<Testcasus> nieuw, int gelijk) {

    private static final String ROUTE = "route";

    /**
     * A case with another advice.
     *
     * @param casus the case
     * @param routeWas the code of the route that it had
     * @param routeIs the code of the route that it has
     * @param verschillen all that is different, in Dutch
     */
    public record Verandering(Testcasus casus, String routeWas, String routeIs, List<String> verschillen) {

        /** Whether the route changed. */
        public boolean isAndereRoute() {
            return !routeWas.equals(routeIs);
        }
    }

    /**
     * Holds advices against those kept.
     *
     * @param adviezen a folder as {@code regressie --bijwerken} fills it: a file for each case, under its own name
     * @param uitslagen the outcomes of now
     * @throws IOException when a file cannot be read
     */
    public static Terugblik sinds(Path adviezen, List<Uitslag> uitslagen) throws IOException {
        List<Verandering> veranderd = new ArrayList<>();
        List<Testcasus> nieuw = new ArrayList<>();
        int gelijk = 0;
        for (Uitslag uitslag : uitslagen) {
            Path bestand = adviezen.resolve(Casusmap.adviesnaam(uitslag.casus()));
            JsonNode was = Files.isRegularFile(bestand)
                    ? Adviesbestand.lees(new String(Files.readAllBytes(bestand), StandardCharsets.UTF_8)) : null;
            JsonNode is = uitslag.tekst() == null ? null : Adviesbestand.lees(uitslag.tekst());
            if (was == null || is == null) {
                nieuw.add(uitslag.casus());
                continue;
            }
            List<String> verschillen = Adviesverschil.tussen(was, is);
            if (verschillen.isEmpty()) {
                gelijk++;
            } else {
                veranderd.add(new Verandering(uitslag.casus(), was.path(ROUTE).asString(""),
                        is.path(ROUTE).asString(""), verschillen));
            }
        }
        veranderd.sort(Comparator.comparing(verandering -> !verandering.isAndereRoute()));
        return new Terugblik(List.copyOf(veranderd), List.copyOf(nieuw), gelijk);
    }
}
