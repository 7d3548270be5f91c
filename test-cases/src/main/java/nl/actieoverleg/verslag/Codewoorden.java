package nl.actieoverleg.verslag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.actieoverleg.advies.RouteZonderOverleg;
import nl.actieoverleg.advies.Wanneer;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.taal.Adviestaal;

/** What codes mean, for whoever reads what a case expects. */
final class Codewoorden {

    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9_-]+");
    private static final Pattern NA_EEN_ZIN = Pattern.compile("(?<=[.?!]) ");

    private final Map<String, Map<String, String>> perRegio = new HashMap<>();

    Codewoorden(List<Regelset> regelsets) {
        for (Regelset regelset : regelsets) {
            Map<String, String> woorden = new HashMap<>();
            for (RouteZonderOverleg route : RouteZonderOverleg.values()) {
                woorden.put(route.name(), route.naam());
            }
            for (Wanneer wanneer : Wanneer.values()) {
                woorden.put(wanneer.name(), Adviestaal.woord(wanneer));
            }
            regelset.lagen().forEach(laag -> laag.lijsten().forEach(lijst -> zet(lijst, woorden)));
            perRegio.put(regelset.regio(), woorden);
        }
    }

    /** The name of what has one, else its first sentence: that tells what it is about. */
    private static void zet(Lijst lijst, Map<String, String> woorden) {
        for (Lijst.Veld veld : lijst.velden()) {
            for (String annotatie : List.of("naam", "vraag", "tekst")) {
                String tekst = veld.annotatie(annotatie);
                if (tekst != null) {
                    woorden.putIfAbsent(veld.code(), NA_EEN_ZIN.split(tekst)[0]);
                }
            }
        }
    }

    /** What one code means; the code itself when that is not known. */
    String woorden(String regio, String code) {
        return perRegio.getOrDefault(regio, Map.of()).getOrDefault(code, code);
    }

    /** Each code in a text that means something, once, with its words: "code: words". */
    List<String> bij(String regio, String tekst) {
        Map<String, String> woorden = perRegio.getOrDefault(regio, Map.of());
        Set<String> gezien = new LinkedHashSet<>();
        Matcher code = CODE.matcher(tekst);
        while (code.find()) {
            gezien.add(code.group());
        }
        List<String> uitleg = new ArrayList<>();
        for (String een : gezien) {
            if (woorden.containsKey(een)) {
                uitleg.add(een + ": " + woorden.get(een));
            }
        }
        return List.copyOf(uitleg);
    }
}
