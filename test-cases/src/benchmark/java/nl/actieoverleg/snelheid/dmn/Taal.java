package nl.actieoverleg.snelheid.dmn;

import nl.actieoverleg.snelheid.dmn.Beslismodel.Uitkomst;

/** An expression language of a DMN engine. */
interface Taal {

    /** Its name in the model, or null for FEEL, which needs none. */
    String naam();

    /** The three-valued outcome of a criterion or way in: true, false or null. */
    String schrijf(Uitkomst uitkomst);

    /** The code of the route. */
    String schrijf(Routeboom route);
}
