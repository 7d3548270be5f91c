package nl.actieoverleg.snelheid.peers;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.snelheid.Beslissing;
import nl.actieoverleg.tweedelezing.CasusGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Generated cases, with what our engine decides on each. */
public final class Proefcasussen {

    private static final long ZAAD = 20230914;

    private Proefcasussen() {
    }

    /** So many cases with the decision on each, in a fixed order; the same every time. */
    public static Map<Casus, Beslissing> reeks(int aantal) {
        Adviseur adviseur = Adviseur.laad();
        Map<String, Regelset> regelsets = Regelsets.opKlassenpad();
        JsonMapper json = new JsonMapper();
        Random random = new Random(ZAAD);
        Map<Casus, Beslissing> reeks = new LinkedHashMap<>();
        for (int nummer = 0; nummer < aantal; nummer++) {
            Casus casus = adviseur.lees(json.writeValueAsString(CasusGenerator.casus(random, nummer)));
            reeks.put(casus, Vergelijking.beslissing(regelsets.get(casus.provincie()), adviseur.adviseer(casus)));
        }
        return reeks;
    }
}
