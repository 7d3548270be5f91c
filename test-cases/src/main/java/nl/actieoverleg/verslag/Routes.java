package nl.actieoverleg.verslag;

import static nl.actieoverleg.verslag.Element.el;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.RouteZonderOverleg;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.regressie.Uitslag;

/** The routes that the cases lead to, in the order of the rules: first the overleggen, then what is no overleg. */
final class Routes {

    private final Map<String, String> namen = new LinkedHashMap<>();
    private final Map<String, String> kleuren = new LinkedHashMap<>();

    Routes(List<Regelset> regelsets, List<Uitslag> uitslagen) {
        for (Regelset regelset : regelsets) {
            for (Ingang ingang : regelset.ingangen()) {
                namen.putIfAbsent(ingang.overleg(), regelset.overleggen().get(ingang.overleg()));
            }
        }
        int overleggen = namen.size();
        for (RouteZonderOverleg route : RouteZonderOverleg.values()) {
            namen.put(route.name(), route.naam());
        }
        for (String code : namen.keySet()) {
            int plaats = kleuren.size();
            kleuren.put(code, plaats < overleggen ? "overleg-" + plaats : "zonder-" + (plaats - overleggen));
        }
        namen.keySet().retainAll(uitslagen.stream().map(Uitslag::advies).filter(Objects::nonNull).map(Advies::route)
                .toList());
    }

    /** The codes of the routes that occur. */
    List<String> codes() {
        return List.copyOf(namen.keySet());
    }

    String naam(String code) {
        return namen.get(code);
    }

    /** The class that gives the colour of a route. */
    String kleur(String code) {
        return kleuren.get(code);
    }

    /** The name of a route with its colour. */
    Element label(String code) {
        return el("span", naam(code)).soort("route " + kleur(code));
    }
}
