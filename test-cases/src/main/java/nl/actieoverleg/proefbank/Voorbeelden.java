package nl.actieoverleg.proefbank;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The example cases to start from. They travel with the program: a list names them, for a JAR cannot be listed, and
 * says what each is about.
 */
final class Voorbeelden {

    private static final String MAP = "voorbeelden/";
    private static final String LIJST = "voorbeelden.txt";

    private Voorbeelden() {
    }

    /** An example: its file without the extension, and what it is about. */
    record Voorbeeld(String naam, String titel) {

        /** The case as JSON. */
        String casus() {
            return lees(MAP + naam + ".json");
        }
    }

    static List<Voorbeeld> alle() {
        return lees(LIJST).lines().filter(regel -> !regel.isBlank() && !regel.startsWith("#"))
                .map(regel -> regel.split(": ", 2)).map(deel -> new Voorbeeld(deel[0], deel[1])).toList();
    }

    static void zetIn(ArrayNode lijst) {
        for (Voorbeeld voorbeeld : alle()) {
            ObjectNode een = lijst.addObject().put("naam", voorbeeld.naam()).put("titel", voorbeeld.titel());
            Blad.zet(een, "casus", voorbeeld.casus());
        }
    }

    private static String lees(String naam) {
        try (InputStream in = Voorbeelden.class.getResourceAsStream(naam)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks an example case: " + naam);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
