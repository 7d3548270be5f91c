package nl.actieoverleg.regelset;

import nl.actieoverleg.melding.Plaats;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelmodule.Voorwaarde.Verwijzing;

/**
 * A thing that some layer declares.
 *
 * @param index its place among the things of its kind, all layers together
 * @param veld the field that declares it
 * @param lijst the list that the field stands in
 * @param laag the layer that declares it
 */
record Declaratie(int index, Lijst.Veld veld, Lijst lijst, Regelmodule laag) {

    Lijstsoort soort() {
        return lijst.soort();
    }

    String code() {
        return veld.code();
    }

    /** The value of its annotation with this name, or null. */
    String annotatie(String naam) {
        return veld.annotatie(naam);
    }

    Plaats plaats() {
        return veld.plaats();
    }

    Verwijzing verwijzing() {
        return new Verwijzing(lijst.naam(), veld.naam(), soort(), index);
    }
}
