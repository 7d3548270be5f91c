package nl.actieoverleg.regelmodule;

import java.util.Locale;

/** The words of {@link nl.actieoverleg.regel.Routering}. */
public enum Routewoord {
    ROUTE_IS("routeIs", Codesoort.ROUTE), ROUTE_IS_NIET("routeIsNiet", Codesoort.ROUTE),
    NAAR("naar", Codesoort.OVERLEG), VIA_INGANG("viaIngang", Codesoort.INGANG),
    OOK_PASSEND("ookPassend", Codesoort.OVERLEG), MEERDERE_PASSEND("meerderePassend", Codesoort.GEEN),
    LOOPT_ELDERS("looptElders", Codesoort.GEEN), BIJNA_PASSEND("bijnaPassend", Codesoort.GEEN),
    AANMELDING_ONVOLLEDIG("aanmeldingOnvolledig", Codesoort.GEEN);

    private final String woord;
    private final Codesoort codesoort;

    Routewoord(String woord, Codesoort codesoort) {
        this.woord = woord;
        this.codesoort = codesoort;
    }

    /** The word in DRL. */
    public String woord() {
        return woord;
    }

    /** The word that is written like this, or null when there is none. */
    public static Routewoord van(String woord) {
        for (Routewoord een : values()) {
            if (een.woord.equals(woord)) {
                return een;
            }
        }
        return null;
    }

    /** What its code must name. */
    public Codesoort codesoort() {
        return codesoort;
    }

    /** What the code in a condition on the routing names. */
    public enum Codesoort {
        /** An overleg, or a route without one. */
        ROUTE,
        /** An overleg. */
        OVERLEG,
        /** A way in. */
        INGANG,
        /** Nothing: the word stands alone. */
        GEEN;

        /** The word for it in messages. */
        public String woord() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
