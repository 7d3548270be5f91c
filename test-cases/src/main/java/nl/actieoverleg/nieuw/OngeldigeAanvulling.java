package nl.actieoverleg.nieuw;

import java.util.List;

/** What was to be added cannot be; nothing was written. The message says it all, in Dutch. */
public final class OngeldigeAanvulling extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String waarvan;
    private final transient List<String> redenen;

    /** @param waarvan what all of it is about, in a sentence that ends with a colon; null when it says so itself */
    OngeldigeAanvulling(String waarvan, List<String> redenen) {
        super((waarvan == null ? "" : waarvan + "\n") + String.join("\n", redenen));
        this.waarvan = waarvan;
        this.redenen = List.copyOf(redenen);
    }

    OngeldigeAanvulling(String reden) {
        this(null, List.of(reden));
    }

    /** What the reasons are about, in a sentence that ends with a colon; null when they say so themselves. */
    public String waarvan() {
        return waarvan;
    }

    /** What is wrong and what helps, in Dutch; at least one. */
    public List<String> redenen() {
        return redenen;
    }
}
