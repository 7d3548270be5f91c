package nl.actieoverleg.bewaking;

import java.util.List;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelset.Regelset;

/**
 * Which conditions are one and the same: a criterion that only repeats another one, as AO-2 repeats REL-2, can never be
 * what a rule lacks by itself.
 */
final class Herhalingen {

    private final Regelset regelset;

    Herhalingen(Regelset regelset) {
        this.regelset = regelset;
    }

    /** Whether these conditions, at least one, are one condition. */
    boolean isEen(List<Voorwaarde> voorwaarden) {
        return voorwaarden.stream().map(this::kern).distinct().count() == 1;
    }

    private Object kern(Voorwaarde voorwaarde) {
        return voorwaarde.criterium() < 0 ? voorwaarde : kern(voorwaarde.criterium());
    }

    private int kern(int criterium) {
        int herhaalt = regelset.criteria().get(criterium).herhaalt();
        return herhaalt < 0 ? criterium : kern(herhaalt);
    }
}
