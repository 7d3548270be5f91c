package nl.actieoverleg.proefjaar;

import java.util.Map;
import java.util.TreeMap;

/**
 * What has to come of a plan, worked out from how many cases of each kind there are; no advice is asked for it.
 *
 * @param adviezen by route
 * @param definitief likewise, only what is definite
 * @param gekozen by route chosen
 * @param redenen by reason to choose otherwise
 */
public record Planning(Map<String, Long> adviezen, Map<String, Long> definitief, Map<String, Long> gekozen,
        Map<String, Long> redenen) {

    public static Planning van(Jaarplan plan) {
        Planning planning = new Planning(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        for (Jaarplan.Cel cel : plan.cellen()) {
            planning.voegToe(cel);
        }
        return planning;
    }

    private void voegToe(Jaarplan.Cel cel) {
        long aantal = cel.aantal();
        adviezen.merge(cel.route(), aantal, Long::sum);
        if (cel.profiel().definitief) {
            definitief.merge(cel.route(), aantal, Long::sum);
        }
        long afwijkingen = aantal / cel.profiel().eensPer;
        int keuzes = cel.profiel().keuzes.size();
        gekozen.merge(cel.route(), aantal - afwijkingen, Long::sum);
        for (int i = 0; i < keuzes; i++) {
            long keer = afwijkingen / keuzes + (i < afwijkingen % keuzes ? 1 : 0);
            if (keer > 0) {
                gekozen.merge(cel.profiel().keuzes.get(i).gekozen(), keer, Long::sum);
                redenen.merge(cel.profiel().keuzes.get(i).reden(), keer, Long::sum);
            }
        }
    }
}
