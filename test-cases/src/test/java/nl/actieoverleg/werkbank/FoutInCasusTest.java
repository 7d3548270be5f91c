package nl.actieoverleg.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every kind of bad input, through the command line; a good case behind it is still advised on. */
class FoutInCasusTest {

    private static final String GEHEIM = "PIETERSEN";
    private static final String GOED = "{\"kenmerk\":\"GOED-1\",\"provincie\":\"DRENTHE\"}";
    private static final String BEGIN = "{\"kenmerk\":\"F-1\",\"provincie\":\"DRENTHE\",";

    private static final String JSON = "De tekst is geen geldige JSON. Kijk bij regelnummer 1, kolom ";
    private static final String OBJECT = "De tekst is geen JSON-object. Een casus staat tussen { en }.";
    private static final String KENMERK = " Gebruik 1 tot 40 tekens: hoofdletters A–Z, cijfers en streepjes.";
    private static final String ANTWOORD =
            "Dit antwoord is niet geldig. Antwoord met JA, NEE of ONBEKEND, of laat het feit weg.";
    private static final String FEIT = "Dit feit is niet bekend. Verbeter de naam of laat het weg.";
    private static final String VELD = "Dit veld is niet bekend. Verbeter de naam of laat het veld weg.";
    private static final String DAG = "De peildatum moet een bestaande dag zijn, geschreven als jjjj-mm-dd.";
    private static final String PROVINCIE =
            "Deze provincie is niet bekend. Kies uit: DRENTHE, FRIESLAND, GRONINGEN.";
    private static final String DUBBEL = "Dit staat er meer dan eens. Laat het één keer staan.";

    private static Arguments fout(String casus, String kenmerk, String pad, String melding, String bedoeldeU) {
        return Arguments.of(casus, kenmerk, pad, melding, bedoeldeU);
    }

    static Stream<Arguments> fouten() {
        return Stream.of(
                fout(GEHEIM, null, "", JSON, null),
                fout("{\"kenmerk\":\"F-1\",\"provincie\":\"DRENTHE\",\"" + GEHEIM, null, "", JSON, null),
                fout("", null, "", "De tekst is leeg. Geef één casus, als JSON-object.", null),
                fout("[\"" + GEHEIM + "\"]", null, "", OBJECT, null),
                fout("\"" + GEHEIM + "\"", null, "", OBJECT, null),
                fout(GOED + " " + GOED, null, "", "Na het JSON-object volgt nog tekst, op regelnummer 1, kolom ", null),
                fout(BEGIN + "\"" + GEHEIM.repeat(8000) + "\":1}", null, "", "De tekst is groter dan 64 KiB. ", null),
                fout(BEGIN + "\"feiten\":{\"letsel\":\"JA\",\"letsel\":\"JA\"}}", "F-1", "/feiten/letsel", DUBBEL,
                        null),
                fout(BEGIN + "\"nodig\":[],\"nodig\":[]}", "F-1", "/nodig", DUBBEL, null),
                fout("{\"kenmerk\":\"" + GEHEIM + "\",\"kenmerk\":\"F-1\",\"provincie\":\"DRENTHE\"}", null, "/kenmerk",
                        DUBBEL, null),
                fout(BEGIN + "\"peildatm\":\"" + GEHEIM + "\"}", "F-1", "/peildatm", VELD, "peildatum"),
                fout(BEGIN + "\"toelichting\":\"" + GEHEIM + "\"}", "F-1", "/toelichting", VELD, null),
                fout(BEGIN + "\"feiten\":{\"stalkng\":\"JA\"}}", "F-1", "/feiten/stalkng", FEIT, "stalking"),
                fout(BEGIN + "\"feiten\":{\"naam/van~wie\":\"NEE\"}}", "F-1", "/feiten/naam~1van~0wie", FEIT, null),
                fout(BEGIN + "\"feiten\":{\"openDossierVeiligThuis\":\"JA\"}}", "F-1", "/feiten/openDossierVeiligThuis",
                        "Dit feit hoort bij Groningen en wordt in deze provincie niet gevraagd. Laat het weg of "
                                + "verbeter de provincie.", null),
                fout(BEGIN + "\"feiten\":{\"stalking\":\"" + GEHEIM + "\"}}", "F-1", "/feiten/stalking", ANTWOORD,
                        null),
                fout(BEGIN + "\"feiten\":{\"stalking\":\"ONBEKNED\"}}", "F-1", "/feiten/stalking", ANTWOORD,
                        "ONBEKEND"),
                fout(BEGIN + "\"feiten\":{\"stalking\":true}}", "F-1", "/feiten/stalking", ANTWOORD, "JA"),
                fout(BEGIN + "\"feiten\":{\"stalking\":null}}", "F-1", "/feiten/stalking", ANTWOORD, null),
                fout(BEGIN + "\"feiten\":[\"" + GEHEIM + "\"]}", "F-1", "/feiten",
                        "De feiten moeten een object zijn, tussen { en }, met per feit een antwoord.", null),
                fout("{\"kenmerk\":\"F-1\",\"provincie\":\"" + GEHEIM + "\"}", "F-1", "/provincie", PROVINCIE, null),
                fout("{\"kenmerk\":\"F-1\",\"provincie\":\"Drente\"}", "F-1", "/provincie", PROVINCIE, "DRENTHE"),
                fout("{\"kenmerk\":\"F-1\"}", "F-1", "/provincie", "De provincie ontbreekt. ", null),
                fout("{\"kenmerk\":\"" + GEHEIM + " 3\",\"provincie\":\"DRENTHE\"}", null, "/kenmerk",
                        "Dit kenmerk is niet geldig." + KENMERK, null),
                fout("{\"kenmerk\":\"" + "K".repeat(41) + "\",\"provincie\":\"DRENTHE\"}", null, "/kenmerk",
                        "Dit kenmerk is niet geldig." + KENMERK, null),
                fout("{\"provincie\":\"DRENTHE\"}", null, "/kenmerk", "Het kenmerk ontbreekt." + KENMERK, null),
                fout(BEGIN + "\"peildatum\":\"2026-02-29\"}", "F-1", "/peildatum", DAG, null),
                fout(BEGIN + "\"peildatum\":\"" + GEHEIM + "\"}", "F-1", "/peildatum", DAG, null),
                fout(BEGIN + "\"keerBesprokenInActieoverleg\":-1}", "F-1", "/keerBesprokenInActieoverleg",
                        "Een aantal kan niet onder nul liggen.", null),
                fout(BEGIN + "\"keerBesprokenInActieoverleg\":1.5}", "F-1", "/keerBesprokenInActieoverleg",
                        "Dit moet een geheel getal van nul of meer zijn, ", null),
                fout(BEGIN + "\"nodig\":[\"" + GEHEIM + "\"]}", "F-1", "/nodig/0",
                        "Deze behoefte is hier niet bekend. Kies uit: ACTIEPLAN_DIRECTE_VEILIGHEID, ", null),
                fout(BEGIN + "\"lopendeOverleggen\":[\"ZVH\",\"MDA_PLUS_PLIS\"]}", "F-1", "/lopendeOverleggen/1",
                        "Dit overleg is hier niet bekend. Kies uit: ACTIEOVERLEG, ZVH, MDA_PLUS_PLUS, ANDER.",
                        "MDA_PLUS_PLUS"));
    }

    @ParameterizedTest
    @MethodSource("fouten")
    void geeftDeFoutEnGaatDoor(String casus, String kenmerk, String pad, String melding, String bedoeldeU) {
        Uitvoering uitvoering = Uitvoering.met(casus + "\n" + GOED + "\n", "adviseer", "--jsonl");
        assertEquals(Werkbank.FOUT_IN_CASUS, uitvoering.status());
        assertEquals(2, uitvoering.regels().size());
        JsonNode antwoord = uitvoering.regels().get(0);
        assertEquals(List.of("kenmerk", "fouten"), List.copyOf(antwoord.propertyNames()));
        assertEquals(kenmerk, tekst(antwoord.required("kenmerk")));
        assertEquals(1, antwoord.required("fouten").size(), antwoord::toString);
        JsonNode fout = antwoord.required("fouten").required(0);
        assertEquals(List.of("pad", "melding", "bedoeldeU"), List.copyOf(fout.propertyNames()));
        assertEquals(pad, fout.required("pad").asString());
        String gegeven = fout.required("melding").asString();
        assertEquals(melding, gegeven.substring(0, Math.min(gegeven.length(), melding.length())));
        assertEquals(bedoeldeU, tekst(fout.required("bedoeldeU")));

        assertEquals("GOED-1", uitvoering.regels().get(1).required("kenmerk").asString());
        assertEquals("NADERE_INFORMATIE", uitvoering.regels().get(1).required("route").asString());
        assertFalse(uitvoering.alles().contains(GEHEIM), uitvoering.alles());

        Uitvoering alsTekst = Uitvoering.met(casus, "adviseer");
        assertEquals(Werkbank.FOUT_IN_CASUS, alsTekst.status());
        assertFalse(alsTekst.alles().contains(GEHEIM), alsTekst.alles());
    }

    private static String tekst(JsonNode waarde) {
        return waarde.isNull() ? null : waarde.asString();
    }

    @Test
    void meldtAlleFoutenTegelijk() {
        JsonNode antwoord = Uitvoering.met("{\"kenmerk\":\"f 1\",\"provincie\":\"GRONINGN\",\"peildatum\":\"gisteren\","
                + "\"feiten\":{\"letsel\":\"MISSCHIEN\",\"stalkng\":\"JA\"},\"nodig\":[\"RUST\"],"
                + "\"lopendeOverleggen\":[\"ZHV\"],\"keerBesprokenInActieoverleg\":-2,\"extra\":1}", "adviseer",
                "--jsonl").json();
        assertEquals(List.of("/kenmerk", "/provincie", "/peildatum", "/feiten/letsel", "/feiten/stalkng", "/nodig/0",
                "/lopendeOverleggen/0", "/keerBesprokenInActieoverleg", "/extra"),
                Uitvoering.teksten(antwoord.required("fouten"), "pad"));
    }
}
