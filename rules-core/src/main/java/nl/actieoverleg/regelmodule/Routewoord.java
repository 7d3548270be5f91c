package nl.actieoverleg.regelmodule;

/** The words of {@link nl.actieoverleg.regel.Routering}. */
public enum Routewoord {
    ROUTE_IS("routeIs", Lijstsoort.ROUTES), ROUTE_IS_NIET("routeIsNiet", Lijstsoort.ROUTES),
    NAAR("naar", Lijstsoort.OVERLEGGEN), VIA_INGANG("viaIngang", Lijstsoort.INGANGEN),
    OOK_PASSEND("ookPassend", Lijstsoort.OVERLEGGEN), MEERDERE_PASSEND("meerderePassend", null),
    LOOPT_ELDERS("looptElders", null), BIJNA_PASSEND("bijnaPassend", null),
    AANMELDING_ONVOLLEDIG("aanmeldingOnvolledig", null);

    private final String woord;
    private final Lijstsoort noemt;

    Routewoord(String woord, Lijstsoort noemt) {
        this.woord = woord;
        this.noemt = noemt;
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

    /**
     * What kind of word its code is; null when it takes none. An overleg is a route too, so with
     * {@link Lijstsoort#ROUTES} it may name either.
     */
    public Lijstsoort noemt() {
        return noemt;
    }

    /** What its code names, as a word in messages. */
    public String codewoord() {
        return noemt == Lijstsoort.ROUTES ? "route" : noemt == Lijstsoort.INGANGEN ? "ingang" : "overleg";
    }
}
