package nl.actieoverleg.mutatie;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelset.Criterium;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.regressie.Testcasus;

/**
 * Looks for a case in which a mutant that no example case noticed makes a difference: all answers to all facts that are
 * involved in the changed rule, against many backgrounds for the other answers.
 */
final class Gelijkwaardigheid {

    /** How many cases are looked at for one mutant and region: some seconds. */
    private static final int MEESTE_GEVALLEN = 20_000;
    /** With fewer backgrounds than this, finding nothing says too little. */
    private static final int MINSTE_ACHTERGRONDEN = 60;

    private final Proefregels basis;
    private final Map<String, List<Invulling>> achtergronden = new LinkedHashMap<>();

    /**
     * What the search came to.
     *
     * @param verschil answers on which the mutant makes a difference; null when there are none
     * @param volledig whether all answers involved were looked at; if not, some by chance
     * @param gevallen how many cases were looked at
     * @param feiten how many facts are involved
     */
    record Bevinding(Invulling verschil, boolean volledig, long gevallen, int feiten) {
    }

    /**
     * @param basis the rules without a mutant
     * @param casussen the example cases
     */
    Gelijkwaardigheid(Proefregels basis, List<Testcasus> casussen) {
        this.basis = basis;
        for (String regio : basis.regios(basis.modules().get(0).id())) {
            achtergronden.put(regio, Achtergronden.van(basis.regelset(regio), casussen));
        }
    }

    /** Looks for a difference in the regions that the mutant can touch. */
    Bevinding zoek(Mutant mutant, Proefregels gewijzigd) {
        List<Regel> voor = basis.module(mutant.module()).regels();
        List<Regel> na = gewijzigd.module(mutant.module()).regels();
        Random kans = new Random(MEESTE_GEVALLEN);
        boolean volledig = true;
        long gevallen = 0;
        int feiten = 0;
        for (String regio : basis.regios(mutant.module())) {
            Betrokken betrokken = new Betrokken();
            betrokken.neemOp(basis.regelset(regio), verschil(voor, na));
            betrokken.neemOp(gewijzigd.regelset(regio), verschil(na, voor));
            feiten = Math.max(feiten, betrokken.feiten().size());
            boolean alles = betrokken.combinaties() <= MEESTE_GEVALLEN / MINSTE_ACHTERGRONDEN;
            volledig &= alles && zelfdeVolgorde(basis.regelset(regio), gewijzigd.regelset(regio));
            List<Invulling> hier = achtergronden.get(regio);
            long aantal = alles ? MEESTE_GEVALLEN / betrokken.combinaties() : hier.size();
            for (Invulling achtergrond : hier.subList(0, (int) Math.min(hier.size(), aantal))) {
                List<Invulling> hierop = alles ? betrokken.vul(achtergrond)
                        : betrokken.trek(achtergrond, MEESTE_GEVALLEN / hier.size(), kans);
                for (Invulling geval : hierop) {
                    gevallen++;
                    if (isAnders(geval, gewijzigd)) {
                        return new Bevinding(verklein(geval, gewijzigd), false, gevallen, feiten);
                    }
                }
            }
        }
        return new Bevinding(null, volledig, gevallen, feiten);
    }

    /** The rules that are not the same among these others; where they stand does not matter. */
    private static List<Regel> verschil(List<Regel> regels, List<Regel> andere) {
        Set<List<Object>> inhoud = andere.stream().map(Gelijkwaardigheid::inhoud).collect(Collectors.toSet());
        return regels.stream().filter(regel -> !inhoud.contains(inhoud(regel))).toList();
    }

    private static List<Object> inhoud(Regel regel) {
        return List.of(regel.naam(), regel.conclusie(), regel.doel(), regel.annotaties(),
                regel.voorwaarden().stream().map(een -> List.of(een.lijst(), een.tekst())).toList());
    }

    /** Whether ways in, needs and marks come to the same: where these differ, no set of facts says all. */
    private static boolean zelfdeVolgorde(Regelset een, Regelset ander) {
        return ordening(een).equals(ordening(ander));
    }

    private static List<Object> ordening(Regelset regelset) {
        return List.of(regelset.invoer().poortvraag(), regelset.invoer().volgordevraag(),
                regelset.invoer().behoeften(),
                regelset.criteria().stream().map(Criterium::aanmelding).toList(),
                regelset.ingangen().stream()
                        .map(ingang -> List.of(ingang.code(), ingang.overleg(), ingang.soort())).toList());
    }

    private boolean isAnders(Invulling geval, Proefregels gewijzigd) {
        Casus casus = geval.casus();
        return !basis.adviseer(casus).equals(gewijzigd.adviseer(casus));
    }

    /** The same difference with fewer answers other than no, so that people see what matters. */
    private Invulling verklein(Invulling geval, Proefregels gewijzigd) {
        List<UnaryOperator<Invulling>> stappen = new ArrayList<>();
        geval.feiten().keySet().forEach(feit -> stappen.add(een -> een.met(feit, Antwoord.NEE)));
        geval.tellers().keySet().forEach(teller -> stappen.add(een -> een.metTeller(teller, 0)));
        geval.nodig().forEach(behoefte -> stappen.add(een -> een.zonderNodig(behoefte)));
        geval.lopend().forEach(overleg -> stappen.add(een -> een.zonderLopend(overleg)));
        Invulling kleiner = geval;
        for (UnaryOperator<Invulling> stap : stappen) {
            Invulling poging = stap.apply(kleiner);
            if (isAnders(poging, gewijzigd)) {
                kleiner = poging;
            }
        }
        return kleiner;
    }
}
