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
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Voorwaarde;
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

    Onderbouwing(Regelset regelset, Uitkomsten uitkomsten) {
        this.regelset = regelset;
        this.uitkomsten = uitkomsten;
        this.gevraagd = new int[regelset.ingangen().size()][][];
        for (Ingang ingang : regelset.ingangen()) {
            int[][] redenen = new int[ingang.regels().past().size()][];
            for (int i = 0; i < redenen.length; i++) {
                redenen[i] = gevraagd(ingang.regels().past().get(i));
            }
            gevraagd[ingang.index()] = redenen;
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
            codes.put(ingang.code(), nodig(ingang).stream().mapToObj(index -> regelset.criteria().get(index).code())
                    .toList());
        }
        return codes;
    }

    /** The criteria that a way in asks for, whichever of its rules asks. */
    private BitSet nodig(Ingang ingang) {
        BitSet nodig = new BitSet(regelset.criteria().size());
        for (int[] regel : gevraagd[ingang.index()]) {
            for (int criterium : regel) {
                nodig.set(criterium);
            }
        }
        return nodig;
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
                redenen.add(new Reden(criterium.code(), criterium.tekst(), criterium.bron(),
                        feiten(criterium, weging)));
            }
        }
        return List.copyOf(redenen);
    }

    /** The facts answered JA in the rules that met this criterion, in the order of the questionnaire. */
    private List<String> feiten(Criterium criterium, Weging weging) {
        BitSet gevonden = new BitSet(regelset.invoer().vragen().size());
        for (GekoppeldeRegel regel : criterium.regels()) {
            if (weging.weeg(regel) == Antwoord.JA) {
                for (Voorwaarde voorwaarde : regel.voorwaarden()) {
                    for (Vraagt vraag : voorwaarde.vragen()) {
                        if (vraag.veld().soort() == Lijstsoort.VRAGEN && weging.weeg(vraag) == Antwoord.JA) {
                            gevonden.set(vraag.veld().index());
                        }
                    }
                }
            }
        }
        String[] feiten = new String[gevonden.cardinality()];
        int aantal = 0;
        for (int index = gevonden.nextSetBit(0); index >= 0; index = gevonden.nextSetBit(index + 1)) {
            feiten[aantal++] = regelset.invoer().vragen().get(index).feit();
        }
        return List.of(feiten);
    }

    /** Without a way in that fits: what each of them misses, or what is not known of it. */
    List<Belemmering> belemmeringen(Besluit besluit, Weging weging) {
        if (besluit.gekozen() != null) {
            return List.of();
        }
        List<Belemmering> belemmeringen = new ArrayList<>();
        for (Ingang ingang : besluit.volgorde()) {
            Antwoord past = weging.past(ingang);
            // Nothing urgent is the rule, not a hindrance: a direct way in counts only while it is undecided.
            if (past == Antwoord.ONBEKEND || ingang.soort() != Soort.DIRECT) {
                belemmeringen(ingang, nodig(ingang), past, weging, belemmeringen);
                if (weging.isWeerhouden(ingang)) {
                    BitSet weerhoudend = new BitSet(regelset.criteria().size());
                    ingang.weerhoudend().forEach(weerhoudend::set);
                    belemmeringen(ingang, weerhoudend, Antwoord.JA, weging, belemmeringen);
                }
            }
        }
        return List.copyOf(belemmeringen);
    }

    /** Notes those of these criteria that have this outcome. */
    private void belemmeringen(Ingang ingang, BitSet criteria, Antwoord uitkomst, Weging weging,
            List<Belemmering> belemmeringen) {
        for (int index = criteria.nextSetBit(0); index >= 0; index = criteria.nextSetBit(index + 1)) {
            if (weging.criterium(index) == uitkomst) {
                Criterium criterium = regelset.criteria().get(index);
                belemmeringen.add(new Belemmering(ingang.code(), criterium.code(), criterium.tekst(),
                        criterium.bron(), uitkomst));
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

    /** The code of the one condition that is missing, or null; of several reasons the first criterion as declared. */
    private String enigeOntbrekende(Ingang ingang, Weging weging) {
        boolean weerhouden = weging.isWeerhouden(ingang);
        int enige = Integer.MAX_VALUE;
        for (int[] reden : gevraagd[ingang.index()]) {
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
