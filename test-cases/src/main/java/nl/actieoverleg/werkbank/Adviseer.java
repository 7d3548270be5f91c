package nl.actieoverleg.werkbank;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.casus.Fout;
import nl.actieoverleg.casus.OngeldigeCasus;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code adviseer}: gives advice for one case, or for one case a line. */
@Command(name = "adviseer", description = "Geeft advies over een casus in JSON.", synopsisHeading = "Gebruik: ",
        descriptionHeading = "%n", parameterListHeading = "%nInvoer:%n", optionListHeading = "%nOpties:%n")
final class Adviseer implements Callable<Integer> {

    @ParentCommand
    private Werkbank werkbank;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Toont deze uitleg.")
    private boolean help;

    @ArgGroup
    private Vorm vorm = new Vorm();

    @Parameters(arity = "0..1", paramLabel = "BESTAND", defaultValue = "-",
            description = "Het bestand met de casus; - of niets leest van de standaardinvoer.")
    private String bestand;

    /** How cases come in and advice goes out. */
    private static final class Vorm {
        @Option(names = "--json", description = "Geeft het advies als JSON in plaats van als tekst.")
        private boolean json;

        @Option(names = "--jsonl",
                description = "Leest één casus per regel en geeft per regel één advies, of de fouten, als JSON.")
        private boolean jsonl;
    }

    @Override
    public Integer call() {
        Adviseur adviseur = Adviseur.laad();
        try (InputStream in = open()) {
            if (vorm.jsonl) {
                return new Regelstroom(adviseur).verwerk(in, werkbank.uit()) ? Werkbank.GELUKT : Werkbank.FOUT_IN_CASUS;
            }
            return adviseer(adviseur, in.readNBytes(Regelstroom.LANGSTE_CASUS + 1));
        } catch (IOException e) {
            throw new OnleesbaarBestand(bestand, e);
        }
    }

    private InputStream open() throws IOException {
        if (bestand.equals("-")) {
            return werkbank.in();
        }
        try {
            return new BufferedInputStream(Files.newInputStream(Path.of(bestand)));
        } catch (InvalidPathException e) {
            throw new OnleesbaarBestand(bestand, e);
        }
    }

    private int adviseer(Adviseur adviseur, byte[] casus) {
        PrintStream uit = werkbank.uit();
        try {
            Advies advies = adviseur.adviseer(adviseur.lees(casus));
            uit.println(vorm.json ? adviseur.schrijfMetInspringen(advies) : new Adviestekst(advies).tekst());
            return Werkbank.GELUKT;
        } catch (OngeldigeCasus e) {
            if (vorm.json) {
                uit.println(adviseur.schrijf(e));
            } else {
                toonFouten(e);
            }
            return Werkbank.FOUT_IN_CASUS;
        }
    }

    private void toonFouten(OngeldigeCasus ongeldig) {
        PrintStream fout = werkbank.fout();
        fout.println("Over deze casus is geen advies te geven. Verbeter eerst:");
        for (Fout een : ongeldig.fouten()) {
            String plaats = een.pad().isEmpty() ? "de hele tekst" : een.pad();
            String bedoeld = een.bedoeldeU() == null ? "" : " Bedoelde u " + een.bedoeldeU() + "?";
            fout.println("  - " + plaats + ": " + een.melding() + bedoeld);
        }
    }
}
