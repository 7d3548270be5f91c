package nl.actieoverleg.werkbank;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Vooruitblik;
import nl.actieoverleg.advies.Zekerheid;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.Fout;
import nl.actieoverleg.casus.OngeldigeCasus;
import nl.actieoverleg.fout.Weigering;
import nl.actieoverleg.scherm.Adviesscherm;
import nl.actieoverleg.scherm.Fouttekst;
import nl.actieoverleg.scherm.Meetlattekst;
import nl.actieoverleg.scherm.Volledigadvies;
import nl.actieoverleg.scherm.Vooruitblikdeel;
import nl.actieoverleg.tekst.Adviestekst;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code adviseer}: gives advice for one case, or for one case a line. */
@Command(name = "adviseer", description = "Geeft advies over een casus in JSON.", synopsisHeading = "Gebruik: ",
        descriptionHeading = "%n", parameterListHeading = "%nInvoer:%n", optionListHeading = "%nOpties:%n",
        footerHeading = Opdracht.AFSLUITCODES,
        footer = {"  0  het advies is er", "  1  er zat een fout in een casus", Opdracht.NIET_GELUKT, "",
            "Voorbeelden:", "  actieoverleg adviseer casus.json", "  actieoverleg adviseer --volledig casus.json",
            "  actieoverleg adviseer --vooruitblik casus.json",
            "  actieoverleg adviseer --jsonl casussen.jsonl"})
final class Adviseer implements Callable<Integer> {

    private static final String STANDAARDINVOER = "-";

    @ParentCommand
    private Werkbank werkbank;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Toont deze uitleg.")
    private boolean help;

    @Mixin
    private Regelsoptie regels = new Regelsoptie();

    @Option(names = "--vooruitblik", description = "Zegt ook wat er met de route nog kan gebeuren: welke routes nog "
            + "mogelijk zijn, welke vraag nu het meest helpt en welke antwoorden de route bepalen.")
    private boolean vooruitblik;

    @ArgGroup
    private Vorm vorm = new Vorm();

    @Parameters(arity = "0..1", paramLabel = "BESTAND", defaultValue = STANDAARDINVOER,
            description = "Het bestand met de casus; - of niets leest van de standaardinvoer.")
    private String bestand;

    /** How cases come in and advice goes out. */
    private static final class Vorm {
        @Option(names = "--json", description = "Geeft het advies als JSON in plaats van als tekst.")
        private boolean json;

        @Option(names = "--jsonl",
                description = "Leest één casus per tekstregel en geeft van elk het advies, of de fouten, als JSON.")
        private boolean jsonl;

        @Option(names = "--volledig", description = "Geeft alles: elke reden met bron, alle vragen en de agenda.")
        private boolean volledig;

        @Option(names = "--meetlat", description = "Geeft de meetlat: de overleggen naast elkaar.")
        private boolean meetlat;

        private boolean isBekend() {
            return json || jsonl || volledig || meetlat;
        }
    }

    /**
     * The command in its usual form, {@code adviseer [--vooruitblik] [--json|--jsonl|--volledig|--meetlat]
     * [BESTAND|-]}, read without the parser: that takes longer to start than the advice itself.
     *
     * @return null when the words are anything else, and the parser has to look
     */
    static Adviseer inGewoneVorm(String[] args, Werkbank werkbank) {
        Adviseer adviseer = new Adviseer();
        adviseer.werkbank = werkbank;
        if (args.length == 0 || !args[0].equals("adviseer")) {
            return null;
        }
        for (int i = 1; i < args.length; i++) {
            boolean vormBekend = adviseer.vorm.isBekend();
            if (args[i].equals("--json") && !vormBekend) {
                adviseer.vorm.json = true;
            } else if (args[i].equals("--jsonl") && !vormBekend) {
                adviseer.vorm.jsonl = true;
            } else if (args[i].equals("--volledig") && !vormBekend) {
                adviseer.vorm.volledig = true;
            } else if (args[i].equals("--meetlat") && !vormBekend) {
                adviseer.vorm.meetlat = true;
            } else if (args[i].equals("--vooruitblik") && !adviseer.vooruitblik) {
                adviseer.vooruitblik = true;
            } else if (adviseer.bestand == null && (args[i].equals(STANDAARDINVOER) || !args[i].startsWith("-"))) {
                adviseer.bestand = args[i];
            } else {
                return null;
            }
        }
        adviseer.bestand = adviseer.bestand == null ? STANDAARDINVOER : adviseer.bestand;
        return adviseer;
    }

    @Override
    public Integer call() {
        try (InputStream in = open()) {
            Adviseur adviseur = regels.adviseur();
            if (vorm.jsonl) {
                Jsonlstroom stroom = new Jsonlstroom((regel, nummer) -> antwoord(adviseur, regel, nummer),
                        Runtime.getRuntime().availableProcessors());
                return stroom.verwerk(in, werkbank.uit()) ? Werkbank.GELUKT : Werkbank.FOUT_IN_CASUS;
            }
            return adviseer(adviseur, in);
        } catch (IOException | InvalidPathException e) {
            throw OnleesbaarBestand.nietTeLezen(bestand, e);
        }
    }

    /** The advice, or the faults, on one line. */
    private Jsonlstroom.Antwoord antwoord(Adviseur adviseur, byte[] json, long regelnummer) {
        try {
            Casus casus = adviseur.lees(json, regelnummer);
            Advies advies = adviseur.adviseer(casus);
            return new Jsonlstroom.Antwoord(vooruitblik
                    ? adviseur.schrijf(advies, kijkVooruit(adviseur, casus)).getBytes(StandardCharsets.UTF_8)
                    : adviseur.schrijfUtf8(advies), true);
        } catch (OngeldigeCasus e) {
            return Jsonlstroom.Antwoord.fout(adviseur.schrijf(e));
        }
    }

    boolean json() {
        return vorm.json;
    }

    boolean vooruitblik() {
        return vooruitblik;
    }

    boolean jsonl() {
        return vorm.jsonl;
    }

    boolean volledig() {
        return vorm.volledig;
    }

    boolean meetlat() {
        return vorm.meetlat;
    }

    String bestand() {
        return bestand;
    }

    private InputStream open() throws IOException {
        if (bestand.equals(STANDAARDINVOER)) {
            return werkbank.in();
        }
        if (bestand.stripLeading().startsWith("{")) {
            throw new OnleesbaarBestand("Zet de casus in een bestand of geef hem op de standaardinvoer, niet achter de "
                    + "opdracht.", null);
        }
        Path pad = Path.of(bestand);
        if (Files.isDirectory(pad)) {
            throw new OnleesbaarBestand("Dit is een map: " + pad + ". Geef een bestand met een casus.", null);
        }
        return new BufferedInputStream(Jsonlbron.open(pad));
    }

    private static Vooruitblik kijkVooruit(Adviseur adviseur, Casus casus) {
        try {
            return adviseur.vooruitblik(casus);
        } catch (Weigering e) {
            throw new OnleesbaarBestand(e.getMessage(), e);
        }
    }

    private int adviseer(Adviseur adviseur, InputStream in) throws IOException {
        try {
            Casus casus = adviseur.lees(in);
            Advies advies = adviseur.adviseer(casus);
            werkbank.schrijf(vorm.json ? json(adviseur, casus, advies) : tekst(adviseur, casus, advies));
            return Werkbank.GELUKT;
        } catch (OngeldigeCasus e) {
            if (vorm.json) {
                werkbank.schrijf(adviseur.schrijf(e));
            } else {
                toonFouten(e);
            }
            return Werkbank.FOUT_IN_CASUS;
        }
    }

    private String json(Adviseur adviseur, Casus casus, Advies advies) {
        return vooruitblik ? adviseur.schrijfMetInspringen(advies, kijkVooruit(adviseur, casus))
                : adviseur.schrijfMetInspringen(advies);
    }

    private String tekst(Adviseur adviseur, Casus casus, Advies advies) {
        Vooruitblik blik = vooruitblik ? kijkVooruit(adviseur, casus) : voorDeVraag(adviseur, casus, advies);
        Adviestekst woorden = adviseur.tekst(advies, blik);
        String tekst = vorm.volledig ? new Volledigadvies(advies, woorden).tekst()
                : vorm.meetlat ? new Meetlattekst(woorden).tekst() : new Adviesscherm(woorden).tekst();
        return !vooruitblik ? tekst : tekst + "\n" + new Vooruitblikdeel(adviseur.tekst(casus, blik)).tekst();
    }

    /** Looks ahead only for the one question to ask; rules too large for that still give an advice. */
    private Vooruitblik voorDeVraag(Adviseur adviseur, Casus casus, Advies advies) {
        if (vorm.volledig || vorm.meetlat || advies.zekerheid() == Zekerheid.DEFINITIEF) {
            return null;
        }
        try {
            return adviseur.vooruitblik(casus);
        } catch (Weigering e) {
            return null;
        }
    }

    private void toonFouten(OngeldigeCasus ongeldig) {
        PrintStream fout = werkbank.fout();
        fout.println("Over deze casus is geen advies te geven. Verbeter eerst:");
        for (Fout een : ongeldig.fouten()) {
            fout.println("  - " + Fouttekst.metPlaats(een));
        }
        if (ongeldig.nietGenoemd() > 0) {
            fout.println("  - En nog " + ongeldig.nietGenoemd() + " andere. Die ziet u zodra deze verbeterd zijn.");
        }
    }
}
