package nl.actieoverleg.verslag;

import java.util.List;
import java.util.stream.Stream;
import nl.actieoverleg.regressie.Uitslag;

/** Whether a case came out right. */
enum Casusstand {
    GOED("zoals verwacht"), ANDERS("anders dan verwacht"), VERANDERD("anders dan opgeslagen");

    private final String woord;

    Casusstand(String woord) {
        this.woord = woord;
    }

    static Casusstand van(Uitslag uitslag) {
        if (uitslag.isGoed()) {
            return GOED;
        }
        return uitslag.verschillen().isEmpty() ? VERANDERD : ANDERS;
    }

    static List<String> codes() {
        return Stream.of(values()).map(Enum::name).toList();
    }

    String woord() {
        return woord;
    }

    Element label() {
        return Opmaak.stand(this == GOED, woord);
    }
}
