package nl.actieoverleg.mutatie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regel.Antwoord;

/**
 * Answers to put to rules, which can be varied one by one. Immutable.
 *
 * @param provincie the region
 * @param dag the day asked for
 * @param feiten the answer to every question of the region
 * @param tellers every count
 * @param nodig what the case needs
 * @param lopend the overleggen in which it already runs
 */
record Invulling(String provincie, LocalDate dag, Map<String, Antwoord> feiten, Map<String, Integer> tellers,
        List<String> nodig, List<String> lopend) {

    /** What a case says, with its unknown answers written out. */
    static Invulling van(Casus casus, List<String> vragen) {
        Map<String, Antwoord> feiten = new LinkedHashMap<>();
        vragen.forEach(vraag -> feiten.put(vraag, casus.feiten().getOrDefault(vraag, Antwoord.ONBEKEND)));
        return new Invulling(casus.provincie(), casus.peildatum(), feiten, casus.tellers(), casus.nodig(),
                casus.lopendeOverleggen());
    }

    Invulling met(String feit, Antwoord antwoord) {
        Map<String, Antwoord> nieuw = new LinkedHashMap<>(feiten);
        nieuw.put(feit, antwoord);
        return new Invulling(provincie, dag, nieuw, tellers, nodig, lopend);
    }

    Invulling metTeller(String teller, int aantal) {
        Map<String, Integer> nieuw = new LinkedHashMap<>(tellers);
        nieuw.put(teller, aantal);
        return new Invulling(provincie, dag, feiten, nieuw, nodig, lopend);
    }

    Invulling metDag(LocalDate andereDag) {
        return new Invulling(provincie, andereDag, feiten, tellers, nodig, lopend);
    }

    Invulling zonderNodig(String behoefte) {
        return new Invulling(provincie, dag, feiten, tellers, zonder(nodig, behoefte), lopend);
    }

    Invulling zonderLopend(String overleg) {
        return new Invulling(provincie, dag, feiten, tellers, nodig, zonder(lopend, overleg));
    }

    private static List<String> zonder(List<String> woorden, String woord) {
        List<String> rest = new ArrayList<>(woorden);
        rest.remove(woord);
        return rest;
    }

    /** The questions with this answer, in their order. */
    List<String> met(Antwoord antwoord) {
        return feiten.entrySet().stream().filter(feit -> feit.getValue() == antwoord).map(Map.Entry::getKey).toList();
    }

    Casus casus() {
        Casus.Bouwer casus = Casus.voor("PROEF", provincie).peildatum(dag).feiten(feiten);
        tellers.forEach(casus::teller);
        nodig.forEach(casus::nodig);
        lopend.forEach(casus::looptIn);
        return casus.maak();
    }
}
