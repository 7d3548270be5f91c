package nl.actieoverleg.vergelijking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.vergelijking.Regelwijziging.Soort;

/**
 * How rules differ by meaning. Two rules mean the same when they conclude the same from the same conditions, whatever
 * their names, their order or the files in which they stand.
 *
 * @param regels the rules that are different
 * @param woorden the words that are different
 */
public record Regelverschil(List<Regelwijziging> regels, List<Woordwijziging> woorden) {

    /**
     * Compares modules by id.
     *
     * @param oud the modules before
     * @param nieuw the modules after
     * @return how they differ
     */
    public static Regelverschil tussen(Collection<Regelmodule> oud, Collection<Regelmodule> nieuw) {
        Map<String, Regelmodule> eerst = perId(oud);
        Map<String, Regelmodule> daarna = perId(nieuw);
        Regelbetekenis betekenisOud = new Regelbetekenis(oud);
        Regelbetekenis betekenisNieuw = new Regelbetekenis(nieuw);
        Set<String> ids = new LinkedHashSet<>(eerst.keySet());
        ids.addAll(daarna.keySet());
        List<Regelwijziging> regels = new ArrayList<>();
        List<Woordwijziging> woorden = new ArrayList<>();
        for (String id : ids) {
            Regelmodule was = eerst.get(id);
            Regelmodule is = daarna.get(id);
            regels.addAll(new Regelparing(id, betekenisOud.regels(was), betekenisNieuw.regels(is)).wijzigingen());
            woorden.addAll(Woordverschil.tussen(id, lijsten(was), lijsten(is)));
        }
        return new Regelverschil(List.copyOf(regels), woorden.stream()
                .map(woord -> isVerplaatst(woord, woorden) ? woord.getoond() : woord).toList());
    }

    /** Whether a word went to another module, or came from there: an advice says which module a word is of. */
    private static boolean isVerplaatst(Woordwijziging woord, List<Woordwijziging> alle) {
        return woord.wat() == null && alle.stream().anyMatch(ander -> ander.wat() == null
                && ander.lijst().equals(woord.lijst()) && ander.code().equals(woord.code())
                && !ander.laag().equals(woord.laag()));
    }

    private static Map<String, Regelmodule> perId(Collection<Regelmodule> modules) {
        Map<String, Regelmodule> perId = new LinkedHashMap<>();
        modules.forEach(module -> perId.putIfAbsent(module.id(), module));
        return perId;
    }

    private static List<Lijst> lijsten(Regelmodule module) {
        return module == null ? List.of() : module.lijsten();
    }

    /** {@return the ids of the modules in which more than names is different} */
    public Set<String> lagen() {
        Set<String> lagen = new LinkedHashSet<>();
        for (Regelwijziging regel : regels) {
            if (regel.soort() != Soort.HERNOEMD) {
                lagen.add(regel.laag());
            }
        }
        woorden.forEach(woord -> lagen.add(woord.laag()));
        return lagen;
    }

    /** {@return the differences in one line of Dutch} */
    public String inEenRegel() {
        return inEenRegel(regels, woorden);
    }

    static String inEenRegel(List<Regelwijziging> regels, List<Woordwijziging> woorden) {
        Map<Soort, Integer> aantallen = new HashMap<>();
        regels.forEach(regel -> aantallen.merge(regel.soort(), 1, Integer::sum));
        List<String> delen = new ArrayList<>();
        for (Soort soort : List.of(Soort.WEG, Soort.GEWIJZIGD, Soort.NIEUW)) {
            int aantal = aantallen.getOrDefault(soort, 0);
            if (aantal > 0) {
                delen.add(aantal + (delen.isEmpty() ? aantal == 1 ? " regel " : " regels " : " ")
                        + soort.name().toLowerCase(Locale.ROOT));
            }
        }
        String tekst = String.join(", ", delen);
        long andereWoorden = woorden.stream().filter(woord -> !woord.isTekst()).count();
        long teksten = woorden.size() - andereWoorden;
        List<String> achter = new ArrayList<>();
        if (!tekst.isEmpty()) {
            achter.add(tekst);
        }
        if (andereWoorden > 0) {
            achter.add(andereWoorden + (andereWoorden == 1 ? " woord" : " woorden") + " erbij of weg");
        }
        if (teksten > 0) {
            achter.add(teksten + (teksten == 1 ? " tekst" : " teksten") + " anders");
        }
        return achter.isEmpty() ? "geen verschil in betekenis" : String.join("; ", achter);
    }
}
