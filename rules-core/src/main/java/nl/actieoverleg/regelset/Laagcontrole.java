package nl.actieoverleg.regelset;

import java.util.List;
import java.util.Locale;
import nl.actieoverleg.melding.OngeldigeRegels;
import nl.actieoverleg.melding.Plaats;
import nl.actieoverleg.melding.Regelfouten;
import nl.actieoverleg.regelmodule.Regelmodule;

/** Whether modules can stand on each other, as far as they say so themselves. */
final class Laagcontrole {

    private Laagcontrole() {
    }

    /**
     * Checks whether layers can stand on each other, without reading what they state.
     *
     * @throws OngeldigeRegels when they cannot
     */
    static void controleer(List<Regelmodule> lagen) {
        Regelfouten fouten = new Regelfouten();
        controleer(lagen, fouten);
        fouten.gooi();
    }

    /** The same, telling of every fault. */
    static void controleer(List<Regelmodule> lagen, Regelfouten fouten) {
        Regelmodule basis = lagen.get(0);
        if (!basis.isBasis()) {
            meld(fouten, "De module " + basis.id() + " staat op " + basis.op() + ", maar die is er niet.",
                    "Zet de module " + basis.op() + " erbij (op het klassenpad of als map).");
        }
        for (Regelmodule laag : lagen.subList(1, lagen.size())) {
            if (laag.isBasis()) {
                meld(fouten, "De module " + laag.id() + " is een onderste laag, maar die is er al: " + basis.id() + ".",
                        "Zet in regelmodule.properties op=" + basis.id() + ", of haal één van beide weg.");
            } else if (!laag.op().equals(basis.id())) {
                meld(fouten, "De module " + laag.id() + " staat op " + laag.op() + ", niet op " + basis.id() + ".",
                        "Zet in regelmodule.properties op=" + basis.id() + ".");
            }
            if (laag.regio() == null) {
                meld(fouten, "De module " + laag.id() + " noemt geen regio.",
                        "Zet in regelmodule.properties bijvoorbeeld regio=" + laag.id().toUpperCase(Locale.ROOT) + ".");
            }
            if (laag.pakket().equals(basis.pakket())) {
                meld(fouten, "De module " + laag.id() + " gebruikt het pakket van " + basis.id() + ".",
                        "Geef de module een eigen package.");
            }
        }
    }

    private static void meld(Regelfouten fouten, String melding, String remedie) {
        fouten.meld(new Plaats("regelmodule.properties", 0), melding, remedie);
    }
}
