package nl.actieoverleg.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.actieoverleg.advies.Belemmering;
import nl.actieoverleg.advies.Criteriumuitkomst;
import nl.actieoverleg.advies.Dichtstbij;
import nl.actieoverleg.advies.Overleguitkomst;
import nl.actieoverleg.advies.Reden;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelset.Alternatief;
import nl.actieoverleg.regelset.Criterium;
import nl.actieoverleg.regelset.Grond;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Ingang.Soort;
import nl.actieoverleg.regelset.Regelset;

/** Why the advice is what it is: from the structure of the rules, over the outcomes of one case. */
final class Onderbouwing {

    private final Regelset regelset;
    private final Weging weging;

    Onderbouwing(Regelset regelset, Weging weging) {
        this.regelset = regelset;
        this.weging = weging;
    }

    /** How a way in scored. */
    Overleguitkomst uitkomst(Ingang ingang) {
        Set<Integer> indexen = new TreeSet<>(ingang.criteria());
        indexen.addAll(ingang.weerhoudendeCriteria());
        List<Criteriumuitkomst> uitkomsten = new ArrayList<>(indexen.size());
        for (int index : indexen) {
            Criterium criterium = regelset.criteria().get(index);
            uitkomsten.add(new Criteriumuitkomst(criterium.code(), criterium.tekst(), weging.criterium(index)));
        }
        return new Overleguitkomst(ingang.code(), ingang.naam(), ingang.overleg(), ingang.laag(), weging.past(ingang),
                weging.weerhouden(ingang) ? weerhoudendeCodes(ingang) : List.of(), List.copyOf(uitkomsten));
    }

    private List<String> weerhoudendeCodes(Ingang ingang) {
        return ingang.weerhoudendeCriteria().stream().filter(index -> weging.criterium(index) == Antwoord.JA)
                .map(index -> regelset.criteria().get(index).code()).toList();
    }

    /** The criteria that are met for the way in that gave the route. */
    List<Reden> redenen(Ingang gekozen) {
        if (gekozen == null) {
            return List.of();
        }
        List<Reden> redenen = new ArrayList<>();
        for (int index : gekozen.criteria()) {
            if (weging.criterium(index) == Antwoord.JA) {
                Criterium criterium = regelset.criteria().get(index);
                redenen.add(new Reden(criterium.code(), criterium.tekst(), criterium.bron(), feiten(criterium)));
            }
        }
        return List.copyOf(redenen);
    }

    /** The facts answered JA in the rules that met this criterion, in the order of the questionnaire. */
    private List<String> feiten(Criterium criterium) {
        Set<Integer> indexen = new TreeSet<>();
        for (Alternatief alternatief : criterium.alternatieven()) {
            if (alternatief.weeg(weging) == Antwoord.JA) {
                jaFeiten(alternatief.gronden(), indexen);
            }
        }
        return indexen.stream().map(index -> regelset.vragen().get(index).feit()).toList();
    }

    private void jaFeiten(List<Grond> gronden, Set<Integer> indexen) {
        for (Grond grond : gronden) {
            if (grond instanceof Grond.Feit feit && weging.feit(feit.index()) == Antwoord.JA) {
                indexen.add(feit.index());
            } else if (grond instanceof Grond.Minstens minstens) {
                jaFeiten(minstens.delen(), indexen);
            }
        }
    }

    /** Without a way in that fits: what each of them misses, or what is not known of it. */
    List<Belemmering> belemmeringen(Routekeuze keuze) {
        if (keuze.gekozen() != null) {
            return List.of();
        }
        List<Belemmering> belemmeringen = new ArrayList<>();
        for (Ingang ingang : keuze.volgorde()) {
            Antwoord past = weging.past(ingang);
            // Nothing urgent is the rule, not a hindrance: a direct way in counts only while it is undecided.
            if (past == Antwoord.ONBEKEND || ingang.soort() != Soort.DIRECT) {
                voorwaarden(ingang).stream().filter(index -> weging.criterium(index) == past)
                        .forEach(index -> belemmeringen.add(belemmering(ingang, index)));
                if (weging.weerhouden(ingang)) {
                    ingang.weerhoudendeCriteria().stream().filter(index -> weging.criterium(index) == Antwoord.JA)
                            .forEach(index -> belemmeringen.add(belemmering(ingang, index)));
                }
            }
        }
        return List.copyOf(belemmeringen);
    }

    private Belemmering belemmering(Ingang ingang, int index) {
        Criterium criterium = regelset.criteria().get(index);
        return new Belemmering(ingang.code(), criterium.code(), criterium.tekst(), criterium.bron(),
                weging.criterium(index));
    }

    private Set<Integer> voorwaarden(Ingang ingang) {
        Set<Integer> voorwaarden = new TreeSet<>();
        ingang.alternatieven().forEach(alternatief -> voorwaarden.addAll(voorwaarden(alternatief)));
        return voorwaarden;
    }

    /**
     * The criteria that a way in asks for; without those that only repeat another one of them, for
     * what is one condition must not count as two.
     */
    private List<Integer> voorwaarden(Alternatief alternatief) {
        List<Integer> alle = alternatief.gronden().stream()
                .map(grond -> ((Grond.Criteriumgrond) grond).index()).toList();
        return alle.stream().filter(index -> alle.stream().noneMatch(ander -> herhaalt(index, ander))).toList();
    }

    private boolean herhaalt(int index, int ander) {
        List<Alternatief> alternatieven = regelset.criteria().get(index).alternatieven();
        return alternatieven.size() == 1
                && alternatieven.get(0).gronden().equals(List.of(new Grond.Criteriumgrond(ander)));
    }

    /** The ordinary ways in that miss exactly one condition, being held back counted as one, in order. */
    List<Dichtstbij> dichtstbij(List<Ingang> volgorde) {
        List<Dichtstbij> dichtstbij = new ArrayList<>();
        for (Ingang ingang : volgorde) {
            if (ingang.soort() == Soort.GEWOON) {
                String ontbreekt = enigeOntbrekende(ingang);
                if (ontbreekt != null) {
                    dichtstbij.add(new Dichtstbij(ingang.code(), ontbreekt));
                }
            }
        }
        return List.copyOf(dichtstbij);
    }

    /** The code of the one condition that is missing, or null; of several alternatives the first as declared. */
    private String enigeOntbrekende(Ingang ingang) {
        boolean weerhouden = weging.weerhouden(ingang);
        Set<Integer> enige = new TreeSet<>();
        for (Alternatief alternatief : ingang.alternatieven()) {
            List<Integer> nietJa = voorwaarden(alternatief).stream()
                    .filter(index -> weging.criterium(index) != Antwoord.JA).toList();
            if (nietJa.isEmpty() && weerhouden) {
                return weerhoudendeCodes(ingang).get(0);
            }
            if (nietJa.size() == 1 && !weerhouden && weging.criterium(nietJa.get(0)) == Antwoord.NEE) {
                enige.add(nietJa.get(0));
            }
        }
        return enige.isEmpty() ? null : regelset.criteria().get(enige.iterator().next()).code();
    }
}
