package nl.actieoverleg.regelset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelmodule.Voorwaarde.Vraagt;

/**
 * Linked rules by what they conclude, and which criteria rest on which: what a rule reaches, whether anything rests on
 * itself, and what comes before what.
 */
final class Regelgraaf {

    private static final int NOG_NIET_BEPAALD = -1;

    private final List<GekoppeldeRegel> regels;
    private final Map<Conclusie, Map<Integer, List<GekoppeldeRegel>>> perDoel = new EnumMap<>(Conclusie.class);
    private final int[] stappen;

    /**
     * @param regels the rules, as they stand in the layers
     * @param criteria how many criteria there are
     */
    Regelgraaf(List<GekoppeldeRegel> regels, int criteria) {
        this.regels = List.copyOf(regels);
        for (Conclusie conclusie : Conclusie.values()) {
            perDoel.put(conclusie, new HashMap<>());
        }
        for (GekoppeldeRegel regel : regels) {
            Map<Integer, List<GekoppeldeRegel>> opDoel = perDoel.get(regel.conclusie());
            for (int doel : regel.doelen()) {
                opDoel.putIfAbsent(doel, new ArrayList<>());
                opDoel.get(doel).add(regel);
            }
        }
        this.stappen = new int[criteria];
        Arrays.fill(stappen, NOG_NIET_BEPAALD);
    }

    /** All rules, as they stand in the layers. */
    List<GekoppeldeRegel> regels() {
        return regels;
    }

    /** The rules that conclude this of the thing with this index, in order. */
    List<GekoppeldeRegel> voor(Conclusie conclusie, int doel) {
        return Collections.unmodifiableList(perDoel.get(conclusie).getOrDefault(doel, List.of()));
    }

    /** The same rules, each in its step. Only when no criterion rests on itself. */
    Regelgraaf inStappen() {
        int laatste = -1;
        for (GekoppeldeRegel regel : regels) {
            if (regel.conclusie().bepaaltRoute()) {
                laatste = Math.max(laatste, stap(regel));
            }
        }
        List<GekoppeldeRegel> metStap = new ArrayList<>();
        for (GekoppeldeRegel regel : regels) {
            metStap.add(regel.inStap(regel.conclusie().bepaaltRoute() ? stap(regel) : laatste + 1));
        }
        return new Regelgraaf(metStap, stappen.length);
    }

    /** The indexes of the criteria that these rules rest on, those inside other criteria included, sorted. */
    List<Integer> onder(List<GekoppeldeRegel> deze) {
        List<Voorwaarde> voorwaarden = new ArrayList<>();
        for (GekoppeldeRegel regel : deze) {
            voorwaarden.addAll(regel.voorwaarden());
        }
        return List.copyOf(bereik(voorwaarden));
    }

    private Set<Integer> bereik(List<Voorwaarde> voorwaarden) {
        Set<Integer> bereikt = new TreeSet<>();
        List<Integer> teGaan = new ArrayList<>(gevraagd(voorwaarden, Lijstsoort.CRITERIA));
        for (int i = 0; i < teGaan.size(); i++) {
            if (bereikt.add(teGaan.get(i))) {
                for (GekoppeldeRegel regel : voor(Conclusie.CRITERIUM, teGaan.get(i))) {
                    teGaan.addAll(gevraagd(regel.voorwaarden(), Lijstsoort.CRITERIA));
                }
            }
        }
        return bereikt;
    }

    /** Whether a condition rests on counts and days alone, so that whether it holds is never unknown. */
    boolean isAltijdBekend(Voorwaarde voorwaarde) {
        List<Voorwaarde> delen = List.of(voorwaarde);
        boolean bekend = gevraagd(delen, Lijstsoort.VRAGEN).isEmpty();
        for (int index : bereik(delen)) {
            for (GekoppeldeRegel regel : voor(Conclusie.CRITERIUM, index)) {
                bekend &= gevraagd(regel.voorwaarden(), Lijstsoort.VRAGEN).isEmpty();
            }
        }
        return bekend;
    }

    /** Whether a criterion rests on itself, directly or by way of others. */
    boolean isKring(int criterium) {
        return onder(voor(Conclusie.CRITERIUM, criterium)).contains(criterium);
    }

    /**
     * The step in which a rule that decides the route takes its turn: 0, or the one after the last of the criteria that
     * it rests on.
     */
    private int stap(GekoppeldeRegel regel) {
        int stap = 0;
        for (int index : gevraagd(regel.voorwaarden(), Lijstsoort.CRITERIA)) {
            stap = Math.max(stap, stap(index) + 1);
        }
        return stap;
    }

    private int stap(int criterium) {
        if (stappen[criterium] == NOG_NIET_BEPAALD) {
            int stap = 0;
            for (GekoppeldeRegel regel : voor(Conclusie.CRITERIUM, criterium)) {
                stap = Math.max(stap, stap(regel));
            }
            stappen[criterium] = stap;
        }
        return stappen[criterium];
    }

    private static List<Integer> gevraagd(List<Voorwaarde> voorwaarden, Lijstsoort soort) {
        List<Integer> indexen = new ArrayList<>();
        for (Voorwaarde voorwaarde : voorwaarden) {
            for (Vraagt vraag : voorwaarde.vragen()) {
                if (vraag.veld().soort() == soort) {
                    indexen.add(vraag.veld().index());
                }
            }
        }
        return indexen;
    }
}
