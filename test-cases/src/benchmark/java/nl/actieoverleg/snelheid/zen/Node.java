package nl.actieoverleg.snelheid.zen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The node scripts, copied out of the sources with the packages they need beside them. */
final class Node {

    private static final List<String> BESTANDEN =
            List.of("package.json", "package-lock.json", ".npmrc", "beslis.mjs", "regio.mjs");
    private static final Path BRON = Path.of("src", "benchmark", "zen");

    private final Path map;

    private Node(Path map) {
        this.map = map;
    }

    /** What kept the scripts from running; its message says so to people. */
    static final class NietBeschikbaar extends Exception {

        private static final long serialVersionUID = 1;

        NietBeschikbaar(String reden) {
            super(reden);
        }
    }

    /**
     * Copies the scripts to a folder and installs their packages there.
     *
     * @throws NietBeschikbaar without node or npm, or when the packages cannot be had
     */
    static Node installeer(Path map) throws NietBeschikbaar {
        Path bron = bron();
        try {
            Files.createDirectories(map);
            for (String bestand : BESTANDEN) {
                Files.copy(bron.resolve(bestand), map.resolve(bestand), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Node node = new Node(map);
        node.voerUit(1, "node", "--version");
        // Not "ci": that refuses a lock file without the packages for other platforms, and this one holds Linux alone.
        // Nor again and again: without a network npm would go on for minutes.
        node.voerUit(5, "npm", "install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund",
                "--fetch-retries=0");
        return node;
    }

    /** The folder of the scripts, from the module or from the project around it. */
    private static Path bron() throws NietBeschikbaar {
        return Stream.of(System.getProperty("basedir", ""), "", "test-cases")
                .map(basis -> Path.of(basis).resolve(BRON)).filter(Files::isDirectory).findFirst()
                .orElseThrow(() -> new NietBeschikbaar("de map " + BRON + " is niet gevonden"));
    }

    /**
     * Runs a command in the folder of the scripts.
     *
     * @param minuten how long it may take
     * @return its standard output
     * @throws NietBeschikbaar when it is not there, fails or takes too long
     */
    String voerUit(int minuten, String... opdracht) throws NietBeschikbaar {
        String naam = opdracht[0];
        Path uitvoer = map.resolve(naam + ".out");
        Process proces = null;
        try {
            proces = new ProcessBuilder(opdracht).directory(map.toFile()).redirectOutput(uitvoer.toFile())
                    .redirectError(map.resolve(naam + ".err").toFile()).start();
            if (!proces.waitFor(minuten, TimeUnit.MINUTES)) {
                throw new NietBeschikbaar(naam + " was na " + minuten + " minuten nog niet klaar");
            }
            if (proces.exitValue() != 0) {
                throw new NietBeschikbaar(naam + " is mislukt (zie " + naam + ".err in " + map + ")");
            }
            return Files.readString(uitvoer);
        } catch (IOException e) {
            throw new NietBeschikbaar(naam + " is niet te starten");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NietBeschikbaar(naam + " is onderbroken");
        } finally {
            if (proces != null) {
                proces.destroyForcibly();
            }
        }
    }
}
