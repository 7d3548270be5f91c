package nl.actieoverleg.regressie;

import java.util.List;
import java.util.stream.Collectors;

/** Example cases that cannot be read as they are meant, with every fault in every file. */
public final class FouteTestcasussen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Casusfout> fouten;

    FouteTestcasussen(List<Casusfout> fouten) {
        super(fouten.stream().map(Casusfout::toString).collect(Collectors.joining("\n")));
        this.fouten = List.copyOf(fouten);
    }

    /** Every fault, by file and line; at least one. */
    public List<Casusfout> fouten() {
        return fouten;
    }
}
