package nl.actieoverleg.regel;

import java.util.Set;

/**
 * The routing that was decided, as the rules that follow it see it (signals, participants, moment, agenda).
 *
 * <p>Codes of overleggen and ways in are those that the rule modules declare. Immutable.
 */
public final class Routering {

    private final String route;
    private final String vervolg;
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
    public Routering(String route, String vervolg, Set<String> gebruikteIngangen, Set<String> ookPassend,
            boolean looptElders, boolean bijnaPassend, boolean aanmeldingOnvolledig) {
        this.route = route;
        this.vervolg = vervolg;
        this.gebruikteIngangen = gebruikteIngangen;
        this.ookPassend = ookPassend;
        this.looptElders = looptElders;
        this.bijnaPassend = bijnaPassend;
        this.aanmeldingOnvolledig = aanmeldingOnvolledig;
    }

    /** Whether the route is this one: an overleg, or one of the routes without an overleg. */
    public boolean routeIs(String code) {
        return route.equals(code);
    }

    /** Whether the route is another one. */
    public boolean routeIsNiet(String code) {
        return !routeIs(code);
    }

    /** Whether the case goes to this overleg, now or after the direct steps. */
    public boolean naar(String overleg) {
        return route.equals(overleg) || overleg.equals(vervolg);
    }

    /** Whether this way in gave the route or what follows it. */
    public boolean viaIngang(String ingang) {
        return gebruikteIngangen.contains(ingang);
    }

    /** Whether this overleg fits as well, beside the route. */
    public boolean ookPassend(String overleg) {
        return ookPassend.contains(overleg);
    }

    /** Whether any overleg fits as well, beside the route. */
    public boolean isMeerderePassend() {
        return !ookPassend.isEmpty();
    }

    /** Whether the case already runs in an overleg other than where it goes now. */
    public boolean isLooptElders() {
        return looptElders;
    }

    /** Whether nothing fits while some overleg misses just one condition. */
    public boolean isBijnaPassend() {
        return bijnaPassend;
    }

    /** Whether something that an aanmelding must hold is not there. */
    public boolean isAanmeldingOnvolledig() {
        return aanmeldingOnvolledig;
    }
}
