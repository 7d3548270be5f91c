package nl.actieoverleg.werkbank;

import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.security.CodeSource;

/**
 * Finds the files that belong to this program but are not in its jar, because people edit them: two folders above the
 * jar, or above the classes, is the module they stand in. Where the program is started does not matter.
 */
final class Standaardmap {

    private Standaardmap() {
    }

    /** The folder with example cases, or null when it cannot be told; it need not be there. */
    static Path casussen() {
        CodeSource bron = Standaardmap.class.getProtectionDomain().getCodeSource();
        try {
            Path programma = bron == null ? null : Path.of(bron.getLocation().toURI()).toAbsolutePath();
            Path bouwmap = programma == null ? null : programma.getParent();
            return bouwmap == null || bouwmap.getParent() == null ? null : bouwmap.resolveSibling("regressie");
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return null;
        }
    }
}
