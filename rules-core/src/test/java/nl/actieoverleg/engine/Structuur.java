package nl.actieoverleg.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelset.Alternatief;
import nl.actieoverleg.regelset.Grond;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.regelmodule.Voorwaarde;

/** What the structure of rules says of a case, by Kleene's logic alone: without Drools, from the top down. */
final class Structuur implements Grond.Stand {

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

    @Override
    public Antwoord feit(int index) {
        return feiten.getOrDefault(regelset.vragen().get(index).feit(), Antwoord.ONBEKEND);
    }

    @Override
    public Antwoord criterium(int index) {
        return Alternatief.een(regelset.criteria().get(index).alternatieven(), this);
    }

    @Override
    public boolean vast(Voorwaarde voorwaarde) {
        if (voorwaarde instanceof Voorwaarde.Telt telt) {
            return tellers.getOrDefault(telt.veld(), 0) >= telt.minimum();
        }
        Voorwaarde.Dag grens = (Voorwaarde.Dag) voorwaarde;
        return dag.isBefore(LocalDate.parse(grens.datum())) != grens.vanaf();
    }

    Antwoord criterium(String code) {
        return regelset.criteria().stream().filter(criterium -> criterium.code().equals(code)).findFirst()
                .map(criterium -> criterium(criterium.index())).orElseThrow();
    }

    /** Whether a way in fits: one of its rules holds, and it is not held back or there is an exception. */
    Antwoord past(String code) {
        Ingang ingang = regelset.ingangen().stream().filter(een -> een.code().equals(code)).findFirst().orElseThrow();
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
