package nl.actieoverleg.werkbank;

import java.io.IOException;
import nl.actieoverleg.bewaking.Mutatieloop;
import nl.actieoverleg.bewaking.Mutatieverslag;
import nl.actieoverleg.regressie.Casusmap;
import nl.actieoverleg.regressie.Toetsregels;
import picocli.CommandLine.Mixin;

/** A command that holds rules against example cases. */
abstract class Casusopdracht extends Opdracht {

    @Mixin
    private Regelsoptie regels;

    @Mixin
    private Casussenoptie casussen;

    @Override
    public Integer call() {
        return casussen.bijMap(werkbank(), map -> doe(map, regels.toetsregels()));
    }

    /** Does what the command is for; gives the exit status. */
    abstract int doe(Casusmap map, Toetsregels toetsregels) throws IOException;

    /** Tries all mutants, and shows on a terminal how far that is. */
    final Mutatieverslag probeer(Mutatieloop loop) {
        Voortgang voortgang = new Voortgang(werkbank().fout(), loop.aantal());
        Mutatieverslag verslag = loop.loop(uitslag -> voortgang.stap());
        voortgang.klaar();
        return verslag;
    }
}
