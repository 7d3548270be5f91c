package nl.actieoverleg.proefbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.actieoverleg.proefbank.Verzoek.Terug;
import nl.actieoverleg.regressie.Toetsregels;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reading rules, trying a change of them and saving it: all or nothing, and never over the work of someone else. */
class RegeldienstTest {

    private static final String SPOED = "nn/nl/actieoverleg/nn/spoed.drl";
    private static final String VRAGEN = "drenthe/nl/actieoverleg/drenthe/vragen.drl";

    @TempDir
    private static Path map;
    private static Proefbank proefbank;
    private static Proefbank meegeleverd;
    private static String spoed;
    private static String vragen;

    @BeforeAll
    static void start() throws IOException {
        Toetsregels.pakUit(map);
        spoed = Files.readString(map.resolve(SPOED));
        vragen = Files.readString(map.resolve(VRAGEN));
        proefbank = Proefbank.start(0, map);
        meegeleverd = Proefbank.start(0, null);
    }

    @AfterAll
    static void stop() {
        proefbank.close();
        meegeleverd.close();
    }

    @AfterEach
    void zetTerug() throws IOException {
        Files.writeString(map.resolve(SPOED), spoed);
        Files.writeString(map.resolve(VRAGEN), vragen);
        vraag(proefbank, "/api/begin", Blad.nieuw());
    }

    private static Terug vraag(Proefbank bij, String pad, ObjectNode vraag) throws IOException {
        return Verzoek.post(bij.adres(), pad, Blad.tekst(vraag)).stuur();
    }

    private static ObjectNode bestand(String pad) {
        return Blad.nieuw().put("pad", pad);
    }

    private static String vingerafdruk(String pad) throws IOException {
        return vraag(proefbank, "/api/regels/bestand", bestand(pad)).json().required("vingerafdruk").asString();
    }

    private static ObjectNode met(ObjectNode... bestanden) {
        ObjectNode vraag = Blad.nieuw();
        Stream.of(bestanden).forEach(vraag.putArray("bestanden")::add);
        return vraag;
    }

    private static ObjectNode spoed(String was, String is) throws IOException {
        assertTrue(spoed.contains(was));
        return bestand(SPOED).put("tekst", spoed.replace(was, is)).put("vingerafdruk", vingerafdruk(SPOED));
    }

    private static List<String> resten() throws IOException {
        try (Stream<Path> alle = Files.walk(map)) {
            return alle.map(pad -> pad.getFileName().toString()).filter(naam -> naam.startsWith(".")).toList();
        }
    }

    @Test
    void theFilesOfTheFolderAreThereToRead() throws IOException {
        JsonNode lijst = vraag(proefbank, "/api/regels", Blad.nieuw()).json();
        assertTrue(lijst.required("bewaren").asBoolean());
        assertEquals(36, lijst.required("bestanden").size());
        for (JsonNode pad : lijst.required("bestanden")) {
            assertEquals(Files.readString(map.resolve(pad.asString())), vraag(proefbank, "/api/regels/bestand",
                    bestand(pad.asString())).json().required("tekst").asString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../spoed.drl", "nn/../../etc/passwd", "/etc/passwd", "nn", "nn/niets.drl",
        "nn//regelmodule.properties", "NN/regelmodule.properties"})
    void nothingElseCanBeReadOrWritten(String pad) throws IOException {
        assertEquals(404, vraag(proefbank, "/api/regels/bestand", bestand(pad)).status());
        assertEquals(404, vraag(proefbank, "/api/regels/bewaar", met(bestand(pad).put("tekst", "x")
                .put("vingerafdruk", "x"))).status());
        assertFalse(Files.exists(map.resolveSibling("spoed.drl")));
    }

    @Test
    void aFaultHasItsPlaceAndRemedyAndIsNotSaved() throws IOException {
        ObjectNode fout = met(spoed("spoedinterventieNodig.ja", "spoedinterventeNodig.ja"));
        JsonNode controle = vraag(proefbank, "/api/regels/controleer", fout).json();
        JsonNode melding = controle.required("meldingen").required(0);
        assertFalse(controle.required("goed").asBoolean());
        assertEquals(SPOED, melding.required("bestand").asString());
        assertEquals(8, melding.required("regelnummer").asInt());
        assertTrue(melding.required("kolom").asInt() > 0 && !melding.required("remedie").asString().isBlank());
        for (String pad : List.of("/api/regels/bewaar", "/api/regels/vergelijk")) {
            Terug terug = vraag(proefbank, pad, fout);
            assertEquals(422, terug.status(), terug.tekst());
            assertEquals(controle.required("meldingen"), terug.json().required("meldingen"));
        }
        assertEquals(spoed, Files.readString(map.resolve(SPOED)));
    }

    @Test
    void messagesNameTheFolderAndNotTheCopy() throws IOException {
        ObjectNode leeg = met(bestand("nn/regelmodule.properties").put("tekst", ""));
        String controle = vraag(proefbank, "/api/regels/controleer", leeg).tekst();
        assertFalse(controle.contains(System.getProperty("java.io.tmpdir") + "/proefbank"), controle);
    }

    @Test
    void whatAChangeDoesIsSaidOfTheCaseAndOfAllCases() throws IOException {
        ObjectNode vraag = met(spoed("spoedinterventieNodig.ja", "stalking.ja"));
        Blad.zet(vraag, "casus", Files.readString(Path.of("voorbeelden/groningen-stalking-ex-partner.json")));
        Terug terug = vraag(proefbank, "/api/regels/vergelijk", vraag);
        assertEquals(200, terug.status(), terug.tekst());
        JsonNode uitslag = terug.json();
        assertEquals("Er veranderen adviezen.", uitslag.required("oordeel").asString());
        JsonNode route = uitslag.required("casus").required("verschillen").valueStream()
                .filter(een -> een.required("kop").asString().equals("Route")).findFirst().orElseThrow();
        assertEquals("[\"Actieoverleg (definitief)\"]", route.required("weg").toString());
        assertEquals("[\"Direct bellen (definitief)\"]", route.required("erbij").toString());
        JsonNode groningen = uitslag.required("provincies").valueStream()
                .filter(een -> een.required("naam").asString().equals("Groningen")).findFirst().orElseThrow();
        JsonNode wijziging = groningen.required("wijzigingen").required(0);
        assertTrue(wijziging.required("overgang").asString().contains(" → "), wijziging.toString());
        for (JsonNode een : groningen.required("wijzigingen")) {
            String woorden = een.required("onderdeel").asString() + een.required("wat").asString()
                    + een.required("overgang").asString();
            assertFalse(woorden.matches(".*[A-Z]+_[A-Z]+.*"), een.toString());
        }
        assertEquals("GRONINGEN", wijziging.required("casus").required("provincie").asString());
        assertEquals(spoed, Files.readString(map.resolve(SPOED)));
    }

    @Test
    void aChangeWithoutMeaningIsProvedToChangeNothing() throws IOException {
        ObjectNode vraag = met(spoed("// Noot 3", "// Noot drie"));
        vraag.putObject("casus").put("kenmerk", "P-1").put("provincie", "DRENTHE");
        JsonNode uitslag = vraag(proefbank, "/api/regels/vergelijk", vraag).json();
        assertTrue(uitslag.required("oordeel").asString().startsWith("Geen enkel advies verandert."));
        assertEquals(0, uitslag.required("casus").required("verschillen").size());
    }

    @Test
    void aSavedChangeCountsAtOnceForTheAdvice() throws IOException {
        Terug terug = vraag(proefbank, "/api/regels/bewaar", met(spoed("spoedinterventieNodig.ja", "stalking.ja")));
        assertEquals(200, terug.status(), terug.tekst());
        assertEquals(spoed.replace("spoedinterventieNodig.ja", "stalking.ja"), Files.readString(map.resolve(SPOED)));
        assertEquals(vingerafdruk(SPOED), terug.json().required("vingerafdrukken").required(SPOED).asString());
        ObjectNode vraag = Blad.nieuw();
        vraag.putObject("casus").put("kenmerk", "P-1").put("provincie", "DRENTHE").putObject("feiten")
                .put("stalking", "JA");
        assertEquals("DIRECT_TELEFONISCH", vraag(proefbank, "/api/advies", vraag).json().required("advies")
                .required("route").asString());
        assertEquals(List.of(), resten());
    }

    @Test
    void severalFilesAreSavedTogetherOrNotAtAll() throws IOException {
        ObjectNode goed = spoed("// Noot 3", "// Noot drie");
        ObjectNode ander = bestand(VRAGEN).put("tekst", vragen + "// erbij\n").put("vingerafdruk", "verouderd");
        Terug terug = vraag(proefbank, "/api/regels/bewaar", met(goed, ander));
        assertEquals(409, terug.status(), terug.tekst());
        assertEquals("[\"" + VRAGEN + "\"]", terug.json().required("botsingen").toString());
        assertEquals(spoed, Files.readString(map.resolve(SPOED)));
        ander.put("vingerafdruk", vingerafdruk(VRAGEN));
        assertEquals(200, vraag(proefbank, "/api/regels/bewaar", met(goed, ander)).status());
        assertTrue(Files.readString(map.resolve(VRAGEN)).endsWith("// erbij\n"));
        assertTrue(Files.readString(map.resolve(SPOED)).contains("// Noot drie"));
    }

    @Test
    void whatChangedOnDiskMeanwhileIsNotWrittenOver() throws IOException {
        ObjectNode vraag = met(spoed("// Noot 3", "// Noot drie"));
        Files.writeString(map.resolve(SPOED), spoed + "// van een collega\n");
        assertEquals(409, vraag(proefbank, "/api/regels/bewaar", vraag).status());
        assertEquals(spoed + "// van een collega\n", Files.readString(map.resolve(SPOED)));
    }

    @Test
    void theLineEndsOfAFileStay() throws IOException {
        Files.writeString(map.resolve(SPOED), spoed.replace("\n", "\r\n"));
        JsonNode gelezen = vraag(proefbank, "/api/regels/bestand", bestand(SPOED)).json();
        assertEquals(spoed, gelezen.required("tekst").asString());
        assertEquals(200, vraag(proefbank, "/api/regels/bewaar", met(spoed("// Noot 3", "// Noot drie"))).status());
        assertEquals(spoed.replace("// Noot 3", "// Noot drie").replace("\n", "\r\n"),
                Files.readString(map.resolve(SPOED)));
    }

    @Test
    void theShippedRulesCanBeTriedAndNotSaved() throws IOException {
        assertFalse(vraag(meegeleverd, "/api/regels", Blad.nieuw()).json().required("bewaren").asBoolean());
        ObjectNode vraag = met(spoed("spoedinterventieNodig.ja", "stalking.ja"));
        vraag.putObject("casus").put("kenmerk", "P-1").put("provincie", "DRENTHE");
        assertEquals(200, vraag(meegeleverd, "/api/regels/vergelijk", vraag).status());
        Terug terug = vraag(meegeleverd, "/api/regels/bewaar", vraag);
        assertEquals(403, terug.status());
        assertTrue(terug.tekst().contains("proefbank --regels MAP"), terug.tekst());
    }

    @Test
    void aCaseThatTheNewRulesDoNotKnowIsSaidSo() throws IOException {
        ObjectNode vraag = met(spoed("// Noot 3", "// Noot drie"));
        vraag.putObject("casus").put("kenmerk", "P-1").put("provincie", "UTRECHT");
        JsonNode casus = vraag(proefbank, "/api/regels/vergelijk", vraag).json().required("casus");
        assertTrue(casus.required("melding").asString().contains("geen advies te geven"), casus.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"bestanden\": [{\"pad\": 1}]}", "{\"bestanden\": [{\"pad\": \"x\", \"tekst\": null}]}",
        "{\"bestanden\": [\"x\"]}", "{\"bestanden\": []}", "{}"})
    void whatCannotBeSavedIsSaidSo(String json) throws IOException {
        assertEquals(400, Verzoek.post(proefbank.adres(), "/api/regels/bewaar", json).stuur().status(), json);
    }

    @Test
    void whatIsTemporaryGoesWhenTheProefbankStops() throws IOException {
        Path tijdelijk;
        try (Regelbank regels = Regelbank.meegeleverd()) {
            tijdelijk = regels.map();
            assertTrue(Files.isDirectory(tijdelijk.resolve("nn")));
        }
        assertFalse(Files.exists(tijdelijk));
    }
}
