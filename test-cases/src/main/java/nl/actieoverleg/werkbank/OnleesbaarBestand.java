package nl.actieoverleg.werkbank;

/** Input that is not there or cannot be read. */
final class OnleesbaarBestand extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param melding what cannot be read and what helps, in Dutch
     * @param oorzaak what went wrong, or null
     */
    OnleesbaarBestand(String melding, Exception oorzaak) {
        super(melding, oorzaak);
    }
}
