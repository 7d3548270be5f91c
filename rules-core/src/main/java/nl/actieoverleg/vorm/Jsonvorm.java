package nl.actieoverleg.vorm;

import java.util.ServiceLoader;
import nl.actieoverleg.fout.Weigering;

/**
 * Writes what comes in and goes out in its one JSON form. What has that form asks here, in a method that carries
 * Jackson's annotations: so the Jackson of an application, 2 or 3, however it is set, writes the same bytes as this
 * library. Those annotations need not be there when the program runs. Thread-safe.
 */
public abstract class Jsonvorm {

    /** Of something that has a form, the text. */
    public abstract String schrijf(Object deel);

    /**
     * The JSON of something that has a form.
     *
     * @param deel a case, an advice or the like, not null
     */
    public static String van(Object deel) {
        return Bekend.VORM.schrijf(deel);
    }

    /**
     * The refusal to read it with the Jackson of an application, which knows no rules and would let faults pass.
     *
     * @param wat what was to be read, in Dutch with its article
     * @param hoe what reads it instead
     */
    public static Weigering nietZo(String wat, String hoe) {
        return new Weigering("Jackson kan " + wat + " niet zelf lezen. Gebruik " + hoe + ".");
    }

    /** Looked up when something is first written by an application, and not before. */
    private static final class Bekend {

        private static final Jsonvorm VORM = ServiceLoader.load(Jsonvorm.class, Jsonvorm.class.getClassLoader())
                .findFirst().orElseThrow(() -> new Weigering("META-INF/services/" + Jsonvorm.class.getName()
                        + " ontbreekt. Is het JAR-bestand volledig?"));

        private Bekend() {
        }
    }
}
