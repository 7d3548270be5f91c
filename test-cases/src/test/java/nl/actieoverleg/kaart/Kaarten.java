package nl.actieoverleg.kaart;

import java.util.List;
import nl.actieoverleg.drl.Moduleregister;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelset.Regelset;

/** The maps of the shipped rules. */
final class Kaarten {

    private Kaarten() {
    }

    static Regelset regelset(String regio) {
        List<Regelmodule> modules = Moduleregister.opKlassenpad(Kaarten.class.getClassLoader());
        return Regelset.van(List.of(modules.get(0), modules.stream()
                .filter(module -> regio.equals(module.regio())).findFirst().orElseThrow()));
    }

    /** The end to which a diagram comes. */
    static int uitkomst(Diagrammen diagrammen, int diagram, int[] stand) {
        int hier = diagram;
        while (!Diagrammen.isEinde(hier)) {
            hier = diagrammen.kind(hier, stand[diagrammen.variabele(hier)]);
        }
        return Diagrammen.waarde(hier);
    }

    static Kaart van(String regio) {
        return Kaart.van(regelset(regio));
    }
}
