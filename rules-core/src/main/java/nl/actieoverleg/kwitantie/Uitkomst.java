package nl.actieoverleg.kwitantie;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Criteriumuitkomst;
import nl.actieoverleg.advies.Deelnemer;
import nl.actieoverleg.advies.Dichtstbij;
import nl.actieoverleg.advies.OpenVraag;
import nl.actieoverleg.advies.Overleguitkomst;
import nl.actieoverleg.advies.Reden;
import nl.actieoverleg.advies.Rol;
import nl.actieoverleg.advies.Signaal;
import nl.actieoverleg.advies.Wanneer;
import nl.actieoverleg.advies.Zekerheid;
import nl.actieoverleg.regel.Antwoord;
import org.jspecify.annotations.Nullable;

/**
 * An advice in codes. Immutable; no list or map is null or modifiable, and each keeps the order of the advice, but for
 * the maps, which are in alphabetical order.
 *
 * @param route an overleg, or the name of a {@link nl.actieoverleg.advies.RouteZonderOverleg}
 * @param zekerheid whether the unknown answers could still change the route
 * @param nnRoute the route that the base layer alone gave
 * @param vervolg where the case would go after the direct steps, or null
 * @param ookPassend the other overleggen that fitted
 * @param dichtstbij when nothing fitted: the overleggen that missed exactly one criterium
 * @param ingangen every way in, in the order used
 * @param criteria every criterion of a way in with its outcome
 * @param redenen the criteria that the route rested on
 * @param openVragen the facts whose answers could still change the route
 * @param signalen what there was to look out for
 * @param ontbreekt the criteria of the aanmelding that were not met or not known
 * @param deelnemers who takes part, and how
 * @param wanneer how soon, or null
 */
public record Uitkomst(String route, Zekerheid zekerheid, String nnRoute, @Nullable String vervolg,
        List<String> ookPassend, List<Dichtstbij> dichtstbij, List<Ingang> ingangen, Map<String, Antwoord> criteria,
        List<String> redenen, List<String> openVragen, List<String> signalen, List<String> ontbreekt,
        Map<String, Rol> deelnemers, @Nullable Wanneer wanneer) {

    /**
     * How one way in came out.
     *
     * @param ingang its code
     * @param overleg the overleg it leads to
     * @param past whether it fitted
     */
    public record Ingang(String ingang, String overleg, Antwoord past) {

        /** Shows nothing of the case; see {@link Kwitantie#toString()}. */
        @Override
        public String toString() {
            return "Ingang[afgeschermd]";
        }
    }

    /**
     * Copies what could be changed from outside.
     *
     * @param route as above
     * @param zekerheid as above
     * @param nnRoute as above
     * @param vervolg as above
     * @param ookPassend as above
     * @param dichtstbij as above
     * @param ingangen as above
     * @param criteria as above
     * @param redenen as above
     * @param openVragen as above
     * @param signalen as above
     * @param ontbreekt as above
     * @param deelnemers as above
     * @param wanneer as above
     */
    public Uitkomst {
        ookPassend = List.copyOf(ookPassend);
        dichtstbij = List.copyOf(dichtstbij);
        ingangen = List.copyOf(ingangen);
        criteria = gesorteerd(criteria);
        redenen = List.copyOf(redenen);
        openVragen = List.copyOf(openVragen);
        signalen = List.copyOf(signalen);
        ontbreekt = List.copyOf(ontbreekt);
        deelnemers = gesorteerd(deelnemers);
    }

    private static <T> Map<String, T> gesorteerd(Map<String, T> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }

    /**
     * The codes of an advice.
     *
     * @param advies the advice, not null
     * @return its codes
     */
    public static Uitkomst van(Advies advies) {
        List<Ingang> ingangen = new ArrayList<>();
        Map<String, Antwoord> criteria = new LinkedHashMap<>();
        for (Overleguitkomst ingang : advies.overleggen()) {
            ingangen.add(new Ingang(ingang.ingang(), ingang.leidtNaar(), ingang.past()));
            for (Criteriumuitkomst criterium : ingang.criteria()) {
                criteria.put(criterium.code(), criterium.uitkomst());
            }
        }
        Map<String, Rol> deelnemers = new LinkedHashMap<>();
        for (Deelnemer deelnemer : advies.deelnemers()) {
            deelnemers.put(deelnemer.partij(), deelnemer.rol());
        }
        return new Uitkomst(advies.route(), advies.zekerheid(), advies.nnRoute(), advies.vervolg(),
                advies.ookPassend(), advies.dichtstbij(), ingangen, criteria,
                advies.redenen().stream().map(Reden::code).toList(),
                advies.openVragen().stream().map(OpenVraag::feit).toList(),
                advies.signalen().stream().map(Signaal::code).toList(), advies.aanmelding().ontbreekt(), deelnemers,
                advies.moment().wanneer());
    }

    /** Shows nothing of the case; see {@link Kwitantie#toString()}. */
    @Override
    public String toString() {
        return "Uitkomst[afgeschermd]";
    }
}
