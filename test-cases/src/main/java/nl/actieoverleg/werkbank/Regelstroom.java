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

    /** Handles all lines; whether every case could be advised on. */
    boolean verwerk(InputStream bron, PrintStream uit) throws IOException {
        InputStream in = new BufferedInputStream(bron);
        ByteArrayOutputStream regel = new ByteArrayOutputStream();
        boolean alleGoed = true;
        while (lees(in, regel)) {
            byte[] casus = regel.toByteArray();
            try {
                uit.println(adviseur.schrijf(adviseur.adviseer(adviseur.lees(casus))));
            } catch (OngeldigeCasus e) {
                alleGoed = false;
                uit.println(adviseur.schrijf(e));
            }
            if (in.available() == 0) {
                uit.flush(); // Someone may be waiting for the answer to the line just sent.
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
