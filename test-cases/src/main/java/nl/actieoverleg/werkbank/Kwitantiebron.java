package nl.actieoverleg.werkbank;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import nl.actieoverleg.scherm.Fouttekst;

/** A file with one receipt a line, as it is or packed with gzip, read in batches. */
final class Kwitantiebron {

    static final String UITLEG = "Een bestand met één kwitantie per tekstregel, ook ingepakt (.gz); - leest van de "
            + "standaardinvoer.";

    private static final int TEGELIJK = 2_000;
    private static final String STANDAARDINVOER = "-";

    private Kwitantiebron() {
    }

    /** Hands over all lines, in order. */
    static void lees(String bestand, InputStream standaardinvoer, Consumer<List<byte[]>> afnemer) {
        try (InputStream bron = open(bestand, standaardinvoer)) {
            Jsonlbron regels = new Jsonlbron(bron);
            List<byte[]> samen = new ArrayList<>(TEGELIJK);
            for (byte[] regel = regels.volgende(); regel != null; regel = regels.volgende()) {
                samen.add(regel);
                if (samen.size() == TEGELIJK) {
                    afnemer.accept(List.copyOf(samen));
                    samen.clear();
                }
            }
            afnemer.accept(List.copyOf(samen));
        } catch (IOException | InvalidPathException e) {
            throw new OnleesbaarBestand("Het bestand " + Fouttekst.veilig(bestand) + " is niet te lezen. Bestaat het, "
                    + "en mag u het lezen?", e);
        }
    }

    private static InputStream open(String bestand, InputStream standaardinvoer) throws IOException {
        if (bestand.equals(STANDAARDINVOER)) {
            return standaardinvoer;
        }
        InputStream bron = new BufferedInputStream(Jsonlbron.open(Path.of(bestand)), 1 << 16);
        return bestand.endsWith(".gz") ? new GZIPInputStream(bron, 1 << 16) : bron;
    }
}
