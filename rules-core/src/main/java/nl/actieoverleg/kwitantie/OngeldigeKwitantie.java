package nl.actieoverleg.kwitantie;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import nl.actieoverleg.casus.Fout;
import nl.actieoverleg.fout.Weigering;

/** A receipt that cannot be used, or a deviation that the rules do not allow, with every fault found. */
public final class OngeldigeKwitantie extends Weigering {

    private static final long serialVersionUID = 1L;

    /** Every fault found. */
    private final ArrayList<Fout> fouten;

    /** @param fouten one fault or more */
    OngeldigeKwitantie(List<Fout> fouten) {
        super(fouten.stream().map(Fout::melding).distinct()
                .collect(Collectors.joining(" ", "De kwitantie is niet te gebruiken. ", "")));
        this.fouten = new ArrayList<>(fouten);
    }

    /** The one fault of a text that is no receipt. */
    static OngeldigeKwitantie met(String pad, String melding) {
        return new OngeldigeKwitantie(List.of(new Fout(pad, melding, null)));
    }

    /** {@return every fault found, at least one; no message quotes the receipt} Unmodifiable. */
    public List<Fout> fouten() {
        return Collections.unmodifiableList(fouten);
    }
}
