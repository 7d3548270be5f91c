package nl.actieoverleg.proefbank;

/** A request that is not answered. The message is for the person at the browser; it repeats nothing of the request. */
final class Afwijzing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    Afwijzing(int status, String melding) {
        super(melding);
        this.status = status;
    }

    int status() {
        return status;
    }
}
