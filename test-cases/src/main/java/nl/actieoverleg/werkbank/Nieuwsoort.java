package nl.actieoverleg.werkbank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import nl.actieoverleg.nieuw.Aangevuld;
import nl.actieoverleg.nieuw.Aanvulling;
import nl.actieoverleg.nieuw.Nieuw;
import nl.actieoverleg.nieuw.OngeldigeAanvulling;
import nl.actieoverleg.scherm.Fouttekst;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A kind of thing that {@code nieuw} adds: what all of them have, and how it is written and told. */
@Command(footer = {"  0  het staat erin, en de nieuwe casussen kloppen",
    "  1  het kan zo niet; er is niets geschreven", Opdracht.NIET_GELUKT})
abstract class Nieuwsoort extends Opdracht {

    @Option(names = "--regels", paramLabel = "MAP", defaultValue = "mijn-regels", description = "De map met uw "
            + "regels; zonder --regels is dat mijn-regels. Maak haar met \"regels uitpakken mijn-regels\".")
    private String regels;

    @Option(names = "--casussen", paramLabel = "MAP", defaultValue = "mijn-casussen", description = "De map waarin "
            + "de voorbeeldcasussen komen; zonder --casussen is dat mijn-casussen.")
    private String casussen;

    @Option(names = "--bron", paramLabel = "TEKST", description = "Waar het staat: naam van het stuk, en het deel "
            + "daarvan.")
    private String bron;

    /** Asks for what is lacking. */
    abstract Aanvulling vraag(Optievragen vragen);

    final String bron() {
        return bron;
    }

    final String vraagBron(Optievragen vragen) {
        return vragen.moet("--bron", bron, "Waar staat dit? Noem het stuk en het deel, zoals: Werkwijze NN 2023, "
                + "Aanmeldcriteria");
    }

    @Override
    public Integer call() {
        Werkbank werkbank = werkbank();
        try {
            Path map = Regelsoptie.uitMap(regels, pad -> pad);
            Optievragen vragen = new Optievragen(werkbank);
            Aanvulling aanvulling = vraag(vragen);
            vragen.controleer(this);
            meld(werkbank, Nieuw.voegToe(map, Path.of(casussen), aanvulling));
            return Werkbank.GELUKT;
        } catch (OngeldigeAanvulling e) {
            werkbank.fout().println("Er is niets geschreven." + (e.waarvan() == null ? "" : " " + e.waarvan()));
            e.redenen().forEach(reden -> werkbank.fout().println("  - " + Fouttekst.veiligeRegels(reden)));
            return Werkbank.FOUT_IN_CASUS;
        } catch (FileAlreadyExistsException e) {
            throw new OnleesbaarBestand("Het bestand " + Fouttekst.veilig(e.getMessage()) + " is intussen gewijzigd "
                    + "of gemaakt. Er is niets geschreven. Probeer het opnieuw.", e);
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            throw new OnleesbaarBestand("In de map " + Fouttekst.veilig(regels) + " of "
                    + Fouttekst.veilig(casussen) + " is iets niet te lezen of te schrijven. Er is niets geschreven. "
                    + "Mag u erbij?", e);
        }
    }

    private void meld(Werkbank werkbank, Aangevuld klaar) {
        werkbank.schrijf("Gewijzigd of nieuw:");
        klaar.regelbestanden().forEach(bestand -> werkbank.schrijf("  " + bestand));
        if (!klaar.casussen().isEmpty()) {
            werkbank.schrijf("");
            werkbank.schrijf("Voorbeeldcasussen, met het advies van nu:");
            klaar.casussen().forEach(casus -> werkbank.schrijf("  " + casus.bestand() + "\n    " + casus.titel()
                    + ": " + casus.route() + " (" + casus.zekerheid() + ")"));
        }
        if (!klaar.letOp().isEmpty()) {
            werkbank.schrijf("");
            werkbank.schrijf("Let op:");
            klaar.letOp().forEach(een -> werkbank.schrijf("  - " + Fouttekst.veilig(een)));
        }
        werkbank.schrijf("");
        werkbank.schrijf("Wat nu?");
        if (!klaar.casussen().isEmpty()) {
            werkbank.schrijf("  - Lees de casussen. Klopt een advies niet, dan zegt de regel iets anders dan u "
                    + "bedoelt.");
            werkbank.schrijf("  - Maak van elke omschrijving een verhaal, en toets: regressie " + casussen
                    + " --regels " + regels);
        }
        werkbank.schrijf("  - Kijk wat er nog meer verandert: vergelijk " + regels);
        werkbank.schrijf("  - Kijk of alles klopt: controleer --regels " + regels);
    }
}
