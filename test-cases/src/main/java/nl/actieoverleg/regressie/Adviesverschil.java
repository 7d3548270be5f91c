package nl.actieoverleg.regressie;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Says in Dutch how one advice differs from another, part by part. */
final class Adviesverschil {

    /** The fields by which an element of a list is known; the first of these that it has come first. */
    private static final List<String> NAMEN =
            List.of("overleg", "code", "feit", "partij", "onderdeel", "ontbreekt");

    private final List<String> verschillen = new ArrayList<>();

    private Adviesverschil() {
    }

    /** The differences in the order of the advice; empty exactly when the two are equal. */
    static List<String> tussen(JsonNode was, JsonNode is) {
        Adviesverschil verschil = new Adviesverschil();
        verschil.vergelijk("", was, is);
        return verschil.verschillen;
    }

    private void vergelijk(String plaats, JsonNode was, JsonNode is) {
        if (was.equals(is)) {
            return;
        }
        if (was.isObject() && is.isObject()) {
            velden(plaats, was, is);
        } else if (was.isArray() && is.isArray()) {
            lijst(plaats, was, is);
        } else {
            verschillen.add(plaats + ": was " + tekst(was) + ", is nu " + tekst(is) + ".");
        }
    }

    private void velden(String plaats, JsonNode was, JsonNode is) {
        Set<String> namen = new LinkedHashSet<>(was.propertyNames());
        namen.addAll(is.propertyNames());
        for (String naam : namen) {
            String hier = plaats.isEmpty() ? naam : plaats + " " + naam;
            if (!was.has(naam)) {
                verschillen.add(hier + ": erbij.");
            } else if (!is.has(naam)) {
                verschillen.add(hier + ": weg.");
            } else {
                vergelijk(hier, was.get(naam), is.get(naam));
            }
        }
    }

    private void lijst(String plaats, JsonNode was, JsonNode is) {
        Map<String, JsonNode> eerst = perNaam(was);
        Map<String, JsonNode> daarna = perNaam(is);
        if (eerst == null || daarna == null) {
            verschillen.add(plaats + ": was " + tekst(was) + ", is nu " + tekst(is) + ".");
            return;
        }
        meld(plaats + ": weg: ", eerst.keySet().stream().filter(naam -> !daarna.containsKey(naam)).toList());
        meld(plaats + ": erbij: ", daarna.keySet().stream().filter(naam -> !eerst.containsKey(naam)).toList());
        eerst.forEach((naam, deel) -> {
            if (daarna.containsKey(naam)) {
                vergelijk(plaats + " " + naam, deel, daarna.get(naam));
            }
        });
        List<String> volgorde = eerst.keySet().stream().filter(daarna::containsKey).toList();
        List<String> nieuweVolgorde = daarna.keySet().stream().filter(eerst::containsKey).toList();
        if (!volgorde.equals(nieuweVolgorde)) {
            verschillen.add(plaats + ": de volgorde was " + String.join(", ", volgorde) + " en is nu "
                    + String.join(", ", nieuweVolgorde) + ".");
        }
    }

    private void meld(String kop, List<String> namen) {
        if (!namen.isEmpty()) {
            verschillen.add(kop + String.join(", ", namen) + ".");
        }
    }

    /** The elements of a list by what they are known by, or null when two are known by the same. */
    private static Map<String, JsonNode> perNaam(JsonNode lijst) {
        Map<String, JsonNode> perNaam = new LinkedHashMap<>();
        for (JsonNode deel : lijst) {
            if (perNaam.put(naam(deel), deel) != null) {
                return null;
            }
        }
        return perNaam;
    }

    private static String naam(JsonNode deel) {
        if (!deel.isObject()) {
            return tekst(deel);
        }
        Stream<String> namen = NAMEN.stream().filter(naam -> deel.path(naam).isString())
                .map(naam -> deel.get(naam).asString());
        return String.join(" ", namen.toList());
    }

    private static String tekst(JsonNode waarde) {
        if (waarde.isNull()) {
            return Casuswoorden.GEEN;
        }
        if (waarde.isArray()) {
            List<String> delen = waarde.valueStream().map(Adviesverschil::tekst).toList();
            return delen.isEmpty() ? "niets" : String.join(", ", delen);
        }
        // A sentence between quotes, so that it does not run on in the message; toString puts them there.
        return waarde.isString() && !waarde.asString().contains(" ") ? waarde.asString() : waarde.toString();
    }
}
