package nl.actieoverleg.regressie;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.drl.Moduleregister;
import nl.actieoverleg.drl.Regelmap;
import nl.actieoverleg.engine.Motor;
import nl.actieoverleg.engine.Voorgelegd;
import nl.actieoverleg.engine.drools.Droolsnetwerk;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.regelset.Regio;
import nl.actieoverleg.vergelijking.Regelverschil;

/** The rules that example cases are held against. Thread-safe. */
public final class Toetsregels {

    private final Adviseur adviseur;
    private final List<Regelmodule> modules;
    private final Map<String, Regio> regios = new ConcurrentHashMap<>();
    private final Map<String, Motor> motoren = new ConcurrentHashMap<>();

    private volatile Regelverschil anders;

    private Toetsregels(Adviseur adviseur, List<Regelmodule> modules) {
        this.adviseur = adviseur;
        this.modules = modules;
    }

    /** Takes an adviser with the rules on the class path of this library. */
    public static Toetsregels opKlassenpad(Adviseur adviseur) {
        return new Toetsregels(adviseur, Moduleregister.opKlassenpad(Adviseur.class.getClassLoader()));
    }

    /**
     * Takes the rules in a folder with a folder for each rule module.
     *
     * @throws nl.actieoverleg.melding.OngeldigeRegels with every fault, when they are not right
     */
    public static Toetsregels uitMap(Path map) {
        return uitMap(map, Adviseur.bouwer().regels(map).maak());
    }

    /** The rules in a folder, with an adviser that was made of them. */
    public static Toetsregels uitMap(Path map, Adviseur adviseur) {
        return new Toetsregels(adviseur, Regelmap.lees(map));
    }

    /**
     * Writes the shipped rules to a folder, a folder for each rule module.
     *
     * @return the files written
     */
    public static List<Path> pakUit(Path map) throws IOException {
        List<Path> bestanden = new ArrayList<>();
        for (Regelmodule module : Moduleregister.opKlassenpad(Adviseur.class.getClassLoader())) {
            for (Map.Entry<String, String> bron : module.teksten().entrySet()) {
                Path bestand = map.resolve(module.id()).resolve(bron.getKey());
                Files.createDirectories(bestand.getParent());
                Files.writeString(bestand, bron.getValue());
                bestanden.add(bestand);
            }
        }
        return bestanden;
    }

    /** How these rules differ from the shipped ones. */
    Regelverschil anders() {
        Regelverschil gevonden = anders;
        if (gevonden == null) {
            gevonden = Adviseur.bouwer().opwarmen(false).maak().verschil(adviseur);
            anders = gevonden;
        }
        return gevonden;
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
        return module.teksten();
    }

    /** The layers that a case of this region rests on, base layer first. */
    public List<Regelmodule> lagen(String provincie) {
        return modules.stream().filter(module -> module.isBasis() || module.regio().equals(provincie)).toList();
    }

    /** The rules of each region. */
    public List<Regelset> regelsets() {
        return adviseur.provincies().stream().map(provincie -> regio(provincie).regelset()).toList();
    }

    /** The rules of this region, put together once, when they are asked for. */
    public Regio regio(String provincie) {
        return regios.computeIfAbsent(provincie, regio -> new Regio(lagen(regio)));
    }

    /**
     * Which rules and conditions hold in this case. This asks a network of its own, of the rules as they were written
     * over all days; that of the adviser leaves out what does not hold on the day that is asked for.
     */
    public Voorgelegd geldendeRegels(Testcasus casus) {
        Casus gegevens = casus.casus();
        return motoren.computeIfAbsent(gegevens.provincie(), regio -> {
            Regelset regelset = regio(regio).regelset();
            return new Motor(regelset, new Droolsnetwerk(regelset.regels()));
        }).geldendeRegels(gegevens, gegevens.peildatum());
    }
}
