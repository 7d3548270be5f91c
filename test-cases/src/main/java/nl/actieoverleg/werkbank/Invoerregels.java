package nl.actieoverleg.werkbank;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Asks for lines, from a person or from a pipe. Not thread-safe. */
final class Invoerregels {

    private final BufferedReader in;
    private final PrintStream uit;

    Invoerregels(InputStream in, PrintStream uit) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.uit = uit;
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
