package nl.actieoverleg.werkbank;

import java.util.concurrent.Callable;
import nl.actieoverleg.dekking.Dekking;
import nl.actieoverleg.dekking.Dekkingsmeting;
import nl.actieoverleg.regressie.Toetsregels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dekking}: says which rules and conditions no example case decides. */
@Command(name = "dekking", description = "Toont welke regels en voorwaarden door geen casus worden beslist.",
        synopsisHeading = "Gebruik: ", descriptionHeading = "%n", parameterListHeading = "%nInvoer:%n",
        optionListHeading = "%nOpties:%n", footerHeading = "%nAfsluitcodes:%n",
        footer = {"  0  elke regel en elke voorwaarde wordt door een casus beslist, naar beide kanten",
            "  1  er ontbreekt een casus, of een casus is niet goed te lezen",
            "  2  verkeerd gebruik, of een map of bestand dat niet lukt"})
final class Dekkingsopdracht implements Callable<Integer> {

    @ParentCommand
    private Werkbank werkbank;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Toont deze uitleg.")
    private boolean help;

    @Mixin
    private Regelsoptie regels;

    @Option(names = "--alles", description = "Noemt bij elke regel en voorwaarde de casussen die haar beslissen.")
    private boolean alles;

    @Mixin
    private Casussenoptie casussen;

    @Override
    public Integer call() {
        return casussen.bijMap(werkbank, map -> {
            Toetsregels toetsregels = regels.toetsregels();
            Dekking dekking = new Dekkingsmeting(toetsregels).meet(Casussenoptie.lees(map, toetsregels));
            werkbank.schrijf(Dekkingstekst.van(dekking, alles));
            return dekking.isVolledig() ? Werkbank.GELUKT : Werkbank.FOUT_IN_CASUS;
        });
    }
}
