package nl.actieoverleg.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.actieoverleg.controle.Woordenschat;

/** Made-up words: two regions, of which ZUIDERLAND has one of everything of its own. */
final class Testwoorden implements Woordenschat {

    static final Testwoorden WOORDEN = new Testwoorden();

    private final Map<String, String> vragen = new LinkedHashMap<>();

    private Testwoorden() {
        for (String feit : List.of("regenVerwacht", "windVerwacht", "dijkBewaakt", "sluis/open", "peil~hoog")) {
            vragen.put(feit, "");
        }
        vragen.put("ijsOpDeSloot", "Noorderland");
        vragen.put("heuvelGlad", "Zuiderland");
    }

    @Override
    public List<String> regios() {
        return List.of("NOORDERLAND", "ZUIDERLAND");
    }

    @Override
    public Set<String> vragen(String regio) {
        Set<String> gevraagd = new LinkedHashSet<>(vragen.keySet());
        gevraagd.remove(regio.equals("NOORDERLAND") ? "heuvelGlad" : "ijsOpDeSloot");
        return gevraagd;
    }

    @Override
    public Map<String, String> alleVragen() {
        return Collections.unmodifiableMap(vragen);
    }

    @Override
    public Set<String> tellers(String regio) {
        return ookInZuiderland(regio, "keerGewaarschuwd", "keerUitgerukt");
    }

    @Override
    public Set<String> alleTellers() {
        return tellers("ZUIDERLAND");
    }

    @Override
    public Set<String> overleggen(String regio) {
        return ookInZuiderland(regio, "DIJKOVERLEG", "HEUVELOVERLEG");
    }

    @Override
    public Set<String> alleOverleggen() {
        return overleggen("ZUIDERLAND");
    }

    @Override
    public Set<String> behoeften(String regio) {
        return ookInZuiderland(regio, "DIJKWACHT", "STROOIZOUT");
    }

    @Override
    public Set<String> alleBehoeften() {
        return behoeften("ZUIDERLAND");
    }

    private static Set<String> ookInZuiderland(String regio, String overal, String eigen) {
        Set<String> woorden = new LinkedHashSet<>(List.of(overal));
        if (regio.equals("ZUIDERLAND")) {
            woorden.add(eigen);
        }
        return woorden;
    }
}
