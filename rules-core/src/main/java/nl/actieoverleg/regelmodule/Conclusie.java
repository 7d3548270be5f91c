package nl.actieoverleg.regelmodule;

import java.util.Locale;

/** What a rule concludes; written as an annotation on the rule, e.g. {@code @criterium( "NN-3a" )}. */
public enum Conclusie {
    /** A criterion is met. */
    CRITERIUM(true, Lijstsoort.CRITERIA, null),
    /** A way in fits. */
    INGANG(true, Lijstsoort.INGANGEN, null),
    /** A way in is held back. */
    WEERHOUDT(true, Lijstsoort.INGANGEN, null),
    /** A held-back way in fits all the same. */
    TENZIJ(true, Lijstsoort.INGANGEN, null),
    /** A signal is given; {@code @tekst} adds to what it says. */
    SIGNAAL(false, Lijstsoort.SIGNALEN, null),
    /** One or more parties take part; the annotation lists their codes with commas between, {@code @rol} says how. */
    DEELNEMER(false, Lijstsoort.PARTIJEN, "rol"),
    /** How soon the overleg takes place. */
    MOMENT(false, null, null),
    /** How often the overleg meets: the annotation is the text itself. */
    FREQUENTIE(false, null, "bron"),
    /** The agenda: the annotation is the name of the list of points. */
    AGENDA(false, null, null);

    private final String annotatie = name().toLowerCase(Locale.ROOT);
    private final boolean bepaaltRoute;
    private final Lijstsoort over;
    private final String verplicht;

    Conclusie(boolean bepaaltRoute, Lijstsoort over, String verplicht) {
        this.bepaaltRoute = bepaaltRoute;
        this.over = over;
        this.verplicht = verplicht;
    }

    /** The annotation on the rule, without {@code @}. */
    public String annotatie() {
        return annotatie;
    }

    /**
     * Whether such a rule helps to decide the route. Those rules run first, over answers read as yes or no, and may ask
     * for {@code ja} alone; the others run after the route is known.
     */
    public boolean bepaaltRoute() {
        return bepaaltRoute;
    }

    /** The kind of word of which it names one by its code; null when it names a list or gives a text of its own. */
    public Lijstsoort over() {
        return over;
    }

    /** The other annotation that such a rule must carry, or null. */
    public String verplicht() {
        return verplicht;
    }

    /** The conclusion with this annotation, or null when there is none. */
    public static Conclusie van(String annotatie) {
        for (Conclusie conclusie : values()) {
            if (conclusie.annotatie.equals(annotatie)) {
                return conclusie;
            }
        }
        return null;
    }
}
