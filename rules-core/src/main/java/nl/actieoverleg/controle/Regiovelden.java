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
import nl.actieoverleg.regelmodule.Lijst.Veld;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelset.Invoer;
import nl.actieoverleg.regelset.Regio;

/** What a case may hold, as the rules of each region declare it. Thread-safe; looked up when first asked. */
public final class Regiovelden implements Casusvelden {

    /** The place of all regions together in {@link #velden}: only a fault in a case needs these. */
    private static final String ALLE = "";

    private final Map<String, Regio> regios = new LinkedHashMap<>();
    private final List<String> namen;
    /** Read from the lists themselves: every case may hold a counter, and one region is enough to advise on it. */
    private final Set<String> alleTellers;
    private final Map<String, Velden> velden = new ConcurrentHashMap<>();
    private volatile Map<String, String> eigenaars;

    /** @param regios the regions, each with a name of its own */
    public Regiovelden(Collection<Regio> regios) {
        Set<String> tellers = new LinkedHashSet<>();
        for (Regio regio : regios) {
            this.regios.put(regio.naam(), regio);
            for (Veld teller : Regelmodule.velden(regio.lagen(), Lijstsoort.TELLERS)) {
                tellers.add(teller.naam());
            }
        }
        namen = List.copyOf(this.regios.keySet());
        alleTellers = Collections.unmodifiableSet(tellers);
    }

    @Override
    public List<String> regios() {
        return namen;
    }

    @Override
    public Velden van(String regio) {
        String naam = regio == null ? ALLE : regio;
        Velden bekend = velden.get(naam);
        if (bekend == null) {
            bekend = velden(regio);
            velden.put(naam, bekend); // Made twice by two threads they are the same.
        }
        return bekend;
    }

    private Velden velden(String regio) {
        Set<String> feiten = new LinkedHashSet<>();
        Set<String> tellers = new LinkedHashSet<>();
        Set<String> overleggen = new LinkedHashSet<>();
        Set<String> behoeften = new LinkedHashSet<>();
        for (Regio een : regio == null ? regios.values() : List.of(regios.get(regio))) {
            Invoer invoer = een.regelset().invoer();
            for (Vraag vraag : invoer.vragen()) {
                feiten.add(vraag.feit());
            }
            tellers.addAll(invoer.tellers());
            overleggen.addAll(invoer.lopend());
            behoeften.addAll(invoer.behoeften().keySet());
        }
        return new Velden(Collections.unmodifiableSet(feiten), Collections.unmodifiableSet(tellers),
                Collections.unmodifiableSet(overleggen), Collections.unmodifiableSet(behoeften),
                regio == null ? null : regios.get(regio).regelset().invoer().woordenlijst());
    }

    @Override
    public Map<String, String> eigenaars() {
        if (eigenaars == null) {
            Map<String, String> gevonden = new LinkedHashMap<>();
            for (Regio regio : regios.values()) {
                for (Regelmodule laag : regio.lagen()) {
                    for (Veld vraag : laag.velden(Lijstsoort.VRAGEN)) {
                        gevonden.putIfAbsent(vraag.naam(), laag.isBasis() ? "" : laag.naam());
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
