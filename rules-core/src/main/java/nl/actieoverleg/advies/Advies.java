package nl.actieoverleg.advies;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import nl.actieoverleg.vorm.Jsonvorm;
import org.jspecify.annotations.Nullable;

/**
 * The advice for one case, with everything it rests on. As this library gives it, it is immutable, and no list in it is
 * null or modifiable.
 *
 * <p>The same case, rules and day always give an equal advice.
 *
 * @param kenmerk the pseudonym of the case
 * @param provincie the region whose rules applied
 * @param peildatum the day asked for
 * @param route an overleg, or the name of a {@link RouteZonderOverleg}
 * @param routeNaam the route in words
 * @param zekerheid whether the unknown answers can still change the route
 * @param nnRoute the route that the base layer alone gives
 * @param vervolg where the case goes after the direct steps, or null
 * @param ookPassend the other overleggen that fit, in order
 * @param dichtstbij when nothing fits: the ways in that miss exactly one criterion
 * @param overleggen every way in, in the order used
 * @param redenen the criteria that are met for the way in that gave the route; empty when there is none
 * @param belemmeringen without a way in that fits: per way in the criteria that are not met or not known
 * @param openVragen the questions whose answers can change the route; empty exactly when the route is definite
 * @param signalen what to look out for
 * @param aanmelding whether the aanmelding is complete
 * @param deelnemers who takes part, for the route
 * @param moment when, for the route
 * @param agenda what to discuss; empty when the route has no agenda
 * @param regelset the rules used
 */
public record Advies(
        String kenmerk,
        String provincie,
        LocalDate peildatum,
        String route,
        String routeNaam,
        Zekerheid zekerheid,
        String nnRoute,
        @Nullable String vervolg,
        List<String> ookPassend,
        List<Dichtstbij> dichtstbij,
        List<Overleguitkomst> overleggen,
        List<Reden> redenen,
        List<Belemmering> belemmeringen,
        List<OpenVraag> openVragen,
        List<Signaal> signalen,
        Aanmelding aanmelding,
        List<Deelnemer> deelnemers,
        Moment moment,
        List<Agendapunt> agenda,
        Regelsetversie regelset) {

    /** For the Jackson of an application. */
    @JsonValue
    @JsonRawValue
    private String json() {
        return Jsonvorm.van(this);
    }

    /** For the Jackson of an application. */
    @JsonCreator
    private static Advies uitJson(Object json) {
        throw Jsonvorm.nietZo("een advies", "Adviseur.leesAdvies(json)");
    }

    /** Shows nothing of the case, so that it cannot end up in a log by accident. */
    @Override
    public String toString() {
        return "Advies[afgeschermd]";
    }
}
