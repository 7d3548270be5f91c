package nl.actieoverleg.bouw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every Java file of this project fits in a window, and in the head. */
class BestandsmaatTest {

    private static final int LANGSTE_REGEL = 120;
    private static final int MEESTE_REGELS = 300;

    @Test
    void noJavaFileIsWiderOrLongerThanCanBeReadAtOnce() throws IOException {
        List<Path> bestanden = javabestanden();
        assertTrue(bestanden.size() > 500, () -> "only " + bestanden.size() + " files");
        List<String> teGroot = new ArrayList<>();
        for (Path bestand : bestanden) {
            List<String> regels = Files.readAllLines(bestand);
            if (regels.size() > MEESTE_REGELS) {
                teGroot.add(bestand + ": " + regels.size() + " lines");
            }
            for (int i = 0; i < regels.size(); i++) {
                if (regels.get(i).length() > LANGSTE_REGEL) {
                    teGroot.add(bestand + ":" + (i + 1) + ": " + regels.get(i).length() + " characters");
                }
            }
        }
        assertEquals(List.of(), teGroot);
    }

    /** Those that people wrote: what the build makes, and may be making now, lies in {@code target}. */
    private static List<Path> javabestanden() throws IOException {
        List<Path> bestanden = new ArrayList<>();
        Files.walkFileTree(Path.of(".."), new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult preVisitDirectory(Path map, BasicFileAttributes kenmerken) {
                return Set.of("target", ".git").contains(map.getFileName().toString()) ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path bestand, BasicFileAttributes kenmerken) {
                if (bestand.toString().endsWith(".java")) {
                    bestanden.add(bestand);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return bestanden;
    }
}
