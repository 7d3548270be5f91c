package nl.actieoverleg.regelset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.actieoverleg.advies.Regelsetversie;
import nl.actieoverleg.draad.Eigendraad;
import nl.actieoverleg.fout.Weigering;
import nl.actieoverleg.melding.OngeldigeRegels;
import nl.actieoverleg.melding.Plaats;
import nl.actieoverleg.melding.Regelfouten;
import nl.actieoverleg.regelmodule.Regelmodule;

/**
 * A region and the layers that its rules come from. Thread-safe.
 *
 * <p>The layers are put together when the rules are first asked for: an application with many regions on its class path
 * pays for those that it uses.
 */
public final class Regio {

    private final List<Regelmodule> lagen;
    private volatile Regelset regelset;
    private volatile List<String> grenzen;
    private final Map<String, Regelset> perPeriode = new ConcurrentHashMap<>();

    /**
     * @param lagen the base layer, and the layer of the region on it
     * @throws OngeldigeRegels when these cannot stand on each other
     */
    public Regio(List<Regelmodule> lagen) {
        this.lagen = List.copyOf(lagen);
        Regelfouten fouten = new Regelfouten();
        controleer(this.lagen, fouten);
        fouten.gooi();
    }

    /**
     * The regions that modules are for, by name, each with the base layer under it.
     *
     * @throws Weigering when there is none, or when modules contradict each other
     */
    public static Map<String, Regio> uit(List<Regelmodule> modules) {
        List<Regelmodule> basis = new ArrayList<>();
        for (Regelmodule module : modules) {
            if (module.isBasis()) {
                basis.add(module);
            }
        }
        if (basis.size() > 1) {
            throw new Weigering("Er zijn " + basis.size() + " onderste lagen gevonden: "
                    + String.join(", ", basis.stream().map(Regelmodule::id).toList()) + ". Laat er één staan.");
        }
        Map<String, Regio> regios = new LinkedHashMap<>();
        for (Regelmodule module : modules) {
            if (!module.isBasis()) {
                List<Regelmodule> lagen = new ArrayList<>(basis);
                lagen.add(module);
                Regio regio = new Regio(lagen);
                if (regios.putIfAbsent(regio.naam(), regio) != null) {
                    throw new Weigering("Twee regelmodules noemen de regio " + regio.naam()
                            + ". Laat er één staan.");
                }
            }
        }
        if (regios.isEmpty()) {
            throw new Weigering("Er zijn geen regels van een regio gevonden. Zet een regelmodule op het "
                    + "klassenpad, naast die van de laag waar ze op staat.");
        }
        return regios;
    }

    /** Its name, as it stands in a case. */
    public String naam() {
        return lagen.get(lagen.size() - 1).regio();
    }

    /** The layers, base layer first. */
    public List<Regelmodule> lagen() {
        return lagen;
    }

    /**
     * Its rules as they were written, over all days; the same each time.
     *
     * @throws OngeldigeRegels with every fault found, when modules were not built against each other
     */
    public Regelset regelset() {
        if (regelset == null) {
            synchronized (this) {
                if (regelset == null) {
                    regelset = Eigendraad.doe(new Supplier<>() { // No lambda: see there.
                        @Override
                        public Regelset get() {
                            return Regelset.van(lagen);
                        }
                    });
                }
            }
        }
        return regelset;
    }

    /**
     * The first day of the period that a day lies in: between two of those nothing changes by itself.
     *
     * @return the day, jjjj-mm-dd; the empty text for the first period, and so for all days when there is one
     */
    public String periode(LocalDate dag) {
        List<String> eerste = grenzen();
        String periode = "";
        String gezocht = eerste.isEmpty() ? "" : dag.toString();
        for (int i = 0; i < eerste.size() && eerste.get(i).compareTo(gezocht) <= 0; i++) {
            periode = eerste.get(i);
        }
        return periode;
    }

    /**
     * Its rules as they are on a day, with the same words in the same places.
     *
     * @param periode the first day of the period, from {@link #periode}
     * @throws OngeldigeRegels as {@link #regelset()} does
     */
    public Regelset regelset(String periode) {
        Regelset alles = regelset();
        List<String> eerste = grenzen();
        if (eerste.isEmpty()) {
            return alles;
        }
        return perPeriode.computeIfAbsent(periode, dag -> Eigendraad.doe(() -> {
            Regelset dan = alles.op(dag);
            String bij = dag.isEmpty() ? "voor " + eerste.get(0) : "vanaf " + dag;
            return dan.met(new Regelsetversie(dan.versie().versie() + " (" + bij + ")", dan.versie().vingerafdruk()));
        }));
    }

    /** The first days of all periods but the first, in order. */
    public List<String> grenzen() {
        if (grenzen == null) {
            grenzen = Periodes.grenzen(lagen); // Made twice by two threads they are the same.
        }
        return grenzen;
    }

    /** Notes what keeps layers from standing on each other, as far as they say so themselves. */
    static void controleer(List<Regelmodule> lagen, Regelfouten fouten) {
        Regelmodule basis = lagen.get(0);
        if (!basis.isBasis()) {
            meld(fouten, "De module " + basis.id() + " staat op " + basis.op() + ", maar die is er niet.",
                    "Zet de module " + basis.op() + " erbij (op het klassenpad of als map).");
        }
        for (Regelmodule laag : lagen.subList(1, lagen.size())) {
            if (laag.isBasis()) {
                meld(fouten, "De module " + laag.id() + " is een basis, maar die is er al: " + basis.id() + ".",
                        "Zet in regelmodule.properties op=" + basis.id() + ", of haal één van beide weg.");
            } else if (!laag.op().equals(basis.id())) {
                meld(fouten, "De module " + laag.id() + " staat op " + laag.op() + ", niet op " + basis.id() + ".",
                        "Zet in regelmodule.properties op=" + basis.id() + ".");
            }
            if (laag.regio() == null) {
                meld(fouten, "De module " + laag.id() + " noemt geen regio.",
                        "Zet in regelmodule.properties bijvoorbeeld regio=" + laag.id().toUpperCase(Locale.ROOT) + ".");
            }
        }
    }

    private static void meld(Regelfouten fouten, String melding, String remedie) {
        fouten.meld(new Plaats("regelmodule.properties", 0), melding, remedie);
    }
}
