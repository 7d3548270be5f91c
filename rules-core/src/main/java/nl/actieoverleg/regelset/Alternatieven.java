package nl.actieoverleg.regelset;

import java.util.ArrayList;
import java.util.List;
import nl.actieoverleg.melding.Regelfouten;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelset.Woordenboek.Ingeschreven;

/** Finds the rules that conclude a word, and notes who may not and what nobody does. */
final class Alternatieven {

    private final List<Regelmodule> lagen;
    private final Gronden gronden;
    private final Regelfouten fouten;

    Alternatieven(List<Regelmodule> lagen, Gronden gronden, Regelfouten fouten) {
        this.lagen = lagen;
        this.gronden = gronden;
        this.fouten = fouten;
    }

    /** The rules of its own layer that conclude this word. Other layers may not: that would change it unseen. */
    List<Alternatief> van(Conclusie conclusie, Ingeschreven woord) {
        List<Alternatief> alternatieven = new ArrayList<>();
        for (Regelmodule laag : lagen) {
            for (Regel regel : regels(laag, conclusie, woord.woord().code())) {
                if (laag != woord.module()) {
                    fouten.meld(regel.plaats(), woord.woord().code() + " is van " + woord.module().naam()
                            + "; een andere laag mag er geen regel bij zetten.",
                            "Maak een eigen " + conclusie.annotatie() + " en verwijs daarin naar "
                                    + woord.woord().code() + ".");
                }
                alternatieven.add(gronden.alternatief(regel));
            }
        }
        if (alternatieven.isEmpty()) {
            fouten.meld(woord.woord().plaats(), "Geen enkele regel leidt tot " + woord.woord().code() + ".",
                    "Schrijf een regel met @" + conclusie.annotatie() + "( \"" + woord.woord().code()
                            + "\" ), of haal de declaratie weg.");
        }
        return alternatieven;
    }

    static List<Regel> regels(Regelmodule laag, Conclusie conclusie, String doel) {
        List<Regel> regels = new ArrayList<>();
        for (Regel regel : laag.regels()) {
            if (regel.conclusie() == conclusie && regel.doel().equals(doel)) {
                regels.add(regel);
            }
        }
        return regels;
    }
}
