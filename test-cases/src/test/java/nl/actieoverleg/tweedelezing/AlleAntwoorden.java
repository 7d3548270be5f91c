package nl.actieoverleg.tweedelezing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import nl.actieoverleg.tweedelezing.Kleene.Uitkomst;

/**
 * The vooruitblik of section 7 by trying: the route for every way of answering the unknown facts, one after the other.
 * Only for cases with few of them.
 */
public final class AlleAntwoorden {

    private static final int MEER_DAN_EEN = -1;

    private final Casus casus;
    private final List<String> onbekend;
    private final List<String> routes = new ArrayList<>();
    /** The route for each way of answering: bit i says that fact i is JA. */
    private final int[] routeBij;

    private AlleAntwoorden(Casus casus) {
        this.casus = casus;
        onbekend = Criteria.feitenVan(casus.provincie()).stream().filter(casus::onbekend).toList();
        routeBij = new int[1 << onbekend.size()];
        Map<String, Uitkomst> antwoorden = new HashMap<>(casus.feiten());
        for (int bits = 0; bits < routeBij.length; bits++) {
            for (int i = 0; i < onbekend.size(); i++) {
                antwoorden.put(onbekend.get(i), (bits >> i & 1) == 1 ? Uitkomst.JA : Uitkomst.NEE);
            }
            String route = TweedeLezing.route(casus.met(antwoorden));
            if (!routes.contains(route)) {
                routes.add(route);
            }
            routeBij[bits] = routes.indexOf(route);
        }
    }

    /** How many facts of this case are unknown. */
    public static int onbekende(Map<String, Object> bron) {
        Casus casus = Casus.lees(bron);
        return (int) Criteria.feitenVan(casus.provincie()).stream().filter(casus::onbekend).count();
    }

    /** Tries all answers to the unknown facts of a case. */
    public static AlleAntwoorden op(Map<String, Object> bron) {
        return new AlleAntwoorden(Casus.lees(bron));
    }

    /** The routes that come out. */
    public Set<String> routes() {
        return new TreeSet<>(routes);
    }

    /** The smallest number of facts that, answered in some way, leave one route. */
    public int minstens() {
        // One way of answering some facts is a number in base three: 0 for NEE, 1 for JA, 2 for left unknown.
        int drie = 1;
        for (int i = 0; i < onbekend.size(); i++) {
            drie *= 3;
        }
        int[] routeBijDeel = new int[drie];
        int minste = Integer.MAX_VALUE;
        for (int deel = 0; deel < drie; deel++) {
            int bits = 0;
            int bekend = 0;
            int eersteOpen = 0;
            for (int i = 0, rest = deel, macht = 1; i < onbekend.size(); i++, rest /= 3, macht *= 3) {
                if (rest % 3 == 2) {
                    eersteOpen = eersteOpen == 0 ? macht : eersteOpen;
                } else {
                    bits |= rest % 3 << i;
                    bekend++;
                }
            }
            int nee = eersteOpen == 0 ? routeBij[bits] : routeBijDeel[deel - 2 * eersteOpen];
            int ja = eersteOpen == 0 ? nee : routeBijDeel[deel - eersteOpen];
            routeBijDeel[deel] = nee == ja ? nee : MEER_DAN_EEN;
            if (routeBijDeel[deel] != MEER_DAN_EEN) {
                minste = Math.min(minste, bekend);
            }
        }
        return minste;
    }

    /**
     * For each unknown fact whose answer can matter how much it says: the sum over the routes of the square of the
     * difference that its answer makes to the chance of that route, all other answers being as likely as not.
     */
    public Map<String, Double> zeggend() {
        Map<String, Double> zeggend = new LinkedHashMap<>();
        for (int i = 0; i < onbekend.size(); i++) {
            long[] verschil = new long[routes.size()];
            boolean doetErtoe = false;
            for (int bits = 0; bits < routeBij.length; bits++) {
                verschil[routeBij[bits]] += (bits >> i & 1) == 1 ? 1 : -1;
                doetErtoe |= routeBij[bits] != routeBij[bits ^ 1 << i];
            }
            double som = 0;
            for (long een : verschil) {
                som += (double) een * een;
            }
            if (doetErtoe) {
                zeggend.put(onbekend.get(i), som / routeBij.length / routeBij.length);
            }
        }
        return zeggend;
    }

    /** Every known answer whose opposite alone gives another route, with that route, as the questionnaire has them. */
    public Map<String, String> omslagpunten() {
        String nu = TweedeLezing.route(casus);
        Map<String, String> omslagpunten = new LinkedHashMap<>();
        for (String feit : Criteria.feitenVan(casus.provincie())) {
            if (!casus.onbekend(feit)) {
                Map<String, Uitkomst> antwoorden = new HashMap<>(casus.feiten());
                antwoorden.put(feit, casus.ja(feit) ? Uitkomst.NEE : Uitkomst.JA);
                String anders = TweedeLezing.route(casus.met(antwoorden));
                if (!anders.equals(nu)) {
                    omslagpunten.put(feit, anders);
                }
            }
        }
        return omslagpunten;
    }
}
