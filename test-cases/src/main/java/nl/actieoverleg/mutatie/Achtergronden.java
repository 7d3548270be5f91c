package nl.actieoverleg.mutatie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelset.Conclusie;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regel;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.regressie.Testcasus;

/**
 * Cases of a region to vary answers in: the example cases; all questions answered alike; every combination of ways in
 * that fit, with every need and every overleg in which the case already runs, so that every route comes by; and example
 * cases with some answers changed by chance.
 */
final class Achtergronden {

    private static final int AANTAL = 600;
    private static final int ANDERE_ANTWOORDEN = 4;

    private final Regelset regelset;
    private final List<String> vragen;
    private final LocalDate dag;
    private final List<Invulling> alle = new ArrayList<>();

    private Achtergronden(Regelset regelset, LocalDate dag) {
        this.regelset = regelset;
        this.vragen = regelset.vragen().stream().map(Vraag::feit).toList();
        this.dag = dag;
    }

    /** @param casussen the example cases, those of other regions too */
    static List<Invulling> van(Regelset regelset, List<Testcasus> casussen) {
        List<Casus> eigen = casussen.stream().map(Testcasus::casus)
                .filter(casus -> casus.provincie().equals(regelset.regio())).toList();
        Achtergronden achtergronden = new Achtergronden(regelset,
                eigen.isEmpty() ? LocalDate.EPOCH : eigen.get(0).peildatum());
        achtergronden.maak(eigen);
        return List.copyOf(achtergronden.alle);
    }

    private void maak(List<Casus> casussen) {
        casussen.forEach(casus -> alle.add(Invulling.van(casus, vragen)));
        for (Antwoord antwoord : Antwoord.values()) {
            alle.add(overal(antwoord, List.of(), List.of()));
        }
        int ingangen = regelset.ingangen().size();
        for (int passend = 0; passend < 1 << ingangen; passend++) {
            List<Ingang> gekozen = new ArrayList<>();
            for (int i = 0; i < ingangen; i++) {
                if ((passend >> i & 1) == 1) {
                    gekozen.add(regelset.ingangen().get(i));
                }
            }
            alle.add(passend(gekozen, List.of(), List.of()));
            regelset.behoeften().keySet()
                    .forEach(behoefte -> alle.add(passend(gekozen, List.of(behoefte), List.of())));
            regelset.lopend().forEach(overleg -> alle.add(passend(gekozen, List.of(), List.of(overleg))));
        }
        Random kans = new Random(AANTAL);
        for (int i = 0; alle.size() < AANTAL; i++) {
            alle.add(buur(alle.get(i), kans));
        }
    }

    private Invulling overal(Antwoord antwoord, List<String> nodig, List<String> lopend) {
        Map<String, Antwoord> feiten = new LinkedHashMap<>();
        vragen.forEach(vraag -> feiten.put(vraag, antwoord));
        return new Invulling(regelset.regio(), dag, feiten, Map.of(), nodig, lopend);
    }

    /** Yes to all that makes these ways in fit, no to the rest. */
    private Invulling passend(List<Ingang> ingangen, List<String> nodig, List<String> lopend) {
        Betrokken betrokken = new Betrokken();
        List<Regel> regels = regelset.lagen().stream().flatMap(laag -> laag.regels().stream())
                .filter(regel -> regel.conclusie() == Conclusie.INGANG
                        && ingangen.stream().anyMatch(ingang -> ingang.code().equals(regel.doel()))).toList();
        betrokken.neemOp(regelset, regels);
        Invulling passend = overal(Antwoord.NEE, nodig, lopend);
        for (String feit : betrokken.feiten()) {
            passend = passend.met(feit, Antwoord.JA);
        }
        return passend;
    }

    private Invulling buur(Invulling geval, Random kans) {
        Invulling buur = geval;
        for (int anders = 0; anders < ANDERE_ANTWOORDEN; anders++) {
            buur = buur.met(vragen.get(kans.nextInt(vragen.size())),
                    Antwoord.values()[kans.nextInt(Antwoord.values().length)]);
        }
        return buur;
    }
}
