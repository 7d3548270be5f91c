package nl.actieoverleg.snelheid.handwerk;

import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.snelheid.Adviesgever;
import nl.actieoverleg.snelheid.Beslisser;
import nl.actieoverleg.snelheid.Beslissing;

/** Decides in hand-written Java. */
public final class HandwerkBeslisser implements Beslisser {

    @Override
    public String naam() {
        return Adviesgever.HANDWERK.naam;
    }

    @Override
    public Beslissing beslis(Casus casus) {
        return Handwerk.beslis(casus);
    }
}
