package nl.actieoverleg.schema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.actieoverleg.advies.Rol;
import nl.actieoverleg.advies.Wanneer;
import nl.actieoverleg.advies.Zekerheid;
import nl.actieoverleg.regel.Antwoord;

/**
 * Every part of what goes in and out, by name. Parts refer to each other by that name; where the parts stand in a
 * document is only said when it is made.
 */
final class Delen {

    static final String CASUS = "Casus";
    static final String ADVIES = "Advies";
    static final String FOUTEN = "Fouten";
    static final String VOORUITBLIK = "Vooruitblik";
    static final String VRAGENLIJST = "Vragenlijst";
    static final String KWITANTIE = "Kwitantie";
    static final String ANTWOORD = "Antwoord";

    private final Map<String, Map<String, Object>> delen = new LinkedHashMap<>();

    Delen(List<Woordenschat> regios, Woordenschat samen) {
        Casusdelen.voegToe(delen, regios);
        Delentabel.voegToe(delen, samen.codes(Woordsoort.TELLER));
        delen.put(ANTWOORD, Vorm.keuze(Antwoord.values()));
        delen.put("Zekerheid", Vorm.met("Of de onbekende antwoorden de route nog kunnen veranderen.",
                Vorm.keuze(Zekerheid.values())));
        delen.put("Rol", Vorm.keuze(Rol.values()));
        delen.put("Wanneer", Vorm.keuze(Wanneer.values()));
        for (Woordsoort soort : Woordsoort.values()) {
            delen.put(soort.naam(), Vorm.met(soort.uitleg(), Vorm.keuze(samen.codes(soort))));
        }
        if (regios.size() > 1) {
            beperk(delen.get(ADVIES), regios, samen);
        }
    }

    /**
     * Says of an advice which names and codes it can hold in each region, by a condition for each that has fewer words
     * than all together: the shapes are the same everywhere, so that a program has one type for each, and the words are
     * not.
     */
    private void beperk(Map<String, Object> geheel, List<Woordenschat> regios, Woordenschat samen) {
        List<Map<String, Object>> voorwaarden = new ArrayList<>();
        for (Woordenschat regio : regios) {
            Set<Woordsoort> minder = regio.kleinerDan(samen);
            minder.remove(Woordsoort.PROVINCIE);
            Map<String, Object> beperking = beperking(geheel, regio, minder);
            if (!beperking.isEmpty()) {
                voorwaarden.add(Vorm.boom(
                        "if", Vorm.boom("properties", Vorm.boom("provincie", Vorm.boom("const", regio.regio()))),
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

    /** These parts and all that they refer to, in order, whole. */
    Map<String, Map<String, Object>> met(String... namen) {
        Set<String> nodig = new TreeSet<>();
        Deque<String> nog = new ArrayDeque<>(List.of(namen));
        while (!nog.isEmpty()) {
            String naam = nog.remove();
            if (nodig.add(naam)) {
                verwijzingen(delen.get(naam), nog);
            }
        }
        Map<String, Map<String, Object>> met = new LinkedHashMap<>(delen);
        met.keySet().retainAll(nodig);
        return met;
    }

    private static void verwijzingen(Object waarde, Deque<String> naar) {
        if (waarde instanceof Map<?, ?> map) {
            if (map.get(Vorm.VERWIJZING) instanceof String naam) {
                naar.add(naam);
            }
            map.values().forEach(lid -> verwijzingen(lid, naar));
        } else if (waarde instanceof List<?> lijst) {
            lijst.forEach(lid -> verwijzingen(lid, naar));
        }
    }

    /** The same tree, in which a reference is a pointer to where the parts stand in a document. */
    static Map<String, Object> geplaatst(Map<?, ?> boom, String plaats) {
        Map<String, Object> nieuw = new LinkedHashMap<>();
        boom.forEach((naam, waarde) -> nieuw.put((String) naam,
                naam.equals(Vorm.VERWIJZING) ? plaats + waarde : waardeGeplaatst(waarde, plaats)));
        return nieuw;
    }

    private static Object waardeGeplaatst(Object waarde, String plaats) {
        if (waarde instanceof Map<?, ?> map) {
            return geplaatst(map, plaats);
        }
        if (waarde instanceof List<?> lijst) {
            List<Object> nieuw = new ArrayList<>();
            lijst.forEach(deel -> nieuw.add(waardeGeplaatst(deel, plaats)));
            return nieuw;
        }
        return waarde;
    }
}
