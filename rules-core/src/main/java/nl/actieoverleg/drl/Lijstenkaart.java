package nl.actieoverleg.drl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.actieoverleg.melding.Spelling;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Regelmodule;

/** Which lists a rule can ask: those of its own module and, where imported, those of the layers below. */
final class Lijstenkaart {

    private final boolean bekend;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> pakketten = new HashSet<>();
    private final Map<String, Lijst> eronder = new LinkedHashMap<>();
    private final Map<String, Lijst> eigen = new LinkedHashMap<>();
    private boolean volledig = true;

    private Lijstenkaart(boolean bekend) {
        this.bekend = bekend;
    }

    /** For a module of which the layers below are not there, or not whole: what it imports is taken on trust. */
    static Lijstenkaart opVertrouwen() {
        return new Lijstenkaart(false);
    }

    /** For reading a module on these. */
    static Lijstenkaart van(List<Regelmodule> modules) {
        Lijstenkaart kaart = new Lijstenkaart(true);
        for (Regelmodule module : modules) {
            kaart.ids.add(module.id());
            kaart.pakketten.add(module.pakket());
            for (Lijst lijst : module.lijsten()) {
                kaart.eronder.put(module.pakket() + "." + lijst.naam(), lijst);
            }
        }
        return kaart;
    }

    /**
     * Adds the lists of the module itself.
     *
     * @param alle whether these are all; if not, some could not be read
     */
    void vulAan(List<Lijst> lijsten, boolean alle) {
        volledig = alle;
        for (Lijst lijst : lijsten) {
            // Of two lists of one name, a field may be meant to be in the other.
            volledig &= eigen.putIfAbsent(lijst.naam(), lijst) == null;
        }
    }

    /** Whether the layers below are known. */
    boolean isBekend() {
        return bekend;
    }

    /** Whether all lists of the module itself are known; if not, a name that is not found says nothing. */
    boolean isVolledig() {
        return volledig;
    }

    boolean heeftModule(String id) {
        return ids.contains(id);
    }

    boolean heeftPakket(String pakket) {
        return pakketten.contains(pakket);
    }

    /** Whether a file may import this. */
    boolean magImporteren(String volledigeNaam) {
        return !bekend || eronder.containsKey(volledigeNaam);
    }

    /** The full names of all lists of the layers below; none when these are not known. */
    List<String> volledigeNamen() {
        return List.copyOf(eronder.keySet());
    }

    /** The full name of the list of a layer below with this simple name, or null. */
    String volledigeNaam(String naam) {
        for (Map.Entry<String, Lijst> lijst : eronder.entrySet()) {
            if (lijst.getValue().naam().equals(naam)) {
                return lijst.getKey();
            }
        }
        return null;
    }

    /** The list that a file means by this name, or null when there is none or it is taken on trust. */
    Lijst lijst(String naam, Bestandskop kop) {
        Lijst lijst = eigen.get(naam);
        return lijst != null ? lijst : eronder.get(kop.namen().get(naam));
    }

    /** Whether the file imports this list from a layer that is not known here. */
    boolean neemtAan(String naam, Bestandskop kop) {
        return !bekend && kop.namen().containsKey(naam) && !Bestandskop.WOORDTYPEN.contains(naam);
    }

    /** What to do about a list that a file does not know. */
    String remedie(String naam) {
        String teImporteren = volledigeNaam(naam);
        if (teImporteren != null) {
            return "Zet bovenaan het bestand: import " + teImporteren + ";";
        }
        List<String> namen = new ArrayList<>(eigen.keySet());
        eronder.values().forEach(lijst -> namen.add(lijst.naam()));
        namen.addAll(Bestandskop.VRAAGBAAR);
        return Spelling.bedoeld(naam, namen, "", "Wat hier kan: " + String.join(", ", namen) + ".");
    }

    /** What to do about a field that is not in this list. */
    String remedie(String veld, Lijst lijst, Bestandskop kop) {
        List<Lijst> zichtbaar = new ArrayList<>(eigen.values());
        kop.namen().keySet().stream().map(naam -> lijst(naam, kop)).filter(l -> l != null).forEach(zichtbaar::add);
        for (Lijst andere : zichtbaar) {
            if (heeft(andere, veld)) {
                return "Het staat in " + andere.naam() + "; schrijf dus: " + andere.naam() + "( " + veld + " … )";
            }
        }
        return Spelling.bedoeld(veld, lijst.velden().stream().map(Lijst.Veld::naam).toList(), "",
                "Gebruik een veld dat in " + lijst.naam() + " staat, of voeg het daar toe.");
    }

    static boolean heeft(Lijst lijst, String veld) {
        for (Lijst.Veld een : lijst.velden()) {
            if (een.naam().equals(veld)) {
                return true;
            }
        }
        return false;
    }
}
