package nl.actieoverleg.regressie;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.casus.OngeldigeCasus;
import tools.jackson.databind.JsonNode;

/** Advises on example cases and holds the outcome against what was expected and what was stored. */
public final class Regressieloop {

    private final Toetsregels regels;
    private final Casusmap map;
    private final Regelwijzer wijzer;

    /**
     * @param regels the rules to advise by
     * @param map where the stored advices are
     */
    public Regressieloop(Toetsregels regels, Casusmap map) {
        this.regels = regels;
        this.map = map;
        this.wijzer = new Regelwijzer(regels);
    }

    /**
     * Runs all cases.
     *
     * @param klaar is told of each outcome as it comes
     */
    public List<Uitslag> loop(List<Testcasus> casussen, Consumer<Uitslag> klaar) throws IOException {
        List<Uitslag> uitslagen = new ArrayList<>();
        for (Testcasus casus : casussen) {
            Uitslag uitslag = toets(casus);
            uitslagen.add(uitslag);
            klaar.accept(uitslag);
        }
        return uitslagen;
    }

    /** Runs one case. */
    public Uitslag toets(Testcasus casus) throws IOException {
        long begin = System.nanoTime();
        Advies advies;
        try {
            advies = regels.adviseur().adviseer(casus.casus());
        } catch (OngeldigeCasus e) {
            // The case was read by other rules than these.
            return new Uitslag(casus, null, e.fouten().stream().map(fout ->
                    "Met deze regels kan deze casus niet: " + fout.pad() + ": " + fout.melding()).toList(),
                    List.of(), List.of(), null, null, Duration.ofNanos(System.nanoTime() - begin));
        }
        return toets(casus, advies, Duration.ofNanos(System.nanoTime() - begin));
    }

    /** How one advice differs from another, part by part, in Dutch; the version of the rules does not count. */
    public List<String> verschillen(Advies was, Advies is) {
        return Adviesverschil.tussen(Adviesbestand.van(regels.adviseur(), was),
                Adviesbestand.van(regels.adviseur(), is));
    }

    private Uitslag toets(Testcasus casus, Advies advies, Duration duur) throws IOException {
        List<String> verschillen = casus.verwacht().stream().flatMap(eis -> eis.verschillen(advies).stream()).toList();
        JsonNode is = Adviesbestand.van(regels.adviseur(), advies);
        String tekst = Adviesbestand.tekst(is);
        String opgeslagen = map.opgeslagen(casus);
        if (tekst.equals(opgeslagen)) {
            return new Uitslag(casus, advies, verschillen, List.of(), List.of(), null, tekst, duur);
        }
        JsonNode was = opgeslagen == null ? null : Adviesbestand.lees(opgeslagen);
        if (was == null) {
            String melding = (opgeslagen == null ? "Er is nog geen opgeslagen advies."
                    : "Het opgeslagen advies is niet te lezen.") + " Nu is de route " + advies.route() + " ("
                    + advies.zekerheid() + ").";
            return new Uitslag(casus, advies, verschillen, List.of(melding), List.of(), null, tekst, duur);
        }
        Verandering verandering = was.equals(is) ? null : Verandering.tussen(casus, was, is);
        List<String> veranderingen = verandering == null ? List.of() : verandering.verschillen();
        return new Uitslag(casus, advies, verschillen,
                veranderingen.isEmpty() ? List.of("Het opgeslagen advies is anders opgemaakt.") : veranderingen,
                wijzer.oorzaken(casus, was, is), verandering, tekst, duur);
    }
}
