package nl.actieoverleg.snelheid;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import nl.actieoverleg.tweedelezing.CasusGenerator;
import tools.jackson.databind.ObjectMapper;

/** Writes made-up cases, one a line. The same number of cases is always the same file. */
public final class Casusstroom {

    private static final long ZAAD = 20260115;

    private Casusstroom() {
    }

    /**
     * Writes the file.
     *
     * @param args how many cases, and the file
     */
    public static void main(String[] args) throws IOException {
        int aantal = Integer.parseInt(args[0]);
        Random random = new Random(ZAAD);
        ObjectMapper json = new ObjectMapper();
        try (OutputStream uit = new BufferedOutputStream(Files.newOutputStream(Path.of(args[1])))) {
            for (int nummer = 0; nummer < aantal; nummer++) {
                String casus = json.writeValueAsString(CasusGenerator.casus(random, nummer));
                uit.write((casus + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
