package nl.actieoverleg.drl;

import java.util.List;
import java.util.Map;

/**
 * The syntax tree of a DRL file, with all that a rule module may hold and a mark on whatever is more than that.
 *
 * <p>Values of annotations are as in the source: a text with its quotes, the empty text where there is none.
 *
 * @param pakket the package, or the empty text
 * @param imports what it imports
 * @param functies which functions it imports
 * @param vreemd what may not stand beside lists and rules
 * @param lijsten its declared types
 * @param regels its rules
 */
record Boom(String pakket, List<Plek> imports, List<Plek> functies, List<Plek> vreemd, List<Lijstboom> lijsten,
        List<Regelboom> regels) {

    /** Something with its line; 0 or less when the parser does not know the line. */
    record Plek(String wat, int regel) {
    }

    /**
     * A declared type.
     *
     * @param gewoon whether it is just a name with fields
     */
    record Lijstboom(String naam, boolean gewoon, Map<String, String> kenmerken, Map<String, Veldboom> velden) {
    }

    /**
     * A field of a declared type.
     *
     * @param gewoon whether it is just a name and a type
     */
    record Veldboom(String type, boolean gewoon, Map<String, String> kenmerken) {
    }

    /**
     * A rule.
     *
     * @param gewoon whether it is just a name, annotations and patterns
     */
    record Regelboom(String naam, boolean gewoon, Map<String, String> kenmerken, List<Patroon> patronen) {
    }

    /**
     * A pattern of a rule, or what stands in its place.
     *
     * @param type the type it is about, or null
     * @param vreemd null when it is just {@code Type( … )}; otherwise the word that makes it more, or the empty text
     * @param delen what stands between the brackets
     * @param regel its line
     */
    record Patroon(String type, String vreemd, List<Voorwaardetekst> delen, int regel) {
    }

    /**
     * A condition between the brackets of a pattern.
     *
     * @param gewoon whether commas separate it from the others
     */
    record Voorwaardetekst(String tekst, boolean gewoon, int regel) {
    }
}
