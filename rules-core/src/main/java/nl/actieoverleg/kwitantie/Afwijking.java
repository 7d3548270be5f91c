package nl.actieoverleg.kwitantie;

import org.jspecify.annotations.Nullable;

/**
 * The choice of another route than the advice. All codes are declared by the rules; there is no free text.
 *
 * @param gekozen the route chosen: an overleg, or the name of a {@link nl.actieoverleg.advies.RouteZonderOverleg}
 * @param reden why, one of {@link Kwitanties#redenen(String)}
 * @param functie what the person who decided does, one of {@link Kwitanties#functies(String)}
 * @param tweedeFunctie what the second person does who agreed, likewise, or null when there was none
 */
public record Afwijking(String gekozen, String reden, String functie, @Nullable String tweedeFunctie) {

    /** Shows nothing of the case; see {@link Kwitantie#toString()}. */
    @Override
    public String toString() {
        return "Afwijking[afgeschermd]";
    }
}
