package nl.actieoverleg.json;

import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Vooruitblik;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.Fout;
import nl.actieoverleg.casus.OngeldigeCasus;
import nl.actieoverleg.casus.Vragenlijst;
import nl.actieoverleg.vorm.Jsonvorm;

/** The JSON form of a case, an advice and the like, for whoever else writes them. Stateless and thread-safe. */
public final class Domeinvorm extends Jsonvorm {

    private static final Adviesschrijver SCHRIJVER = new Adviesschrijver();

    /** For the service loader. */
    public Domeinvorm() {
        // Nothing to set.
    }

    @Override
    public String schrijf(Object deel) {
        if (deel instanceof Advies advies) {
            return SCHRIJVER.schrijf(advies);
        } else if (deel instanceof Vooruitblik vooruitblik) {
            return SCHRIJVER.schrijf(vooruitblik);
        } else if (deel instanceof OngeldigeCasus ongeldig) {
            return SCHRIJVER.schrijf(ongeldig);
        } else if (deel instanceof Fout fout) {
            return SCHRIJVER.schrijf(fout);
        } else if (deel instanceof Casus casus) {
            return Casusschrijver.schrijf(casus);
        } else if (deel instanceof Vragenlijst vragenlijst) {
            return Vragenlijstschrijver.schrijf(vragenlijst);
        }
        throw new IllegalArgumentException(deel.getClass() + " has no form");
    }
}
