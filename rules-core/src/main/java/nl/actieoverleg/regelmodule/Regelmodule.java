package nl.actieoverleg.regelmodule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One rule module as it was read from its sources: what it declares and which rules it states.
 *
 * @param id a short name, a–z and 0–9 and {@code -}, e.g. {@code drenthe}
 * @param naam the name in Dutch
 * @param versie the version of its rules
 * @param regio the region it serves, as it stands in a case; null for the base layer
 * @param op the id of the module that it is layered on; null for the base layer
 * @param pakket the DRL package of its rules
 * @param lijsten what it declares, files by name and in each file from top to bottom
 * @param regels its rules, likewise
 * @param bronnen the files it was read from, by name
 */
public record Regelmodule(String id, String naam, String versie, String regio, String op, String pakket,
        List<Lijst> lijsten, List<Regel> regels, List<Bron> bronnen) {

    /**
     * A file that a module was read from.
     *
     * @param bestand its path, relative to the module
     * @param tekst what it holds
     * @param vingerafdruk the SHA-256 of its text as {@link Versie} takes it, or null when it was not worked out yet:
     *     Java takes long to get ready for that
     */
    public record Bron(String bestand, String tekst, String vingerafdruk) {
    }

    /** The same with these in the place of its files. */
    public Regelmodule met(List<Bron> andere) {
        return new Regelmodule(id, naam, versie, regio, op, pakket, lijsten, regels, andere);
    }

    /** The same with these in the place of its lists and rules. */
    public Regelmodule met(List<Lijst> andere, List<Regel> anders) {
        return new Regelmodule(id, naam, versie, regio, op, pakket, List.copyOf(andere), List.copyOf(anders), bronnen);
    }

    /** The texts of the files by path, in order. */
    public Map<String, String> teksten() {
        Map<String, String> teksten = new LinkedHashMap<>();
        for (Bron bron : bronnen) {
            teksten.put(bron.bestand(), bron.tekst());
        }
        return teksten;
    }

    /** Whether this is the base layer, on which the others stand. */
    public boolean isBasis() {
        return op == null;
    }
}
