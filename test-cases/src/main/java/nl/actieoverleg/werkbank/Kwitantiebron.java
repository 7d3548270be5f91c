package nl.actieoverleg.werkbank;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import nl.actieoverleg.scherm.Fouttekst;

/** A file with one receipt a line, as it is or packed with gzip, read in batches. */
final class Kwitantiebron implements AutoCloseable {

    static final String UITLEG = "Een bestand met één kwitantie per tekstregel, ook ingepakt met gzip als de naam zo "
            + "eindigt: .gz; - leest van de standaardinvoer.";

    private static final int TEGELIJK = 2_000;
    private static final int BUFFER = 1 << 16;
    private static final String STANDAARDINVOER = "-";

    private final String bestand;
    private final InputStream bron;

    private Kwitantiebron(String bestand, InputStream bron) {
        this.bestand = bestand;
        this.bron = bron;
    }

    /** Opens the file, so that one that cannot be read shows before the work begins. */
    static Kwitantiebron open(String bestand, InputStream standaardinvoer) {
        if (bestand.equals(STANDAARDINVOER)) {
            return new Kwitantiebron(bestand, standaardinvoer);
        }
        InputStream bron = null;
        try {
            bron = new BufferedInputStream(Jsonlbron.open(Path.of(bestand)), BUFFER);
            return new Kwitantiebron(bestand, bestand.endsWith(".gz") ? new GZIPInputStream(bron, BUFFER) : bron);
        } catch (IOException | InvalidPathException e) {
            sluit(bron);
            throw onleesbaar(bestand, e);
        }
    }

    /** Hands over all lines, in order. */
    void lees(Consumer<List<byte[]>> afnemer) {
        try {
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
        } catch (IOException e) {
            throw onleesbaar(bestand, e);
        }
    }

    /**
     * That there is no receipt to go by.
     *
     * @param waarom what is wrong with those that there are, or nothing
     */
    OnleesbaarBestand zonderBruikbare(String waarom) {
        return new OnleesbaarBestand("In " + (bestand.equals(STANDAARDINVOER) ? "de standaardinvoer"
                : Fouttekst.veilig(bestand)) + " staat geen enkele bruikbare kwitantie."
                + (waarom.isEmpty() ? "" : "\n" + waarom), null);
    }

    private static OnleesbaarBestand onleesbaar(String bestand, Exception oorzaak) {
        if (oorzaak instanceof ZipException || oorzaak instanceof EOFException) {
            return new OnleesbaarBestand("Het bestand " + Fouttekst.veilig(bestand) + " is geen gzip-bestand, of het "
                    + "is niet heel. Is het niet ingepakt? Haal dan .gz van de naam af.", oorzaak);
        }
        return OnleesbaarBestand.nietTeLezen(bestand, oorzaak);
    }

    @Override
    public void close() {
        sluit(bron);
    }

    private static void sluit(InputStream bron) {
        try {
            if (bron != null) {
                bron.close();
            }
        } catch (IOException e) {
            // All that was asked for has been read.
        }
    }
}
