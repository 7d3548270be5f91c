package nl.actieoverleg.regelset;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.controle.Woordenschat;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Regelmodule;

/** What a case may hold, as the rules of each region declare it. Thread-safe; looked up when first asked. */
public final class Regelwoorden implements Woordenschat {

    private final Map<String, Regio> regios = new LinkedHashMap<>();
    private final List<String> namen;
    /** Read from the lists themselves: every case may hold a counter, and one region is enough to advise on it. */
    private final Set<String> alleTellers;
    private final Map<String, Woorden> perRegio = new ConcurrentHashMap<>();
    private volatile Alle alle;

    private record Woorden(Set<String> vragen, Set<String> tellers, Set<String> overleggen, Set<String> behoeften) {
    }

    /** The words of all regions together; only a fault in a case needs them. */
    private record Alle(Map<String, String> vragen, Woorden woorden) {
    }

    /** @param regios the regions, each with a name of its own */
    public Regelwoorden(Collection<Regio> regios) {
        for (Regio regio : regios) {
            this.regios.put(regio.naam(), regio);
        }
        namen = List.copyOf(this.regios.keySet());
        alleTellers = Collections.unmodifiableSet(tellers(regios));
    }

    private static Set<String> tellers(Collection<Regio> regios) {
        Set<String> tellers = new LinkedHashSet<>();
        for (Regio regio : regios) {
            for (Regelmodule laag : regio.lagen()) {
                for (Lijst lijst : laag.lijsten()) {
                    if (lijst.soort() == Lijstsoort.TELLERS) {
                        for (Lijst.Veld teller : lijst.velden()) {
                            tellers.add(teller.naam());
                        }
                    }
                }
            }
        }
        return tellers;
    }

    private Woorden van(String regio) {
        Woorden woorden = perRegio.get(regio);
        return woorden != null ? woorden : perRegio.computeIfAbsent(regio,
                naam -> woorden(List.of(regios.get(naam).regelset())));
    }

    private Alle alle() {
        if (alle == null) {
            List<Regelset> regelsets = regios.values().stream().map(Regio::regelset).toList();
            Map<String, String> vragen = new LinkedHashMap<>();
            for (Regelset regelset : regelsets) {
                for (Vraag vraag : regelset.vragen()) {
                    Regelmodule laag = regelset.lagen().stream().filter(module -> module.id().equals(vraag.laag()))
                            .findFirst().orElseThrow();
                    vragen.putIfAbsent(vraag.feit(), laag.isBasis() ? "" : laag.naam());
                }
            }
            alle = new Alle(Collections.unmodifiableMap(vragen), woorden(regelsets));
        }
        return alle;
    }

    private static Woorden woorden(List<Regelset> regelsets) {
        Set<String> vragen = new LinkedHashSet<>();
        Set<String> tellers = new LinkedHashSet<>();
        Set<String> overleggen = new LinkedHashSet<>();
        Set<String> behoeften = new LinkedHashSet<>();
        for (Regelset regelset : regelsets) {
            for (Vraag vraag : regelset.vragen()) {
                vragen.add(vraag.feit());
            }
            tellers.addAll(regelset.tellers());
            overleggen.addAll(regelset.lopend());
            behoeften.addAll(regelset.behoeften().keySet());
        }
        return new Woorden(Collections.unmodifiableSet(vragen), Collections.unmodifiableSet(tellers),
                Collections.unmodifiableSet(overleggen), Collections.unmodifiableSet(behoeften));
    }

    @Override
    public List<String> regios() {
        return namen;
    }

    @Override
    public Set<String> vragen(String regio) {
        return van(regio).vragen();
    }

    @Override
    public Map<String, String> alleVragen() {
        return alle().vragen();
    }

    @Override
    public Set<String> tellers(String regio) {
        return van(regio).tellers();
    }

    @Override
    public Set<String> alleTellers() {
        return alleTellers;
    }

    @Override
    public Set<String> overleggen(String regio) {
        return van(regio).overleggen();
    }

    @Override
    public Set<String> alleOverleggen() {
        return alle().woorden().overleggen();
    }

    @Override
    public Set<String> behoeften(String regio) {
        return van(regio).behoeften();
    }

    @Override
    public Set<String> alleBehoeften() {
        return alle().woorden().behoeften();
    }
}
