package nl.actieoverleg.advies;

import java.util.Optional;

/** The routes that lead to no overleg. */
public enum RouteZonderOverleg {
    /** Nothing fits yet, and something may still fit when more is known. */
    NADERE_INFORMATIE("Eerst nadere informatie nodig"),
    /** No extra expertise or coordination is needed. */
    GEEN_OVERLEG_NODIG("Geen overleg nodig"),
    /** Nothing fits, whatever is still unknown. */
    GEEN_PASSEND_OVERLEG("Geen passend overleg");

    private final String naam;

    RouteZonderOverleg(String naam) {
        this.naam = naam;
    }

    /** {@return the route in words} */
    public String naam() {
        return naam;
    }

    /**
     * {@return the route with this code, if it is one without an overleg}
     *
     * @param code the code of a route
     */
    public static Optional<RouteZonderOverleg> van(String code) {
        for (RouteZonderOverleg route : values()) {
            if (route.name().equals(code)) {
                return Optional.of(route);
            }
        }
        return Optional.empty();
    }
}
