package nl.actieoverleg.kwitantie;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.actieoverleg.advies.Regelsetversie;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.vorm.Jsonvorm;
import org.jspecify.annotations.Nullable;

/**
 * Proof of one advice: what was answered, what came out, and by which rules. Immutable, and free of personal data.
 *
 * <p>Only codes are kept. Answers that were unknown are left out, and so are counts of 0; what is needed and where the
 * case runs stand in alphabetical order, each once. So cases that mean the same have the same receipt. The texts of an
 * advice are not kept: they follow from the codes and the rules.
 *
 * <p>Two receipts are the same when {@link Kwitanties#schrijf(Kwitantie)} gives the same bytes.
 *
 * @param kenmerk the pseudonym of the case under the key of the host, 64 hex digits, or null; see
 *     {@link Kwitanties#metKenmerk(Kwitantie, String, byte[])}
 * @param casus the case, always with the day asked for and always under the pseudonym {@link #ZONDER_KENMERK}, so that
 *     it can be put to the router again
 * @param uitkomst what the advice was
 * @param regelset the rules used
 * @param afwijking the other choice that was made, or null when the advice was followed or nothing was decided yet
 */
public record Kwitantie(@Nullable String kenmerk, Casus casus, Uitkomst uitkomst, Regelsetversie regelset,
        @Nullable Afwijking afwijking) {

    /** The form that receipts are written in, and the only one that is read so far. */
    public static final int VORM = 1;

    /** The pseudonym of every case that comes from a receipt. */
    public static final String ZONDER_KENMERK = "KWITANTIE";

    /**
     * Refuses what cannot be written.
     *
     * @param kenmerk as above
     * @param casus as above
     * @param uitkomst as above
     * @param regelset as above
     * @param afwijking as above
     */
    public Kwitantie {
        Objects.requireNonNull(casus.peildatum(), "peildatum");
        Objects.requireNonNull(uitkomst, "uitkomst");
        Objects.requireNonNull(regelset, "regelset");
    }

    /** {@return the route taken: the other choice when there was one, else the advice} */
    public String gekozen() {
        return afwijking == null ? uitkomst.route() : afwijking.gekozen();
    }

    /** For the Jackson of an application: the very bytes of {@link Kwitanties#schrijf(Kwitantie)}. */
    @JsonValue
    @JsonRawValue
    private String json() {
        return new String(Kwitanties.bytes(this), StandardCharsets.UTF_8);
    }

    /** For the Jackson of an application. */
    @JsonCreator
    private static Kwitantie uitJson(Object json) {
        throw Jsonvorm.nietZo("een kwitantie", "Adviseur.kwitanties().lees(bytes)");
    }

    /** Shows nothing of the case, so that it cannot end up in a log by accident. */
    @Override
    public String toString() {
        return "Kwitantie[afgeschermd]";
    }
}
