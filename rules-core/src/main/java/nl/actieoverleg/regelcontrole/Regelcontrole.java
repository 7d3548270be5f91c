package nl.actieoverleg.regelcontrole;

import java.util.List;
import nl.actieoverleg.regelcontrole.Regelmelding.Ernst;

/**
 * Everything that was found when rules were checked, in all layers and files at once.
 *
 * @param meldingen what was found, by file and line, faults and warnings together; unmodifiable
 */
public record Regelcontrole(List<Regelmelding> meldingen) {

    /**
     * Keeps a list of its own.
     *
     * @param meldingen as above
     */
    public Regelcontrole {
        meldingen = List.copyOf(meldingen);
    }

    /** {@return what keeps these rules from being used; none when they can be} */
    public List<Regelmelding> fouten() {
        return van(Ernst.FOUT);
    }

    /** {@return what does not keep them from being used, but is probably not meant} */
    public List<Regelmelding> letOp() {
        return van(Ernst.LET_OP);
    }

    /** {@return whether these rules can be used} */
    public boolean isGoed() {
        return fouten().isEmpty();
    }

    private List<Regelmelding> van(Ernst ernst) {
        return meldingen.stream().filter(melding -> melding.ernst() == ernst).toList();
    }
}
