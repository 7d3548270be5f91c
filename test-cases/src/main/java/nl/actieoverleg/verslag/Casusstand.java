package nl.actieoverleg.verslag;

import static nl.actieoverleg.verslag.Element.el;

import java.util.List;
import java.util.stream.Stream;
import nl.actieoverleg.regressie.Uitslag;

/** Whether a case came out right. */
enum Casusstand {
    GOED("zoals verwacht", "✓"), ANDERS("anders dan verwacht", "✗"), VERANDERD("anders dan opgeslagen", "✗");

    private final String woord;
    private final String teken;

    Casusstand(String woord, String teken) {
        this.woord = woord;
        this.teken = teken;
    }

    static Casusstand van(Uitslag uitslag) {
        if (uitslag.isGoed()) {
            return GOED;
        }
        return uitslag.afwijkingen().isEmpty() ? VERANDERD : ANDERS;
    }

    static List<String> codes() {
        return Stream.of(values()).map(Enum::name).toList();
    }

    String woord() {
        return woord;
    }

    Element label() {
        return el("span").soort(this == GOED ? "stand goed" : "stand mis")
                .in(el("span", teken).soort("teken").met("aria-hidden", "true")).tekst(woord);
    }
}
