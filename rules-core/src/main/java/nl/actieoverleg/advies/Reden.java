package nl.actieoverleg.advies;

import java.util.List;

/**
 * A criterion that is met and that the route rests on.
 *
 * @param code its code
 * @param tekst what it says, in Dutch
 * @param bron where it comes from: short name of the document and section
 * @param feiten the facts answered JA that met it; empty when it rests on other criteria alone
 */
public record Reden(String code, String tekst, String bron, List<String> feiten) {

    /** Shows nothing of the case; see {@link Advies#toString()}. */
    @Override
    public String toString() {
        return "Reden[afgeschermd]";
    }
}
