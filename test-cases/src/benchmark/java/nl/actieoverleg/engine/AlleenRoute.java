package nl.actieoverleg.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Overleguitkomst;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelset.GeladenModule;
import nl.actieoverleg.regelset.Moduleregister;
import nl.actieoverleg.regelset.Regelmodule;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.snelheid.Adviesgever;
import nl.actieoverleg.snelheid.Beslisser;
import nl.actieoverleg.snelheid.Beslissing;

/** Our engine, asked for the decision alone. It has no shorter way to that than the whole advice. */
public final class AlleenRoute implements Beslisser {

    private final Adviseur adviseur = Adviseur.laad();
    private final Map<String, Plaatsen> plaatsen = new HashMap<>();

    /** Where each code of a province stands in a decision. */
    private record Plaatsen(Map<String, Integer> criteria, Map<String, Integer> ingangen, boolean[] aanmelding) {
    }

    /** Loads the shipped rules. */
    public AlleenRoute() {
        List<Regelmodule> modules = Moduleregister.opKlassenpad(Adviseur.class.getClassLoader()).stream()
                .map(GeladenModule::module).toList();
        Regelmodule basis = modules.stream().filter(Regelmodule::isBasis).findFirst().orElseThrow();
        for (Regelmodule module : modules) {
            if (!module.isBasis()) {
                Regelset regelset = Regelset.van(List.of(basis, module));
                Map<String, Integer> criteria = new HashMap<>();
                boolean[] aanmelding = new boolean[regelset.criteria().size()];
                regelset.criteria().forEach(criterium -> {
                    criteria.put(criterium.code(), criterium.index());
                    aanmelding[criterium.index()] = criterium.aanmelding();
                });
                Map<String, Integer> ingangen = new HashMap<>();
                regelset.ingangen().forEach(ingang -> ingangen.put(ingang.code(), ingang.index()));
                plaatsen.put(regelset.regio(), new Plaatsen(criteria, ingangen, aanmelding));
            }
        }
    }

    @Override
    public String naam() {
        return Adviesgever.ROUTER.naam;
    }

    @Override
    public Beslissing beslis(Casus casus) {
        Advies advies = adviseur.adviseer(casus);
        Plaatsen plaats = plaatsen.get(casus.provincie());
        Antwoord[] criteria = new Antwoord[plaats.aanmelding.length];
        Antwoord[] ingangen = new Antwoord[plaats.ingangen.size()];
        Arrays.setAll(criteria, index -> plaats.aanmelding[index] ? Antwoord.JA : null);
        advies.aanmelding().toelichting().forEach(uit -> criteria[plaats.criteria.get(uit.code())] = uit.uitkomst());
        for (Overleguitkomst overleg : advies.overleggen()) {
            ingangen[plaats.ingangen.get(overleg.overleg())] = overleg.past();
            overleg.criteria().forEach(uit -> criteria[plaats.criteria.get(uit.code())] = uit.uitkomst());
        }
        return new Beslissing(advies.route(), criteria, ingangen);
    }
}
