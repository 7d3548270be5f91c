package nl.actieoverleg.regelmodule;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a rule concludes; written as an annotation on the rule, e.g. {@code @criterium( "NN-3a" )}. */
public enum Conclusie {
    /** A criterion is met. */
    CRITERIUM(true, Lijstsoort.CRITERIA, Set.of()),
    /** A way in fits. */
    INGANG(true, Lijstsoort.INGANGEN, Set.of()),
    /** A way in is held back. */
    WEERHOUDT(true, Lijstsoort.INGANGEN, Set.of()),
    /** A held-back way in fits all the same. */
    TENZIJ(true, Lijstsoort.INGANGEN, Set.of()),
    /** A signal is given; {@code @tekst} adds to what it says. */
    SIGNAAL(false, Lijstsoort.SIGNALEN, Set.of()),
    /** One or more parties take part; the annotation lists their codes with commas between, {@code @rol} says how. */
    DEELNEMER(false, Lijstsoort.PARTIJEN, Set.of("rol")),
    /** How soon the overleg takes place. */
    MOMENT(false, null, Set.of()),
    /** How often the overleg meets: the annotation is the text itself. */
    FREQUENTIE(false, null, Set.of("bron")),
    /** The agenda: the annotation is the name of the list of points. */
    AGENDA(false, null, Set.of());

    private final String annotatie = name().toLowerCase(Locale.ROOT);
    private final boolean bepaaltRoute;
    private final Lijstsoort over;
    private final Set<String> verplicht;

    Conclusie(boolean bepaaltRoute, Lijstsoort over, Set<String> verplicht) {
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

    /** The other annotations that such a rule must carry. */
    public Set<String> verplicht() {
        return verplicht;
    }

    /** The conclusion with this annotation. */
    public static Optional<Conclusie> van(String annotatie) {
        for (Conclusie conclusie : values()) {
            if (conclusie.annotatie.equals(annotatie)) {
                return Optional.of(conclusie);
            }
        }
        return Optional.empty();
    }
}
