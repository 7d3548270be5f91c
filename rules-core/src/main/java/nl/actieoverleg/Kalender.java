package nl.actieoverleg;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.controle.Casuscontrole;
import nl.actieoverleg.draad.Aanloop;
import nl.actieoverleg.fout.Weigering;

/** Tells the day, for cases that do not say which. Thread-safe as its clock is. */
final class Kalender {

    private static final String TIJDZONE = "Europe/Amsterdam";

    private final Clock klok;
    private final Aanloop aanloop = new Aanloop();

    Kalender(Clock klok) {
        this.klok = klok;
        Instant.EPOCH.getEpochSecond(); // Has Java prepare it here, and not where the clock is first asked.
    }

    /** The day in the Netherlands; the first time Java reads all time zones for it. */
    static LocalDate hier(Instant nu) {
        return LocalDate.ofInstant(nu, ZoneId.of(TIJDZONE));
    }

    /** The day that a case asks for, or today. */
    LocalDate dag(Casus casus) {
        return casus.peildatum() != null ? casus.peildatum() : vandaag();
    }

    /**
     * The current day in the Netherlands.
     *
     * @throws Weigering when the clock tells none that a case can have
     */
    LocalDate vandaag() {
        try {
            Instant nu = klok.instant(); // Not on another thread: the clock is of the application.
            LocalDate dag = aanloop.doe("dag", new Supplier<>() { // No lambda, as at a start.
                @Override
                public LocalDate get() {
                    return hier(nu);
                }
            });
            if (Casuscontrole.peildatum(dag) == null) {
                return dag;
            }
        } catch (DateTimeException e) {
            // No day that Java knows is no day for a case either.
        }
        throw new Weigering("De klok staat op een jaar dat niet tussen 0 en 9999 ligt. Zet haar goed, of geef de "
                + "casus een peildatum.");
    }
}
