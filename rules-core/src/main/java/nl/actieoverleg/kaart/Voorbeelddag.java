package nl.actieoverleg.kaart;

import java.time.LocalDate;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.kaart.Ruimte.Soort;

/**
 * Makes cases for people to look at, on a day of choice unless only another day will do. Immutable.
 *
 * @param ruimte the possible cases
 * @param regio their region
 * @param dag the day of a case in which the day does not matter
 */
record Voorbeelddag(Ruimte ruimte, String regio, LocalDate dag) {

    /** Where a case stands of which only the day is said. */
    int[] leeg() {
        return ruimte.stand(Casus.voor("LEEG", regio).maak(), dag);
    }

    /** The case that stands there. */
    Casus casus(String kenmerk, int[] stand) {
        int variabele = ruimte.variabele(Soort.DAG, "");
        if (variabele < 0) {
            return ruimte.casus(kenmerk, regio, stand, dag);
        }
        int[] zonderDag = stand.clone();
        zonderDag[variabele] = 0;
        if (stand[variabele] == leeg()[variabele]) {
            return ruimte.casus(kenmerk, regio, zonderDag, dag);
        }
        LocalDate ervoor = LocalDate.parse(ruimte.variabelen().get(variabele).grenzen().get(0)).minusDays(1);
        return ruimte.casus(kenmerk, regio, stand, ervoor);
    }
}
