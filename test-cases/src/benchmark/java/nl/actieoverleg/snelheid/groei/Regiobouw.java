package nl.actieoverleg.snelheid.groei;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.actieoverleg.drl.Moduleregister;

/** Packs made-up regions into jars, as Maven packs the shipped ones. */
final class Regiobouw {

    private static final long ZAAD = 4_711;

    private Regiobouw() {
    }

    /**
     * Builds regions of one size and seed.
     *
     * @param map an empty folder
     * @return their jars
     */
    static List<Path> jars(Path map, int aantal, int regels) {
        return IntStream.rangeClosed(1, aantal).mapToObj(nummer -> jar(map, regio(nummer, regels))).toList();
    }

    /** The region with this number; all of one size are alike but for their name. */
    static Proefregio regio(int nummer, int regels) {
        return new Proefregio("r" + regels + "n" + nummer, regels, ZAAD);
    }

    /** Writes the sources to a folder. */
    static Path schrijf(Path map, Proefregio regio) {
        try {
            for (var bron : regio.bronnen().entrySet()) {
                Path bestand = map.resolve(bron.getKey());
                Files.createDirectories(bestand.getParent());
                Files.writeString(bestand, bron.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return map;
    }

    private static Path jar(Path map, Proefregio regio) {
        Path klassen = map.resolve(regio.id()).resolve("klassen");
        schrijf(klassen.resolve(Moduleregister.MAP + regio.id()), regio);
        StringBuilder aankondiging = new StringBuilder();
        regio.bronnen().keySet().stream().sorted()
                .forEach(naam -> aankondiging.append(regio.id()).append('/').append(naam).append('\n'));
        try {
            Files.writeString(klassen.resolve(Moduleregister.AANKONDIGING), aankondiging);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pakIn(klassen, map.resolve(regio.id() + ".jar"));
    }

    private static Path pakIn(Path klassen, Path jar) {
        try (OutputStream uit = Files.newOutputStream(jar); ZipOutputStream zip = new ZipOutputStream(uit);
                Stream<Path> paden = Files.walk(klassen)) {
            for (Path bestand : paden.filter(Files::isRegularFile).sorted().toList()) {
                ZipEntry deel = new ZipEntry(klassen.relativize(bestand).toString().replace('\\', '/'));
                deel.setTime(0); // so that equal sources give equal jars
                zip.putNextEntry(deel);
                Files.copy(bestand, zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar;
    }
}
