package nl.actieoverleg.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelmodule.Voorwaarde.Dag;
import nl.actieoverleg.regelmodule.Voorwaarde.Minstens;
import nl.actieoverleg.regelmodule.Voorwaarde.Routeert;
import nl.actieoverleg.regelmodule.Voorwaarde.Telt;
import nl.actieoverleg.regelmodule.Voorwaarde.Vraagt;
import nl.actieoverleg.regelset.GekoppeldeRegel;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;

/** What the structure of rules says of a case, by Kleene's logic alone: without Drools, from the top down. */
final class Structuur implements Voorwaarde.Bezoeker<Antwoord> {

    private final Regelset regelset;
    private final Map<String, Antwoord> feiten;
    private final Map<String, Integer> tellers;
    private final LocalDate dag;

    Structuur(Regelset regelset, Casus casus, LocalDate dag) {
        this.regelset = regelset;
        this.feiten = casus.feiten();
        this.tellers = casus.tellers();
        this.dag = dag;
    }

    Antwoord criterium(int index) {
        return een(regelset.criteria().get(index).regels());
    }

    @Override
    public Antwoord vraagt(Vraagt vraag) {
        return vraag.veld().soort() == Lijstsoort.VRAGEN
                ? feiten.getOrDefault(vraag.veld().naam(), Antwoord.ONBEKEND) : criterium(vraag.veld().index());
    }

    @Override
    public Antwoord minstens(Minstens minstens) {
        List<Antwoord> delen = minstens.delen().stream().map(this::vraagt).toList();
        if (delen.stream().filter(Antwoord::isJa).count() >= minstens.aantal()) {
            return Antwoord.JA;
        }
        return delen.stream().filter(Antwoord::isNietNee).count() >= minstens.aantal() ? Antwoord.ONBEKEND
                : Antwoord.NEE;
    }

    @Override
    public Antwoord telt(Telt telt) {
        return tellers.getOrDefault(telt.veld().naam(), 0) >= telt.minimum() ? Antwoord.JA : Antwoord.NEE;
    }

    @Override
    public Antwoord dag(Dag grens) {
        return dag.isBefore(LocalDate.parse(grens.datum())) != grens.vanaf() ? Antwoord.JA : Antwoord.NEE;
    }

    @Override
    public Antwoord routeert(Routeert vraag) {
        throw new AssertionError("Not for a rule that decides the route: " + vraag.tekst());
    }

    private Antwoord een(List<GekoppeldeRegel> regels) {
        List<Antwoord> uitkomsten = regels.stream().map(this::alle).toList();
        return uitkomsten.contains(Antwoord.JA) ? Antwoord.JA
                : uitkomsten.contains(Antwoord.ONBEKEND) ? Antwoord.ONBEKEND : Antwoord.NEE;
    }

    private Antwoord alle(GekoppeldeRegel regel) {
        List<Antwoord> uitkomsten = regel.voorwaarden().stream().map(deel -> deel.bezoek(this)).toList();
        return uitkomsten.contains(Antwoord.NEE) ? Antwoord.NEE
                : uitkomsten.contains(Antwoord.ONBEKEND) ? Antwoord.ONBEKEND : Antwoord.JA;
    }

    Antwoord criterium(String code) {
        return regelset.criteria().stream().filter(criterium -> criterium.code().equals(code)).findFirst()
                .map(criterium -> criterium(criterium.index())).orElseThrow();
    }

    /** Whether a way in fits: one of its rules holds, and it is not held back or there is an exception. */
    Antwoord past(String code) {
        Ingang ingang = regelset.ingangen().stream().filter(een -> een.code().equals(code)).findFirst().orElseThrow();
        Antwoord past = een(ingang.regels(Conclusie.INGANG));
        if (een(ingang.regels(Conclusie.WEERHOUDT)) == Antwoord.NEE) {
            return past;
        }
        Antwoord tenzij = een(ingang.regels(Conclusie.TENZIJ));
        if (past == Antwoord.NEE || tenzij == Antwoord.NEE) {
            return Antwoord.NEE;
        }
        return past == Antwoord.JA && tenzij == Antwoord.JA ? Antwoord.JA : Antwoord.ONBEKEND;
    }
}
