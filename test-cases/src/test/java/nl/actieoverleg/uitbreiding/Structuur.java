package nl.actieoverleg.uitbreiding;

import java.time.LocalDate;
import java.util.List;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelset.Alternatief;
import nl.actieoverleg.regelset.Grond;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.regelmodule.Voorwaarde;

/** What the structure of the shipped rules says of a case, by Kleene's logic alone, without Drools. */
record Structuur(Regelset regelset, Casus casus) implements Grond.Stand {

    @Override
    public Antwoord feit(int index) {
        return casus.feiten().getOrDefault(regelset.vragen().get(index).feit(), Antwoord.ONBEKEND);
    }

    @Override
    public Antwoord criterium(int index) {
        return Alternatief.een(regelset.criteria().get(index).alternatieven(), this);
    }

    @Override
    public boolean vast(Voorwaarde voorwaarde) {
        if (voorwaarde instanceof Voorwaarde.Telt telt) {
            return casus.tellers().getOrDefault(telt.veld(), 0) >= telt.minimum();
        }
        Voorwaarde.Dag grens = (Voorwaarde.Dag) voorwaarde;
        return casus.peildatum().isBefore(LocalDate.parse(grens.datum())) != grens.vanaf();
    }

    /** Whether a way in fits: one of its rules holds, and it is not held back or there is an exception. */
    Antwoord past(Ingang ingang) {
        Antwoord past = Alternatief.een(ingang.alternatieven(), this);
        List<Alternatief> redenen = ingang.weerhoudt().stream().map(Ingang.Weerhouding::reden).toList();
        if (Alternatief.een(redenen, this) == Antwoord.NEE) {
            return past;
        }
        Antwoord tenzij = Alternatief.een(ingang.tenzij(), this);
        if (past == Antwoord.NEE || tenzij == Antwoord.NEE) {
            return Antwoord.NEE;
        }
        return past == Antwoord.JA && tenzij == Antwoord.JA ? Antwoord.JA : Antwoord.ONBEKEND;
    }
}
