package nl.actieoverleg.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.engine.drools.Droolsnetwerk;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.snelheid.Adviesgever;
import nl.actieoverleg.snelheid.Beslisser;
import nl.actieoverleg.snelheid.Beslissing;
import nl.actieoverleg.snelheid.peers.Regelsets;

/** Our engine up to the decision: both readings of the rules that decide the route, without what explains it. */
public final class AlleenRoute implements Beslisser {

    private final Map<String, Motor> motoren = new HashMap<>();
    private final LocalDate vandaag = LocalDate.now(Clock.systemUTC());

    /** Loads the shipped rules. */
    public AlleenRoute() {
        Regelsets.opKlassenpad().forEach((regio, regelset) -> motoren.put(regio,
                new Motor(regelset, new Droolsnetwerk(regelset.regels()))));
    }

    @Override
    public String naam() {
        return Adviesgever.ROUTER.naam;
    }

    @Override
    public Beslissing beslis(Casus casus) {
        Motor motor = motoren.get(casus.provincie());
        Weging weging = motor.weeg(casus, casus.peildatum() == null ? vandaag : casus.peildatum());
        return new Beslissing(motor.beslis(casus, weging).route(), antwoorden(weging.criteria()),
                antwoorden(weging.ingangen()));
    }

    private static Antwoord[] antwoorden(byte[] waarden) {
        Antwoord[] antwoorden = new Antwoord[waarden.length];
        for (int i = 0; i < waarden.length; i++) {
            antwoorden[i] = Voorgelegd.antwoord(waarden[i]);
        }
        return antwoorden;
    }
}
