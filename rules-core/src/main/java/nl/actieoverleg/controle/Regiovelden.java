package nl.actieoverleg.controle;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.casus.Woordenlijst;
import nl.actieoverleg.regelmodule.Lijst.Veld;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelset.Invoer;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.regelset.Regio;

/** What a case may hold, as the rules of each region declare it. Thread-safe; looked up when first asked. */
public final class Regiovelden implements Casusvelden {

    private final Map<String, Regio> regios = new LinkedHashMap<>();
    private final List<String> namen;
    /** Read from the lists themselves: every case may hold a counter, and one region is enough to advise on it. */
    private final Set<String> alleTellers;
    private final Map<String, Velden> perRegio = new ConcurrentHashMap<>();
    /** Of all regions together; only a fault in a case needs these. */
    private volatile Velden alle;
    private volatile Map<String, String> eigenaars;

    /** @param regios the regions, each with a name of its own */
    public Regiovelden(Collection<Regio> regios) {
        for (Regio regio : regios) {
            this.regios.put(regio.naam(), regio);
        }
        namen = List.copyOf(this.regios.keySet());
        alleTellers = Collections.unmodifiableSet(tellers(regios));
    }

    private static Set<String> tellers(Collection<Regio> regios) {
        Set<String> tellers = new LinkedHashSet<>();
        for (Regio regio : regios) {
            for (Veld teller : Regelmodule.velden(regio.lagen(), Lijstsoort.TELLERS)) {
                tellers.add(teller.naam());
            }
        }
        return tellers;
    }

    @Override
    public List<String> regios() {
        return namen;
    }

    @Override
    public Velden van(String regio) {
        if (regio == null) {
            if (alle == null) {
                alle = velden(regios.values(), null);
            }
            return alle;
        }
        Velden velden = perRegio.get(regio);
        if (velden == null) {
            velden = velden(List.of(regios.get(regio)), regios.get(regio).regelset().invoer().woordenlijst());
            perRegio.put(regio, velden); // Made twice by two threads they are the same.
        }
        return velden;
    }

    private static Velden velden(Collection<Regio> regios, Woordenlijst woordenlijst) {
        Set<String> feiten = new LinkedHashSet<>();
        Set<String> tellers = new LinkedHashSet<>();
        Set<String> overleggen = new LinkedHashSet<>();
        Set<String> behoeften = new LinkedHashSet<>();
        for (Regio regio : regios) {
            Invoer invoer = regio.regelset().invoer();
            for (Vraag vraag : invoer.vragen()) {
                feiten.add(vraag.feit());
            }
            tellers.addAll(invoer.tellers());
            overleggen.addAll(invoer.lopend());
            behoeften.addAll(invoer.behoeften().keySet());
        }
        return new Velden(Collections.unmodifiableSet(feiten), Collections.unmodifiableSet(tellers),
                Collections.unmodifiableSet(overleggen), Collections.unmodifiableSet(behoeften), woordenlijst);
    }

    @Override
    public Map<String, String> eigenaars() {
        if (eigenaars == null) {
            Map<String, String> gevonden = new LinkedHashMap<>();
            for (Regio regio : regios.values()) {
                Regelset regelset = regio.regelset();
                for (Vraag vraag : regelset.invoer().vragen()) {
                    for (Regelmodule laag : regelset.lagen()) {
                        if (laag.id().equals(vraag.laag())) {
                            gevonden.putIfAbsent(vraag.feit(), laag.isBasis() ? "" : laag.naam());
                        }
                    }
                }
            }
            eigenaars = Collections.unmodifiableMap(gevonden);
        }
        return eigenaars;
    }

    @Override
    public Set<String> alleTellers() {
        return alleTellers;
    }
}
