package nl.actieoverleg.engine;

import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelset.GekoppeldeRegel;

/**
 * Which rules and conditions hold in one case, as far as is certain: an unknown answer does not count as yes. It holds
 * the answers of the case, so whoever asks for it keeps it no longer than needed.
 */
public final class GeldendeRegels {

    private final Voorgelegd casus;

    GeldendeRegels(Voorgelegd casus) {
        this.casus = casus;
    }

    /** Whether a rule of the region of the case holds: all its conditions do. */
    public boolean geldt(GekoppeldeRegel regel) {
        return regel.voorwaarden().stream().allMatch(this::geldt);
    }

    /** Whether a condition, or a part of one, of a rule of the region of the case holds. */
    public boolean geldt(Voorwaarde voorwaarde) {
        return casus.weeg(voorwaarde) == Antwoord.JA;
    }
}
