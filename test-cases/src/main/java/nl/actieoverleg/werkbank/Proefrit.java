package nl.actieoverleg.werkbank;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;

/**
 * Does once what users do, on made-up cases and without a word, so that Java loads all classes that takes. Run by
 * {@link Archief}, in a process of its own.
 */
final class Proefrit {

    private static final String CASUSSEN = "proefrit.jsonl";
    private static final List<List<String>> OPDRACHTEN = List.of(List.of("adviseer"), List.of("adviseer", "--json"),
            List.of("adviseer", "--jsonl"), List.of("vragen"), List.of("--help"), List.of("--version"));

    private Proefrit() {
    }

    /** Takes no arguments. */
    public static void main(String[] args) throws IOException {
        byte[] casussen;
        try (InputStream in = Proefrit.class.getResourceAsStream(CASUSSEN)) {
            casussen = in.readAllBytes();
        }
        byte[] eerste = new Jsonlbron(new ByteArrayInputStream(casussen)).volgende();
        for (List<String> opdracht : OPDRACHTEN) {
            byte[] invoer = opdracht.contains("--jsonl") ? casussen : eerste;
            PrintStream nergens = new PrintStream(OutputStream.nullOutputStream());
            int status = Werkbank.voerUit(opdracht.toArray(String[]::new), new ByteArrayInputStream(invoer), nergens,
                    nergens);
            if (status != Werkbank.GELUKT) {
                throw new IllegalStateException(opdracht + " eindigt met " + status);
            }
        }
    }
}
