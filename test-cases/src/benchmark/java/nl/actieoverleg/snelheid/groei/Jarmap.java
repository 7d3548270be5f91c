package nl.actieoverleg.snelheid.groei;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The folder with the jars of made-up regions, for every size that is measured.
 *
 * @param map the folder
 */
record Jarmap(Path map) {

    /** How many regions stand on the class path. */
    static final List<Integer> REGIOS = List.of(3, 25, 100);
    /** How many cases of one region come in a row, where regions take longer turns. */
    static final int OP_RIJ = 20;
    /** How many rules a region has; the first of these where the number of regions is varied. */
    static final List<Integer> REGELS = List.of(60, 250, 500, 1000, 1500);
    /** How many facts are unknown; the last is more than there are, so all. */
    static final List<Integer> ONBEKEND = List.of(0, 1, 2, 4, 6, 8, 10, 20, 30, 40, 50, 1000);

    /** Builds all jars, in a new folder. */
    static Jarmap maak(Path map) {
        try {
            Files.createDirectories(map);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Regiobouw.jars(map, REGIOS.get(REGIOS.size() - 1), REGELS.get(0));
        REGELS.stream().skip(1).forEach(regels -> Regiobouw.jars(map, 1, regels));
        return new Jarmap(map);
    }

    /** So many small regions. */
    List<Path> regios(int aantal) {
        return IntStream.rangeClosed(1, aantal).mapToObj(nummer -> jar(Regiobouw.regio(nummer, REGELS.get(0))))
                .toList();
    }

    /** One region with so many rules. */
    Path regels(int aantal) {
        return jar(Regiobouw.regio(1, aantal));
    }

    private Path jar(Proefregio regio) {
        return map.resolve(regio.id() + ".jar");
    }
}
