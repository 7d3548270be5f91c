package nl.actieoverleg.werkbank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.fout.Weigering;
import nl.actieoverleg.regelcontrole.Regelcontrole;
import nl.actieoverleg.regressie.Toetsregels;
import nl.actieoverleg.scherm.Fouttekst;
import nl.actieoverleg.vergelijking.Regelverschil;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code --regels MAP}: which rules a command uses. */
final class Regelsoptie {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--regels", paramLabel = "MAP", description = "Gebruikt de regels in deze map in plaats van de "
            + "meegeleverde; \"regels uitpakken MAP\" zet die er neer.")
    private String map;

    /** Whether these are the shipped rules. */
    boolean isMeegeleverd() {
        return map == null;
    }

    /** The adviser with these rules; when they cannot be used, the user is told why. */
    Adviseur adviseur() {
        return map == null ? Werkbank.adviseur() : gemeld(uitMap(map, pad -> Adviseur.bouwer().regels(pad).maak()));
    }

    /** The same for holding example cases against. */
    Toetsregels toetsregels() {
        return map == null ? Toetsregels.opKlassenpad(Werkbank.adviseur()) : uitMap();
    }

    /** Everything that is wrong with these rules. */
    Regelcontrole controleer() {
        if (map == null) {
            try {
                return Adviseur.bouwer().controleer();
            } catch (Weigering e) {
                throw new OnleesbaarBestand(e.getMessage(), e);
            }
        }
        Regelcontrole controle = uitMap(map, pad -> Adviseur.bouwer().regels(pad).controleer());
        if (controle.isGoed()) {
            adviseur();
        }
        return controle;
    }

    private Toetsregels uitMap() {
        Toetsregels regels = uitMap(map, Toetsregels::uitMap);
        gemeld(regels.adviseur());
        return regels;
    }

    /** Says on the stream for faults how these rules differ from the shipped ones, so that nothing goes unnoticed. */
    private Adviseur gemeld(Adviseur adviseur) {
        Regelverschil verschil = Adviseur.bouwer().opwarmen(false).maak().verschil(adviseur);
        spec.commandLine().getErr().println("De regels in " + Fouttekst.veilig(map)
                + (verschil.lagen().isEmpty() ? " betekenen hetzelfde als de meegeleverde."
                        : " zijn anders dan de meegeleverde: " + verschil.inEenRegel() + "."));
        return adviseur;
    }

    /** Reads rules from a folder; when that is not one, or they cannot be used, the user is told why. */
    static <T> T uitMap(String map, Function<Path, T> lezer) {
        try {
            return lezer.apply(map(map));
        } catch (InvalidPathException e) {
            throw new OnleesbaarBestand("Een map met deze naam kan er niet zijn: " + Fouttekst.veilig(map) + ".", e);
        } catch (Weigering e) {
            throw new OnleesbaarBestand(Fouttekst.veiligeRegels(e.getMessage()), e);
        } catch (IOException | UncheckedIOException e) {
            throw new OnleesbaarBestand("In de map " + Fouttekst.veilig(map) + " is iets niet te lezen. Mag u erbij?",
                    e);
        }
    }

    /** The folder with this name, in which there is something that may be rules. */
    private static Path map(String naam) throws IOException {
        Path map = Path.of(naam);
        String genoemd = Fouttekst.veilig(naam);
        if (!Files.exists(map)) {
            throw new OnleesbaarBestand("De map " + genoemd + " is er niet. Kijk de naam na, of maak haar met: regels "
                    + "uitpakken " + genoemd, null);
        }
        if (!Files.isDirectory(map)) {
            throw new OnleesbaarBestand("Dit is een bestand: " + genoemd + ". Noem de map met regels.", null);
        }
        try (Stream<Path> inhoud = Files.list(map)) {
            if (inhoud.noneMatch(Regelsoptie::isMisschienVanRegels)) {
                throw new OnleesbaarBestand("In de map " + genoemd + " staan geen regels. Noem de map waarin voor elke "
                        + "regelmodule een map staat.", null);
            }
        }
        return map;
    }

    private static boolean isMisschienVanRegels(Path pad) {
        String naam = pad.getFileName().toString().toLowerCase(Locale.ROOT);
        return Files.isDirectory(pad) || naam.contains(".drl") || naam.startsWith("regelmodule");
    }
}
