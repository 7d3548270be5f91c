package nl.actieoverleg.regelset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.controle.Woordenschat;

/** What a case may hold, as the rules of each region declare it. Immutable. */
public final class Regelwoorden implements Woordenschat {

    private final List<String> regios;
    private final Map<String, String> alleVragen = new LinkedHashMap<>();
    private final Map<String, Set<String>> vragen;
    private final Map<String, Set<String>> tellers;
    private final Map<String, Set<String>> overleggen;
    private final Map<String, Set<String>> behoeften;

    /** @param regelsets the rules of each region */
    public Regelwoorden(List<Regelset> regelsets) {
        regios = regelsets.stream().map(Regelset::regio).toList();
        vragen = perRegio(regelsets, regelset -> regelset.vragen().stream().map(Vraag::feit).toList());
        tellers = perRegio(regelsets, Regelset::tellers);
        overleggen = perRegio(regelsets, regelset -> List.copyOf(regelset.lopend()));
        behoeften = perRegio(regelsets, regelset -> List.copyOf(regelset.behoeften().keySet()));
        for (Regelset regelset : regelsets) {
            for (Vraag vraag : regelset.vragen()) {
                Regelmodule laag = regelset.lagen().stream().filter(module -> module.id().equals(vraag.laag()))
                        .findFirst().orElseThrow();
                alleVragen.putIfAbsent(vraag.feit(), laag.isBasis() ? "" : laag.naam());
            }
        }
    }

    /** For each region the words, and under {@code null} those of all regions together. */
    private static Map<String, Set<String>> perRegio(List<Regelset> regelsets,
            Function<Regelset, List<String>> woorden) {
        Map<String, Set<String>> perRegio = new HashMap<>();
        List<String> alle = new ArrayList<>();
        for (Regelset regelset : regelsets) {
            perRegio.put(regelset.regio(), Collections.unmodifiableSet(new LinkedHashSet<>(woorden.apply(regelset))));
            alle.addAll(woorden.apply(regelset));
        }
        perRegio.put(null, Collections.unmodifiableSet(new LinkedHashSet<>(alle)));
        return perRegio;
    }

    @Override
    public List<String> regios() {
        return regios;
    }

    @Override
    public Set<String> vragen(String regio) {
        return vragen.get(regio);
    }

    @Override
    public Map<String, String> alleVragen() {
        return Collections.unmodifiableMap(alleVragen);
    }

    @Override
    public Set<String> tellers(String regio) {
        return tellers.get(regio);
    }

    @Override
    public Set<String> alleTellers() {
        return tellers.get(null);
    }

    @Override
    public Set<String> overleggen(String regio) {
        return overleggen.get(regio);
    }

    @Override
    public Set<String> alleOverleggen() {
        return overleggen.get(null);
    }

    @Override
    public Set<String> behoeften(String regio) {
        return behoeften.get(regio);
    }

    @Override
    public Set<String> alleBehoeften() {
        return behoeften.get(null);
    }
}
