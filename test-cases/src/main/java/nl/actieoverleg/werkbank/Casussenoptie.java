package nl.actieoverleg.werkbank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import nl.actieoverleg.regressie.Casusmap;
import nl.actieoverleg.regressie.FouteTestcasussen;
import nl.actieoverleg.regressie.Testcasus;
import nl.actieoverleg.regressie.Toetsregels;
import nl.actieoverleg.scherm.Fouttekst;
import picocli.CommandLine.Parameters;

/** {@code MAP}: which example cases a command is about. */
final class Casussenoptie {

    @Parameters(arity = "0..1", paramLabel = "MAP", description = "De map met casussen en adviezen; zonder MAP de "
            + "map regressie die bij dit programma hoort.")
    private String map;

    /** Something to do with the folder; gives the exit status. */
    @FunctionalInterface
    interface Werk {
        int doe(Casusmap map) throws IOException;
    }

    /** Does this with the folder; when it or its cases cannot be used, the user is told why. */
    int bijMap(Werkbank werkbank, Werk werk) {
        Casusmap casusmap = vind(map);
        if (casusmap == null && map == null) {
            throw new OnleesbaarBestand("Bij dit programma staat geen map met casussen. Noem de map achter de "
                    + "opdracht.", null);
        }
        try {
            return werk.doe(casusmap);
        } catch (FouteTestcasussen e) {
            werkbank.fout().println("Niet elke casus is goed te lezen. Verbeter eerst:");
            e.fouten().forEach(fout -> werkbank.fout().println("  - " + Fouttekst.veilig(fout.toString())));
            return Werkbank.FOUT_IN_CASUS;
        } catch (IOException | UncheckedIOException e) {
            throw new OnleesbaarBestand("In de map " + casusmap.map() + " is iets niet te lezen of te schrijven. "
                    + "Bestaat het, en mag u erbij?", e);
        }
    }

    /** This folder with cases, or the one of this program when none is named; null when it has none. */
    static Casusmap vind(String map) {
        try {
            Path pad = map == null ? Standaardmap.casussen() : Path.of(map);
            if (pad != null && new Casusmap(pad).bestaat()) {
                return new Casusmap(pad);
            }
        } catch (InvalidPathException e) {
            // No folder can have this name; said below.
        }
        if (map == null) {
            return null;
        }
        throw new OnleesbaarBestand("De map " + Fouttekst.veilig(map) + " met daarin een map casussen is er niet.",
                null);
    }

    /** All cases in the folder; at least one. */
    static List<Testcasus> lees(Casusmap map, Toetsregels regels) throws IOException {
        List<Testcasus> casussen = map.lees(regels);
        if (casussen.isEmpty()) {
            throw new OnleesbaarBestand("In de map " + map.map() + " staat geen enkele casus.", null);
        }
        return casussen;
    }
}
