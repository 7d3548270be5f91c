package nl.actieoverleg.schema;

import static nl.actieoverleg.schema.Vorm.boom;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says of an advice which names and codes it can hold in each region: the shapes are the same everywhere, so that a
 * program has one type for each, and the words are not.
 */
final class Regiowoorden {

    private final Map<String, Map<String, Object>> delen;

    Regiowoorden(Map<String, Map<String, Object>> delen) {
        this.delen = delen;
    }

    /** Adds to the whole a condition for each region that has fewer words than all together. */
    void beperk(Map<String, Object> geheel, List<Woordenschat> regios, Woordenschat samen) {
        List<Map<String, Object>> voorwaarden = new ArrayList<>();
        for (Woordenschat regio : regios) {
            Set<Woordsoort> minder = EnumSet.noneOf(Woordsoort.class);
            minder.addAll(regio.kleinerDan(samen));
            minder.remove(Woordsoort.PROVINCIE);
            Map<String, Object> beperking = beperking(geheel, regio, minder);
            if (!beperking.isEmpty()) {
                voorwaarden.add(boom(
                        "if", boom("properties", boom("provincie", boom("const", regio.regio()))),
                        "then", beperking));
            }
        }
        if (!voorwaarden.isEmpty()) {
            geheel.put("allOf", voorwaarden);
        }
    }

    /** What a shape allows less of in a region; empty when nothing. */
    private Map<String, Object> beperking(Object vorm, Woordenschat regio, Set<Woordsoort> minder) {
        if (!(vorm instanceof Map<?, ?> map)) {
            return Map.of();
        }
        if (map.get(Vorm.VERWIJZING) instanceof String naam) {
            for (Woordsoort soort : minder) {
                if (soort.naam().equals(naam)) {
                    return Vorm.keuze(regio.codes(soort));
                }
            }
            return beperking(delen.get(naam), regio, minder);
        }
        Map<String, Object> beperking = new LinkedHashMap<>();
        if (map.get("properties") instanceof Map<?, ?> leden) {
            Map<String, Object> beperkt = new LinkedHashMap<>();
            leden.forEach((naam, lid) -> zet(beperkt, (String) naam, beperking(lid, regio, minder)));
            zet(beperking, "properties", beperkt);
        }
        zet(beperking, "items", beperking(map.get("items"), regio, minder));
        if (map.get("anyOf") instanceof List<?> keuzes) {
            // What may be null: the other choice is held to its words.
            Map<String, Object> gevuld = beperking(keuzes.get(0), regio, minder);
            if (!gevuld.isEmpty()) {
                beperking.put("anyOf", List.of(gevuld, keuzes.get(1)));
            }
        }
        return beperking;
    }

    private static void zet(Map<String, Object> in, String naam, Map<String, Object> deel) {
        if (!deel.isEmpty()) {
            in.put(naam, deel);
        }
    }
}
