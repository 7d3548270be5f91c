package nl.actieoverleg.drl;

import java.util.ArrayList;
import java.util.List;
import nl.actieoverleg.melding.OngeldigeRegels;
import nl.actieoverleg.melding.Plaats;
import nl.actieoverleg.melding.Regelfout;

/** The faults of several modules, each with its module in front: several have a file of the same name. */
final class Modulefouten {

    private final List<Regelfout> fouten = new ArrayList<>();

    void voegToe(String module, OngeldigeRegels ongeldig) {
        for (Regelfout fout : ongeldig.fouten()) {
            fouten.add(new Regelfout(new Plaats(module + "/" + fout.plaats().bestand(), fout.plaats().regelnummer()),
                    fout.melding(), fout.remedie()));
        }
    }

    void voegToe(String module, String bestand, String melding, String remedie) {
        fouten.add(new Regelfout(new Plaats(module + "/" + bestand, 0), melding, remedie));
    }

    /** Throws all of them, if any. */
    void gooi() {
        if (!fouten.isEmpty()) {
            throw new OngeldigeRegels(fouten);
        }
    }
}
