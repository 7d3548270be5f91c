package nl.actieoverleg.casus;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.actieoverleg.fout.Weigering;
import nl.actieoverleg.vorm.Jsonvorm;
import org.jspecify.annotations.Nullable;

/**
 * A case that cannot be advised on, with the faults found in it.
 *
 * <p>The message of the exception holds the fault messages alone: no key and no value of the case, so it may be logged.
 * Java serialisation keeps the pseudonym and the faults.
 */
public final class OngeldigeCasus extends Weigering {

    /** The most faults that are named; a text full of them would otherwise give an answer many times its size. */
    public static final int MEESTE_FOUTEN = 100;

    private static final long serialVersionUID = 2L;

    /** The pseudonym. */
    private final @Nullable String kenmerk;
    /** Those that are named. */
    private final ArrayList<Fout> fouten;
    /** How many more there are. */
    private final int nietGenoemd;

    /**
     * @param kenmerk the pseudonym of the case, or null when it could not be read or is not valid
     * @param fouten one fault or more; those past the first {@link #MEESTE_FOUTEN} are only counted
     */
    public OngeldigeCasus(@Nullable String kenmerk, List<Fout> fouten) {
        super(melding(genoemd(fouten)));
        this.kenmerk = kenmerk;
        this.fouten = new ArrayList<>(genoemd(fouten));
        this.nietGenoemd = fouten.size() - this.fouten.size();
    }

    private static String melding(List<Fout> fouten) {
        Set<String> meldingen = new LinkedHashSet<>();
        for (Fout fout : fouten) {
            meldingen.add(fout.melding());
        }
        return "De casus is niet te beoordelen. " + String.join(" ", meldingen);
    }

    private static List<Fout> genoemd(List<Fout> fouten) {
        return fouten.subList(0, Math.min(fouten.size(), MEESTE_FOUTEN));
    }

    /** {@return the pseudonym of the case, or null when it could not be read or is not valid} */
    public @Nullable String kenmerk() {
        return kenmerk;
    }

    /**
     * The faults, from 1 to {@link #MEESTE_FOUTEN}, in the order in which they stand in the case. Unmodifiable.
     *
     * @return the faults
     */
    public List<Fout> fouten() {
        return Collections.unmodifiableList(fouten);
    }

    /** {@return how many more faults there are than {@link #fouten()} names; 0 when those are all} */
    public int nietGenoemd() {
        return nietGenoemd;
    }

    /** For the Jackson of an application. */
    @JsonValue
    @JsonRawValue
    private String json() {
        return Jsonvorm.van(this);
    }
}
