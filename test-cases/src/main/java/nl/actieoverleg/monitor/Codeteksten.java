package nl.actieoverleg.monitor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.advies.RouteZonderOverleg;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regressie.Toetsregels;

/** What codes mean, as the rules say it; a code that they do not know stands for itself. */
final class Codeteksten {

    private final Map<Lijstsoort, Map<String, String>> teksten = new LinkedHashMap<>();
    private final List<String> provincies;

    Codeteksten(Toetsregels regels) {
        provincies = regels.adviseur().provincies();
        regels.modules().forEach(module -> module.lijsten().forEach(this::voegToe));
        Map<String, String> routes = teksten.computeIfAbsent(Lijstsoort.OVERLEGGEN, nieuw -> new LinkedHashMap<>());
        for (RouteZonderOverleg route : RouteZonderOverleg.values()) {
            routes.put(route.name(), route.naam());
        }
    }

    private void voegToe(Lijst lijst) {
        for (Lijst.Veld veld : lijst.velden()) {
            for (String annotatie : List.of("naam", "tekst", "vraag")) {
                if (veld.annotatie(annotatie) != null) {
                    teksten.computeIfAbsent(lijst.soort(), nieuw -> new LinkedHashMap<>())
                            .put(veld.code(), veld.annotatie(annotatie));
                }
            }
        }
    }

    String route(String code) {
        return tekst(Lijstsoort.OVERLEGGEN, code);
    }

    String tekst(Lijstsoort soort, String code) {
        return teksten.getOrDefault(soort, Map.of()).getOrDefault(code, code);
    }

    /** The first sentence of what a code means: enough to know it by in a list. */
    String kort(Lijstsoort soort, String code) {
        return tekst(soort, code).replaceFirst("(?<=[.?]) .*", "");
    }

    /** Every route, in the order of the rules. */
    List<String> routes() {
        return new ArrayList<>(teksten.get(Lijstsoort.OVERLEGGEN).keySet());
    }

    List<String> provincies() {
        return provincies;
    }
}
