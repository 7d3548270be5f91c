package nl.actieoverleg.proefbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.proefbank.Verzoek.Terug;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the page is told about a case is what the library says of it. */
class CasusdienstTest {

    private static final Path VOORBEELDEN = Path.of("voorbeelden");
    private static final Adviseur ADVISEUR = Adviseur.laad();

    private static Proefbank proefbank;

    @BeforeAll
    static void start() throws IOException {
        proefbank = Proefbank.start(0, null);
    }

    @AfterAll
    static void stop() {
        proefbank.close();
        ADVISEUR.close();
    }

    private static Terug vraag(String pad, String json) throws IOException {
        return Verzoek.post(proefbank.adres(), pad, json).stuur();
    }

    private static JsonNode advies(String casus, String... nietGeweten) throws IOException {
        ObjectNode vraag = Blad.nieuw();
        Blad.zet(vraag, "casus", casus);
        Stream.of(nietGeweten).forEach(vraag.putArray("nietGeweten")::add);
        Terug terug = vraag("/api/advies", Blad.tekst(vraag));
        assertEquals(200, terug.status(), terug.tekst());
        return terug.json();
    }

    @Test
    void beginsWithTheQuestionnairesAndTheExamples() throws IOException {
        JsonNode begin = vraag("/api/begin", "{}").json();
        for (JsonNode provincie : begin.required("provincies")) {
            String code = provincie.required("code").asString();
            assertEquals(Blad.JSON.readTree(ADVISEUR.schrijf(ADVISEUR.vragenlijst(code))),
                    provincie.required("vragenlijst"));
            JsonNode actieoverleg = begin.required("overleggen").required(code).required("ACTIEOVERLEG");
            assertTrue(actieoverleg.required("rijen").required("Kritische vragen").size() > 3);
        }
        assertEquals(3, begin.required("provincies").size());
    }

    @Test
    void everyExampleTravelsWithTheProgramAndHasATitle() throws IOException {
        try (Stream<Path> bestanden = Files.list(VOORBEELDEN)) {
            assertEquals(bestanden.map(een -> een.getFileName().toString().replace(".json", "")).sorted().toList(),
                    Voorbeelden.alle().stream().map(Voorbeelden.Voorbeeld::naam).sorted().toList());
        }
        for (Voorbeelden.Voorbeeld voorbeeld : Voorbeelden.alle()) {
            assertEquals(Files.readString(VOORBEELDEN.resolve(voorbeeld.naam() + ".json")), voorbeeld.casus());
            assertFalse(voorbeeld.titel().isBlank());
        }
    }

    @Test
    void theAdviceIsThatOfTheLibraryToTheLetter() throws IOException {
        for (Voorbeelden.Voorbeeld voorbeeld : Voorbeelden.alle()) {
            Casus casus = ADVISEUR.lees(voorbeeld.casus());
            String verwacht = ADVISEUR.schrijf(ADVISEUR.adviseer(casus), ADVISEUR.vooruitblik(casus));
            JsonNode blad = advies(voorbeeld.casus());
            assertEquals(Blad.JSON.readTree(verwacht), blad.required("advies"), voorbeeld.naam());
            assertEquals(Blad.JSON.readTree(Blad.JSON.writeValueAsString(ADVISEUR.tekst(ADVISEUR.adviseer(casus),
                    ADVISEUR.vooruitblik(casus)))), blad.required("tekst"), voorbeeld.naam());
            assertEquals(ADVISEUR.schrijfMetInspringen(casus), blad.required("casusJson").asString());
        }
    }

    @Test
    void theNextQuestionIsNotOneThatNobodyKnew() throws IOException {
        String casus = "{\"kenmerk\": \"P-1\", \"provincie\": \"FRIESLAND\"}";
        String eerste = advies(casus).required("vooruitblik").required("volgende").required("feit").asString();
        JsonNode daarna = advies(casus, eerste, "bestaatNiet").required("vooruitblik");
        assertFalse(daarna.required("volgende").required("feit").asString().equals(eerste));
        assertEquals(List.of("JA", "NEE"), daarna.required("naAntwoord").valueStream()
                .map(een -> een.required("antwoord").asString()).toList());
    }

    @Test
    void whatAnAnswerChangesIsWhatHappensAfterIt() throws IOException {
        String casus = Files.readString(VOORBEELDEN.resolve("groningen-alleen-acuut-nog-open.json"));
        JsonNode blik = advies(casus).required("vooruitblik");
        assertEquals("acuteOnveiligheid", blik.required("volgende").required("feit").asString());
        ObjectNode metJa = (ObjectNode) Blad.JSON.readTree(casus);
        ((ObjectNode) metJa.required("feiten")).put("acuteOnveiligheid", "JA");
        assertEquals(advies(Blad.tekst(metJa)).required("tekst").required("route"),
                blik.required("naAntwoord").required(0).required("route"));
    }

    @Test
    void aDefiniteCaseHasNoNextQuestion() throws IOException {
        JsonNode blik = advies(Files.readString(VOORBEELDEN.resolve("groningen-stalking-ex-partner.json")))
                .required("vooruitblik");
        assertFalse(blik.has("volgende"));
        assertTrue(blik.required("tekst").required("genoeg").size() > 1);
        assertTrue(blik.required("tekst").required("omslag").size() > 1);
    }

    @Test
    void faultsOfACaseComeAsTheContractHasThem() throws IOException {
        String casus = "{\"kenmerk\": \"P-1\", \"provincie\": \"FRIESLAND\", \"feiten\": {\"stalkng\": \"JA\"}}";
        for (Terug terug : List.of(vraag("/api/casus", casus), vraag("/api/advies", "{\"casus\": " + casus + "}"))) {
            assertEquals(422, terug.status());
            JsonNode fout = terug.json().required("fouten").required(0);
            assertEquals("/feiten/stalkng", fout.required("pad").asString());
            assertEquals("stalking", fout.required("bedoeldeU").asString());
        }
        assertEquals(422, vraag("/api/advies", "{}").status());
    }

    @Test
    void aTextThatIsNoJsonIsAFaultOfTheCase() throws IOException {
        Terug terug = vraag("/api/casus", "{ dit is geen JSON");
        assertEquals(422, terug.status());
        assertEquals("", terug.json().required("fouten").required(0).required("pad").asString());
        String teGroot = "{\"kenmerk\": \"" + "A".repeat(64 * 1024 - 13);
        assertEquals(422, vraag("/api/casus", teGroot + "\"").status());
        assertEquals(413, vraag("/api/casus", teGroot + "AAA").status());
    }

    @Test
    void aCaseComesBackAsThePageKeepsIt() throws IOException {
        String casus = Files.readString(VOORBEELDEN.resolve("drenthe-loopt-al-bij-zvh.json"));
        Terug terug = vraag("/api/casus", casus);
        assertEquals(200, terug.status());
        assertEquals(Blad.JSON.readTree(casus), terug.json());
    }
}
