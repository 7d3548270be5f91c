package nl.actieoverleg.verslag;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelset.Criterium;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;

/**
 * The criteria of all regions in one order, by the overleg that they are about.
 *
 * @param groepen the groups, in the order of the ways in
 */
record Meetlat(List<Groep> groepen) {

    /**
     * Criteria about the same overleg, or about several.
     *
     * @param naam the name of the overleg, or that there are more
     * @param criteria its criteria
     */
    record Groep(String naam, List<Maat> criteria) {
    }

    /**
     * A criterion.
     *
     * @param code its code
     * @param tekst what it says
     * @param isDeel whether it counts only as a part of other criteria
     */
    record Maat(String code, String tekst, boolean isDeel) {
    }

    /** Puts the criteria of these rules in order. */
    static Meetlat van(List<Regelset> regelsets) {
        Map<String, Criterium> criteria = new LinkedHashMap<>();
        Map<String, Set<String>> overleggen = new LinkedHashMap<>();
        Map<String, String> namen = new LinkedHashMap<>();
        Set<String> zelfstandig = new HashSet<>();
        for (Regelset regelset : regelsets) {
            namen.putAll(regelset.overleggen());
            for (Ingang ingang : regelset.ingangen()) {
                Stream.concat(ingang.criteria().stream(), ingang.weerhoudend().stream())
                        .map(regelset.criteria()::get).forEach(criterium -> {
                            criteria.putIfAbsent(criterium.code(), criterium);
                            overleggen.computeIfAbsent(criterium.code(), code -> new LinkedHashSet<>())
                                    .add(ingang.overleg());
                        });
                Stream.concat(ingang.regels(Conclusie.INGANG).stream().flatMap(een -> een.voorwaarden().stream())
                        .map(Voorwaarde::criterium).filter(index -> index >= 0),
                        ingang.weerhoudend().stream())
                        .forEach(index -> zelfstandig.add(regelset.criteria().get(index).code()));
            }
        }
        Map<String, List<Maat>> groepen = new LinkedHashMap<>();
        criteria.forEach((code, criterium) -> {
            Set<String> over = overleggen.get(code);
            String groep = over.size() > 1 ? "Meer dan één overleg" : namen.get(over.iterator().next());
            groepen.computeIfAbsent(groep, naam -> new ArrayList<>())
                    .add(new Maat(code, criterium.tekst(), !zelfstandig.contains(code)));
        });
        return new Meetlat(groepen.entrySet().stream().map(groep -> new Groep(groep.getKey(), groep.getValue()))
                .toList());
    }

    /** All criteria. */
    List<Maat> criteria() {
        return groepen.stream().flatMap(groep -> groep.criteria().stream()).toList();
    }
}
