package nl.actieoverleg.regelmodule;

import java.util.List;

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
 * @param bronnen its sources, by name
 * @param vingerafdruk that of its sources and those of the layers under it, or null when it was not worked out yet
 */
public record Regelmodule(String id, String naam, String versie, String regio, String op, String pakket,
        List<Lijst> lijsten, List<Regel> regels, List<Bron> bronnen, Vingerafdruk vingerafdruk) {

    /** A module of which the fingerprint was not worked out yet. */
    public Regelmodule(String id, String naam, String versie, String regio, String op, String pakket,
            List<Lijst> lijsten, List<Regel> regels, List<Bron> bronnen) {
        this(id, naam, versie, regio, op, pakket, lijsten, regels, bronnen, null);
    }

    /**
     * One source of a module.
     *
     * @param bestand the file, relative to its module
     * @param vingerafdruk SHA-256, in hex, of its UTF-8 text with LF line ends
     */
    public record Bron(String bestand, String vingerafdruk) {
    }

    /**
     * A fingerprint as it was worked out when the module was built.
     *
     * @param onder that of the layers under it, or null when there are none; on others the next one does not hold
     * @param samen that of these layers and the module together
     */
    public record Vingerafdruk(String onder, String samen) {
    }

    /** The same with its fingerprint. */
    Regelmodule met(Vingerafdruk berekend) {
        return new Regelmodule(id, naam, versie, regio, op, pakket, lijsten, regels, bronnen, berekend);
    }

    /** Whether this is the base layer, on which the others stand. */
    public boolean isBasis() {
        return op == null;
    }
}
