package nl.actieoverleg.regels;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads conditions as the decision page writes them: {@code a en (b of c)}, {@code 2 van: a; b; c}, each name a fact or
 * the code of another condition.
 *
 * <p>A condition becomes its combinations: the sets of facts that suffice when they are JA, each without a fact too
 * many. No condition says "not", so the combinations say all there is to say about it.
 */
final class Notatie {

    private final Map<String, String> tabel = new LinkedHashMap<>();

    /** @param regels lines of a name, a bar and a condition */
    Notatie(String... regels) {
        for (String regel : String.join("\n", regels).split("\n")) {
            String[] kolommen = regel.split("\\|");
            tabel.put(kolommen[0].strip(), kolommen[1].strip());
        }
    }

    /** The names in the table, in order. */
    Set<String> namen() {
        return tabel.keySet();
    }

    /** The combinations that make this condition JA. */
    List<Set<String>> combinaties(String naam) {
        String voorwaarde = tabel.get(naam);
        return voorwaarde == null ? List.of(Set.of(naam)) : lees(voorwaarde);
    }

    /** The sets of facts that keep this condition from JA when they are NEE, each without a fact too many. */
    List<Set<String>> versperringen(String naam) {
        return en(combinaties(naam).stream().map(Notatie::elkApart).toList());
    }

    private List<Set<String>> lees(String voorwaarde) {
        if (voorwaarde.startsWith("2 van:")) {
            return tweeVan(voorwaarde.substring("2 van:".length()).split(";"));
        }
        String gelezen = voorwaarde.replace("(", " ( ").replace(")", " ) ").strip();
        List<String> woorden = new ArrayList<>(Arrays.asList(gelezen.split("\\s+")));
        List<Set<String>> uitkomst = of(woorden);
        if (!woorden.isEmpty()) {
            throw new IllegalArgumentException(voorwaarde);
        }
        return uitkomst;
    }

    private List<Set<String>> tweeVan(String... delen) {
        List<List<Set<String>>> paren = new ArrayList<>();
        for (int een = 0; een < delen.length; een++) {
            for (int ander = een + 1; ander < delen.length; ander++) {
                paren.add(List.of(Set.of(delen[een].strip(), delen[ander].strip())));
            }
        }
        return zonderOverbodige(paren.stream().flatMap(List::stream).toList());
    }

    private List<Set<String>> of(List<String> woorden) {
        List<Set<String>> alle = new ArrayList<>(enReeks(woorden));
        while (!woorden.isEmpty() && woorden.get(0).equals("of")) {
            woorden.remove(0);
            alle.addAll(enReeks(woorden));
        }
        return zonderOverbodige(alle);
    }

    private List<Set<String>> enReeks(List<String> woorden) {
        List<List<Set<String>>> delen = new ArrayList<>();
        delen.add(deel(woorden));
        while (!woorden.isEmpty() && woorden.get(0).equals("en")) {
            woorden.remove(0);
            delen.add(deel(woorden));
        }
        return en(delen);
    }

    private List<Set<String>> deel(List<String> woorden) {
        String woord = woorden.remove(0);
        if (!woord.equals("(")) {
            return combinaties(woord);
        }
        List<Set<String>> binnen = of(woorden);
        woorden.remove(0);
        return binnen;
    }

    private static List<Set<String>> en(List<List<Set<String>>> delen) {
        List<Set<String>> samen = List.of(Set.of());
        for (List<Set<String>> deel : delen) {
            List<Set<String>> volgende = new ArrayList<>();
            for (Set<String> links : samen) {
                for (Set<String> rechts : deel) {
                    Set<String> beide = new LinkedHashSet<>(links);
                    beide.addAll(rechts);
                    volgende.add(beide);
                }
            }
            samen = zonderOverbodige(volgende);
        }
        return samen;
    }

    private static List<Set<String>> elkApart(Set<String> feiten) {
        return feiten.stream().map(Set::of).toList();
    }

    private static List<Set<String>> zonderOverbodige(List<Set<String>> sets) {
        List<Set<String>> uniek = sets.stream().distinct().toList();
        return uniek.stream().filter(een -> uniek.stream()
                .noneMatch(ander -> !ander.equals(een) && een.containsAll(ander))).toList();
    }
}
