package nl.actieoverleg.werkbank;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Asks for lines and keys, from a person or from a pipe. Not thread-safe. */
final class Gespreksinvoer {

    private static final int EINDE = 4;
    private static final int ESCAPE = 27;

    private final BufferedReader in;
    private final PrintStream uit;
    /** Null where keys come by the line. */
    private final Toetsenbord toetsenbord;

    /** @param toetsenbord the terminal that this input comes from, or null when a key comes with Enter */
    Gespreksinvoer(InputStream in, PrintStream uit, Toetsenbord toetsenbord) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.uit = uit;
        this.toetsenbord = toetsenbord;
    }

    /**
     * The key that answers this; where the terminal cannot pass on a key, the line. Null when nothing comes any more.
     */
    String toets(String prompt) {
        if (toetsenbord == null || !toetsenbord.perToets()) {
            return vraag(prompt);
        }
        uit.append(prompt).append(' ');
        uit.flush();
        try {
            return leesToets(in, uit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            toetsenbord.perRegel();
        }
    }

    /**
     * The first key that is a letter, which is shown; null when nothing comes any more, or at Ctrl-D. What an arrow or
     * another key without a letter sends is passed over.
     */
    static String leesToets(BufferedReader in, PrintStream uit) throws IOException {
        for (int teken = in.read(); teken >= 0 && teken != EINDE; teken = in.read()) {
            if (teken == ESCAPE) {
                slaOver(in);
            } else if (Character.isLetter(teken)) {
                String toets = String.valueOf((char) teken).toLowerCase(Locale.ROOT);
                uit.append(toets).append('\n');
                return toets;
            }
        }
        uit.append('\n');
        return null;
    }

    private static void slaOver(BufferedReader in) throws IOException {
        boolean isErMeer = true;
        while (isErMeer && in.ready()) {
            isErMeer = in.read() >= 0;
        }
    }

    /** The line that answers this, in small letters and without spaces around it; null when no line comes any more. */
    String vraag(String prompt) {
        String regel = tekst(prompt);
        return regel == null ? null : regel.toLowerCase(Locale.ROOT);
    }

    /** The same with its letters as they are. */
    String tekst(String prompt) {
        uit.append(prompt).append(' ');
        uit.flush();
        try {
            String regel = in.readLine();
            if (regel == null) {
                uit.append('\n');
            }
            return regel == null ? null : regel.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
