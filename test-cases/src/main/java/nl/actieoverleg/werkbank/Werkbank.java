package nl.actieoverleg.werkbank;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.fout.Weigering;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command line of the router. */
@Command(name = "actieoverleg",
        description = "Adviseert welk overleg past bij een casus van huiselijk geweld of kindermishandeling.",
        synopsisHeading = "Gebruik: ", synopsisSubcommandLabel = "OPDRACHT", descriptionHeading = "%n",
        optionListHeading = "%nOpties:%n", commandListHeading = "%nOpdrachten:%n",
        footerHeading = Opdracht.AFSLUITCODES,
        footer = {"  0  gelukt", "  1  er zat een fout in een casus, of er kwam iets anders uit dan verwacht",
            "  2  verkeerd gebruik, of invoer of uitvoer die niet lukt", "",
            "Uitleg bij een opdracht: actieoverleg OPDRACHT --help"},
        versionProvider = Werkbank.Versie.class)
public final class Werkbank implements Runnable {

    /** Exit status: all went well. */
    static final int GELUKT = 0;
    /** Exit status: a case was faulty. */
    static final int FOUT_IN_CASUS = 1;
    /** Exit status: wrong usage, an unreadable file, or output that cannot be written. */
    static final int VERKEERD_GEBRUIK = 2;

    /** The commands, in the order of the help. */
    private static final Map<String, Class<?>> OPDRACHTEN = new LinkedHashMap<>();

    static {
        OPDRACHTEN.put("adviseer", Adviseer.class);
        OPDRACHTEN.put("gesprek", Gesprek.class);
        OPDRACHTEN.put("proefbank", Proefbankopdracht.class);
        OPDRACHTEN.put("vragen", Vragen.class);
        OPDRACHTEN.put("schema", Schemaopdracht.class);
        OPDRACHTEN.put("nieuw", Nieuwopdracht.class);
        OPDRACHTEN.put("controleer", Controleer.class);
        OPDRACHTEN.put("vergelijk", Vergelijk.class);
        OPDRACHTEN.put("regressie", Regressie.class);
        OPDRACHTEN.put("dekking", Dekkingsopdracht.class);
        OPDRACHTEN.put("mutatie", Mutatie.class);
        OPDRACHTEN.put("analyse", Analyseopdracht.class);
        OPDRACHTEN.put("verslag", Verslagopdracht.class);
        OPDRACHTEN.put("regelboek", Regelboekopdracht.class);
        OPDRACHTEN.put("kwitantie", Kwitantieopdracht.class);
        OPDRACHTEN.put("herspeel", Herspeel.class);
        OPDRACHTEN.put("monitor", Monitoropdracht.class);
        OPDRACHTEN.put("proefjaar", Proefjaaropdracht.class);
        OPDRACHTEN.put("anonimiteit", Anonimiteit.class);
        OPDRACHTEN.put("regels", Regels.class);
        OPDRACHTEN.put("archief", Archief.class);
    }

    @Spec
    private CommandSpec spec;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Toont deze uitleg.")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Toont de versie.")
    private boolean versie;

    private final InputStream in;
    private final PrintStream uit;
    private final PrintStream fout;
    private final Map<String, String> omgeving;

    Werkbank(InputStream in, PrintStream uit, PrintStream fout, Map<String, String> omgeving) {
        this.omgeving = omgeving;
        this.in = in;
        this.uit = uit;
        this.fout = fout;
    }

    /** Runs one command and ends the process with its exit status. */
    public static void main(String[] args) {
        Uitgang uitgang = new Uitgang();
        PrintStream uit = new PrintStream(new BufferedOutputStream(uitgang), false, StandardCharsets.UTF_8);
        PrintStream fout = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        // Buffered, for a bare file stream cannot be read to its end when it is a pipe.
        int status = voerUit(args, new BufferedInputStream(new Standaardinvoer()), uit, fout);
        if (uitgang.isIetsKwijt()) {
            fout.println("Het antwoord is niet helemaal geschreven. Is de schijf vol?");
        }
        System.exit(status == GELUKT && uitgang.isNergens() ? VERKEERD_GEBRUIK : status);
    }

    /**
     * Runs one command. All that it writes is UTF-8 and ends its lines with LF, whatever the machine does.
     *
     * @param uit takes the answer; when it cannot be written, the command ends without a word: whoever read it has gone
     * @param fout takes what is wrong; nothing of a case, not even what an unexpected exception says
     * @return the exit status
     */
    static int voerUit(String[] args, InputStream in, PrintStream uit, PrintStream fout) {
        return voerUit(args, in, uit, fout, System.getenv());
    }

    /** The same, with these environment variables. */
    static int voerUit(String[] args, InputStream in, PrintStream uit, PrintStream fout,
            Map<String, String> omgeving) {
        int status;
        try {
            status = voerUit(args, new Werkbank(in, uit, fout, omgeving));
        } catch (IOException | RuntimeException | Error e) {
            status = mislukt(e, fout);
        }
        return uit.checkError() ? VERKEERD_GEBRUIK : status;
    }

    /** Does what is asked most without the parser of the command line: that starts slower than all else together. */
    private static int voerUit(String[] args, Werkbank werkbank) throws IOException {
        Adviseer adviseer = Adviseer.inGewoneVorm(args, werkbank);
        if (adviseer != null) {
            return adviseer.call();
        }
        boolean versie = args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"));
        String tekst = versie ? Versie.tekst() + "\n" : Uitleg.bij(args);
        if (tekst != null) {
            werkbank.uit.append(tekst);
            return GELUKT;
        }
        return ontleed(args, werkbank);
    }

    private static int ontleed(String[] args, Werkbank werkbank) {
        CommandLine ontleder = ontleder(werkbank, args.length == 0 ? "" : args[0]);
        ontleder.setOut(new PrintWriter(werkbank.uit, true, StandardCharsets.UTF_8));
        ontleder.setErr(new PrintWriter(werkbank.fout, true, StandardCharsets.UTF_8));
        ontleder.setParameterExceptionHandler(new Gebruiksfout());
        ontleder.setExecutionExceptionHandler((e, regel, resultaat) -> mislukt(e, werkbank.fout));
        return ontleder.execute(args);
    }

    /** The parser with all commands. */
    static CommandLine ontleder() {
        return ontleder(new Werkbank(InputStream.nullInputStream(), System.out, System.err, System.getenv()), "");
    }

    /** The parser with the command of this name alone, for each takes long to prepare, or with all if none has it. */
    private static CommandLine ontleder(Werkbank werkbank, String naam) {
        CommandLine ontleder = new CommandLine(werkbank);
        if (OPDRACHTEN.containsKey(naam)) {
            ontleder.addSubcommand(naam, OPDRACHTEN.get(naam));
        } else {
            OPDRACHTEN.forEach(ontleder::addSubcommand);
        }
        ontleder.setUsageHelpAutoWidth(false);
        ontleder.setExpandAtFiles(false); // Or the text of a case would be read as arguments.
        return ontleder;
    }

    private static int mislukt(Throwable e, PrintStream fout) {
        fout.println(e instanceof OnleesbaarBestand ? e.getMessage()
                : "Dit is een fout in het programma: " + e.getClass().getSimpleName() + ". Geef deze melding, de "
                        + "opdracht en de regels waarmee u werkt aan een ontwikkelaar.");
        return VERKEERD_GEBRUIK;
    }

    /** The adviser with the rules on the class path; when they cannot be used, the user is told why. */
    static Adviseur adviseur() {
        try {
            return Adviseur.laad();
        } catch (Weigering e) {
            throw new OnleesbaarBestand(e.getMessage(), e);
        }
    }

    @Override
    public void run() {
        throw new VerkeerdGebruik(spec.commandLine(), "Noem een opdracht: "
                + String.join(", ", OPDRACHTEN.keySet()) + ".");
    }

    /** Whether a build server runs this, so that nobody reads along. */
    boolean isBouwserver() {
        String ci = omgeving.getOrDefault("CI", "");
        return !ci.isEmpty() && !ci.equalsIgnoreCase("false");
    }

    InputStream in() {
        return in;
    }

    PrintStream uit() {
        return uit;
    }

    /** Writes text and a line end to the answer. */
    void schrijf(String tekst) {
        uit.append(tekst).append('\n');
    }

    PrintStream fout() {
        return fout;
    }

    /** The version of the program, as it was built. */
    static final class Versie implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {tekst()};
        }

        static String tekst() {
            String versie = Werkbank.class.getPackage().getImplementationVersion();
            return "actieoverleg " + (versie == null ? "(niet uit een JAR gestart)" : versie);
        }
    }
}
