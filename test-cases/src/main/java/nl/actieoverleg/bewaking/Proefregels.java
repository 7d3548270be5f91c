package nl.actieoverleg.bewaking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Regelsetversie;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.drl.Modulelezer;
import nl.actieoverleg.engine.Motor;
import nl.actieoverleg.engine.drools.Droolsnetwerk;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.regelset.Regio;

/** Rules to try, those of each region put together when they are first needed. Thread-safe. */
final class Proefregels {

    private static final Regelsetversie GEEN_VERSIE = new Regelsetversie("", "");

    private final List<Regelmodule> modules;
    private final Map<String, Motor> motoren = new ConcurrentHashMap<>();
    private final Map<String, Regelset> regelsets = new ConcurrentHashMap<>();

    /** @param modules all modules, base layer first */
    Proefregels(List<Regelmodule> modules) {
        this.modules = modules;
    }

    /**
     * The rules with one mutant in them: only the module that it is in is read anew.
     *
     * @param bronnen the texts of that module without the mutant
     * @throws nl.actieoverleg.melding.OngeldigeRegels when they cannot be read with it
     */
    Proefregels met(Mutant mutant, Map<String, String> bronnen) {
        Map<String, String> gewijzigd = new HashMap<>(bronnen);
        gewijzigd.put(mutant.plaats().bestand(), mutant.tekst());
        List<Regelmodule> nieuw = new ArrayList<>();
        for (Regelmodule module : modules) {
            nieuw.add(!module.id().equals(mutant.module()) ? module
                    : Modulelezer.lees(gewijzigd, Modulelezer.eronder(gewijzigd, modules)));
        }
        return new Proefregels(nieuw);
    }

    List<Regelmodule> modules() {
        return modules;
    }

    /** The module with this id. */
    Regelmodule module(String id) {
        return modules.stream().filter(module -> module.id().equals(id)).findFirst().orElseThrow();
    }

    /** The regions whose rules stand on this module or are in it. */
    List<String> regios(String module) {
        return modules.stream().filter(een -> !een.isBasis() && (een.id().equals(module) || module(module).isBasis()))
                .map(Regelmodule::regio).toList();
    }

    /**
     * The rules of a region.
     *
     * @throws nl.actieoverleg.melding.OngeldigeRegels when its layers do not fit each other
     */
    Regelset regelset(String regio) {
        return regelsets.computeIfAbsent(regio, naam -> new Regio(modules.stream()
                .filter(module -> module.isBasis() || module.regio().equals(naam)).toList()).regelset());
    }

    /**
     * The advice on a case with a day, without the version of the rules: that differs for every mutant.
     *
     * @throws nl.actieoverleg.melding.OngeldigeRegels when the layers of its region do not fit each other
     */
    Advies adviseer(Casus casus) {
        return motoren.computeIfAbsent(casus.provincie(), regio -> motor(regelset(regio).met(GEEN_VERSIE)))
                .adviseer(casus, casus.peildatum());
    }

    private static Motor motor(Regelset regelset) {
        return new Motor(regelset, new Droolsnetwerk(regelset.regels()));
    }
}
