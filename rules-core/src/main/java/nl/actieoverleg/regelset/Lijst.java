package nl.actieoverleg.regelset;

import java.util.List;
import java.util.Map;

/**
 * A {@code declare} in a rule module: a list of named things with their texts.
 *
 * @param naam the name of the declared type, unique over the layers in use
 * @param soort what it lists
 * @param woorden its fields, in order
 * @param plaats where it stands
 */
public record Lijst(String naam, Lijstsoort soort, List<Woord> woorden, Plaats plaats) {

    /**
     * One field of a list.
     *
     * @param veld the name of the field
     * @param kenmerken its annotations by name, without quotes; the empty text for one without a value
     * @param plaats where it stands
     */
    public record Woord(String veld, Map<String, String> kenmerken, Plaats plaats) {

        /** The annotation with this name, or null. */
        public String kenmerk(String naam) {
            return kenmerken.get(naam);
        }

        /** The code this word goes by: its {@code @code}, or the name of the field where the list has no codes. */
        public String code() {
            return kenmerken.getOrDefault("code", veld);
        }
    }
}
