package nl.actieoverleg.kaart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.kaart.Ruimte.Soort;
import nl.actieoverleg.kaart.Ruimte.Variabele;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelset.Alternatief;
import nl.actieoverleg.regelset.Grond;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset.Routeregel;
import nl.actieoverleg.regelset.Regelset.Vervolgregel;
import nl.actieoverleg.regelset.Regelset;

/**
 * Finds the variables of the possible cases of one rule set, or of two that are compared. Questions stand in the order
 * in which the ways in come to them, so that what is weighed together is asked together.
 */
final class Ruimtebouw {

    private final Set<String> feiten = new LinkedHashSet<>();
    private final Map<String, Set<String>> tellers = new TreeMap<>();
    private final Set<String> dagen = new TreeSet<>();
    private final Set<String> nodig = new LinkedHashSet<>();
    private final Set<String> lopend = new LinkedHashSet<>();

    private Ruimtebouw() {
    }

    static Ruimte van(List<Regelset> regelsets) {
        Ruimtebouw bouw = new Ruimtebouw();
        for (Regelset regelset : regelsets) {
            bouw.voegToe(regelset);
        }
        return bouw.ruimte();
    }

    private void voegToe(Regelset regelset) {
        for (Ingang ingang : regelset.ingangen()) {
            loop(ingang.alternatieven(), regelset);
            loop(ingang.tenzij(), regelset);
        }
        for (Vraag vraag : regelset.vragen()) {
            feiten.add(vraag.feit());
        }
        for (String teller : regelset.tellers()) {
            tellers.computeIfAbsent(teller, naam -> new TreeSet<>(Comparator.comparingInt(Integer::parseInt)));
        }
        for (Routeregel regel : regelset.routeregels()) {
            grenzen(regel.regel().voorwaarden());
        }
        for (Vervolgregel regel : regelset.vervolgregels()) {
            grenzen(regel.regel().voorwaarden());
        }
        nodig.addAll(regelset.behoeften().keySet());
        lopend.addAll(regelset.lopend());
    }

    private void loop(List<Alternatief> alternatieven, Regelset regelset) {
        for (Alternatief alternatief : alternatieven) {
            for (Grond grond : alternatief.gronden()) {
                loop(grond, regelset);
            }
        }
    }

    private void loop(Grond grond, Regelset regelset) {
        if (grond instanceof Grond.Feit feit) {
            feiten.add(regelset.vragen().get(feit.index()).feit());
        } else if (grond instanceof Grond.Criteriumgrond criterium) {
            loop(regelset.criteria().get(criterium.index()).alternatieven(), regelset);
        } else if (grond instanceof Grond.Minstens minstens) {
            for (Grond deel : minstens.delen()) {
                loop(deel, regelset);
            }
        }
    }

    private void grenzen(List<Voorwaarde> voorwaarden) {
        for (Voorwaarde voorwaarde : voorwaarden) {
            if (voorwaarde instanceof Voorwaarde.Telt telt) {
                tellers.get(telt.veld()).add(Integer.toString(telt.minimum()));
            } else if (voorwaarde instanceof Voorwaarde.Dag dag) {
                dagen.add(dag.datum());
            }
        }
    }

    private Ruimte ruimte() {
        List<Variabele> variabelen = new ArrayList<>();
        feiten.forEach(feit -> variabelen.add(new Variabele(Soort.FEIT, feit, List.of())));
        tellers.forEach((teller, grenzen) -> {
            if (!grenzen.isEmpty()) {
                variabelen.add(new Variabele(Soort.TELLER, teller, List.copyOf(grenzen)));
            }
        });
        if (!dagen.isEmpty()) {
            variabelen.add(new Variabele(Soort.DAG, "", List.copyOf(dagen)));
        }
        nodig.forEach(behoefte -> variabelen.add(new Variabele(Soort.NODIG, behoefte, List.of())));
        lopend.forEach(overleg -> variabelen.add(new Variabele(Soort.LOPEND, overleg, List.of())));
        return new Ruimte(variabelen);
    }
}
