package nl.actieoverleg.casus;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.function.Function;
import nl.actieoverleg.vorm.Jsonvorm;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be asked about a case of one region, in order. Immutable.
 *
 * @param provincie the region, or null for all regions together
 * @param vragen the questions, each to be answered JA, NEE or ONBEKEND
 * @param tellers the counts, each 0 when left out
 * @param behoeften what {@code nodig} may hold
 * @param overleggen what {@code lopendeOverleggen} may hold
 */
public record Vragenlijst(@Nullable String provincie, List<Vraag> vragen, List<Keuze> tellers, List<Keuze> behoeften,
        List<Keuze> overleggen) {

    /**
     * {@return several questionnaires as one: each thing once, in the order in which it first comes}
     *
     * @param lijsten the questionnaires
     */
    public static Vragenlijst samen(List<Vragenlijst> lijsten) {
        return new Vragenlijst(null, samen(lijsten, Vragenlijst::vragen), samen(lijsten, Vragenlijst::tellers),
                samen(lijsten, Vragenlijst::behoeften), samen(lijsten, Vragenlijst::overleggen));
    }

    private static <T> List<T> samen(List<Vragenlijst> lijsten, Function<Vragenlijst, List<T>> deel) {
        return lijsten.stream().flatMap(lijst -> deel.apply(lijst).stream()).distinct().toList();
    }

    /**
     * A name or code that may stand in a case.
     *
     * @param code as it stands in a case
     * @param tekst what it means, in Dutch
     */
    public record Keuze(String code, String tekst) {
    }

    /** For the Jackson of an application. */
    @JsonValue
    @JsonRawValue
    private String json() {
        return Jsonvorm.van(this);
    }

    /** For the Jackson of an application. */
    @JsonCreator
    private static Vragenlijst uitJson(Object json) {
        throw Jsonvorm.nietZo("een vragenlijst", "Adviseur.vragenlijst(provincie)");
    }
}
