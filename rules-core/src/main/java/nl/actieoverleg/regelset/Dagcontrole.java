package nl.actieoverleg.regelset;

import java.util.List;
import nl.actieoverleg.melding.Plaats;
import nl.actieoverleg.melding.Regelfouten;
import nl.actieoverleg.regelmodule.Geldigheid;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelmodule.Voorwaarde.Toets;
import nl.actieoverleg.regelmodule.Voorwaarde.Verwijzing;
import nl.actieoverleg.regelmodule.Voorwaarde.Vraagt;

/**
 * Whether rules only name words on days that those are there: a rule says itself when it starts and ends. A rule that
 * asks whether a criterion is met need not: when that is not there, it is not met.
 */
final class Dagcontrole {

    private final Declaraties declaraties;
    private final Regelfouten fouten;

    Dagcontrole(Declaraties declaraties, Regelfouten fouten) {
        this.declaraties = declaraties;
        this.fouten = fouten;
    }

    void controleer(List<GekoppeldeRegel> regels) {
        for (Declaratie ingang : declaraties.alle(Lijstsoort.INGANGEN)) {
            for (Declaratie overleg : declaraties.alle(Lijstsoort.OVERLEGGEN)) {
                if (overleg.code().equals(ingang.annotatie("overleg"))) {
                    controleer(Geldigheid.van(ingang.veld()), overleg, ingang.plaats(), "De ingang " + ingang.code()
                            + " leidt naar ", "Zet bij de ingang: @%s( \"%s\" )");
                }
            }
        }
        for (GekoppeldeRegel regel : regels) {
            Geldigheid geldig = Geldigheid.van(regel.regel());
            Lijstsoort soort = doelsoort(regel);
            if (soort != null && !regel.doelen().isEmpty()) {
                controleer(geldig, declaraties.alle(soort).get(regel.doel()), regel.plaats(), "Deze regel gaat over ",
                        "Zet bij de voorwaarden: Peildatum( %s( \"%s\" ) )");
            }
            for (Voorwaarde voorwaarde : regel.voorwaarden()) {
                String remedie = voorwaarde.vragen().size() > 1
                        ? "Maak er twee regels van: deze met Peildatum( %s( \"%s\" ) ), en een zonder dit deel voor "
                        + "de andere dagen." : "Zet bij de voorwaarden: Peildatum( %s( \"%s\" ) )";
                for (Vraagt vraag : voorwaarde.vragen()) {
                    if (vraag.veld().soort() != Lijstsoort.VRAGEN && vraag.toets() == Toets.JA) {
                        continue;
                    }
                    controleer(geldig, gevraagd(vraag.veld()), regel.plaats(voorwaarde), "Deze regel vraagt naar ",
                            remedie);
                }
            }
        }
    }

    private static Lijstsoort doelsoort(GekoppeldeRegel regel) {
        return switch (regel.conclusie()) {
            case CRITERIUM -> Lijstsoort.CRITERIA;
            case INGANG, WEERHOUDT, TENZIJ -> Lijstsoort.INGANGEN;
            case SIGNAAL -> Lijstsoort.SIGNALEN;
            case DEELNEMER, MOMENT, FREQUENTIE, AGENDA -> null;
        };
    }

    private Declaratie gevraagd(Verwijzing veld) {
        return declaraties.alle(veld.soort()).get(veld.index());
    }

    private void controleer(Geldigheid geldig, Declaratie woord, Plaats plaats, String wat, String remedie) {
        Geldigheid vanWoord = Geldigheid.van(woord.veld());
        if (vanWoord.isAltijd() || geldig.isNooit()) {
            return;
        }
        if (geldig.vanaf().compareTo(vanWoord.vanaf()) < 0) {
            fouten.meld(plaats, wat + woord.code() + ", en dat is er voor " + vanWoord.vanaf() + " nog niet.",
                    String.format(remedie, Geldigheid.VANAF, vanWoord.vanaf()));
        }
        if (geldig.voor().compareTo(vanWoord.voor()) > 0) {
            fouten.meld(plaats, wat + woord.code() + ", en dat is er vanaf " + vanWoord.voor() + " niet meer.",
                    String.format(remedie, Geldigheid.VOOR, vanWoord.voor()));
        }
    }
}
