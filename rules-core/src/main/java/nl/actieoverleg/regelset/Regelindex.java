package nl.actieoverleg.regelset;

import java.util.ArrayList;
import java.util.List;
import nl.actieoverleg.melding.Regelfouten;
import nl.actieoverleg.regelmodule.Conclusie;

/**
 * Rules by what they conclude.
 *
 * @param regels the rules, as they stand in the layers
 */
record Regelindex(List<GekoppeldeRegel> regels) {

    /** The rules that conclude this of a declared thing, in order. */
    List<GekoppeldeRegel> voor(Conclusie conclusie, Declaratie declaratie) {
        List<GekoppeldeRegel> gevonden = new ArrayList<>();
        for (GekoppeldeRegel regel : regels) {
            if (regel.conclusie() == conclusie && regel.doelen().contains(declaratie.index())) {
                gevonden.add(regel);
            }
        }
        return List.copyOf(gevonden);
    }

    /** Notes a fault for each of these things that no rule concludes. */
    void controleerVolledig(Conclusie conclusie, List<Declaratie> declaraties, Regelfouten fouten) {
        for (Declaratie een : declaraties) {
            if (voor(conclusie, een).isEmpty()) {
                boolean signaal = conclusie == Conclusie.SIGNAAL;
                fouten.meld(een.plaats(), "Geen enkele regel " + (signaal ? "geeft " : "leidt tot ") + een.code() + ".",
                        "Schrijf een regel met @" + conclusie.annotatie() + "( \"" + een.code() + "\" ), of haal "
                                + (signaal ? "het" : "de declaratie") + " weg.");
            }
        }
    }
}
