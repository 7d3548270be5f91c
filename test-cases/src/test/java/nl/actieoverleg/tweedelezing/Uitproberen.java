package nl.actieoverleg.tweedelezing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import nl.actieoverleg.tweedelezing.Criteria.Ingang;
import nl.actieoverleg.tweedelezing.Kleene.Uitkomst;
import nl.actieoverleg.tweedelezing.Kleene.Voorwaarde;

/**
 * The zekerheid as section 4 defines it: DEFINITIEF exactly when every way of answering the unknown
 * facts gives the same route. It knows nothing of heads and open questions.
 *
 * <p>Only unknown facts that can change the route are answered: those named anywhere in the condition
 * of an undecided way in, acuteOnveiligheid (for the order) and afstemmingNodig (for the route when
 * nothing fits). A way in that is JA or NEE stays so however the rest is answered.
 *
 * <p>Up to {@value #GRENS} such facts, all completions are tried and the outcome is certain. Above
 * that a sample is tried, which can only refute DEFINITIEF:
 * <ul>
 * <li>per answer to acuteOnveiligheid: all JA; all NEE; per way in all of its facts JA and the others
 *     NEE; per way in all of its facts NEE and the others JA; per way in only its own facts, those no
 *     other way in names, NEE and the others JA;</li>
 * <li>{@value #STEEKPROEF} random completions with a varying share of JA (a fixed seed, so that the
 *     outcome repeats).</li>
 * </ul>
 */
final class Uitproberen {

    static final String DEFINITIEF = "DEFINITIEF";
    static final String VOORLOPIG = "VOORLOPIG";
    static final String NIET_WEERLEGD = "NIET_WEERLEGD";

    private static final int GRENS = 14;
    private static final int STEEKPROEF = 300;

    private final Casus casus;
    private final String route;
    private final List<String> onbekend;

    private Uitproberen(Casus casus) {
        this.casus = casus;
        route = TweedeLezing.route(casus);
        onbekend = terZake(casus);
    }

    static String zekerheid(Casus casus) {
        Uitproberen poging = new Uitproberen(casus);
        if (poging.onbekend.size() <= GRENS) {
            return poging.alleVullingenGelijk() ? DEFINITIEF : VOORLOPIG;
        }
        return poging.steekproefGelijk() ? NIET_WEERLEGD : VOORLOPIG;
    }

    private static List<String> terZake(Casus casus) {
        Set<String> namen = new LinkedHashSet<>(List.of("acuteOnveiligheid", "afstemmingNodig"));
        for (Ingang ingang : casus.ingangen()) {
            Voorwaarde voorwaarde = ingang.voorwaarde(casus.derdeKeer());
            if (voorwaarde.waarde(casus.feiten()) == Uitkomst.ONBEKEND) {
                voorwaarde.noem(namen);
            }
        }
        return namen.stream().filter(casus::onbekend).toList();
    }

    private boolean alleVullingenGelijk() {
        for (int bits = 0; bits < 1 << onbekend.size(); bits++) {
            Set<String> ja = new HashSet<>();
            for (int i = 0; i < onbekend.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    ja.add(onbekend.get(i));
                }
            }
            if (!gelijk(ja)) {
                return false;
            }
        }
        return true;
    }

    private boolean steekproefGelijk() {
        List<Set<String>> gericht = new ArrayList<>();
        gericht.add(Set.of());
        gericht.add(Set.copyOf(onbekend));
        for (Ingang ingang : casus.ingangen()) {
            Set<String> eigen = new HashSet<>(feiten(ingang));
            gericht.add(Set.copyOf(eigen));
            gericht.add(zonder(eigen));
            casus.ingangen().stream()
                    .filter(andere -> andere != ingang)
                    .forEach(andere -> eigen.removeAll(feiten(andere)));
            gericht.add(zonder(eigen));
        }
        for (Set<String> ja : gericht) {
            Set<String> acuut = new HashSet<>(ja);
            acuut.add("acuteOnveiligheid");
            Set<String> nietAcuut = new HashSet<>(ja);
            nietAcuut.remove("acuteOnveiligheid");
            if (!gelijk(acuut) || !gelijk(nietAcuut)) {
                return false;
            }
        }
        Random random = new Random(onbekend.hashCode());
        for (int i = 0; i < STEEKPROEF; i++) {
            double aandeel = random.nextDouble();
            Set<String> ja = new HashSet<>();
            onbekend.stream().filter(naam -> random.nextDouble() < aandeel).forEach(ja::add);
            if (!gelijk(ja)) {
                return false;
            }
        }
        return true;
    }

    private Set<String> feiten(Ingang ingang) {
        return Criteria.feitenIn(List.of(ingang.voorwaarde(casus.derdeKeer())));
    }

    private Set<String> zonder(Set<String> namen) {
        Set<String> rest = new HashSet<>(onbekend);
        rest.removeAll(namen);
        return rest;
    }

    /** Whether the route stays the same when of the unknown facts these are JA and the others NEE. */
    private boolean gelijk(Set<String> ja) {
        Map<String, Uitkomst> antwoorden = new HashMap<>(casus.feiten());
        for (String naam : onbekend) {
            antwoorden.put(naam, ja.contains(naam) ? Uitkomst.JA : Uitkomst.NEE);
        }
        return TweedeLezing.route(casus.met(antwoorden)).equals(route);
    }
}
