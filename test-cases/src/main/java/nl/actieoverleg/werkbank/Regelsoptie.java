package nl.actieoverleg.werkbank;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Function;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.melding.OngeldigeRegels;
import nl.actieoverleg.regelcontrole.Regelcontrole;
import nl.actieoverleg.regressie.Toetsregels;
import picocli.CommandLine.Option;

/** {@code --regels MAP}: which rules a command uses. */
final class Regelsoptie {

    @Option(names = "--regels", paramLabel = "MAP", description = "Gebruikt de regels in deze map in plaats van de "
            + "meegeleverde; \"regels uitpakken MAP\" zet die er neer.")
    private String map;

    /** The adviser with these rules; when they cannot be used, the user is told why. */
    Adviseur adviseur() {
        return map == null ? Werkbank.adviseur() : uitMap(pad -> Adviseur.bouwer().regels(pad).maak());
    }

    /** The same for holding example cases against. */
    Toetsregels toetsregels() {
        return map == null ? Toetsregels.opKlassenpad(Werkbank.adviseur()) : uitMap(Toetsregels::uitMap);
    }

    /** Everything that is wrong with these rules. */
    Regelcontrole controleer() {
        if (map != null && !Files.isDirectory(uitMap(pad -> pad))) {
            throw new OnleesbaarBestand("De map " + Fouttekst.veilig(map) + " is er niet.", null);
        }
        return map == null ? Adviseur.bouwer().controleer() : uitMap(pad -> Adviseur.bouwer().regels(pad).controleer());
    }

    private <T> T uitMap(Function<Path, T> lezer) {
        try {
            return lezer.apply(Path.of(map));
        } catch (InvalidPathException e) {
            throw new OnleesbaarBestand("Een map met deze naam kan er niet zijn: " + Fouttekst.veilig(map) + ".", e);
        } catch (OngeldigeRegels | IllegalStateException e) {
            throw new OnleesbaarBestand(Fouttekst.veiligeRegels(e.getMessage()), e);
        } catch (UncheckedIOException e) {
            throw new OnleesbaarBestand("In de map " + Fouttekst.veilig(map) + " is iets niet te lezen. Mag u erbij?",
                    e);
        }
    }
}
