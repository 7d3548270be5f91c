package nl.actieoverleg.kaart;

import nl.actieoverleg.fout.Weigering;

/**
 * The diagrams of a question do not fit in the room that is set for them, so that nothing is proved either way. The
 * message says so in Dutch.
 */
public final class NietBewezen extends Weigering {

    private static final long serialVersionUID = 1L;

    NietBewezen(int ruimte) {
        super("Niet bewezen: de kaart van deze regels wordt groter dan " + ruimte + " knopen. Een advies geven kan wel."
                + " Minder vragen per ingang, of minder ingangen, maakt de kaart kleiner.");
    }
}
