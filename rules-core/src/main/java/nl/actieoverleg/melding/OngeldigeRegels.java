package nl.actieoverleg.melding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import nl.actieoverleg.fout.Weigering;

/** A set of rules that cannot be used, with every fault found in it. */
public final class OngeldigeRegels extends Weigering {

    private static final long serialVersionUID = 1L;

    /** Every fault found. */
    private final ArrayList<Regelfout> fouten;

    /**
     * For this library.
     *
     * @param fouten one fault or more
     */
    public OngeldigeRegels(List<Regelfout> fouten) {
        super(fouten.stream().map(Regelfout::toString)
                .collect(Collectors.joining("\n", "De regels kloppen niet:\n", "")));
        this.fouten = new ArrayList<>(fouten);
    }

    /** {@return every fault found, at least one, by file and line} Unmodifiable. */
    public List<Regelfout> fouten() {
        return Collections.unmodifiableList(fouten);
    }
}
