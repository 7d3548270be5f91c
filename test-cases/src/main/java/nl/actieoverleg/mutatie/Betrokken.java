package nl.actieoverleg.mutatie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.regelset.Vervolgdoel;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelmodule.Voorwaarde.Dag;
import nl.actieoverleg.regelmodule.Voorwaarde.Minstens;
import nl.actieoverleg.regelmodule.Voorwaarde.Routeert;
import nl.actieoverleg.regelmodule.Voorwaarde.Telt;
import nl.actieoverleg.regelmodule.Voorwaarde.Vraagt;

/**
 * The facts that decide whether some rules hold: those that they ask for, and those behind the criteria and ways in
 * that they ask for. Of the rules on the same thing as well, for these can hide each other.
 */
final class Betrokken {

    private final Set<String> feiten = new TreeSet<>();
    private final Map<String, Set<Integer>> tellers = new LinkedHashMap<>();
    private final Set<LocalDate> dagen = new TreeSet<>();
    private final Set<Regel> gezien = new HashSet<>();

    /** Takes in some rules of a region. */
    void neemOp(Regelset regelset, List<Regel> regels) {
        for (Regel regel : regels) {
            voegToe(regel, regelset);
            alle(regelset).filter(ander -> overSamen(regel, ander)).forEach(ander -> voegToe(ander, regelset));
        }
    }

    private static Stream<Regel> alle(Regelset regelset) {
        return regelset.lagen().stream().flatMap(laag -> laag.regels().stream());
    }

    private static boolean overSamen(Regel een, Regel ander) {
        if (een.conclusie() == Conclusie.DEELNEMER) {
            return ander.conclusie() == Conclusie.DEELNEMER
                    && Vervolgdoel.partijen(een).stream().anyMatch(Vervolgdoel.partijen(ander)::contains);
        }
        return een.doel().equals(ander.doel())
                && (een.conclusie() == ander.conclusie() || houdtTegen(een) && houdtTegen(ander));
    }

    /** To hold a way in back, and to lift that, only matter together. */
    private static boolean houdtTegen(Regel regel) {
        return regel.conclusie() == Conclusie.WEERHOUDT || regel.conclusie() == Conclusie.TENZIJ;
    }

    private void voegToe(Regel regel, Regelset regelset) {
        if (gezien.add(regel)) {
            regel.voorwaarden().forEach(voorwaarde -> voegToe(voorwaarde, regelset));
        }
    }

    private void voegToe(Voorwaarde voorwaarde, Regelset regelset) {
        if (voorwaarde instanceof Vraagt vraagt) {
            voegToe(vraagt, regelset);
        } else if (voorwaarde instanceof Minstens minstens) {
            minstens.delen().forEach(deel -> voegToe(deel, regelset));
        } else if (voorwaarde instanceof Telt telt) {
            Set<Integer> aantallen = tellers.computeIfAbsent(telt.veld(), veld -> new TreeSet<>(Set.of(0)));
            aantallen.addAll(Set.of(telt.minimum() - 1, telt.minimum(), telt.minimum() + 1));
        } else if (voorwaarde instanceof Routeert) {
            // The route is in the background; days and counts are not, and may decide it.
            alle(regelset).filter(regel -> regel.conclusie().bepaaltRoute())
                    .flatMap(regel -> regel.voorwaarden().stream())
                    .filter(deel -> deel instanceof Telt || deel instanceof Dag)
                    .forEach(deel -> voegToe(deel, regelset));
        } else if (voorwaarde instanceof Dag dag) {
            dagen.add(LocalDate.parse(dag.datum()).minusDays(1));
            dagen.add(LocalDate.parse(dag.datum()));
        }
    }

    private void voegToe(Vraagt vraagt, Regelset regelset) {
        Lijst lijst = regelset.lagen().stream().flatMap(laag -> laag.lijsten().stream())
                .filter(een -> een.naam().equals(vraagt.lijst())).findFirst().orElseThrow();
        if (lijst.soort() == Lijstsoort.VRAGEN) {
            feiten.add(vraagt.veld());
            return;
        }
        String code = lijst.velden().stream().filter(woord -> woord.naam().equals(vraagt.veld())).findFirst()
                .orElseThrow().code();
        alle(regelset).filter(regel -> regel.conclusie().bepaaltRoute() && regel.doel().equals(code))
                .forEach(regel -> voegToe(regel, regelset));
    }

    /** The names of the questions. */
    Set<String> feiten() {
        return feiten;
    }

    /** In how many ways these can be answered; {@link Long#MAX_VALUE} when that is more than can be counted. */
    long combinaties() {
        double aantal = Math.pow(3, feiten.size()) * Math.max(1, dagen.size());
        for (Set<Integer> aantallen : tellers.values()) {
            aantal *= aantallen.size();
        }
        return aantal > Long.MAX_VALUE ? Long.MAX_VALUE : (long) aantal;
    }

    /** This background with all answers to the facts involved. */
    List<Invulling> vul(Invulling achtergrond) {
        List<Invulling> gevuld = List.of(achtergrond);
        for (String feit : feiten) {
            gevuld = gevuld.stream().flatMap(een -> Stream.of(Antwoord.values()).map(antwoord ->
                    een.met(feit, antwoord))).toList();
        }
        for (Map.Entry<String, Set<Integer>> teller : tellers.entrySet()) {
            gevuld = gevuld.stream().flatMap(een -> teller.getValue().stream().map(aantal ->
                    een.metTeller(teller.getKey(), aantal))).toList();
        }
        return dagen.isEmpty() ? gevuld
                : gevuld.stream().flatMap(een -> dagen.stream().map(een::metDag)).toList();
    }

    /** This background, as it is and with answers by chance to the facts involved. */
    List<Invulling> trek(Invulling achtergrond, int aantal, Random kans) {
        List<Invulling> getrokken = new ArrayList<>();
        getrokken.add(achtergrond);
        while (getrokken.size() < aantal) {
            Invulling geval = achtergrond;
            for (String feit : feiten) {
                geval = geval.met(feit, Antwoord.values()[kans.nextInt(Antwoord.values().length)]);
            }
            getrokken.add(geval);
        }
        return getrokken;
    }
}
