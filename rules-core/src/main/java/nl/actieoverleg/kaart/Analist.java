package nl.actieoverleg.kaart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.analyse.Analyse;
import nl.actieoverleg.analyse.Bevinding;
import nl.actieoverleg.analyse.Bevinding.Soort;
import nl.actieoverleg.analyse.Regioanalyse;
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
        List<Bevinding> gevonden = new ArrayList<>();
        for (Regio regio : regios) {
            Regelset regelset = regio.regelset();
            try {
                Regioanalist analist = new Regioanalist(Kaart.van(regelset, ruimte), dag);
                List<Bevinding> hier = analist.bevindingen();
                analyses.add(analist.analyse());
                gevonden.addAll(hier);
            } catch (NietBewezen e) {
                analyses.add(new Regioanalyse(regio.naam(), false, false, null, List.of(), null, null, List.of(),
                        List.of(), null));
                Melder melder = new Melder(regelset);
                melder.meld(Soort.NIET_BEWEZEN, e.getMessage(), "Verdeel de regels over minder vragen of ingangen.",
                        null);
                gevonden.addAll(melder.bevindingen());
            }
        }
        return new Analyse(List.copyOf(analyses), samen(gevonden, regios));
    }

    /** What was found of the same rule or word in more regions becomes one. */
    private static List<Bevinding> samen(List<Bevinding> gevonden, Collection<Regio> regios) {
        Map<List<Object>, List<Bevinding>> gelijke = new LinkedHashMap<>();
        for (Bevinding een : gevonden) {
            gelijke.computeIfAbsent(List.of(een.soort(), een.laag(), een.plaats(), een.onderwerp(), kern(een)),
                    sleutel -> new ArrayList<>()).add(een);
        }
        List<Bevinding> samen = new ArrayList<>();
        for (List<Bevinding> groep : gelijke.values()) {
            Bevinding een = groep.get(0);
            List<String> waar = groep.stream().flatMap(ander -> ander.regios().stream()).toList();
            long overal = regios.stream().filter(regio -> regio.lagen().stream()
                    .anyMatch(laag -> laag.id().equals(een.laag()))).count();
            samen.add(new Bevinding(een.soort(), waar, waar.size() == overal, een.laag(), een.plaats(), een.onderwerp(),
                    melding(groep), een.remedie(), een.voorbeeld(), een.bedoeld()));
        }
        samen.sort(Comparator.comparing((Bevinding een) -> !een.isLetOp()).thenComparing(Bevinding::soort));
        return List.copyOf(samen);
    }

    /** Where regions have a reason of their own, each of these. */
    private static String melding(List<Bevinding> groep) {
        String eerste = groep.get(0).melding();
        int kop = eerste.indexOf(": ");
        if (groep.stream().map(Bevinding::melding).distinct().count() == 1
                || !groep.stream().allMatch(een -> een.melding().startsWith(eerste.substring(0, kop + 1)))) {
            return eerste;
        }
        StringBuilder melding = new StringBuilder(eerste.substring(0, kop)).append('.');
        for (Bevinding een : groep) {
            melding.append(" In ").append(String.join(", ", een.regios())).append(": ")
                    .append(een.melding().substring(kop + 2));
        }
        return melding.toString();
    }

    /** What must be the same: for what concerns one rule or word as a whole, no more than that. */
    private static String kern(Bevinding een) {
        return een.soort() == Soort.VOORWAARDE_BESLIST_NOOIT || een.soort() == Soort.PARTIJ_BESLIST_NOOIT
                ? een.melding().substring(0, een.melding().indexOf(':')) : "";
    }
}
