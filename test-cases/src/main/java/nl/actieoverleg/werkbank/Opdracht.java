package nl.actieoverleg.werkbank;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What every command has: its place in the program, its help, and the headings of that. */
@Command(synopsisHeading = "Gebruik: ", descriptionHeading = "%n", parameterListHeading = "%nInvoer:%n",
        optionListHeading = "%nOpties:%n", footerHeading = "%nVoorbeelden:%n")
abstract class Opdracht implements Callable<Integer> {

    @ParentCommand
    private Werkbank werkbank;

    @Spec
    private CommandSpec spec;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Toont deze uitleg.")
    private boolean help;

    final Werkbank werkbank() {
        return werkbank;
    }

    /** That the command is not used as it should be. */
    final VerkeerdGebruik verkeerd(String melding) {
        return new VerkeerdGebruik(spec.commandLine(), melding);
    }
}
