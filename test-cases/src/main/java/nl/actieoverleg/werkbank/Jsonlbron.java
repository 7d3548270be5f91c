package nl.actieoverleg.werkbank;

import java.io.ByteArrayOutputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;

/** Takes bytes apart into lines, which end with LF or CRLF. Of a line too long to be a case not all is kept. */
final class Jsonlbron {

    /** The most bytes that a case may have. */
    static final int LANGSTE_CASUS = 64 * 1024;

    /** Enough of a longer line to be refused for its length, even when the last byte kept happens to be a CR. */
    private static final int LANGSTE_REGEL = LANGSTE_CASUS + 2;

    private final InputStream bron;
    private final byte[] buffer = new byte[8 * 1024];
    private int plek;
    private int einde;

    Jsonlbron(InputStream bron) {
        this.bron = bron;
    }

    /** Opens a file, or a pipe: that does not know where in it one is, which the streams of {@code Files} ask. */
    static InputStream open(Path bestand) throws IOException {
        return new FileInputStream(bestand.toFile());
    }

    /** The next line without its end, or null when there is none left. Waits for no more than that line. */
    byte[] volgende() throws IOException {
        if (plek == einde && !vulAan()) {
            return null;
        }
        for (int i = plek; i < einde; i++) {
            if (buffer[i] == '\n') { // Nearly always the whole line is here.
                int begin = plek;
                plek = i + 1;
                return zonderWagenterugloop(Arrays.copyOfRange(buffer, begin, i));
            }
        }
        ByteArrayOutputStream regel = new ByteArrayOutputStream();
        do {
            int begin = plek;
            while (plek < einde && buffer[plek] != '\n') {
                plek++;
            }
            regel.write(buffer, begin, Math.min(plek - begin, LANGSTE_REGEL - regel.size()));
            if (plek < einde) {
                plek++;
                return zonderWagenterugloop(regel.toByteArray());
            }
        } while (vulAan());
        return regel.toByteArray();
    }

    private boolean vulAan() throws IOException {
        plek = 0;
        einde = Math.max(0, bron.read(buffer));
        return einde > 0;
    }

    private static byte[] zonderWagenterugloop(byte[] regel) {
        int laatste = regel.length - 1;
        return laatste >= 0 && regel[laatste] == '\r' ? Arrays.copyOf(regel, laatste) : regel;
    }
}
