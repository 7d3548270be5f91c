package nl.actieoverleg.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.advies.Belemmering;
import nl.actieoverleg.advies.Dichtstbij;
import nl.actieoverleg.advies.Reden;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelmodule.Voorwaarde.Dag;
import nl.actieoverleg.regelmodule.Voorwaarde.Vraagt;
import nl.actieoverleg.regelset.Criterium;
import nl.actieoverleg.regelset.GekoppeldeRegel;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Ingang.Soort;
import nl.actieoverleg.regelset.Regelset;

/**
 * Why the advice is what it is: from the structure of the rules, over the outcomes of a case. Immutable; made once for
 * the rules of a region.
 */
final class Onderbouwing {

    private final Regelset regelset;
    private final Uitkomsten uitkomsten;
    /** For each way in, for each rule that makes it fit, the criteria that it asks for. */
    private final int[][][] gevraagd;
    /** For each way in and each criterion that it rests on, what is said of it for each answer; null for others. */
    private final Belemmering[][][] gezegd;
    /** For each way in the criteria that it asks for, whichever of its rules asks. */
    private final int[][] nodig;
    /** Likewise those that hold it back. */
    private final int[][] weerhoudend;
    /**
     * For each rule that meets a criterion by facts that all have to hold, the reason that it alone gives; else null.
     */
    private final Reden[] vast;

    Onderbouwing(Regelset regelset, Uitkomsten uitkomsten) {
        this.regelset = regelset;
        this.uitkomsten = uitkomsten;
        this.gevraagd = new int[regelset.ingangen().size()][][];
        for (Ingang ingang : regelset.ingangen()) {
            int[][] redenen = new int[ingang.regels(Conclusie.INGANG).size()][];
            for (int i = 0; i < redenen.length; i++) {
                redenen[i] = gevraagd(ingang.regels(Conclusie.INGANG).get(i));
            }
            gevraagd[ingang.index()] = redenen;
        }
        gezegd = new Belemmering[regelset.ingangen().size()][regelset.criteria().size()][];
        nodig = new int[regelset.ingangen().size()][];
        weerhoudend = new int[regelset.ingangen().size()][];
        for (Ingang ingang : regelset.ingangen()) {
            BitSet gevraagdEens = new BitSet();
            for (int[] reden : gevraagd[ingang.index()]) {
                for (int criterium : reden) {
                    gevraagdEens.set(criterium);
                }
            }
            nodig[ingang.index()] = Uitkomsten.indexen(gevraagdEens);
            for (int criterium : nodig[ingang.index()]) {
                gezegd[ingang.index()][criterium] = gezegd(ingang, criterium);
            }
            BitSet houdtTegen = new BitSet();
            for (int criterium : ingang.weerhoudend()) {
                houdtTegen.set(criterium);
            }
            weerhoudend[ingang.index()] = Uitkomsten.indexen(houdtTegen);
            for (int criterium : weerhoudend[ingang.index()]) {
                gezegd[ingang.index()][criterium] = gezegd(ingang, criterium);
            }
        }
        vast = vasteRedenen();
    }

    private Reden[] vasteRedenen() {
        Reden[] redenen = new Reden[regelset.regels().size()];
        for (Criterium criterium : regelset.criteria()) {
            for (GekoppeldeRegel regel : criterium.regels()) {
                BitSet feiten = new BitSet();
                boolean alle = true;
                for (Voorwaarde voorwaarde : regel.voorwaarden()) {
                    alle &= voorwaarde.feit() >= 0 || voorwaarde.vragen().isEmpty();
                    if (voorwaarde.feit() >= 0) {
                        feiten.set(voorwaarde.feit());
                    }
                }
                redenen[regel.nummer()] = alle ? reden(criterium, feiten) : null;
            }
        }
        return redenen;
    }

    private Belemmering[] gezegd(Ingang ingang, int index) {
        Criterium criterium = regelset.criteria().get(index);
        Belemmering[] perAntwoord = new Belemmering[Antwoord.values().length];
        for (Antwoord antwoord : Antwoord.values()) {
            perAntwoord[antwoord.ordinal()] = new Belemmering(ingang.code(), criterium.code(), criterium.tekst(),
                    criterium.bron(), antwoord);
        }
        return perAntwoord;
    }

    /** Adds what can be said of each criterion that a way in rests on. */
    void vasteDelen(List<Object> delen) {
        for (Belemmering[][] vanIngang : gezegd) {
            for (Belemmering[] perAntwoord : vanIngang) {
                if (perAntwoord != null) {
                    delen.addAll(List.of(perAntwoord));
                }
            }
        }
        for (Reden reden : vast) {
            if (reden != null) {
                delen.add(reden);
            }
        }
    }

    /**
     * The criteria that a rule for a way in asks for; without those that only repeat another one of them, for what is
     * one condition must not count as two.
     */
    private int[] gevraagd(GekoppeldeRegel regel) {
        List<Integer> alle = new ArrayList<>();
        for (Voorwaarde voorwaarde : regel.voorwaarden()) {
            // A day is the only other thing that it may ask for.
            if (voorwaarde.criterium() >= 0) {
                alle.add(voorwaarde.criterium());
            }
        }
        int[] deze = new int[alle.size()];
        int aantal = 0;
        for (int index : alle) {
            if (!alle.contains(regelset.criteria().get(index).herhaalt())) {
                deze[aantal++] = index;
            }
        }
        return Arrays.copyOf(deze, aantal);
    }

    /** For each way in, by code, the codes of the criteria that it asks for. */
    Map<String, List<String>> voorwaarden() {
        Map<String, List<String>> codes = new HashMap<>();
        for (Ingang ingang : regelset.ingangen()) {
            codes.put(ingang.code(), Arrays.stream(nodig[ingang.index()])
                    .mapToObj(index -> regelset.criteria().get(index).code()).toList());
        }
        return codes;
    }

    /** The criteria that are met for the way in that gave the route. */
    List<Reden> redenen(Ingang gekozen, Weging weging) {
        if (gekozen == null) {
            return List.of();
        }
        List<Reden> redenen = new ArrayList<>(gekozen.criteria().size());
        for (int i = 0; i < gekozen.criteria().size(); i++) {
            Criterium criterium = regelset.criteria().get(gekozen.criteria().get(i));
            if (weging.criterium(criterium.index()) == Antwoord.JA) {
                redenen.add(reden(criterium, weging));
            }
        }
        return List.copyOf(redenen);
    }

    /** With the facts answered JA in the rules that met it. */
    private Reden reden(Criterium criterium, Weging weging) {
        GekoppeldeRegel enige = null;
        int aantal = 0;
        for (int i = 0; i < criterium.regels().size(); i++) {
            if (weging.weeg(criterium.regels().get(i)) == Antwoord.JA) {
                enige = criterium.regels().get(i);
                aantal++;
            }
        }
        if (aantal == 1 && vast[enige.nummer()] != null) {
            return vast[enige.nummer()];
        }
        BitSet feiten = new BitSet(regelset.invoer().vragen().size());
        for (GekoppeldeRegel regel : criterium.regels()) {
            if (weging.weeg(regel) == Antwoord.JA) {
                for (Voorwaarde voorwaarde : regel.voorwaarden()) {
                    for (Vraagt vraag : voorwaarde.vragen()) {
                        if (vraag.feit() >= 0 && weging.weeg(vraag) == Antwoord.JA) {
                            feiten.set(vraag.feit());
                        }
                    }
                }
            }
        }
        return reden(criterium, feiten);
    }

    /** That this criterion is met by these facts, which stand in the order of the questionnaire. */
    private Reden reden(Criterium criterium, BitSet feiten) {
        String[] namen = new String[feiten.cardinality()];
        int aantal = 0;
        for (int index = feiten.nextSetBit(0); index >= 0; index = feiten.nextSetBit(index + 1)) {
            namen[aantal++] = regelset.invoer().vragen().get(index).feit();
        }
        return new Reden(criterium.code(), criterium.tekst(), criterium.bron(), List.of(namen));
    }

    /** Without a way in that fits: what each of them misses, or what is not known of it. */
    List<Belemmering> belemmeringen(Besluit besluit, Weging weging) {
        if (besluit.gekozen() != null) {
            return List.of();
        }
        List<Belemmering> belemmeringen = new ArrayList<>();
        for (int i = 0; i < besluit.volgorde().size(); i++) {
            Ingang ingang = besluit.volgorde().get(i);
            Antwoord past = weging.past(ingang);
            // Nothing urgent is the rule, not a hindrance: a direct way in counts only while it is undecided.
            if (past == Antwoord.ONBEKEND || ingang.soort() != Soort.DIRECT) {
                belemmeringen(ingang, nodig[ingang.index()], past, weging, belemmeringen);
                if (weging.isWeerhouden(ingang)) {
                    belemmeringen(ingang, weerhoudend[ingang.index()], Antwoord.JA, weging, belemmeringen);
                }
            }
        }
        return List.copyOf(belemmeringen);
    }

    /** Notes those of these criteria that have this outcome. */
    private void belemmeringen(Ingang ingang, int[] criteria, Antwoord uitkomst, Weging weging,
            List<Belemmering> belemmeringen) {
        for (int index : criteria) {
            if (weging.criterium(index) == uitkomst) {
                belemmeringen.add(gezegd[ingang.index()][index][uitkomst.ordinal()]);
            }
        }
    }

    /** The ordinary ways in that miss exactly one condition, being held back counted as one, in order. */
    List<Dichtstbij> dichtstbij(List<Ingang> volgorde, Weging weging) {
        List<Dichtstbij> dichtstbij = new ArrayList<>();
        for (Ingang ingang : volgorde) {
            if (ingang.soort() == Soort.GEWOON) {
                String ontbreekt = enigeOntbrekende(ingang, weging);
                if (ontbreekt != null) {
                    dichtstbij.add(new Dichtstbij(ingang.code(), ontbreekt));
                }
            }
        }
        return List.copyOf(dichtstbij);
    }

    /** Whether a rule is there on the day of the case. */
    private static boolean isErDan(GekoppeldeRegel regel, Weging weging) {
        for (Voorwaarde voorwaarde : regel.voorwaarden()) {
            if (voorwaarde instanceof Dag && weging.weeg(voorwaarde) != Antwoord.JA) {
                return false;
            }
        }
        return true;
    }

    /** The code of the one condition that is missing, or null; of several reasons the first criterion as declared. */
    private String enigeOntbrekende(Ingang ingang, Weging weging) {
        boolean weerhouden = weging.isWeerhouden(ingang);
        int enige = Integer.MAX_VALUE;
        for (int i = 0; i < gevraagd[ingang.index()].length; i++) {
            int[] reden = gevraagd[ingang.index()][i];
            if (reden.length < ingang.regels(Conclusie.INGANG).get(i).voorwaarden().size()
                    && !isErDan(ingang.regels(Conclusie.INGANG).get(i), weging)) {
                continue;
            }
            int nietJa = 0;
            int laatste = 0;
            for (int criterium : reden) {
                if (weging.criterium(criterium) != Antwoord.JA) {
                    nietJa++;
                    laatste = criterium;
                }
            }
            if (nietJa == 0 && weerhouden) {
                return uitkomsten.weerhoudendeCodes(ingang, weging).get(0);
            }
            if (nietJa == 1 && !weerhouden && weging.criterium(laatste) == Antwoord.NEE) {
                enige = Math.min(enige, laatste);
            }
        }
        return enige == Integer.MAX_VALUE ? null : regelset.criteria().get(enige).code();
    }
}
