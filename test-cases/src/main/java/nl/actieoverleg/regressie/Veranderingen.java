package nl.actieoverleg.regressie;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How the advices on example cases change, from what matters most to what matters least.
 *
 * @param alle every case whose advice changes
 */
public record Veranderingen(List<Verandering> alle) {

    /**
     * From one thing to another, and how often.
     *
     * @param was what it was
     * @param is what it is; null when the new rules cannot advise on the case
     * @param aantal in how many cases
     */
    public record Overgang(String was, String is, int aantal) {
    }

    /**
     * Cases in which exactly the same changes.
     *
     * @param verschillen what changes
     * @param gelijken the cases, at least one
     */
    public record Groep(List<String> verschillen, List<Verandering> gelijken) {

        /** Whether the route is another one. */
        public boolean isAndereRoute() {
            return gelijken.get(0).isAndereRoute();
        }
    }

    /** The routes that change, the most frequent first. */
    public List<Overgang> routes() {
        return overgangen(Verandering::routeWas, Verandering::routeIs);
    }

    /** How certainty changes, the most frequent first. */
    public List<Overgang> zekerheden() {
        return overgangen(Verandering::zekerheidWas, Verandering::zekerheidIs);
    }

    private List<Overgang> overgangen(Function<Verandering, String> was, Function<Verandering, String> is) {
        Map<List<String>, Integer> aantallen = new LinkedHashMap<>();
        for (Verandering een : alle) {
            if (!was.apply(een).equals(is.apply(een))) {
                aantallen.merge(Arrays.asList(was.apply(een), is.apply(een)), 1, Integer::sum);
            }
        }
        List<Overgang> overgangen = new ArrayList<>();
        aantallen.forEach((paar, aantal) -> overgangen.add(new Overgang(paar.get(0), paar.get(1), aantal)));
        overgangen.sort(Comparator.comparing(Overgang::aantal).reversed());
        return overgangen;
    }

    /** Equal changes together, without those of {@link #alleenRij()}: other routes first, then the largest. */
    public List<Groep> groepen() {
        Map<List<String>, List<Verandering>> perVerschil = new LinkedHashMap<>();
        for (Verandering een : alle) {
            if (!een.isAlleenRij()) {
                perVerschil.computeIfAbsent(een.verschillen(), verschil -> new ArrayList<>()).add(een);
            }
        }
        List<Groep> groepen = new ArrayList<>();
        perVerschil.forEach((verschillen, gelijken) -> groepen.add(new Groep(verschillen, gelijken)));
        groepen.sort(Comparator.comparing((Groep groep) -> !groep.isAndereRoute())
                .thenComparing(groep -> -groep.gelijken().size()));
        return groepen;
    }

    /** The cases in which only a criterion came or went beside a way in. */
    public List<Verandering> alleenRij() {
        return alle.stream().filter(Verandering::isAlleenRij).toList();
    }
}
