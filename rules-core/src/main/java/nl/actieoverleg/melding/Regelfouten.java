package nl.actieoverleg.melding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects faults in rules, so that all of them are reported at once. Not thread-safe. */
public final class Regelfouten {

    private final List<Regelfout> fouten = new ArrayList<>();

    /**
     * Adds a fault, unless the same was said of the same line.
     *
     * @param fout the fault
     */
    public void meld(Regelfout fout) {
        for (Regelfout eerder : fouten) {
            if (eerder.isZelfde(fout)) {
                return;
            }
        }
        fouten.add(fout);
    }

    /**
     * Adds faults.
     *
     * @param map the folder that they are told from, in the one that these are told from; null when that is the same
     * @param andere the faults
     */
    public void meldAlle(@Nullable String map, List<Regelfout> andere) {
        for (Regelfout fout : andere) {
            meld(map == null ? fout : fout.in(map));
        }
    }

    /**
     * Adds a fault.
     *
     * @param plaats where it stands
     * @param melding what is wrong, in Dutch
     * @param remedie what helps, in Dutch
     */
    public void meld(Plaats plaats, String melding, String remedie) {
        meld(new Regelfout(plaats, melding, remedie));
    }

    /**
     * Adds a fault.
     *
     * @param bestand the file
     * @param regelnummer the line; 0 or less when the whole file is meant
     * @param melding what is wrong, in Dutch
     * @param remedie what helps, in Dutch
     */
    public void meld(String bestand, int regelnummer, String melding, String remedie) {
        meld(new Plaats(bestand, Math.max(0, regelnummer)), melding, remedie);
    }

    /** {@return those found so far, by file and line} */
    public List<Regelfout> fouten() {
        if (fouten.isEmpty()) {
            return List.of(); // Java takes some milliseconds to get ready for sorting.
        }
        List<Regelfout> opPlaats = new ArrayList<>(fouten);
        opPlaats.sort(Comparator.comparing((Regelfout fout) -> fout.plaats().bestand())
                .thenComparingInt(fout -> fout.plaats().regelnummer()));
        return opPlaats;
    }

    /** {@return whether there are none yet} */
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
            throw new OngeldigeRegels(fouten());
        }
    }
}
