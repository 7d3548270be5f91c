package nl.actieoverleg.drl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.actieoverleg.regelset.OngeldigeRegels;
import nl.actieoverleg.regelset.Plaats;
import nl.actieoverleg.regelset.Regelfout;

/** Gathers every fault of a module, so that its author sees them all at once. */
final class Foutenlijst {

    private static final Comparator<Regelfout> OP_PLAATS = Comparator
            .comparing((Regelfout fout) -> fout.plaats().bestand()).thenComparingInt(fout -> fout.plaats().regel());

    private final List<Regelfout> fouten = new ArrayList<>();

    /** @param regel the line; 0 when the whole file is meant */
    void meld(String bestand, int regel, String melding, String remedie) {
        Regelfout fout = new Regelfout(new Plaats(bestand, Math.max(0, regel)), melding, remedie);
        if (!fouten.contains(fout)) {
            fouten.add(fout);
        }
    }

    boolean isLeeg() {
        return fouten.isEmpty();
    }

    /** @throws OngeldigeRegels when there is any fault */
    void gooi() {
        if (!fouten.isEmpty()) {
            throw new OngeldigeRegels(fouten.stream().sorted(OP_PLAATS).toList());
        }
    }
}
