package nl.actieoverleg.verwoording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.actieoverleg.advies.RouteZonderOverleg;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Regelmodule;

/** How the rules want things named in texts. Where they say nothing, the name itself has to do. Immutable. */
final class Namen {

    private final Map<String, Lijst.Veld> overleggen;
    private final Map<String, Lijst.Veld> partijen;
    private final Map<String, Lijst.Veld> routes;
    private final Map<String, Lijst.Veld> vragen;
    private final Set<String> kern = new HashSet<>();

    Namen(List<Regelmodule> lagen) {
        overleggen = velden(lagen, Lijstsoort.OVERLEGGEN);
        partijen = velden(lagen, Lijstsoort.PARTIJEN);
        routes = velden(lagen, Lijstsoort.ROUTES);
        vragen = velden(lagen, Lijstsoort.VRAGEN);
        for (Lijst.Veld criterium : Regelmodule.velden(lagen, Lijstsoort.CRITERIA)) {
            if (criterium.annotatie("kern") != null) {
                kern.add(criterium.code());
            }
        }
    }

    private static Map<String, Lijst.Veld> velden(List<Regelmodule> lagen, Lijstsoort soort) {
        Map<String, Lijst.Veld> velden = new HashMap<>();
        for (Lijst.Veld veld : Regelmodule.velden(lagen, soort)) {
            velden.put(veld.code(), veld);
        }
        return velden;
    }

    /** The name of an overleg where there is little room. */
    String kort(String overleg) {
        Lijst.Veld veld = overleggen.get(overleg);
        return veld == null ? overleg : of(veld.annotatie("kort"), veld.annotatie("naam"));
    }

    /** The name of a party where there is little room; without one of its own the name that the advice gives. */
    String kort(String partij, String naam) {
        Lijst.Veld veld = partijen.get(partij);
        return veld == null ? naam : of(veld.annotatie("kort"), naam);
    }

    /** A route within a sentence. */
    String inZin(String route) {
        Lijst.Veld veld = overleggen.getOrDefault(route, routes.get(route));
        String naam = veld == null ? null : of(veld.annotatie("inzin"), veld.annotatie("naam"));
        RouteZonderOverleg zonder = RouteZonderOverleg.van(route).orElse(null);
        return naam != null ? naam : zonder != null ? Taal.kleineLetter(zonder.naam()) : route;
    }

    /** These routes within a sentence. */
    List<String> inZin(List<String> codes) {
        List<String> namen = new ArrayList<>();
        for (String code : codes) {
            namen.add(inZin(code));
        }
        return namen;
    }

    /** The question that asks for a fact; the fact itself when no rules ask for it. */
    String vraag(String feit) {
        Lijst.Veld veld = vragen.get(feit);
        return veld == null ? feit : of(veld.annotatie("vraag"), feit);
    }

    /** What to do on a route, or null. */
    String doe(String route) {
        Lijst.Veld veld = overleggen.getOrDefault(route, routes.get(route));
        return veld == null ? null : veld.annotatie("doe");
    }

    /** Why a route without an overleg is the route, where criteria do not tell; or null. */
    String waarom(String route) {
        Lijst.Veld veld = routes.get(route);
        return veld == null ? null : veld.annotatie("waarom");
    }

    /** Whether a short text names this criterium as a reason. */
    boolean isKern(String criterium) {
        return kern.contains(criterium);
    }

    private static String of(String tekst, String anders) {
        return tekst != null ? tekst : anders;
    }
}
