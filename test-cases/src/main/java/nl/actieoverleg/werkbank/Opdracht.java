package nl.actieoverleg.werkbank;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command has: its place in the program, its help, and the headings of that. */
@Command(synopsisHeading = "Gebruik: ", descriptionHeading = "%n", parameterListHeading = "%nInvoer:%n",
        optionListHeading = "%nOpties:%n", footerHeading = Opdracht.AFSLUITCODES)
abstract class Opdracht implements Callable<Integer> {

    /** Above what the exit statuses of a command mean, with which its help ends. */
    static final String AFSLUITCODES = "%nAfsluitcodes:%n";
    /** What {@link Werkbank#VERKEERD_GEBRUIK} means. */
    static final String NIET_GELUKT = "  2  verkeerd gebruik, of iets is niet te lezen of te schrijven";

    @Spec
    private CommandSpec spec;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Toont deze uitleg.")
    private boolean help;

    /** The program, whatever command stands in between. */
    final Werkbank werkbank() {
        return (Werkbank) spec.root().userObject();
    }

    /** That the command is not used as it should be. */
    final VerkeerdGebruik verkeerd(String melding) {
        return new VerkeerdGebruik(spec.commandLine(), melding);
    }
}
