package nl.actieoverleg.regelset;

import java.util.List;
import nl.actieoverleg.melding.Plaats;
import nl.actieoverleg.melding.Regelfouten;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelmodule.Geldigheid;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelmodule.Voorwaarde.Vraagt;

/**
 * Whether rules only name words on days that those are there: a rule says itself when it starts and ends. A rule that
 * asks whether a criterion is met need not: one that is not there is not met.
 */
final class Dagcontrole {

    private static final String REMEDIE = "Zet bij de voorwaarden: Peildatum( %s( \"%s\" ) )";

    private final Declaraties declaraties;
    private final Regelfouten fouten;

    Dagcontrole(Declaraties declaraties, Regelfouten fouten) {
        this.declaraties = declaraties;
        this.fouten = fouten;
    }

    void controleer(List<GekoppeldeRegel> regels) {
        for (Declaratie ingang : declaraties.alle(Lijstsoort.INGANGEN)) {
            Declaratie overleg = overleg(ingang);
            if (overleg != null) {
                controleer(Geldigheid.van(ingang.veld()), overleg.code(), Geldigheid.van(overleg.veld()),
                        ingang.plaats(), "De ingang " + ingang.code() + " leidt naar ",
                        "Zet bij de ingang: @%s( \"%s\" )");
            }
        }
        for (GekoppeldeRegel regel : regels) {
            Geldigheid geldig = Geldigheid.van(regel.regel());
            Lijstsoort soort = doelsoort(regel);
            if (soort != null && !regel.doelen().isEmpty()) {
                Declaratie woord = declaraties.alle(soort).get(regel.doel());
                controleer(geldig, woord.code(), geldigheid(woord), regel.plaats(), "Deze regel gaat over ", REMEDIE);
            }
            for (Voorwaarde voorwaarde : regel.voorwaarden()) {
                String remedie = voorwaarde.vragen().size() == 1 ? REMEDIE : "Maak er twee regels van: deze met "
                        + "Peildatum( %s( \"%s\" ) ), en een zonder dit deel voor de andere dagen.";
                for (Vraagt vraag : voorwaarde.vragen()) {
                    if (vraag.veld().soort() == Lijstsoort.VRAGEN || vraag.toets().klopt(Antwoord.NEE)) {
                        Declaratie woord = declaraties.alle(vraag.veld().soort()).get(vraag.veld().index());
                        controleer(geldig, woord.code(), geldigheid(woord), regel.plaats(voorwaarde),
                                "Deze regel vraagt naar ", remedie);
                    }
                }
            }
        }
    }

    /** When a word is there; a way in only while its overleg is. */
    private Geldigheid geldigheid(Declaratie woord) {
        Declaratie overleg = woord.soort() == Lijstsoort.INGANGEN ? overleg(woord) : null;
        Geldigheid eigen = Geldigheid.van(woord.veld());
        return overleg == null ? eigen : eigen.en(Geldigheid.van(overleg.veld()));
    }

    /** What a way in leads to; null when there is none, which is told of elsewhere. */
    private Declaratie overleg(Declaratie ingang) {
        for (Declaratie overleg : declaraties.alle(Lijstsoort.OVERLEGGEN)) {
            if (overleg.code().equals(ingang.annotatie("overleg"))) {
                return overleg;
            }
        }
        return null;
    }

    private static Lijstsoort doelsoort(GekoppeldeRegel regel) {
        return switch (regel.conclusie()) {
            case CRITERIUM -> Lijstsoort.CRITERIA;
            case INGANG, WEERHOUDT, TENZIJ -> Lijstsoort.INGANGEN;
            case SIGNAAL -> Lijstsoort.SIGNALEN;
            case DEELNEMER, MOMENT, FREQUENTIE, AGENDA -> null;
        };
    }

    private void controleer(Geldigheid geldig, String woord, Geldigheid vanWoord, Plaats plaats, String wat,
            String remedie) {
        if (vanWoord.isAltijd() || geldig.isNooit()) {
            return;
        }
        if (geldig.vanaf().compareTo(vanWoord.vanaf()) < 0) {
            fouten.meld(plaats, wat + woord + ", en dat is er voor " + vanWoord.vanaf() + " nog niet.",
                    String.format(remedie, Geldigheid.VANAF, vanWoord.vanaf()));
        }
        if (geldig.voor().compareTo(vanWoord.voor()) > 0) {
            fouten.meld(plaats, wat + woord + ", en dat is er vanaf " + vanWoord.voor() + " niet meer.",
                    String.format(remedie, Geldigheid.VOOR, vanWoord.voor()));
        }
    }
}
