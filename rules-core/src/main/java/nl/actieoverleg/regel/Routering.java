package nl.actieoverleg.regel;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The routing that was decided, as the rules that follow it see it (signals, participants, moment, agenda).
 *
 * <p>Codes of overleggen and ways in are those that the rule modules declare. Immutable.
 */
public final class Routering {

    private final String route;
    private final @Nullable String vervolg;
    private final Set<String> gebruikteIngangen;
    private final Set<String> ookPassend;
    private final boolean looptElders;
    private final boolean bijnaPassend;
    private final boolean aanmeldingOnvolledig;

    /**
     * @param route the route, not null
     * @param vervolg the overleg that follows a direct route, or null
     * @param gebruikteIngangen the ways in that gave the route and what follows it
     * @param ookPassend the other overleggen that fit
     * @param looptElders whether the case runs in an overleg other than the route and what follows it
     * @param bijnaPassend whether an overleg misses just one condition while none fits
     * @param aanmeldingOnvolledig whether something is missing from the aanmelding
     */
    public Routering(String route, @Nullable String vervolg, Set<String> gebruikteIngangen, Set<String> ookPassend,
            boolean looptElders, boolean bijnaPassend, boolean aanmeldingOnvolledig) {
        this.route = route;
        this.vervolg = vervolg;
        this.gebruikteIngangen = gebruikteIngangen;
        this.ookPassend = ookPassend;
        this.looptElders = looptElders;
        this.bijnaPassend = bijnaPassend;
        this.aanmeldingOnvolledig = aanmeldingOnvolledig;
    }

    /**
     * {@return whether the route is this one: an overleg, or one of the routes without an overleg}
     *
     * @param code its code
     */
    public boolean routeIs(String code) {
        return route.equals(code);
    }

    /**
     * {@return whether the route is another one}
     *
     * @param code the code of an overleg, or of a route without one
     */
    public boolean routeIsNiet(String code) {
        return !routeIs(code);
    }

    /**
     * {@return whether the case goes to this overleg, now or after the direct steps}
     *
     * @param overleg its code
     */
    public boolean naar(String overleg) {
        return route.equals(overleg) || overleg.equals(vervolg);
    }

    /**
     * {@return whether this way in gave the route or what follows it}
     *
     * @param ingang its code
     */
    public boolean viaIngang(String ingang) {
        return gebruikteIngangen.contains(ingang);
    }

    /**
     * {@return whether this overleg fits as well, beside the route}
     *
     * @param overleg its code
     */
    public boolean ookPassend(String overleg) {
        return ookPassend.contains(overleg);
    }

    /** {@return whether any overleg fits as well, beside the route} */
    public boolean isMeerderePassend() {
        return !ookPassend.isEmpty();
    }

    /** {@return whether the case already runs in an overleg other than where it goes now} */
    public boolean isLooptElders() {
        return looptElders;
    }

    /** {@return whether nothing fits while some overleg misses just one condition} */
    public boolean isBijnaPassend() {
        return bijnaPassend;
    }

    /** {@return whether something that an aanmelding must hold is not there} */
    public boolean isAanmeldingOnvolledig() {
        return aanmeldingOnvolledig;
    }
}
