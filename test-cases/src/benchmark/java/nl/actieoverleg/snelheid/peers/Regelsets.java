package nl.actieoverleg.snelheid.peers;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.actieoverleg.controle.Regiovelden;
import nl.actieoverleg.drl.Moduleregister;
import nl.actieoverleg.json.Casuslezer;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.regelset.Regio;

/** The structure of the rules on the class path, for those who compete with our engine on the same rules. */
public final class Regelsets {

    private static final Map<String, Regio> REGIOS =
            Regio.uit(Moduleregister.opKlassenpad(Regelset.class.getClassLoader()));

    private Regelsets() {
    }

    /** The rules of each region by its name in a case; the same each time. */
    public static Map<String, Regelset> opKlassenpad() {
        Map<String, Regelset> regelsets = new LinkedHashMap<>();
        REGIOS.forEach((naam, regio) -> regelsets.put(naam, regio.regelset()));
        return regelsets;
    }

    /** Reads cases by the questions of those rules, so that nobody has to look their names up. */
    public static Casuslezer lezer() {
        return new Casuslezer(new Regiovelden(REGIOS.values()));
    }
}
