package nl.actieoverleg.drl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.actieoverleg.regelmodule.ModuleIndex;
import nl.actieoverleg.regelmodule.Moduleregister;
import nl.actieoverleg.melding.OngeldigeRegels;
import nl.actieoverleg.regelmodule.Regelmodule;

/**
 * Runs while a rule module is built with Maven: checks its sources, and writes next to them the index that an
 * application runs the rules from, without having to read DRL.
 */
public final class RegelmoduleBouwen {

    private static final String LOGMELDINGEN = "slf4j.internal.verbosity";

    private RegelmoduleBouwen() {
    }

    /**
     * Builds a rule module.
     *
     * @param args the folder with its sources ({@code src/main/resources}) and the folder to write to
     *     ({@code target/classes}); whatever is in the latter is thrown away, so that no earlier build lingers
     */
    public static void main(String[] args) {
        if (args.length != 2) {
            throw new IllegalArgumentException("Geef twee mappen: die met de bronnen en die voor het resultaat.");
        }
        if (System.getProperty(LOGMELDINGEN) == null) {
            System.setProperty(LOGMELDINGEN, "ERROR"); // Nothing is logged here, so that there is no backend is right.
        }
        ClassLoader lader = RegelmoduleBouwen.class.getClassLoader();
        try {
            bouw(Path.of(args[0]), Path.of(args[1]), () -> Moduleregister.opKlassenpad(lader),
                    ModuleIndex::schrijf);
        } catch (OngeldigeRegels ongeldig) {
            ongeldig.fouten().forEach(System.err::println);
            int aantal = ongeldig.fouten().size();
            throw new BouwMislukt(aantal == 1 ? "De regels bevatten een fout; zie hierboven."
                    : "De regels bevatten " + aantal + " fouten; zie hierboven.");
        }
    }

    /**
     * Builds a rule module.
     *
     * @param modules gives the modules that are there to stand on; asked once the output folder is empty, since that
     *     is on the class path as well and may hold an earlier build of this very module
     * @param index writes the index of a module
     */
    static void bouw(Path bronmap, Path doelmap, Supplier<List<Regelmodule>> modules,
            Function<Regelmodule, String> index) {
        Path van = bronmap.toAbsolutePath().normalize();
        Path naar = doelmap.toAbsolutePath().normalize();
        if (van.startsWith(naar) || naar.startsWith(van)) {
            throw new IllegalArgumentException("De map voor het resultaat mag de bronnen niet bevatten of andersom.");
        }
        try {
            maakLeeg(naar);
            SortedMap<String, String> bronnen = Bronmap.lees(van);
            List<Regelmodule> eronder = Regelbouwer.eronder(bronnen, modules.get());
            Regelmodule module = Regelbouwer.bouw(bronnen, eronder);
            // In a folder of its own, for in a JAR that is merged from several, files of the same name get lost.
            Path indexmap = naar.resolve(Moduleregister.MAP);
            Path bronnenmap = indexmap.resolve(module.id());
            for (Path bestand : Bronmap.bestanden(van)) {
                schrijf(bronnenmap.resolve(van.relativize(bestand)), Files.readAllBytes(bestand));
            }
            schrijf(indexmap.resolve(module.id() + ".json"), utf8(index.apply(module)));
            schrijf(naar.resolve(Moduleregister.AANKONDIGING), utf8(module.id() + "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void maakLeeg(Path map) throws IOException {
        if (Files.isDirectory(map)) {
            List<Path> inhoud;
            try (Stream<Path> paden = Files.walk(map)) {
                inhoud = paden.filter(pad -> !pad.equals(map)).sorted(Comparator.reverseOrder()).toList();
            }
            for (Path pad : inhoud) {
                Files.delete(pad);
            }
        }
    }

    private static void schrijf(Path bestand, byte[] inhoud) throws IOException {
        Files.createDirectories(bestand.getParent());
        Files.write(bestand, inhoud);
    }

    private static byte[] utf8(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    /** Ends the build with one readable line; the faults themselves were printed before. */
    private static final class BouwMislukt extends RuntimeException {

        private static final long serialVersionUID = 1L;

        BouwMislukt(String melding) {
            super(melding, null, false, false);
        }
    }
}
