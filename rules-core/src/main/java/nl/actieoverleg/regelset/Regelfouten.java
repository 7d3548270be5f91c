package nl.actieoverleg.regelset;

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
                    .thenComparingInt(fout -> fout.plaats().regel()));
            throw new OngeldigeRegels(fouten);
        }
    }
}
