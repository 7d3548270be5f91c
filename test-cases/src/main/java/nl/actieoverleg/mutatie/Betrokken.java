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
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelmodule.Voorwaarde.Dag;
import nl.actieoverleg.regelmodule.Voorwaarde.Minstens;
import nl.actieoverleg.regelmodule.Voorwaarde.Routeert;
import nl.actieoverleg.regelmodule.Voorwaarde.Telt;
import nl.actieoverleg.regelmodule.Voorwaarde.Vraagt;
import nl.actieoverleg.regelset.GekoppeldeRegel;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;

/**
 * The facts that decide whether some rules hold: those that they ask for, and those behind the criteria and ways in
 * that they ask for. Of the rules on the same thing as well, for these can hide each other.
 */
final class Betrokken {

    private final Set<String> feiten = new TreeSet<>();
    private final Map<String, Set<Integer>> tellers = new LinkedHashMap<>();
    private final Set<LocalDate> dagen = new TreeSet<>();
    private final Set<GekoppeldeRegel> gezien = new HashSet<>();

    /** Takes in some rules of a region, as they stand in its modules. */
    void neemOp(Regelset regelset, List<Regel> regels) {
        Opname opname = new Opname(regelset);
        for (GekoppeldeRegel regel : regelset.regels()) {
            if (regels.stream().anyMatch(een -> een.naam().equals(regel.naam())
                    && een.plaats().equals(regel.plaats()))) {
                opname.voegToe(regel);
                regelset.regels().stream().filter(ander -> overSamen(regel, ander)).forEach(opname::voegToe);
            }
        }
    }

    private static boolean overSamen(GekoppeldeRegel een, GekoppeldeRegel ander) {
        if (een.conclusie() == Conclusie.DEELNEMER) {
            return ander.conclusie() == Conclusie.DEELNEMER
                    && een.doelen().stream().anyMatch(ander.doelen()::contains);
        }
        return een.tekst().equals(ander.tekst())
                && (een.conclusie() == ander.conclusie() || houdtTegen(een) && houdtTegen(ander));
    }

    /** To hold a way in back, and to lift that, only matter together. */
    private static boolean houdtTegen(GekoppeldeRegel regel) {
        return regel.conclusie() == Conclusie.WEERHOUDT || regel.conclusie() == Conclusie.TENZIJ;
    }

    /** Takes in rules and conditions of one region. */
    private final class Opname implements Voorwaarde.Bezoeker<Void> {

        private final Regelset regelset;

        Opname(Regelset regelset) {
            this.regelset = regelset;
        }

        void voegToe(GekoppeldeRegel regel) {
            if (gezien.add(regel)) {
                regel.voorwaarden().forEach(voorwaarde -> voorwaarde.bezoek(this));
            }
        }

        @Override
        public Void vraagt(Vraagt vraagt) {
            int index = vraagt.veld().index();
            switch (vraagt.veld().soort()) {
                case VRAGEN -> feiten.add(vraagt.veld().naam());
                case CRITERIA -> regelset.criteria().get(index).regels().forEach(this::voegToe);
                default -> {
                    Ingang.Regels regels = regelset.ingangen().get(index).regels();
                    regels.past().forEach(this::voegToe);
                    regels.weerhoudt().forEach(this::voegToe);
                    regels.tenzij().forEach(this::voegToe);
                }
            }
            return null;
        }

        @Override
        public Void minstens(Minstens minstens) {
            minstens.delen().forEach(this::vraagt);
            return null;
        }

        @Override
        public Void telt(Telt telt) {
            tellers.computeIfAbsent(telt.veld().naam(), veld -> new TreeSet<>(Set.of(0)))
                    .addAll(Set.of(telt.minimum() - 1, telt.minimum(), telt.minimum() + 1));
            return null;
        }

        @Override
        public Void dag(Dag dag) {
            dagen.add(LocalDate.parse(dag.datum()).minusDays(1));
            dagen.add(LocalDate.parse(dag.datum()));
            return null;
        }

        /** The route is in the background; days and counts are not, and may decide it. */
        @Override
        public Void routeert(Routeert routeert) {
            regelset.regels().stream().filter(regel -> regel.conclusie().bepaaltRoute())
                    .flatMap(regel -> regel.voorwaarden().stream()).filter(deel -> deel.vragen().isEmpty())
                    .forEach(deel -> deel.bezoek(this));
            return null;
        }
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
