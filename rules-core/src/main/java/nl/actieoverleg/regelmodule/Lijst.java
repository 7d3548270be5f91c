package nl.actieoverleg.regelmodule;

import java.util.List;
import java.util.Map;
import nl.actieoverleg.melding.Plaats;

/**
 * A {@code declare} in a rule module: a list of named things with their texts.
 *
 * @param naam the name of the declared type, unique over the layers in use
 * @param soort what it lists
 * @param velden its fields, in order
 * @param plaats where it stands
 */
public record Lijst(String naam, Lijstsoort soort, List<Veld> velden, Plaats plaats) {

    /** Whether it has a field of this name. */
    public boolean heeft(String veld) {
        for (Veld een : velden) {
            if (een.naam().equals(veld)) {
                return true;
            }
        }
        return false;
    }

    /** The same with these fields. */
    public Lijst met(List<Veld> andere) {
        return new Lijst(naam, soort, List.copyOf(andere), plaats);
    }

    /**
     * One field of a list.
     *
     * @param naam the name of the field
     * @param annotaties its annotations by name, without quotes; the empty text for one without a value
     * @param plaats where it stands
     */
    public record Veld(String naam, Map<String, String> annotaties, Plaats plaats) {

        /** The annotation with this name, or null. */
        public String annotatie(String annotatie) {
            return annotaties.get(annotatie);
        }

        /** The code this word goes by: its {@code @code}, or the name of the field where the list has no codes. */
        public String code() {
            return annotaties.getOrDefault("code", naam);
        }
    }
}
