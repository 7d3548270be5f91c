package nl.actieoverleg.snelheid.dmn;

import java.util.HashMap;
import java.util.Map;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Overleguitkomst;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelset.Criterium;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.snelheid.Beslissing;

/** The decision as it stands in an advice of our engine. */
final class Verwachting {

    private final Map<String, Regelset> regelsets;

    Verwachting(Map<String, Regelset> regelsets) {
        this.regelsets = regelsets;
    }

    Beslissing van(Advies advies) {
        Regelset regelset = regelsets.get(advies.provincie());
        Map<String, Antwoord> criteria = new HashMap<>();
        Map<String, Antwoord> ingangen = new HashMap<>();
        // Of the checklist an advice only lists what is not met.
        regelset.criteria().stream().filter(Criterium::aanmelding)
                .forEach(criterium -> criteria.put(criterium.code(), Antwoord.JA));
        advies.aanmelding().toelichting().forEach(een -> criteria.put(een.code(), een.uitkomst()));
        for (Overleguitkomst overleg : advies.overleggen()) {
            ingangen.put(overleg.overleg(), overleg.past());
            overleg.criteria().forEach(een -> criteria.put(een.code(), een.uitkomst()));
        }
        return new Beslissing(advies.route(),
                regelset.criteria().stream().map(Criterium::code).map(criteria::get).toArray(Antwoord[]::new),
                regelset.ingangen().stream().map(Ingang::code).map(ingangen::get).toArray(Antwoord[]::new));
    }
}
