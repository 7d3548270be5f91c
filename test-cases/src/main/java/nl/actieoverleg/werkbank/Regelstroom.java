package nl.actieoverleg.werkbank;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.casus.OngeldigeCasus;

/**
 * One case a line in, one advice or its faults a line out, in the same order. Memory does not grow with the number of
 * lines, nor with the length of a line.
 */
final class Regelstroom {

    /** The most bytes that a case may have; of a longer line just enough is kept to be refused for its length. */
    static final int LANGSTE_CASUS = 64 * 1024;

    private final Adviseur adviseur;

    Regelstroom(Adviseur adviseur) {
        this.adviseur = adviseur;
    }

    /**
     * Handles all lines, or as many as there is someone to read the answers of.
     *
     * @return whether every case could be advised on
     */
    boolean verwerk(InputStream bron, PrintStream uit) throws IOException {
        InputStream in = new BufferedInputStream(bron);
        ByteArrayOutputStream regel = new ByteArrayOutputStream();
        boolean alleGoed = true;
        while (lees(in, regel)) {
            byte[] casus = regel.toByteArray();
            try {
                uit.append(adviseur.schrijf(adviseur.adviseer(adviseur.lees(casus)))).append('\n');
            } catch (OngeldigeCasus e) {
                alleGoed = false;
                uit.append(adviseur.schrijf(e)).append('\n');
            }
            if (uit.checkError()) { // Sends the answer as well: someone may be waiting for it.
                break;
            }
        }
        return alleGoed;
    }

    /** Reads a line without its end, which is LF or CRLF; false when there is none left. */
    private static boolean lees(InputStream in, ByteArrayOutputStream regel) throws IOException {
        regel.reset();
        int teken = in.read();
        if (teken < 0) {
            return false;
        }
        boolean wagenterugloop = false;
        while (teken >= 0 && teken != '\n') {
            if (wagenterugloop) {
                bewaar(regel, '\r');
            }
            wagenterugloop = teken == '\r';
            if (!wagenterugloop) {
                bewaar(regel, teken);
            }
            teken = in.read();
        }
        if (wagenterugloop && teken < 0) {
            bewaar(regel, '\r');
        }
        return true;
    }

    private static void bewaar(ByteArrayOutputStream regel, int teken) {
        if (regel.size() <= LANGSTE_CASUS) {
            regel.write(teken);
        }
    }
}
