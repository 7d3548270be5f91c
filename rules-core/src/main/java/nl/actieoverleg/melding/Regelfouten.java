package nl.actieoverleg.melding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects faults in rules, so that all of them are reported at once. Not thread-safe. */
public final class Regelfouten {

    private final List<Regelfout> fouten = new ArrayList<>();

    /** Adds a fault. */
    public void meld(Plaats plaats, String melding, String remedie) {
        Regelfout fout = new Regelfout(plaats, melding, remedie);
        if (!fouten.contains(fout)) {
            fouten.add(fout);
        }
    }

    /**
     * Adds a fault.
     *
     * @param bestand the file
     * @param regel the line; 0 or less when the whole file is meant
     */
    public void meld(String bestand, int regel, String melding, String remedie) {
        meld(new Plaats(bestand, Math.max(0, regel)), melding, remedie);
    }

    /** Whether there are none yet. */
    public boolean geen() {
        return fouten.isEmpty();
    }

    /**
     * Does nothing when there are none.
     *
     * @throws OngeldigeRegels with all of them, by file and line
     */
    public void gooi() {
        if (!fouten.isEmpty()) {
            fouten.sort(Comparator.comparing((Regelfout fout) -> fout.plaats().bestand())
                    .thenComparingInt(fout -> fout.plaats().regelnummer()));
            throw new OngeldigeRegels(fouten);
        }
    }
}
