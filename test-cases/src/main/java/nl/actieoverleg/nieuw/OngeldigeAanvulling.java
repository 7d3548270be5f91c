package nl.actieoverleg.nieuw;

import java.util.List;

/** What was to be added cannot be; nothing was written. The message says it all, in Dutch. */
public final class OngeldigeAanvulling extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> redenen;

    OngeldigeAanvulling(List<String> redenen) {
        super(String.join("\n", redenen));
        this.redenen = List.copyOf(redenen);
    }

    OngeldigeAanvulling(String reden) {
        this(List.of(reden));
    }

    /** What is wrong and what helps, in Dutch; at least one. */
    public List<String> redenen() {
        return redenen;
    }
}
