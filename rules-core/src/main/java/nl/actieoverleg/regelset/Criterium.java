package nl.actieoverleg.regelset;

import java.util.List;

/**
 * A coded condition, with the rules that each are a sufficient reason for it.
 *
 * @param index its place in {@link Regelset#criteria()}
 * @param code its code
 * @param tekst what it says, in Dutch
 * @param bron where it comes from
 * @param aanmelding whether it belongs to the checklist of the aanmelding
 * @param laag the id of the module that declares it
 * @param alternatieven the rules that conclude it, at least one
 */
public record Criterium(int index, String code, String tekst, String bron, boolean aanmelding, String laag,
        List<Alternatief> alternatieven) {

    /** The index of the criterion that this one only repeats, so that the two are one condition; or -1. */
    public int herhaalt() {
        if (alternatieven.size() == 1 && alternatieven.get(0).gronden().size() == 1
                && alternatieven.get(0).gronden().get(0) instanceof Grond.Criteriumgrond grond) {
            return grond.index();
        }
        return -1;
    }
}
