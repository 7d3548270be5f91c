package nl.actieoverleg.kaart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.actieoverleg.analyse.Analyse;
import nl.actieoverleg.analyse.Bevinding;
import nl.actieoverleg.analyse.Bevinding.Soort;
import nl.actieoverleg.analyse.Regioanalyse;
import nl.actieoverleg.kaart.Melder.Vondst;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.regelset.Regio;

/** Says what rules do over all possible cases, the regions together. */
public final class Analist {

    /** What is drawn for each region beside its map: rules without one of their conditions, and the like. */
    private static final int RUIMTE = 4 * Kaart.RUIMTE;

    private Analist() {
    }

    /**
     * Analyses the rules of these regions. Takes about a second for each.
     *
     * @param regios the regions
     * @param dag the day of an example in which the day does not matter
     * @throws nl.actieoverleg.melding.OngeldigeRegels when the modules of a region do not fit on each other
     */
    public static Analyse analyseer(Collection<Regio> regios, LocalDate dag) {
        return analyseer(regios, dag, RUIMTE);
    }

    /** @param ruimte how many nodes there may be for each region */
    static Analyse analyseer(Collection<Regio> regios, LocalDate dag, int ruimte) {
        List<Regioanalyse> analyses = new ArrayList<>();
        List<Vondst> gevonden = new ArrayList<>();
        for (Regio regio : regios) {
            Regelset regelset = regio.regelset();
            try {
                Regioanalist analist = new Regioanalist(Kaart.van(regelset, ruimte), dag);
                List<Vondst> hier = analist.vondsten();
                analyses.add(analist.analyse());
                gevonden.addAll(hier);
            } catch (NietBewezen e) {
                analyses.add(new Regioanalyse(regio.naam(), false, false, null, List.of(), null, null, List.of(),
                        List.of(), null));
                Melder melder = new Melder(regelset);
                melder.meld(Soort.NIET_BEWEZEN, e.getMessage(), "Verdeel de regels over minder vragen of ingangen.",
                        null);
                gevonden.addAll(melder.vondsten());
            }
        }
        return new Analyse(List.copyOf(analyses), samen(gevonden, regios));
    }

    /** What was found of the same rule or word in more regions becomes one. */
    private static List<Bevinding> samen(List<Vondst> gevonden, Collection<Regio> regios) {
        Map<List<Object>, List<Vondst>> gelijke = new LinkedHashMap<>();
        for (Vondst vondst : gevonden) {
            Bevinding een = vondst.bevinding();
            gelijke.computeIfAbsent(List.of(een.soort(), een.laag(), een.plaats(), een.onderwerp(), deel(vondst)),
                    sleutel -> new ArrayList<>()).add(vondst);
        }
        List<Bevinding> samen = new ArrayList<>();
        for (List<Vondst> groep : gelijke.values()) {
            Bevinding een = groep.get(0).bevinding();
            List<String> waar = groep.stream().flatMap(ander -> ander.bevinding().regios().stream()).toList();
            long overal = regios.stream().filter(regio -> regio.lagen().stream()
                    .anyMatch(laag -> laag.id().equals(een.laag()))).count();
            samen.add(new Bevinding(een.soort(), waar, waar.size() == overal, een.laag(), een.plaats(), een.onderwerp(),
                    melding(groep), perRegio(groep, ander -> ander.bevinding().remedie()), een.voorbeeld(),
                    een.bedoeld()));
        }
        samen.sort(Comparator.comparing((Bevinding een) -> !een.isLetOp()).thenComparing(Bevinding::soort));
        return List.copyOf(samen);
    }

    /** Which part of a rule it is about; empty when it is about a rule or word as a whole. */
    private static String deel(Vondst vondst) {
        Soort soort = vondst.bevinding().soort();
        return soort == Soort.VOORWAARDE_BESLIST_NOOIT || soort == Soort.PARTIJ_BESLIST_NOOIT ? vondst.wat() : "";
    }

    /** Where regions have a reason of their own for the same, what is the same is said once. */
    private static String melding(List<Vondst> groep) {
        String wat = groep.get(0).wat();
        return groep.stream().allMatch(een -> een.wat().equals(wat) && een.waarom() != null)
                && groep.stream().map(Vondst::waarom).distinct().count() > 1
                        ? wat + ". " + perRegio(groep, Vondst::waarom)
                        : perRegio(groep, een -> een.bevinding().melding());
    }

    /** One text when all regions have the same; or else that of each, with the regions that have it. */
    private static String perRegio(List<Vondst> groep, Function<Vondst, String> tekst) {
        Map<String, List<String>> regios = new LinkedHashMap<>();
        for (Vondst een : groep) {
            regios.computeIfAbsent(tekst.apply(een), nieuw -> new ArrayList<>()).addAll(een.bevinding().regios());
        }
        if (regios.size() == 1) {
            return regios.keySet().iterator().next();
        }
        return regios.entrySet().stream().map(een -> "In " + String.join(", ", een.getValue()) + ": " + een.getKey())
                .collect(Collectors.joining(" "));
    }
}
