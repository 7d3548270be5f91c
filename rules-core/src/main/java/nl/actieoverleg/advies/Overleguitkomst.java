package nl.actieoverleg.advies;

import java.util.List;
import nl.actieoverleg.regel.Antwoord;

/**
 * How one way in scored.
 *
 * @param ingang the code of the way in
 * @param naam its name in Dutch
 * @param leidtNaar the code of the overleg it leads to
 * @param laag the id of the rule module that opened it
 * @param past whether it fits
 * @param weerhoudenDoor the codes of the criteria that hold it back in this case; empty when nothing does
 * @param criteria every criterion in its condition, those inside other criteria included
 */
public record Overleguitkomst(String ingang, String naam, String leidtNaar, String laag, Antwoord past,
        List<String> weerhoudenDoor, List<Criteriumuitkomst> criteria) {

    /** Shows nothing of the case; see {@link Advies#toString()}. */
    @Override
    public String toString() {
        return "Overleguitkomst[afgeschermd]";
    }
}
