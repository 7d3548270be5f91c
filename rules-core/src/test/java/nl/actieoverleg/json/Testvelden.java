package nl.actieoverleg.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.casus.Woordenlijst;
import nl.actieoverleg.controle.Casusvelden;

/** Made-up words: two regions, of which ZUIDERLAND has one of everything of its own. */
final class Testvelden implements Casusvelden {

    static final Testvelden VELDEN = new Testvelden();

    private final Map<String, String> eigenaars = new LinkedHashMap<>();

    private Testvelden() {
        for (String feit : List.of("regenVerwacht", "windVerwacht", "dijkBewaakt", "sluis/open", "peil~hoog")) {
            eigenaars.put(feit, "");
        }
        eigenaars.put("ijsOpDeSloot", "Noorderland");
        eigenaars.put("heuvelGlad", "Zuiderland");
    }

    @Override
    public List<String> regios() {
        return List.of("NOORDERLAND", "ZUIDERLAND");
    }

    @Override
    public Velden van(String regio) {
        Set<String> feiten = new LinkedHashSet<>(eigenaars.keySet());
        if (regio != null) {
            feiten.remove(regio.equals("NOORDERLAND") ? "heuvelGlad" : "ijsOpDeSloot");
        }
        boolean ookVanZuiderland = !"NOORDERLAND".equals(regio);
        return new Velden(feiten, woorden(ookVanZuiderland, "keerGewaarschuwd", "keerUitgerukt"),
                woorden(ookVanZuiderland, "DIJKOVERLEG", "HEUVELOVERLEG"),
                woorden(ookVanZuiderland, "DIJKWACHT", "STROOIZOUT"), regio == null ? null
                        : new Woordenlijst(feiten.stream().map(feit -> new Vraag(feit, "", "", "", "")).toList()));
    }

    @Override
    public Map<String, String> eigenaars() {
        return Collections.unmodifiableMap(eigenaars);
    }

    @Override
    public Set<String> alleTellers() {
        return van(null).tellers();
    }

    private static Set<String> woorden(boolean ookVanZuiderland, String overal, String eigen) {
        Set<String> woorden = new LinkedHashSet<>(List.of(overal));
        if (ookVanZuiderland) {
            woorden.add(eigen);
        }
        return woorden;
    }
}
