package nl.actieoverleg.regressie;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.drl.Regelmap;
import nl.actieoverleg.regelmodule.Moduleregister;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelset.Regio;

/** The rules that example cases are held against. Thread-safe. */
public final class Toetsregels {

    private final Adviseur adviseur;
    private final List<Regelmodule> modules;
    private final Function<Regelmodule, Map<String, String>> bronnen;
    private final Map<String, Regio> regios = new ConcurrentHashMap<>();

    private Toetsregels(Adviseur adviseur, List<Regelmodule> modules,
            Function<Regelmodule, Map<String, String>> bronnen) {
        this.adviseur = adviseur;
        this.modules = modules;
        this.bronnen = bronnen;
    }

    /** Takes an adviser with the rules on the class path of this library. */
    public static Toetsregels opKlassenpad(Adviseur adviseur) {
        ClassLoader lader = Adviseur.class.getClassLoader();
        return new Toetsregels(adviseur, Moduleregister.opKlassenpad(lader),
                module -> Moduleregister.bronnen(lader, module));
    }

    /**
     * Takes the rules in a folder with a folder for each rule module.
     *
     * @throws nl.actieoverleg.melding.OngeldigeRegels with every fault, when they are not right
     */
    public static Toetsregels uitMap(Path map) {
        return new Toetsregels(Adviseur.bouwer().regels(map).maak(), Regelmap.lees(map),
                module -> Regelmap.bronnen(map, module));
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

    /** Advises by these rules. */
    public Adviseur adviseur() {
        return adviseur;
    }

    /** The same rules as they were read, base layer first. */
    public List<Regelmodule> modules() {
        return modules;
    }

    /** The texts that one of these modules was read from, by path from the root of the module. */
    public Map<String, String> bronnen(Regelmodule module) {
        return bronnen.apply(module);
    }

    /** The layers that a case of this region rests on, base layer first. */
    public List<Regelmodule> lagen(String provincie) {
        return modules.stream().filter(module -> module.isBasis() || module.regio().equals(provincie)).toList();
    }

    /** The rules of this region, put together once, when they are asked for. */
    public Regio regio(String provincie) {
        return regios.computeIfAbsent(provincie, regio -> new Regio(lagen(regio)));
    }
}
