package nl.actieoverleg.werkbank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.OngeldigeCasus;
import nl.actieoverleg.gesprek.Gespreksleider;
import nl.actieoverleg.scherm.Adviesscherm;
import nl.actieoverleg.scherm.Fouttekst;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gesprek}: asks about a case until its route is definite. */
@Command(name = "gesprek", description = "Stelt vragen over een casus, één voor één, tot de route vaststaat.",
        footer = {"  0  het gesprek is klaar, of u stopte", "  1  er zat een fout in de casus", Opdracht.NIET_GELUKT,
            "", "Voorbeelden:", "  actieoverleg gesprek", "  actieoverleg gesprek --naar nieuw.json casus.json"})
final class Gesprek extends Opdracht {

    @Mixin
    private Regelsoptie regels;

    @Option(names = "--per-groep", description = "Stelt de vragen per groep, een scherm vol tegelijk.")
    private boolean perGroep;

    @Option(names = "--naar", paramLabel = "BESTAND", description = "Bewaart de casus met alle antwoorden in dit "
            + "bestand.")
    private String naar;

    @Option(names = "--kenmerk", paramLabel = "KENMERK", defaultValue = "GESPREK-1",
            description = "Het kenmerk van een nieuwe casus; anders GESPREK-1.")
    private String kenmerk;

    @Parameters(arity = "0..1", paramLabel = "BESTAND",
            description = "Het bestand met een casus om mee te beginnen; zonder BESTAND een nieuwe casus.")
    private String bestand;

    private Uitvoerbestand uitvoer;

    @Override
    public Integer call() {
        uitvoer = Uitvoerbestand.inPlaatsVan(bestand, naar);
        Adviseur adviseur = regels.adviseur();
        if (bestand == null) {
            controleerKenmerk(adviseur);
        }
        Gespreksinvoer invoer = new Gespreksinvoer(werkbank().in(), werkbank().uit(), Toetsenbord.zoek());
        try {
            Gespreksbegin begin = new Gespreksbegin(adviseur, invoer, werkbank());
            Casus casus = bestand != null ? lees(adviseur) : begin.casus(kenmerk);
            if (casus == null) {
                werkbank().schrijf("\nGestopt: er is nog geen casus, en er is niets bewaard.");
                return Werkbank.GELUKT;
            }
            adviseur.adviseer(casus); // So that faults in the case show before the first question.
            Gespreksleider leider = new Gespreksleider(adviseur);
            voer(adviseur, leider, new Gespreksverloop(leider, invoer, werkbank(), casus,
                    bestand != null ? null : begin::vulAan));
            return Werkbank.GELUKT;
        } catch (OngeldigeCasus e) {
            werkbank().fout().println("Over deze casus is geen advies te geven. Verbeter eerst:");
            e.fouten().forEach(een -> werkbank().fout().println("  - " + Fouttekst.metPlaats(een)));
            return Werkbank.FOUT_IN_CASUS;
        }
    }

    private void voer(Adviseur adviseur, Gespreksleider leider, Gespreksverloop verloop) {
        if (perGroep) {
            verloop.perGroep(adviseur.vragenlijst(verloop.stand().casus().provincie()).vragen());
        } else {
            verloop.perVraag();
        }
        werkbank().schrijf("");
        werkbank().schrijf(new Adviesscherm(leider.woorden(verloop.stand())).tekst());
        if (uitvoer != null) {
            bewaar(adviseur.schrijfMetInspringen(verloop.stand().casus()) + "\n");
        }
    }

    /** Answers are not asked again: when the file fails after all, they are on the screen. */
    private void bewaar(String casus) {
        try {
            uitvoer.schrijf(casus);
        } catch (OnleesbaarBestand e) {
            werkbank().schrijf("De casus is niet bewaard. Dit is hij, met alle antwoorden:\n" + casus);
            throw e;
        }
        werkbank().schrijf("De casus staat in " + Fouttekst.veilig(naar) + ".");
    }

    /** Before the first question: whatever else is wrong with a case, a pseudonym cannot be mended by an answer. */
    private void controleerKenmerk(Adviseur adviseur) {
        try {
            adviseur.adviseer(Casus.voor(kenmerk, adviseur.provincies().get(0)).maak());
        } catch (OngeldigeCasus e) {
            throw verkeerd("--kenmerk: " + Fouttekst.zonderPlaats(e.fouten().get(0)));
        }
    }

    private Casus lees(Adviseur adviseur) {
        try {
            return adviseur.lees(Files.readAllBytes(Path.of(bestand)));
        } catch (IOException | InvalidPathException e) {
            throw OnleesbaarBestand.nietTeLezen(bestand, e);
        }
    }
}
