package nl.actieoverleg.verslag;

import java.time.Instant;
import java.util.List;
import nl.actieoverleg.bewaking.Dekking;
import nl.actieoverleg.bewaking.Mutatieverslag;
import nl.actieoverleg.regressie.Terugblik;
import nl.actieoverleg.regressie.Toetsregels;
import nl.actieoverleg.regressie.Uitslag;

/**
 * Everything that a report is about.
 *
 * @param regels the rules
 * @param uitslagen what came of each case, in the order of the report
 * @param dekking which of these cases decide which rules
 * @param mutatie what became of rules that were broken on purpose; null when that was not tried
 * @param terugblik what changed since advices that someone kept; null when nobody asked
 * @param gemaakt when the report is made
 */
public record Verslagstof(Toetsregels regels, List<Uitslag> uitslagen, Dekking dekking, Mutatieverslag mutatie,
        Terugblik terugblik, Instant gemaakt) {

    /** Whether there is nothing to do: all cases are as expected, and no change to the rules would go unseen. */
    public boolean isGoed() {
        return Oordeel.over(this).isGoed();
    }
}
