package nl.actieoverleg.werkbank;

import java.io.IOException;
import nl.actieoverleg.bewaking.Dekking;
import nl.actieoverleg.bewaking.Dekkingsmeting;
import nl.actieoverleg.bewaking.Dekkingsvoorstellen;
import nl.actieoverleg.regressie.Casusmap;
import nl.actieoverleg.regressie.Toetsregels;
import nl.actieoverleg.scherm.Dekkingstekst;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dekking}: says which rules and conditions no example case decides. */
@Command(name = "dekking", description = "Toont welke regels en voorwaarden door geen casus worden "
        + "beslist, en stelt de casussen voor die ontbreken.",
        footer = {"  0  elke regel en elke voorwaarde wordt door casussen beslist",
            "  1  er ontbreekt een casus, of een casus is niet goed te lezen",
            Opdracht.NIET_GELUKT})
final class Dekkingsopdracht extends Casusopdracht {

    @Option(names = "--alles", description = "Noemt bij elke regel en voorwaarde de casussen die haar beslissen.")
    private boolean alles;

    @Override
    int doe(Casusmap map, Toetsregels toetsregels) throws IOException {
        Dekking dekking = new Dekkingsmeting(toetsregels).meet(Casussenoptie.lees(map, toetsregels));
        werkbank().schrijf(Dekkingstekst.van(dekking, alles, new Dekkingsvoorstellen(toetsregels)::bij));
        return dekking.isVolledig() ? Werkbank.GELUKT : Werkbank.FOUT_IN_CASUS;
    }
}
