package nl.actieoverleg.werkbank;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import nl.actieoverleg.Adviseur;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/** The command line of the router. */
@Command(name = "actieoverleg",
        description = "Adviseert welk overleg past bij een casus van huiselijk geweld of kindermishandeling.",
        synopsisHeading = "Gebruik: ", synopsisSubcommandLabel = "OPDRACHT", descriptionHeading = "%n",
        optionListHeading = "%nOpties:%n", commandListHeading = "%nOpdrachten:%n",
        footerHeading = "%nAfsluitcodes:%n",
        footer = {"  0  gelukt", "  1  er zat een fout in een casus", "  2  verkeerd gebruik of een onleesbaar bestand"},
        versionProvider = Werkbank.Versie.class, subcommands = {Adviseer.class, Vragen.class})
public final class Werkbank implements Runnable {

    /** Exit status: all went well. */
    static final int GELUKT = 0;
    /** Exit status: a case was faulty. */
    static final int FOUT_IN_CASUS = 1;
    /** Exit status: wrong usage or an unreadable file. */
    static final int VERKEERD_GEBRUIK = 2;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Toont deze uitleg.")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Toont de versie.")
    private boolean versie;

    private final InputStream in;
    private final PrintStream uit;
    private final PrintStream fout;

    Werkbank(InputStream in, PrintStream uit, PrintStream fout) {
        this.in = in;
        this.uit = uit;
        this.fout = fout;
    }

    /** Runs one command and ends the process with its exit status. */
    public static void main(String[] args) {
        PrintStream uit = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream fout = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = voerUit(args, new FileInputStream(FileDescriptor.in), uit, fout);
        uit.flush();
        System.exit(status);
    }

    /**
     * Runs one command.
     *
     * @return the exit status
     */
    static int voerUit(String[] args, InputStream in, PrintStream uit, PrintStream fout) {
        CommandLine opdracht = new CommandLine(new Werkbank(in, uit, fout));
        opdracht.setOut(new PrintWriter(uit, true));
        opdracht.setErr(new PrintWriter(fout, true));
        opdracht.setUsageHelpAutoWidth(false);
        opdracht.setParameterExceptionHandler(new Gebruiksfout());
        opdracht.setExecutionExceptionHandler((e, regel, resultaat) -> {
            fout.println(e instanceof OnleesbaarBestand ? e.getMessage()
                    : "Er ging iets mis dat niet aan de casus ligt: " + e.getClass().getSimpleName() + ".");
            return VERKEERD_GEBRUIK;
        });
        return opdracht.execute(args);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(new CommandLine(this), "Noem een opdracht.");
    }

    InputStream in() {
        return in;
    }

    PrintStream uit() {
        return uit;
    }

    PrintStream fout() {
        return fout;
    }

    /** The version of the program, as it was built. */
    static final class Versie implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String versie = Adviseur.class.getPackage().getImplementationVersion();
            return new String[] {"actieoverleg " + (versie == null ? "(niet uit een JAR gestart)" : versie)};
        }
    }
}
