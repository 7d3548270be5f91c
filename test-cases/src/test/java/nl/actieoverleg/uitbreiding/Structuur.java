package nl.actieoverleg.uitbreiding;

import java.time.LocalDate;
import java.util.List;
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

/** What the structure of the shipped rules says of a case, by Kleene's logic alone, without Drools. */
record Structuur(Regelset regelset, Casus casus) implements Voorwaarde.Bezoeker<Antwoord> {

    Antwoord criterium(int index) {
        return een(regelset.criteria().get(index).regels());
    }

    @Override
    public Antwoord vraagt(Vraagt vraag) {
        return vraag.veld().soort() == Lijstsoort.VRAGEN
                ? casus.feiten().getOrDefault(vraag.veld().naam(), Antwoord.ONBEKEND) : criterium(vraag.veld().index());
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
        return casus.tellers().getOrDefault(telt.veld().naam(), 0) >= telt.minimum() ? Antwoord.JA : Antwoord.NEE;
    }

    @Override
    public Antwoord dag(Dag grens) {
        return casus.peildatum().isBefore(LocalDate.parse(grens.datum())) != grens.vanaf() ? Antwoord.JA : Antwoord.NEE;
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

    /** Whether a way in fits: one of its rules holds, and it is not held back or there is an exception. */
    Antwoord past(Ingang ingang) {
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
