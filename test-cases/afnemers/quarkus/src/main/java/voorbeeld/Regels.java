package voorbeeld;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.actieoverleg.Adviseur;

/** Reads the rules when the application starts, and ends with it. */
class Regels {

    /** The one adviser for all threads. */
    @Produces
    @Singleton
    @Startup
    Adviseur adviseur() {
        return Adviseur.laad().maakGereed();
    }

    void sluit(@Disposes Adviseur adviseur) {
        adviseur.close();
    }
}
