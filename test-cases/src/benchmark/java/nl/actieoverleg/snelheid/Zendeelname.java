package nl.actieoverleg.snelheid;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.snelheid.Uitslag.Soort;
import nl.actieoverleg.snelheid.Uitslag.Warm;
import nl.actieoverleg.snelheid.zen.Vorm;
import nl.actieoverleg.snelheid.zen.Zenmeting;

/** GoRules Zen beside the others: it runs in node with a clock of its own, so not all that JMH measures is known. */
final class Zendeelname {

    private Zendeelname() {
    }

    /**
     * Measures decisions and checks them.
     *
     * @param map the folder to work in
     * @param casussen what to decide
     * @param seconden how long to measure each way of asking, warming up included
     * @return a row for each way of asking; none without node
     */
    static List<Warm> meet(Path map, List<Casus> casussen, int seconden) {
        return new Zenmeting(map, Vorm.EXPRESSIES).meet(casussen, seconden).map(uitkomst -> {
            Optional<String> verschil = Kruisproef.verschil(uitkomst.naam(), casussen,
                    uitkomst.beslissingen().stream());
            if (verschil.isPresent()) {
                throw new IllegalStateException("Not the same answers: " + verschil.get());
            }
            return List.of(rij(uitkomst.naam() + ", one at a time", uitkomst.microsNaElkaar()),
                    rij(uitkomst.naam() + ", all at once on all cores", uitkomst.microsTegelijk()));
        }).orElseGet(List::of);
    }

    private static Warm rij(String naam, double micros) {
        return new Warm(Soort.BESLISSING, naam, micros, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN,
                Double.NaN);
    }
}
