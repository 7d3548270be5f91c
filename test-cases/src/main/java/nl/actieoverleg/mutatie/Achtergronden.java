package nl.actieoverleg.mutatie;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.regressie.Testcasus;

/**
 * Cases of a region to vary answers in: the example cases; all questions answered alike; every combination of ways in
 * that fit, with every need and every overleg in which the case already runs, so that every route comes by; and example
 * cases with some answers changed by chance.
 */
final class Achtergronden {

    private static final int BUREN = 200;
    private static final int ANDERE_ANTWOORDEN = 4;
    private static final int MEESTE_INGANGEN = 6;

    private final Regelset regelset;
    private final List<String> vragen;
    private final List<Invulling> alle = new ArrayList<>();

    private Achtergronden(Regelset regelset) {
        this.regelset = regelset;
        this.vragen = regelset.invoer().vragen().stream().map(Vraag::feit).toList();
    }

    /** @param casussen the example cases, those of other regions too */
    static List<Invulling> van(Regelset regelset, List<Testcasus> casussen) {
        List<Casus> eigen = casussen.stream().map(Testcasus::casus)
                .filter(casus -> casus.provincie().equals(regelset.regio())).toList();
        Achtergronden achtergronden = new Achtergronden(regelset);
        achtergronden.maak(eigen);
        return List.copyOf(achtergronden.alle);
    }

    private void maak(List<Casus> casussen) {
        casussen.forEach(casus -> alle.add(Invulling.van(casus, vragen)));
        for (Antwoord antwoord : Antwoord.values()) {
            alle.add(overal(antwoord, List.of(), List.of()));
        }
        for (List<Ingang> gekozen : combinaties()) {
            for (List<String> nodig : elkeEnGeen(regelset.invoer().behoeften().keySet())) {
                elkeEnGeen(regelset.invoer().lopend()).forEach(lopend -> alle.add(passend(gekozen, nodig, lopend)));
            }
        }
        Random kans = new Random(BUREN);
        for (int i = 0; i < BUREN; i++) {
            alle.add(buur(alle.get(i % alle.size()), kans));
        }
        Collections.shuffle(alle, kans); // Whoever takes only some of them gets some of each kind.
    }

    /** Every choice from the ways in, or where these are too many, none, all and each by itself. */
    private List<List<Ingang>> combinaties() {
        List<Ingang> ingangen = regelset.ingangen();
        List<List<Ingang>> combinaties = new ArrayList<>();
        if (ingangen.size() > MEESTE_INGANGEN) {
            combinaties.add(List.of());
            combinaties.add(ingangen);
            ingangen.forEach(ingang -> combinaties.add(List.of(ingang)));
            return combinaties;
        }
        for (int keuze = 0; keuze < 1 << ingangen.size(); keuze++) {
            List<Ingang> gekozen = new ArrayList<>();
            for (Ingang ingang : ingangen) {
                if ((keuze >> ingang.index() & 1) == 1) {
                    gekozen.add(ingang);
                }
            }
            combinaties.add(gekozen);
        }
        return combinaties;
    }

    private static List<List<String>> elkeEnGeen(Collection<String> codes) {
        List<List<String>> keuzen = new ArrayList<>();
        keuzen.add(List.of());
        codes.forEach(code -> keuzen.add(List.of(code)));
        return keuzen;
    }

    private Invulling overal(Antwoord antwoord, List<String> nodig, List<String> lopend) {
        Map<String, Antwoord> feiten = new LinkedHashMap<>();
        vragen.forEach(vraag -> feiten.put(vraag, antwoord));
        return new Invulling(regelset.regio(), Testcasus.VASTE_DAG, feiten, Map.of(), nodig, lopend);
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
