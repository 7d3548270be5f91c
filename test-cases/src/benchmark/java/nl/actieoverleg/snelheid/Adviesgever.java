package nl.actieoverleg.snelheid;

import java.util.function.Function;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.snelheid.handwerk.Handwerk;

/** Who gives whole advices. */
public enum Adviesgever {
    /** Hand-written Java. */
    HANDWERK("Hand-written Java"),
    /** Our engine. */
    ROUTER("Actieoverleg router");

    /** What it is called in the tables. */
    public final String naam;

    Adviesgever(String naam) {
        this.naam = naam;
    }

    /** Makes one, from nothing. */
    Function<Casus, Advies> maak() {
        return switch (this) {
            case HANDWERK -> new Handwerk(Casusreeks.KLOK)::adviseer;
            case ROUTER -> Casusreeks.adviseur()::adviseer;
        };
    }
}
