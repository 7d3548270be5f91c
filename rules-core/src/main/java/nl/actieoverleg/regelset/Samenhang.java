package nl.actieoverleg.regelset;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which criteria rest on which: what an alternative reaches, and whether anything rests on itself. */
final class Samenhang {

    private Samenhang() {
    }

    /** The indexes of the criteria that these alternatives rest on, those inside other criteria included, sorted. */
    static List<Integer> criteria(Collection<Alternatief> alternatieven, List<Criterium> criteria) {
        Set<Integer> bereikt = new TreeSet<>();
        Deque<Alternatief> teGaan = new ArrayDeque<>(alternatieven);
        while (!teGaan.isEmpty()) {
            for (int index : rechtstreeks(teGaan.pop().gronden())) {
                if (bereikt.add(index)) {
                    teGaan.addAll(criteria.get(index).alternatieven());
                }
            }
        }
        return List.copyOf(bereikt);
    }

    /** Whether an alternative rests on counts and days alone, so that its outcome is never unknown. */
    static boolean altijdBekend(Alternatief alternatief, List<Criterium> criteria) {
        List<Alternatief> onderdelen = new ArrayList<>(List.of(alternatief));
        criteria(onderdelen, criteria).forEach(index -> onderdelen.addAll(criteria.get(index).alternatieven()));
        return onderdelen.stream().noneMatch(onderdeel -> rustOpFeit(onderdeel.gronden()));
    }

    /** Notes a fault for each criterion that rests on itself. */
    static void controleerKringen(List<Criterium> criteria, Regelfouten fouten) {
        for (Criterium criterium : criteria) {
            if (criteria(criterium.alternatieven(), criteria).contains(criterium.index())) {
                fouten.meld(criterium.alternatieven().get(0).regel().plaats(),
                        criterium.code() + " rust op zichzelf, rechtstreeks of via andere criteria.",
                        "Laat criteria alleen naar criteria verwijzen die er los van staan.");
            }
        }
    }

    /** For each criterion the step after which its outcome is known: 0 when it rests on no other criterion. */
    static int[] stappen(List<Criterium> criteria) {
        Integer[] bekend = new Integer[criteria.size()];
        criteria.forEach(criterium -> stap(criterium, criteria, bekend));
        return Stream.of(bekend).mapToInt(Integer::intValue).toArray();
    }

    private static int stap(Criterium criterium, List<Criterium> criteria, Integer[] bekend) {
        int index = criterium.index();
        if (bekend[index] == null) {
            bekend[index] = criterium.alternatieven().stream().flatMap(een -> rechtstreeks(een.gronden()).stream())
                    .mapToInt(onder -> stap(criteria.get(onder), criteria, bekend) + 1).max().orElse(0);
        }
        return bekend[index];
    }

    /** The step in which a rule with these grounds takes its turn: when the criteria it rests on are known. */
    static int stap(List<Grond> gronden, int[] stappen) {
        return rechtstreeks(gronden).stream().mapToInt(index -> stappen[index] + 1).max().orElse(0);
    }

    private static boolean rustOpFeit(List<Grond> gronden) {
        return gronden.stream().anyMatch(grond -> grond instanceof Grond.Feit
                || grond instanceof Grond.Minstens minstens && rustOpFeit(minstens.delen()));
    }

    private static List<Integer> rechtstreeks(List<Grond> gronden) {
        List<Integer> indexen = new ArrayList<>();
        for (Grond grond : gronden) {
            if (grond instanceof Grond.Criteriumgrond criterium) {
                indexen.add(criterium.index());
            } else if (grond instanceof Grond.Minstens minstens) {
                indexen.addAll(rechtstreeks(minstens.delen()));
            }
        }
        return indexen;
    }
}
