package nl.actieoverleg.drl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.melding.Spelling;
import nl.actieoverleg.regelmodule.Lijst;

/** What the patterns of a module can be about: its own lists, those of the layers below, and the vocabulary. */
final class Typen {

    private final Map<String, Lijst> eigen = new LinkedHashMap<>();
    private final Lagen lagen;
    private final boolean volledig;

    /**
     * @param eigen the lists of the module
     * @param volledig whether these are all; if not, some could not be read, and a name that is not found says nothing
     */
    Typen(List<Lijst> eigen, Lagen lagen, boolean volledig) {
        eigen.forEach(lijst -> this.eigen.putIfAbsent(lijst.naam(), lijst));
        this.lagen = lagen;
        this.volledig = volledig;
    }

    boolean isVolledig() {
        return volledig;
    }

    /** The list that a file means by this name, or null when there is none or it is taken on trust. */
    Lijst lijst(String type, Bestandskop kop) {
        Lijst lijst = eigen.get(type);
        return lijst != null ? lijst : lagen.lijst(kop.namen().get(type));
    }

    /** Whether the file imports this type from a layer that is not known here. */
    boolean opVertrouwen(String type, Bestandskop kop) {
        return !lagen.bekend() && kop.namen().containsKey(type) && !Bestandskop.WOORDTYPEN.contains(type);
    }

    /** What to do about a type that a file does not know. */
    String remedie(String type) {
        String teImporteren = lagen.volledigeNaam(type);
        if (teImporteren != null) {
            return "Zet bovenaan het bestand: import " + teImporteren + ";";
        }
        Collection<String> bekend = new ArrayList<>(eigen.keySet());
        bekend.addAll(lagen.eenvoudigeNamen());
        bekend.addAll(Bestandskop.VRAAGBAAR);
        String bedoeld = Spelling.dichtstbij(type, bekend);
        return bedoeld != null ? "Bedoelde u " + bedoeld + "?" : "Wat hier kan: " + String.join(", ", bekend) + ".";
    }

    /** What to do about a field that is not in this list. */
    String remedie(String veld, Lijst lijst, Bestandskop kop) {
        Collection<Lijst> zichtbaar = new ArrayList<>(eigen.values());
        kop.namen().values().stream().map(lagen::lijst).filter(l -> l != null).forEach(zichtbaar::add);
        for (Lijst andere : zichtbaar) {
            if (heeft(andere, veld)) {
                return "Het staat in " + andere.naam() + "; schrijf dus: " + andere.naam() + "( " + veld + " … )";
            }
        }
        List<String> velden = lijst.velden().stream().map(Lijst.Veld::naam).toList();
        String bedoeld = Spelling.dichtstbij(veld, velden);
        return bedoeld != null ? "Bedoelde u " + bedoeld + "?"
                : "Gebruik een veld dat in " + lijst.naam() + " staat, of voeg het daar toe.";
    }

    static boolean heeft(Lijst lijst, String veld) {
        return lijst.velden().stream().anyMatch(woord -> woord.naam().equals(veld));
    }
}
