package nl.actieoverleg.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;

/** What the base layer declares by itself. */
final class Basislaag {

    private Basislaag() {
    }

    static List<Ingang> ingangen(Regelset regelset) {
        List<Ingang> ingangen = new ArrayList<>();
        for (Ingang ingang : regelset.ingangen()) {
            if (ingang.laag().equals(regelset.basis())) {
                ingangen.add(ingang);
            }
        }
        return ingangen;
    }

    static Set<String> behoeften(Regelset regelset) {
        Set<String> behoeften = new HashSet<>();
        for (Lijst lijst : regelset.lagen().get(0).lijsten()) {
            if (lijst.soort() == Lijstsoort.BEHOEFTEN) {
                for (Lijst.Veld behoefte : lijst.velden()) {
                    behoeften.add(behoefte.code());
                }
            }
        }
        return behoeften;
    }
}
