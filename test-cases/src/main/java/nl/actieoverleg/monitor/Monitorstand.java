package nl.actieoverleg.monitor;

/** What there is to show of a period. Immutable. */
public final class Monitorstand {

    private final Periode periode;
    private final Cijfers nu;
    private final Cijfers eerder;
    private final Codeteksten namen;
    private final long onbruikbaar;

    /**
     * @param nu what was counted in the period, or null when there is nothing
     * @param eerder what was counted in the period before, or null when there is nothing
     * @param onbruikbaar how many receipts could not be counted
     */
    Monitorstand(Periode periode, Cijfers nu, Cijfers eerder, Codeteksten namen, long onbruikbaar) {
        this.periode = periode;
        this.nu = nu;
        this.eerder = eerder;
        this.namen = namen;
        this.onbruikbaar = onbruikbaar;
    }

    /** Whether there is nothing in the period. */
    public boolean isLeeg() {
        return nu == null;
    }

    Periode periode() {
        return periode;
    }

    Codeteksten namen() {
        return namen;
    }

    long onbruikbaar() {
        return onbruikbaar;
    }

    boolean heeftEerder() {
        return eerder != null;
    }

    Cijfers cijfers() {
        return nu;
    }

    Getal nu(Cijfer cijfer) {
        return nu.getal(cijfer);
    }

    /** The number in the period before; hidden when there is none. */
    Getal eerder(Cijfer cijfer) {
        return eerder == null ? Getal.ONBEKEND : eerder.getal(cijfer);
    }
}
