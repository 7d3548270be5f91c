package nl.actieoverleg.regelset;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.actieoverleg.melding.Regelfouten;

/** Which criteria rest on which: what an alternative reaches, and whether anything rests on itself. */
final class Samenhang {

    private static final int NOG_NIET_BEPAALD = -1;

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
        for (int index : criteria(onderdelen, criteria)) {
            onderdelen.addAll(criteria.get(index).alternatieven());
        }
        for (Alternatief onderdeel : onderdelen) {
            if (rustOpFeit(onderdeel.gronden())) {
                return false;
            }
        }
        return true;
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
        int[] stappen = new int[criteria.size()];
        Arrays.fill(stappen, NOG_NIET_BEPAALD);
        for (Criterium criterium : criteria) {
            bepaal(criterium, criteria, stappen);
        }
        return stappen;
    }

    private static void bepaal(Criterium criterium, List<Criterium> criteria, int[] stappen) {
        if (stappen[criterium.index()] != NOG_NIET_BEPAALD) {
            return;
        }
        int stap = 0;
        for (Alternatief alternatief : criterium.alternatieven()) {
            for (int onder : rechtstreeks(alternatief.gronden())) {
                bepaal(criteria.get(onder), criteria, stappen);
            }
            stap = Math.max(stap, stap(alternatief.gronden(), stappen));
        }
        stappen[criterium.index()] = stap;
    }

    /** The step in which a rule with these grounds takes its turn: when the criteria it rests on are known. */
    static int stap(List<Grond> gronden, int[] stappen) {
        int stap = 0;
        for (int index : rechtstreeks(gronden)) {
            stap = Math.max(stap, stappen[index] + 1);
        }
        return stap;
    }

    private static boolean rustOpFeit(List<Grond> gronden) {
        for (Grond grond : gronden) {
            if (grond instanceof Grond.Feit
                    || grond instanceof Grond.Minstens minstens && rustOpFeit(minstens.delen())) {
                return true;
            }
        }
        return false;
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
