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
            new Regiowoorden(delen).beperk(delen.get(ADVIES), regios, samen);
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
