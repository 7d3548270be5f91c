package nl.actieoverleg.werkbank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.actieoverleg.regressie.Toetsregels;
import nl.actieoverleg.scherm.Fouttekst;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code regels}: what can be done with the rules themselves. */
@Command(name = "regels", description = "Werkt met de regels zelf.", subcommands = Regels.Uitpakken.class,
        synopsisHeading = "Gebruik: ", synopsisSubcommandLabel = "OPDRACHT", descriptionHeading = "%n",
        optionListHeading = "%nOpties:%n", commandListHeading = "%nOpdrachten:%n")
final class Regels implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Toont deze uitleg.")
    private boolean help;

    @Override
    public void run() {
        throw new VerkeerdGebruik(spec.commandLine(), "Noem een opdracht: regels uitpakken MAP.");
    }

    /** {@code regels uitpakken}: writes the shipped rules to a folder, to change them there. */
    @Command(name = "uitpakken", description = "Zet de meegeleverde regels in een map, om ze daar te wijzigen.",
            parameterListHeading = "%nUitvoer:%n", footer = {"  0  gelukt", Opdracht.NIET_GELUKT, "", "Voorbeelden:",
                "  actieoverleg regels uitpakken mijn-regels",
                "  actieoverleg adviseer --regels mijn-regels casus.json"})
    static final class Uitpakken extends Opdracht {

        @Parameters(paramLabel = "MAP", description = "Een nieuwe of lege map.")
        private String map;

        @Override
        public Integer call() {
            try {
                Path pad = Path.of(map);
                if (Files.exists(pad) && !isLegeMap(pad)) {
                    throw new OnleesbaarBestand("De map " + pad + " is niet leeg. Noem een nieuwe map, zodat er niets "
                            + "wordt overschreven.", null);
                }
                List<Path> bestanden = Toetsregels.pakUit(pad);
                werkbank().schrijf("De regels staan in " + pad + " (" + bestanden.size() + " bestanden).");
                werkbank().schrijf("Gebruik ze met --regels " + pad + ".");
                return Werkbank.GELUKT;
            } catch (IOException | InvalidPathException e) {
                throw new OnleesbaarBestand("In de map " + Fouttekst.veilig(map) + " is niet te schrijven. Mag u "
                        + "erin schrijven?", e);
            }
        }

        private static boolean isLegeMap(Path pad) throws IOException {
            if (!Files.isDirectory(pad)) {
                return false;
            }
            try (Stream<Path> inhoud = Files.list(pad)) {
                return inhoud.findAny().isEmpty();
            }
        }
    }
}
