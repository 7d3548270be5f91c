package nl.actieoverleg.logboek;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.OngeldigeCasus;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.tweedelezing.CasusGenerator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.ObjectMapper;

/** Nothing of a case gets out by a log, a text of an object or the message of an exception. */
class GeheimhoudingTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Marks every kenmerk and every value planted in a faulty case. */
    private static final String MERK = "ZQX7";
    private static final String GEHEIM = MERK + "-de-Vries";
    private static final int AANTAL = 400;

    private static Set<String> feiten;

    @BeforeAll
    static void leesFeiten() {
        feiten = Adviseur.laad().vragenlijst().vragen().stream().map(Vraag::feit).collect(Collectors.toSet());
    }

    /** Valid cases of every province, as JSON. */
    private static List<String> goede() {
        Random random = new Random(20260115);
        List<String> casussen = new ArrayList<>();
        for (int i = 0; i < AANTAL; i++) {
            Map<String, Object> casus = new LinkedHashMap<>(CasusGenerator.casus(random, i));
            casus.put("kenmerk", MERK + "-" + i);
            casussen.add(JSON.writeValueAsString(casus));
        }
        return casussen;
    }

    /** Cases with the secret in every place where a key or a value can stand. */
    private static List<String> foute() {
        String begin = "{\"kenmerk\":\"" + MERK + "-F\",\"provincie\":\"GRONINGEN\",";
        return List.of(
                GEHEIM,
                "\"" + GEHEIM + "\"",
                "[\"" + GEHEIM + "\"]",
                begin + "\"" + GEHEIM,
                begin + "\"feiten\":{\"stalking\":" + GEHEIM + "}}",
                begin + "\"feiten\":{}} " + GEHEIM,
                begin + "\"x\":\"" + GEHEIM.repeat(8000) + "\"}",
                "{\"kenmerk\":\"" + GEHEIM + "\",\"provincie\":\"GRONINGEN\"}",
                "{\"kenmerk\":\"" + MERK + "-F\",\"provincie\":\"" + GEHEIM + "\"}",
                begin + "\"peildatum\":\"" + GEHEIM + "\"}",
                begin + "\"" + GEHEIM + "\":1}",
                begin + "\"stalking\":\"" + GEHEIM + "\"}",
                begin + "\"feiten\":\"" + GEHEIM + "\"}",
                begin + "\"feiten\":{\"" + GEHEIM + "\":\"JA\"}}",
                begin + "\"feiten\":{\"stalking\":\"" + GEHEIM + "\"}}",
                begin + "\"feiten\":{\"stalking\":{\"" + GEHEIM + "\":\"" + GEHEIM + "\"}}}",
                begin + "\"nodig\":[\"" + GEHEIM + "\"],\"lopendeOverleggen\":[\"" + GEHEIM + "\"]}",
                begin + "\"keerBesprokenInActieoverleg\":\"" + GEHEIM + "\"}",
                begin + "\"" + GEHEIM + "\":1,\"" + GEHEIM + "\":2}");
    }

    private static OngeldigeCasus fout(Adviseur adviseur, String casus) {
        return assertThrows(OngeldigeCasus.class, () -> adviseur.adviseer(adviseur.lees(casus)));
    }

    /** A fact that is named together with an answer. */
    private static boolean noemtFeitMetAntwoord(String tekst) {
        Set<String> woorden = new HashSet<>(List.of(tekst.split("\\W+")));
        return (woorden.contains("JA") || woorden.contains("NEE") || woorden.contains("ONBEKEND"))
                && woorden.stream().anyMatch(feiten::contains);
    }

    private static void verraadtNiets(String tekst) {
        if (tekst.contains(MERK) || noemtFeitMetAntwoord(tekst)) {
            fail("Dit verraadt iets van een casus: " + tekst);
        }
    }

    @Test
    void komtNietInEenLogboek() {
        try (Meeluisteraar meeluisteraar = new Meeluisteraar()) {
            Adviseur adviseur = Adviseur.bouwer().luisteraar((provincie, route, duur, fouten) -> {
                throw new IllegalStateException("Deze luisteraar faalt");
            }).maak();
            for (String casus : goede()) {
                Advies advies = adviseur.adviseer(adviseur.lees(casus));
                assertTrue(adviseur.schrijf(advies).startsWith("{\"kenmerk\":\"" + MERK));
            }
            for (String casus : foute()) {
                adviseur.schrijf(fout(adviseur, casus));
            }
            assertTrue(meeluisteraar.aantalVan("nl.actieoverleg") > 0, "Een falende luisteraar staat in het logboek");
            meeluisteraar.gehoord().forEach(GeheimhoudingTest::verraadtNiets);
        }
    }

    @Test
    void zouInEenLogboekGehoordZijn() {
        try (Meeluisteraar meeluisteraar = new Meeluisteraar()) {
            LoggerFactory.getLogger("nl.actieoverleg.proef").trace("Casus {}", MERK);
            LoggerFactory.getLogger("org.drools.proef").debug("Fout", new IllegalStateException("om",
                    new IllegalArgumentException(GEHEIM)));
            LoggerFactory.getLogger("elders").debug("stalking={}", Antwoord.JA);
            LoggerFactory.getLogger("elders").debug("stalking is een vraag");
            List<String> gehoord = meeluisteraar.gehoord();
            assertEquals(4, gehoord.size());
            gehoord.subList(0, 3).forEach(tekst ->
                    assertThrows(AssertionError.class, () -> verraadtNiets(tekst), tekst));
            verraadtNiets(gehoord.get(3));
        }
    }

    @Test
    void staatNietInDeTekstVanEenObject() {
        Adviseur adviseur = Adviseur.laad();
        for (String goed : goede().subList(0, 30)) {
            Casus casus = adviseur.lees(goed);
            assertEquals("Casus[afgeschermd]", casus.toString());
            assertEquals("Advies[afgeschermd]", adviseur.adviseer(casus).toString());
        }
        assertFalse(Casus.voor(MERK, "GRONINGEN").feit("stalking", Antwoord.JA).toString().contains(MERK));
    }

    @Test
    void staatNietInDeMeldingVanEenOngeldigeCasus() {
        Adviseur adviseur = Adviseur.laad();
        for (String casus : foute()) {
            for (Throwable fout = fout(adviseur, casus); fout != null; fout = fout.getCause()) {
                assertFalse(fout.toString().contains(MERK), fout.toString());
                verraadtNiets(fout.toString());
                assertEquals(0, fout.getSuppressed().length);
            }
        }
    }

    @Test
    void staatNietInDeMeldingOverEenCasusDieInJavaIsGebouwd() {
        Adviseur adviseur = Adviseur.laad();
        Casus casus = Casus.voor(GEHEIM, GEHEIM).feit(GEHEIM, Antwoord.JA).nodig(GEHEIM).looptIn(GEHEIM)
                .teller(GEHEIM, -1).maak();
        OngeldigeCasus fout = assertThrows(OngeldigeCasus.class, () -> adviseur.adviseer(casus));
        assertFalse(fout.toString().contains(MERK), fout.toString());
        verraadtNiets(fout.getMessage());
    }
}
