package nl.actieoverleg.nieuw;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes files, all of them or none: when one cannot be written, the others are put back as they were. */
final class Overzetting {

    private static final String ERNAAST = ".nieuw-tmp";

    private final Map<Path, String> teksten = new LinkedHashMap<>();
    private final Map<Path, String> was = new LinkedHashMap<>();

    /** @param eerder what the file has to hold still, or null when it must not be there yet */
    void zet(Path bestand, String eerder, String tekst) {
        teksten.put(bestand, tekst);
        was.put(bestand, eerder);
    }

    void schrijf() throws IOException {
        List<Path> gezet = new ArrayList<>();
        List<Path> mappen = new ArrayList<>();
        try {
            for (Path bestand : teksten.keySet()) {
                maakMappen(bestand.toAbsolutePath().getParent(), mappen);
                Files.writeString(ernaast(bestand), teksten.get(bestand));
            }
            for (Path bestand : teksten.keySet()) {
                bewaak(bestand);
                Files.move(ernaast(bestand), bestand, StandardCopyOption.REPLACE_EXISTING);
                gezet.add(bestand);
            }
        } catch (IOException | RuntimeException e) {
            zetTerug(gezet, mappen, e);
            throw e;
        }
    }

    private static void maakMappen(Path map, List<Path> gemaakt) throws IOException {
        if (map == null || Files.isDirectory(map)) {
            return;
        }
        maakMappen(map.getParent(), gemaakt);
        Files.createDirectory(map);
        gemaakt.add(map);
    }

    /** Whoever changed a file meanwhile does not lose that. */
    private void bewaak(Path bestand) throws IOException {
        String eerder = was.get(bestand);
        if (eerder == null ? Files.exists(bestand)
                : !Files.readString(bestand, StandardCharsets.UTF_8).equals(eerder)) {
            throw new FileAlreadyExistsException(bestand.toString());
        }
    }

    private void zetTerug(List<Path> gezet, List<Path> mappen, Exception oorzaak) {
        for (Path bestand : teksten.keySet()) {
            try {
                Files.deleteIfExists(ernaast(bestand));
                if (gezet.contains(bestand) && was.get(bestand) == null) {
                    Files.delete(bestand);
                } else if (gezet.contains(bestand)) {
                    Files.writeString(bestand, was.get(bestand));
                }
            } catch (IOException e) {
                oorzaak.addSuppressed(e);
            }
        }
        for (int i = mappen.size() - 1; i >= 0; i--) {
            try {
                Files.deleteIfExists(mappen.get(i));
            } catch (IOException e) {
                oorzaak.addSuppressed(e);
            }
        }
    }

    private static Path ernaast(Path bestand) {
        return bestand.resolveSibling(bestand.getFileName() + ERNAAST);
    }
}
