package nl.actieoverleg.regressie;

import java.time.Duration;
import java.util.List;
import nl.actieoverleg.advies.Advies;

/**
 * What came of one case.
 *
 * @param casus the case
 * @param advies the advice of now; null when these rules cannot advise on the case
 * @param verschillen where the advice is not what the case expects, in Dutch
 * @param veranderingen where the advice is not the stored one, in Dutch
 * @param oorzaken which outcomes changed since the stored advice, with the rules about them
 * @param verandering how the advice differs from the stored one; null when it does not, or there is none to compare
 * @param tekst the advice as it would be stored; null when there is none
 * @param duur how long the advice took
 */
public record Uitslag(Testcasus casus, Advies advies, List<String> verschillen, List<String> veranderingen,
        List<String> oorzaken, Verandering verandering, String tekst, Duration duur) {

    /** Whether everything is as expected and as stored. */
    public boolean isGoed() {
        return verschillen.isEmpty() && veranderingen.isEmpty();
    }

    /** Whether the route, or how certain it is, is not what was stored. */
    public boolean isAnderAdviesDanOpgeslagen() {
        return verandering != null && (verandering.isAndereRoute()
                || !verandering.zekerheidWas().equals(verandering.zekerheidIs()));
    }

    /** Whether the route is not the one that the case expects. */
    public boolean isAndereRoute() {
        return advies != null && casus.verwacht().stream()
                .anyMatch(eis -> eis.veld().equals("route") && !eis.verschillen(advies).isEmpty());
    }
}
