package nl.actieoverleg.tekst;

import java.util.List;
import nl.actieoverleg.advies.Rol;

/**
 * Those who play the same part in an overleg.
 *
 * @param rol the part
 * @param naam the part in words
 * @param partijen who they are; never empty
 * @param kort the same in short names, to stand in a sentence
 */
public record Deelnemersgroep(Rol rol, String naam, List<String> partijen, List<String> kort) {

    /** Shows nothing of the case, so that it cannot end up in a log by accident. */
    @Override
    public String toString() {
        return "Deelnemersgroep[afgeschermd]";
    }
}
