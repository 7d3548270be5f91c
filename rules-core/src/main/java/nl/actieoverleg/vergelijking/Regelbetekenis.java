package nl.actieoverleg.vergelijking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelmodule.Voorwaarde.Dag;
import nl.actieoverleg.regelmodule.Voorwaarde.Minstens;
import nl.actieoverleg.regelmodule.Voorwaarde.Routeert;
import nl.actieoverleg.regelmodule.Voorwaarde.Telt;
import nl.actieoverleg.regelmodule.Voorwaarde.Verwijzing;
import nl.actieoverleg.regelmodule.Voorwaarde.Vraagt;

/**
 * What rules say, in a form in which what means the same is the same: conditions in an order of their own, and what
 * they ask of by its code, which may stand under another name or in another list.
 */
final class Regelbetekenis implements Voorwaarde.Bezoeker<String> {

    /** What tells why a rule is there, for those who work with the rules: no advice shows it. */
    private static final Set<String> TOELICHTING = Set.of("bedoeld", "bron");

    /** What each field of each list stands for. */
    private final Map<String, String> codes = new HashMap<>();

    Regelbetekenis(Collection<Regelmodule> modules) {
        for (Regelmodule module : modules) {
            for (Lijst lijst : module.lijsten()) {
                for (Lijst.Veld veld : lijst.velden()) {
                    codes.put(lijst.naam() + "." + veld.naam(), lijst.soort() + " " + veld.code());
                }
            }
        }
    }

    /**
     * What a rule says.
     *
     * @param regel the rule
     * @param concludeert what it concludes
     * @param annotaties its other annotations that an advice follows from, in order
     * @param voorwaarden what it asks, in order, by meaning; with each of them how it is written
     */
    record Betekenis(Regel regel, String concludeert, TreeSet<String> annotaties, Map<String, String> voorwaarden) {

        /** Whether they say the same. */
        boolean isGelijk(Betekenis ander) {
            return concludeert.equals(ander.concludeert) && annotaties.equals(ander.annotaties)
                    && voorwaarden.keySet().equals(ander.voorwaarden.keySet());
        }

        /** How many things the two have in common besides what they conclude. */
        int gemeen(Betekenis ander) {
            return (int) voorwaarden.keySet().stream().filter(ander.voorwaarden::containsKey).count();
        }

        /** What this one says and the other does not. */
        List<String> zonder(Betekenis ander) {
            List<String> zonder = new ArrayList<>();
            if (!concludeert.equals(ander.concludeert)) {
                zonder.add(concludeert);
            }
            annotaties.stream().filter(annotatie -> !ander.annotaties.contains(annotatie)).forEach(zonder::add);
            voorwaarden.forEach((voorwaarde, tekst) -> {
                if (!ander.voorwaarden.containsKey(voorwaarde)) {
                    zonder.add(tekst);
                }
            });
            return List.copyOf(zonder);
        }
    }

    /** What the rules of a module say; nothing when there is none. */
    List<Betekenis> regels(Regelmodule module) {
        return module == null ? List.of() : module.regels().stream().map(this::van).toList();
    }

    private Betekenis van(Regel regel) {
        TreeSet<String> annotaties = new TreeSet<>();
        regel.annotaties().forEach((naam, waarde) -> {
            if (!TOELICHTING.contains(naam)) {
                annotaties.add(annotatie(naam, waarde));
            }
        });
        Map<String, String> voorwaarden = new TreeMap<>();
        for (Voorwaarde voorwaarde : regel.voorwaarden()) {
            voorwaarden.put(voorwaarde.bezoek(this), voorwaarde.lijst() + "( " + voorwaarde.tekst() + " )");
        }
        String doel = regel.conclusie() == Conclusie.FREQUENTIE ? regel.doel()
                : String.join(", ", new TreeSet<>(regel.doelen()));
        return new Betekenis(regel, annotatie(regel.conclusie().annotatie(), doel), annotaties, voorwaarden);
    }

    private static String annotatie(String naam, String waarde) {
        return "@" + naam + (waarde.isEmpty() ? "" : "( \"" + waarde + "\" )");
    }

    private String code(Verwijzing veld) {
        return codes.getOrDefault(veld.lijst() + "." + veld.naam(), veld.lijst() + "." + veld.naam());
    }

    @Override
    public String vraagt(Vraagt voorwaarde) {
        return code(voorwaarde.veld()) + " " + voorwaarde.toets();
    }

    @Override
    public String minstens(Minstens voorwaarde) {
        List<String> delen = voorwaarde.delen().stream().map(this::vraagt).sorted().toList();
        return "minstens " + voorwaarde.aantal() + " " + delen;
    }

    @Override
    public String telt(Telt voorwaarde) {
        return code(voorwaarde.veld()) + " >= " + voorwaarde.minimum();
    }

    @Override
    public String dag(Dag voorwaarde) {
        return voorwaarde.tekst();
    }

    @Override
    public String routeert(Routeert voorwaarde) {
        return voorwaarde.tekst();
    }
}
