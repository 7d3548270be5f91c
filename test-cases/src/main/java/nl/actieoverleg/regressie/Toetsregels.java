package nl.actieoverleg.regressie;

import java.util.List;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.regelset.Moduleregister;
import nl.actieoverleg.regelset.Regelmodule;

/**
 * The rules that example cases are held against.
 *
 * @param adviseur advises by these rules
 * @param modules the same rules as they are written, base layer first
 */
public record Toetsregels(Adviseur adviseur, List<Regelmodule> modules) {

    /** Takes an adviser with the rules on the class path of this library. */
    public static Toetsregels opKlassenpad(Adviseur adviseur) {
        return new Toetsregels(adviseur, Moduleregister.opKlassenpad(Adviseur.class.getClassLoader()));
    }

    /** The layers that a case of this region rests on. */
    List<Regelmodule> lagen(String provincie) {
        return modules.stream().filter(module -> module.isBasis() || module.regio().equals(provincie)).toList();
    }
}
