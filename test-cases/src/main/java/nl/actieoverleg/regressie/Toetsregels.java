package nl.actieoverleg.regressie;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.drl.Regelmap;
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

    /**
     * Takes the rules in a folder with a folder for each rule module.
     *
     * @throws nl.actieoverleg.regelset.OngeldigeRegels with every fault, when they are not right
     */
    public static Toetsregels uitMap(Path map) {
        return new Toetsregels(Adviseur.bouwer().regels(map).maak(), Regelmap.lees(map));
    }

    /**
     * Writes the shipped rules to a folder, a folder for each rule module.
     *
     * @return the files written
     */
    public static List<Path> pakUit(Path map) throws IOException {
        ClassLoader lader = Adviseur.class.getClassLoader();
        List<Path> bestanden = new ArrayList<>();
        for (Regelmodule module : Moduleregister.opKlassenpad(lader)) {
            for (Map.Entry<String, String> bron : Moduleregister.bronnen(lader, module).entrySet()) {
                Path bestand = map.resolve(module.id()).resolve(bron.getKey());
                Files.createDirectories(bestand.getParent());
                Files.writeString(bestand, bron.getValue());
                bestanden.add(bestand);
            }
        }
        return bestanden;
    }

    /** The layers that a case of this region rests on. */
    List<Regelmodule> lagen(String provincie) {
        return modules.stream().filter(module -> module.isBasis() || module.regio().equals(provincie)).toList();
    }
}
