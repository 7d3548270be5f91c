package nl.actieoverleg.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A conversation, with lines from a pipe. */
class GesprekTest {

    private static final Pattern VRAAG = Pattern.compile("(?m)^(\\d+)\\. (.*)$");
    private static final String NIEUW_IN_FRIESLAND = "2\n";

    @TempDir
    private Path map;

    private static String casus(String naam) {
        return Uitvoering.VOORBEELDEN.resolve(naam + ".json").toString();
    }

    private static List<String> nummers(String uit) {
        return VRAAG.matcher(uit).results().map(MatchResult::group)
                .map(regel -> regel.replaceFirst("\\..*", "")).toList();
    }

    private static String plat(Uitvoering uitvoering) {
        assertEquals("", uitvoering.fout());
        assertEquals(Werkbank.GELUKT, uitvoering.status());
        return uitvoering.uit().replaceAll("\\s+", " ");
    }

    @Test
    void oneAnswerSettlesAndTheScreenFollows() {
        String uit = plat(Uitvoering.met("j\n", "gesprek", casus("groningen-alleen-acuut-nog-open")));
        assertTrue(uit.contains(" 1. Is het acuut onveilig?"), uit);
        assertTrue(uit.contains("j = ja, n = nee, w = weet niet, t = terug, s = stop:"), uit);
        assertTrue(uit.contains("Nog mogelijk: "), uit);
        assertTrue(uit.contains("ROUTE"), uit);
        assertTrue(uit.contains("(definitief)"), uit);
        assertTrue(uit.endsWith("Alles: adviseer --volledig ") || uit.endsWith("adviseer --volledig "), uit);
    }

    @Test
    void asksNothingWhenNothingIsLeftToAsk() {
        String uit = plat(Uitvoering.van("gesprek", casus("groningen-stalking-ex-partner")));
        assertFalse(uit.contains("j = ja"), uit);
        assertTrue(uit.contains("ROUTE Actieoverleg (definitief)."), uit);
    }

    @Test
    void wordsWorkLikeKeysAndOtherInputIsAskedAgain() {
        Uitvoering uitvoering = Uitvoering.met("misschien\n\nNEE\n", "gesprek",
                casus("groningen-alleen-acuut-nog-open"));
        assertEquals(2, uitvoering.uit().split("Kies één letter\\.", -1).length - 1);
        assertEquals(List.of("1"), nummers(uitvoering.uit()));
    }

    @Test
    void goesBackAndStops() throws IOException {
        Path naar = map.resolve("casus.json");
        Uitvoering uitvoering = Uitvoering.met(NIEUW_IN_FRIESLAND + "n\nn\nt\nn\ns\n", "gesprek", "--kenmerk", "FR-7",
                "--naar", naar.toString());
        plat(uitvoering);
        assertEquals(List.of("1", "2", "3", "2", "3"), nummers(uitvoering.uit()).subList(0, 5));
        String bewaard = Files.readString(naar);
        assertTrue(bewaard.startsWith("{\n  \"kenmerk\": \"FR-7\",\n  \"provincie\": \"FRIESLAND\","), bewaard);
        assertEquals(2, bewaard.split("\"NEE\"", -1).length - 1, bewaard);
        assertTrue(Uitvoering.van("adviseer", naar.toString()).uit().startsWith("Advies voor FR-7 (Friesland, "));
    }

    @Test
    void whatNobodyKnowsIsAskedOnce() {
        Uitvoering uitvoering = Uitvoering.met("w\n".repeat(80), "gesprek", casus("friesland-bijna-niets-bekend"));
        String uit = plat(uitvoering);
        List<String> vragen = VRAAG.matcher(uitvoering.uit()).results()
                .map(vraag -> vraag.group(2)).toList();
        assertTrue(vragen.size() > 5);
        assertEquals(vragen.size(), vragen.stream().distinct().count());
        assertTrue(uit.contains("(voorlopig)"), uit);
    }

    @Test
    void whatIsUrgentIsSaidOnceAndAtOnce() {
        String uit = plat(Uitvoering.met("j\n", "gesprek", casus("drenthe-acuut-kan-het-wachten")));
        int vraag = uit.indexOf(" 1. Is het te riskant om te wachten");
        assertTrue(uit.startsWith("NU: Het is acuut onveilig. Bepaal eerst of de casus kan wachten"), uit);
        int bel = uit.indexOf("NU: Bel nu. Veilig Thuis belt met de politie");
        assertTrue(vraag > 0 && bel > vraag, uit);
        assertEquals(2, uit.split("NU: ", -1).length - 1, uit);
    }

    @Test
    void whatCannotWaitComesBeforeCountsAndNeeds() throws IOException {
        Path naar = map.resolve("casus.json");
        String uit = plat(Uitvoering.met("4\n1\nj\n2x\n2\n14\n1 3\n\ns\n", "gesprek", "--naar", naar.toString()));
        assertTrue(uit.contains("Kies uit 1 tot en met 3."), uit);
        assertTrue(uit.contains("Geef een geheel getal"), uit);
        int spoed = uit.indexOf("1. Moet er nu met spoed worden ingegrepen");
        int nu = uit.indexOf("NU: Bel nu.");
        int teller = uit.indexOf("Hoe vaak is deze casus al in het Actieoverleg besproken?");
        assertTrue(spoed >= 0 && nu > spoed && teller > nu, uit);
        String bewaard = Files.readString(naar).replaceAll("\\s+", " ");
        assertTrue(bewaard.contains("\"keerBesprokenInActieoverleg\": 2, \"dagenTotGeplandOverleg\": 14"), bewaard);
        assertTrue(bewaard.contains("\"lopendeOverleggen\": [ \"ACTIEOVERLEG\", \"MDA_PLUS_PLUS\" ]"), bewaard);
        assertTrue(bewaard.contains("\"spoedinterventieNodig\": \"JA\""), bewaard);
    }

    @Test
    void goingBackTakesAnswersBackAndNoCounts() throws IOException {
        Path naar = map.resolve("casus.json");
        String uit = plat(Uitvoering.met("1\nn\nn\nn\nn\nj\nn\n2\n14\n1\n\nt\nt\ns\n", "gesprek", "--naar",
                naar.toString()));
        assertEquals(1, uit.split("Waar loopt de casus al", -1).length - 1, uit);
        String bewaard = Files.readString(naar).replaceAll("\\s+", " ");
        assertTrue(bewaard.contains("\"keerBesprokenInActieoverleg\": 2"), bewaard);
        assertEquals(4, bewaard.split("\"NEE\"", -1).length - 1, bewaard);
        assertFalse(bewaard.contains("\"JA\""), bewaard);
    }

    @Test
    void stopsAtAnyPrompt() {
        assertTrue(plat(Uitvoering.met("s\n", "gesprek")).endsWith("er is niets bewaard. "));
        String uit = plat(Uitvoering.met("1\nj\ns\n", "gesprek"));
        assertTrue(uit.contains("Hoe vaak is deze casus al"), uit);
        assertTrue(uit.contains("ROUTE"), uit);
        assertFalse(uit.contains("Waar loopt de casus al"), uit);
    }

    @Test
    void theNameOfAProvinceWillDoAndTheEndOfInputIsSaid() {
        String uit = plat(Uitvoering.met("friesland\n", "gesprek"));
        assertFalse(uit.contains("Kies uit"), uit);
        assertTrue(uit.contains("Advies voor GESPREK-1 (Friesland, "), uit);
        assertTrue(plat(Uitvoering.met("", "gesprek"))
                .endsWith("Gestopt: er is nog geen casus, en er is niets bewaard. "));
    }

    @Test
    void asksByGroupAScreenFullAtATime() {
        String uit = plat(Uitvoering.met(NIEUW_IN_FRIESLAND + ("n".repeat(12) + "\n").repeat(2) + "t\ns\n", "gesprek",
                "--per-groep"));
        assertTrue(uit.contains("Per vraag één letter (j, n of w), zoals jnnw"), uit);
        assertTrue(uit.contains(" 12. "), uit);
        assertFalse(uit.contains(" 13. "), uit);
        assertTrue(uit.contains("ROUTE"), uit);
    }

    @Test
    void faultsInTheCaseComeBeforeTheFirstQuestion() throws IOException {
        Path fout = Files.writeString(map.resolve("fout.json"), "{\"kenmerk\": \"X\", \"provincie\": \"UTRECHT\"}");
        Uitvoering uitvoering = Uitvoering.van("gesprek", fout.toString());
        assertEquals(Werkbank.FOUT_IN_CASUS, uitvoering.status());
        assertTrue(uitvoering.fout().contains("/provincie"), uitvoering.fout());
        assertEquals("", uitvoering.uit());
    }

    @Test
    void aPseudonymThatCannotBeIsSaidBeforeTheFirstQuestion() {
        Uitvoering uitvoering = Uitvoering.met(NIEUW_IN_FRIESLAND, "gesprek", "--kenmerk", "jan");
        assertEquals(Werkbank.VERKEERD_GEBRUIK, uitvoering.status());
        assertEquals("", uitvoering.uit());
        assertTrue(uitvoering.fout().startsWith("--kenmerk: "), uitvoering.fout());
        assertFalse(uitvoering.fout().contains("jan"), uitvoering.fout());
    }

    @Test
    void onlyTheFileThatItBeganWithIsReplaced() throws IOException {
        Path begin = map.resolve("begin.json");
        Files.copy(Path.of(casus("groningen-alleen-acuut-nog-open")), begin);
        String eerst = Files.readString(begin);
        Uitvoering nieuw = Uitvoering.met(NIEUW_IN_FRIESLAND, "gesprek", "--naar", begin.toString());
        assertEquals(Werkbank.VERKEERD_GEBRUIK, nieuw.status());
        assertEquals("", nieuw.uit());
        assertEquals(eerst, Files.readString(begin));
        plat(Uitvoering.met("j\n", "gesprek", "--naar", map + "/./begin.json", begin.toString()));
        assertEquals("JA", Uitvoering.lees(Files.readString(begin)).at("/feiten/acuteOnveiligheid").asString());
    }

    @Test
    void answersThatCannotBeKeptAreShown() throws IOException {
        Path weg = Files.createDirectory(map.resolve("weg"));
        Uitvoering uitvoering = Uitvoering.met(new InputStream() {
            private final InputStream in = new ByteArrayInputStream("j\n".getBytes(StandardCharsets.UTF_8));

            @Override
            public int read() throws IOException {
                Files.deleteIfExists(weg);
                return in.read();
            }
        }, "gesprek", "--naar", weg.resolve("casus.json").toString(), casus("groningen-alleen-acuut-nog-open"));
        assertEquals(Werkbank.VERKEERD_GEBRUIK, uitvoering.status());
        assertTrue(uitvoering.uit().contains("De casus is niet bewaard. Dit is hij, met alle antwoorden:\n{\n"),
                uitvoering.uit());
        assertTrue(uitvoering.uit().contains("\"acuteOnveiligheid\": \"JA\""), uitvoering.uit());
        assertTrue(uitvoering.fout().contains(" is niet te schrijven."), uitvoering.fout());
    }
}
