package nl.actieoverleg.werkbank;

import nl.actieoverleg.scherm.Fouttekst;

/** Input that is not there or cannot be read, or output that cannot be written. */
final class OnleesbaarBestand extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param melding what cannot be read and what helps, in Dutch
     * @param oorzaak what went wrong, or null
     */
    OnleesbaarBestand(String melding, Exception oorzaak) {
        super(melding, oorzaak);
    }

    /** A file that is to be read; {@code -} is the standard input. */
    static OnleesbaarBestand nietTeLezen(String bestand, Exception oorzaak) {
        return new OnleesbaarBestand(bestand.equals("-") ? "De standaardinvoer is niet te lezen."
                : "Het bestand " + Fouttekst.veilig(bestand) + " is niet te lezen. Bestaat het, en mag u het lezen?",
                oorzaak);
    }

    /** A file that is to be written. */
    static OnleesbaarBestand nietTeSchrijven(String bestand, Exception oorzaak) {
        return new OnleesbaarBestand("Het bestand " + Fouttekst.veilig(bestand) + " is niet te schrijven. Bestaat de "
                + "map, en mag u erin schrijven?", oorzaak);
    }
}
