package nl.actieoverleg.casus;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A case that cannot be advised on, with every fault found in it.
 *
 * <p>The message of the exception holds the fault messages alone: no key and no value of the case, so it may be logged.
 */
public final class OngeldigeCasus extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient String kenmerk;
    private final transient List<Fout> fouten;

    /**
     * @param kenmerk the pseudonym of the case, or null when it could not be read or is not valid
     * @param fouten one fault or more
     */
    public OngeldigeCasus(String kenmerk, List<Fout> fouten) {
        super(fouten.stream().map(Fout::melding).distinct()
                .collect(Collectors.joining(" ", "De casus is niet te beoordelen. ", "")));
        this.kenmerk = kenmerk;
        this.fouten = List.copyOf(fouten);
    }

    /** The pseudonym of the case, or null when it could not be read or is not valid. */
    public String kenmerk() {
        return kenmerk;
    }

    /** Every fault found, at least one, in the order in which they stand in the case. Unmodifiable. */
    public List<Fout> fouten() {
        return fouten;
    }
}
