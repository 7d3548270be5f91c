package nl.actieoverleg.regressie;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.engine.Motor;
import nl.actieoverleg.engine.Spoor;

/** Tells of example cases which rules and conditions hold in them. Thread-safe. */
public final class Sporen {

    private final Toetsregels regels;
    private final Map<String, Motor> motoren = new ConcurrentHashMap<>();

    /** @param regels the rules that the cases were read by */
    public Sporen(Toetsregels regels) {
        this.regels = regels;
    }

    /** Which rules and conditions hold in this case. */
    public Spoor van(Testcasus casus) {
        Casus gegevens = casus.casus();
        return motoren.computeIfAbsent(gegevens.provincie(), regio -> new Motor(regels.regio(regio).regelset()))
                .spoor(gegevens, gegevens.peildatum());
    }
}
