package nl.actieoverleg.monitor;

/**
 * A number that may be shown, or not.
 *
 * @param waarde the number; of no use when it is hidden
 * @param zichtbaar whether it may be shown
 */
record Getal(long waarde, boolean zichtbaar) {

    static final Getal ONBEKEND = new Getal(0, false);

    /** This part of a whole in tenths of percents, 0 when there is no whole, or null when one of the two is hidden. */
    Long promille(Getal geheel) {
        if (!zichtbaar || !geheel.zichtbaar) {
            return null;
        }
        return geheel.waarde == 0 ? 0 : Math.round(waarde * 1000.0 / geheel.waarde);
    }

    /** How much more than before, or null when one of the two is hidden. */
    Long verschil(Getal eerder) {
        return zichtbaar && eerder.zichtbaar ? waarde - eerder.waarde : null;
    }
}
