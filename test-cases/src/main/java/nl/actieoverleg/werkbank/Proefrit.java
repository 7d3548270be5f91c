package nl.actieoverleg.werkbank;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Does once what users do, on made-up cases and without a word, so that Java loads all classes that takes. Run by
 * {@link Archief}, in a process of its own.
 */
final class Proefrit {

    private static final String CASUSSEN = "proefrit.jsonl";

    private Proefrit() {
    }

    /** Takes no arguments. */
    public static void main(String[] args) throws IOException {
        byte[] casussen;
        try (InputStream in = Proefrit.class.getResourceAsStream(CASUSSEN)) {
            casussen = in.readAllBytes();
        }
        Jsonlbron bron = new Jsonlbron(new ByteArrayInputStream(casussen));
        for (byte[] casus = bron.volgende(); casus != null; casus = bron.volgende()) {
            doe(casus, "adviseer");
            doe(casus, "adviseer", "--json");
        }
        doe(casussen, "adviseer", "--jsonl");
        doe(casussen, "vragen");
        doe(casussen, "--help");
        doe(casussen, "--version");
    }

    private static void doe(byte[] invoer, String... opdracht) {
        PrintStream nergens = new PrintStream(OutputStream.nullOutputStream());
        int status = Werkbank.voerUit(opdracht, new ByteArrayInputStream(invoer), nergens, nergens);
        if (status != Werkbank.GELUKT) {
            throw new IllegalStateException(String.join(" ", opdracht) + " eindigt met " + status);
        }
    }
}
