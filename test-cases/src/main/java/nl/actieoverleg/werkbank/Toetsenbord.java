package nl.actieoverleg.werkbank;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * The terminal that this program runs in, when it can pass on each key at once instead of each line: everywhere where
 * there is {@code stty}. Not thread-safe.
 */
final class Toetsenbord {

    private static final int GEDULD = 5;

    private final String gewoon;

    private Toetsenbord(String gewoon) {
        this.gewoon = gewoon;
        // Ctrl-C ends the program while it waits for a key.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stty(gewoon), "toetsenbord"));
    }

    /** The terminal; null when there is none, or when it cannot do this. */
    static Toetsenbord zoek() {
        String gewoon = System.console() == null ? null : stty("-g");
        return gewoon == null || gewoon.isBlank() ? null : new Toetsenbord(gewoon.strip());
    }

    /** Has each key passed on at once, without showing it; whether that works. */
    boolean perToets() {
        return stty("-icanon", "-echo", "min", "1", "time", "0") != null;
    }

    /** Has lines passed on again, as before. */
    void perRegel() {
        stty(gewoon);
    }

    /** Runs {@code stty} on the terminal of this program; what it says, or null when that does not work. */
    private static String stty(String... instellingen) {
        String[] opdracht = new String[instellingen.length + 1];
        opdracht[0] = "stty";
        System.arraycopy(instellingen, 0, opdracht, 1, instellingen.length);
        try {
            Process proces = new ProcessBuilder(opdracht).redirectInput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            try (InputStream uit = proces.getInputStream()) {
                String tekst = new String(uit.readAllBytes(), StandardCharsets.US_ASCII);
                return proces.waitFor(GEDULD, TimeUnit.SECONDS) && proces.exitValue() == 0 ? tekst : null;
            }
        } catch (IOException e) {
            return null; // There is no stty here.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
