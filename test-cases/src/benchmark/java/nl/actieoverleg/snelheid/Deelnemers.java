package nl.actieoverleg.snelheid;

import java.util.List;
import java.util.function.Supplier;
import nl.actieoverleg.engine.AlleenRoute;
import nl.actieoverleg.snelheid.dmn.CamundaDmn;
import nl.actieoverleg.snelheid.dmn.KieDmn;
import nl.actieoverleg.snelheid.evrete.EvreteBeslisser;
import nl.actieoverleg.snelheid.handwerk.HandwerkBeslisser;

/**
 * Everyone who takes part in the measurement of decisions within the JVM. Hand-written Java comes first: it is the
 * yardstick. {@link Zendeelname} takes part from outside.
 */
final class Deelnemers {

    private static final List<Deelnemer> ALLE = List.of(
            new Deelnemer("handwerk", HandwerkBeslisser::new, Casusreeks.AANTAL, false),
            new Deelnemer("router", AlleenRoute::new, 2_000, false),
            new Deelnemer("evrete", EvreteBeslisser::new, 500, false),
            new Deelnemer("kie", KieDmn::new, 500, false),
            new Deelnemer("camunda-juel", CamundaDmn::metJuel, 500, false),
            new Deelnemer("camunda-bewaarde-feel", CamundaDmn::metBewaardeFeel, 200, true),
            new Deelnemer("camunda-feel", CamundaDmn::metFeel, 50, true));

    private Deelnemers() {
    }

    /**
     * One who takes part.
     *
     * @param id a short name without spaces, to choose it by
     * @param maak makes one, for one thread
     * @param proeven on how many cases a test checks its answers; fewer for who is slow
     * @param traag whether it needs long to warm up
     */
    record Deelnemer(String id, Supplier<Beslisser> maak, int proeven, boolean traag) {

        /** What it is called in the tables. */
        String naam() {
            try (Beslisser beslisser = maak.get()) {
                return beslisser.naam();
            }
        }
    }

    static List<Deelnemer> alle() {
        return ALLE;
    }

    /** The one with this short name. */
    static Deelnemer van(String id) {
        return ALLE.stream().filter(deelnemer -> deelnemer.id().equals(id)).findFirst().orElseThrow();
    }
}
