package nl.actieoverleg.tekst;

import java.util.List;
import nl.actieoverleg.regel.Antwoord;

/**
 * How one way into an overleg scores on the meetlat. What is one voorwaarde counts once; what holds the way in back
 * counts as a voorwaarde that is not met.
 *
 * @param ingang the way in as a name
 * @param kort its short name
 * @param past whether it fits
 * @param klopt how many of its voorwaarden are met
 * @param onbekend of how many that is not known
 * @param kloptNiet how many are not met
 * @param voorwaarden its voorwaarden with their outcomes, then what meets or may meet those; what holds it back last
 */
public record Meetlatrij(String ingang, String kort, Antwoord past, int klopt, int onbekend, int kloptNiet,
        List<Zin> voorwaarden) {

    /** Shows nothing of the case, so that it cannot end up in a log by accident. */
    @Override
    public String toString() {
        return "Meetlatrij[afgeschermd]";
    }
}
