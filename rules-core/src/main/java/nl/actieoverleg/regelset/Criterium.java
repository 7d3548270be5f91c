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
 * @param regels the rules that conclude it, at least one
 */
public record Criterium(int index, String code, String tekst, String bron, boolean aanmelding,
        List<GekoppeldeRegel> regels) {

    /** The index of the criterion that this one only repeats, so that the two are one condition; or -1. */
    public int herhaalt() {
        return regels.size() == 1 && regels.get(0).voorwaarden().size() == 1
                ? regels.get(0).voorwaarden().get(0).criterium() : -1;
    }
}
