package nl.actieoverleg.bestoking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.OngeldigeCasus;

/** The reader of cases, and all that comes of a case that it takes. */
final class Casusdoel implements Doel {

    /** A case over 64 KiB is refused, and what is written of one is mostly texts of the rules. */
    private static final int LANGSTE_UITVOER = 512 * 1024;

    private final Adviseur adviseur;

    Casusdoel(Adviseur adviseur) {
        this.adviseur = adviseur;
    }

    @Override
    public List<byte[]> zaden() {
        return Zaden.casussen();
    }

    @Override
    public List<String> woorden() {
        List<String> woorden = new ArrayList<>(List.of("\"JA\"", "\"NEE\"", "\"ONBEKEND\"", "null", "true", "1e9", "-0",
                "2147483648", "\\ud800", "\\udc00", "\\u0000", "\uFEFF", "2024-02-29", "\"feiten\":{", "[[[[", "{\"\":",
                "\"kenmerk\"", "\"provincie\"", "\"DRENTHE\"", "\"nodig\":["));
        adviseur.vragenlijst().vragen().forEach(vraag -> woorden.add("\"" + vraag.feit() + "\":"));
        return woorden;
    }

    @Override
    public void bestook(byte[] invoer) {
        String tekst = new String(invoer, StandardCharsets.UTF_8);
        String uitBytes = antwoord(invoer, null);
        assertTrue(uitBytes.length() <= LANGSTE_UITVOER, () -> uitBytes.length() + " characters out");
        // Text that was no UTF-8 is another text: then only the end matters.
        String uitTekst = antwoord(null, tekst);
        if (Arrays.equals(tekst.getBytes(StandardCharsets.UTF_8), invoer)) {
            assertEquals(uitBytes, uitTekst);
        }
    }

    private String antwoord(byte[] bytes, String tekst) {
        try {
            Casus casus = bytes != null ? adviseur.lees(bytes) : adviseur.lees(tekst);
            Advies advies = adviseur.adviseer(casus);
            adviseur.tekst(advies, adviseur.vooruitblik(casus));
            assertEquals(adviseur.schrijf(advies), adviseur.schrijf(adviseur.adviseer(
                    adviseur.lees(adviseur.schrijf(casus)))));
            return adviseur.schrijf(advies, adviseur.vooruitblik(casus));
        } catch (OngeldigeCasus e) {
            assertTrue(!e.fouten().isEmpty() && e.fouten().size() <= OngeldigeCasus.MEESTE_FOUTEN);
            return adviseur.schrijf(e);
        }
    }

    @Override
    public String toString() {
        return "cases as JSON";
    }
}
