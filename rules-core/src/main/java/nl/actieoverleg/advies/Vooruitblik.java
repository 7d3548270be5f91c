package nl.actieoverleg.advies;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import nl.actieoverleg.vorm.Jsonvorm;
import org.jspecify.annotations.Nullable;

/**
 * What can still happen to the route of a case, exactly, over every way of answering its unknown questions with JA or
 * NEE. Immutable; no list but {@code genoeg} is null, and none is modifiable.
 *
 * @param mogelijkeRoutes every route that some way of answering gives, in the base order, those without an overleg
 *     last; one exactly when the advice is definite
 * @param volgendeVraag the question to ask now so that few answers settle the route; null exactly when the advice is
 *     definite
 * @param vragenNogMinstens the smallest number of answers that can settle the route; 0 when the advice is definite
 * @param omslagpunten every known answer whose opposite alone gives another route, in the order of the questionnaire
 * @param genoeg when the advice is definite: a smallest set of known answers that gives this route with all else
 *     unknown, as names of facts in the order of the questionnaire, of equally small ones the first in that order; else
 *     null
 */
public record Vooruitblik(List<String> mogelijkeRoutes, @Nullable OpenVraag volgendeVraag, int vragenNogMinstens,
        List<Omslagpunt> omslagpunten, @Nullable List<String> genoeg) {

    /** For the Jackson of an application. */
    @JsonValue
    @JsonRawValue
    private String json() {
        return Jsonvorm.van(this);
    }

    /** For the Jackson of an application. */
    @JsonCreator
    private static Vooruitblik uitJson(Object json) {
        throw Jsonvorm.nietZo("een vooruitblik", "Adviseur.vooruitblik(casus)");
    }

    /** Shows nothing of the case, so that it cannot end up in a log by accident. */
    @Override
    public String toString() {
        return "Vooruitblik[afgeschermd]";
    }
}
