package nl.actieoverleg.werkbank;

/** A file that is not there or cannot be read. */
final class OnleesbaarBestand extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OnleesbaarBestand(String bestand, Exception oorzaak) {
        super("Het bestand " + bestand + " is niet te lezen. Bestaat het, en mag u het lezen?", oorzaak);
    }
}
