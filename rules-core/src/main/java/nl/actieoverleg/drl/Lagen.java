package nl.actieoverleg.drl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Regelmodule;

/** The layers below the module that is read, as far as they are known. */
final class Lagen {

    private final boolean bekend;
    private final Set<String> ids;
    private final Set<String> pakketten;
    private final Map<String, Lijst> lijsten = new LinkedHashMap<>();

    private Lagen(boolean bekend, List<Regelmodule> modules) {
        this.bekend = bekend;
        this.ids = modules.stream().map(Regelmodule::id).collect(Collectors.toUnmodifiableSet());
        this.pakketten = modules.stream().map(Regelmodule::pakket).collect(Collectors.toUnmodifiableSet());
        for (Regelmodule module : modules) {
            for (Lijst lijst : module.lijsten()) {
                lijsten.put(module.pakket() + "." + lijst.naam(), lijst);
            }
        }
    }

    /** For reading a module by itself: what it imports is taken on trust. */
    static Lagen onbekend() {
        return new Lagen(false, List.of());
    }

    static Lagen van(List<Regelmodule> modules) {
        return new Lagen(true, modules);
    }

    /** Whether the layers are known. */
    boolean bekend() {
        return bekend;
    }

    boolean heeftModule(String id) {
        return ids.contains(id);
    }

    boolean heeftPakket(String pakket) {
        return pakketten.contains(pakket);
    }

    /** Whether a file may import this. */
    boolean magImporteren(String volledigeNaam) {
        return !bekend || lijsten.containsKey(volledigeNaam);
    }

    /** The full names of all lists; none when the layers are not known. */
    List<String> volledigeNamen() {
        return List.copyOf(lijsten.keySet());
    }

    /** The simple names of all lists. */
    List<String> eenvoudigeNamen() {
        return lijsten.values().stream().map(Lijst::naam).toList();
    }

    /** The list with this full name, or null. */
    Lijst lijst(String volledigeNaam) {
        return lijsten.get(volledigeNaam);
    }

    /** The full name of the list with this simple name, or null. */
    String volledigeNaam(String naam) {
        return lijsten.keySet().stream().filter(volledig -> volledig.endsWith("." + naam)).findFirst().orElse(null);
    }
}
