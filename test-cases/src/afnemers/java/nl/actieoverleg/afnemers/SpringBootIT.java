package nl.actieoverleg.afnemers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A fat JAR with the Jackson and the logging of its own framework, asked by many at once from its first moment. */
class SpringBootIT {

    private static final int KLANTEN = 50;
    private static final String JSON = "application/json";
    private static final int STOPTEKEN = 143;
    private static final JsonMapper LEZER = new JsonMapper();

    @ParameterizedTest
    @CsvSource({"3,17", "3,25", "4,17", "4,25"})
    void doetWatEenDienstMoetDoen(int versie, int java, @TempDir Path map) throws Exception {
        Jdk jdk = Jdk.van(java);
        String naam = "spring-boot-" + versie;
        try (Dienst dienst = new Dienst(jdk, Afnemer.gebouwd(naam, naam + ".jar"), map)) {
            vijftigKlantenKrijgenHunAdvies(dienst);
            alleFoutenStaanInHetAntwoord(dienst);
            deGezondheidNoemtElkeRegioMetVingerafdruk(dienst);
            hetFormulierKomtUitDeVragenlijst(dienst);
            assertEquals(STOPTEKEN, dienst.stop());
            assertEquals(List.of(), dienst.klachten());
            assertFalse(dienst.logboek().contains("VB-"), "Het kenmerk van een casus staat in het logboek");
            assertEquals(java >= 21, dienst.logboek().contains("cat-handler-"), "Virtuele draden waar Java die heeft");
        }
    }

    static void vijftigKlantenKrijgenHunAdvies(Dienst dienst) throws Exception {
        List<Path> voorbeelden = Afnemer.voorbeelden();
        ExecutorService klanten = Executors.newFixedThreadPool(KLANTEN);
        try {
            List<Future<Void>> antwoorden = new ArrayList<>();
            for (int klant = 0; klant < KLANTEN; klant++) {
                String casus = Files.readString(voorbeelden.get(klant % voorbeelden.size()));
                antwoorden.add(klanten.submit(() -> {
                    HttpResponse<String> antwoord = dienst.stuur("/advies", JSON, casus);
                    assertEquals(200, antwoord.statusCode(), antwoord.body());
                    assertEquals(Afnemer.advies(casus), antwoord.body());
                    return null;
                }));
            }
            for (Future<Void> antwoord : antwoorden) {
                antwoord.get();
            }
        } finally {
            klanten.shutdownNow();
        }
    }

    static void alleFoutenStaanInHetAntwoord(Dienst dienst) throws Exception {
        HttpResponse<String> antwoord = dienst.stuur("/advies", JSON,
                "{\"kenmerk\": \"VB 1\", \"provincie\": \"DRENTHE\", \"feiten\": {\"stalkng\": \"JA\"}}");
        assertEquals(422, antwoord.statusCode(), antwoord.body());
        assertEquals("application/problem+json", antwoord.headers().firstValue("Content-Type").orElseThrow());
        JsonNode fouten = LEZER.readTree(antwoord.body()).get("fouten");
        assertEquals(List.of("/kenmerk", "/feiten/stalkng"), fouten.valueStream()
                .map(fout -> fout.get("pad").asString()).toList());
        assertEquals("stalking", fouten.get(1).get("bedoeldeU").asString());
    }

    private static void deGezondheidNoemtElkeRegioMetVingerafdruk(Dienst dienst) throws Exception {
        HttpResponse<String> antwoord = dienst.haal("/actuator/health");
        assertEquals(200, antwoord.statusCode(), antwoord.body());
        JsonNode regels = LEZER.readTree(antwoord.body()).get("components").get("gezondheid").get("details");
        assertEquals(Set.of("DRENTHE", "FRIESLAND", "GRONINGEN"), Set.copyOf(regels.propertyNames()));
        for (String provincie : Afnemer.adviseur().provincies()) {
            assertEquals(Afnemer.adviseur().regelset(provincie).vingerafdruk(),
                    regels.get(provincie).get("vingerafdruk").asString());
        }
    }

    private static void hetFormulierKomtUitDeVragenlijst(Dienst dienst) throws Exception {
        String formulier = dienst.haal("/formulier/DRENTHE").body();
        Set<String> velden = Pattern.compile("<select name=\"(\\w+)\"").matcher(formulier).results()
                .map(gevonden -> gevonden.group(1)).collect(Collectors.toCollection(LinkedHashSet::new));
        assertEquals(Afnemer.adviseur().vragenlijst("DRENTHE").vragen().stream().map(vraag -> vraag.feit()).toList(),
                List.copyOf(velden));
        String ingevuld = velden.stream().map(feit -> URLEncoder.encode(feit, StandardCharsets.UTF_8) + "=JA")
                .collect(Collectors.joining("&"));
        HttpResponse<String> antwoord = dienst.stuur("/formulier/DRENTHE", "application/x-www-form-urlencoded",
                ingevuld);
        assertEquals(200, antwoord.statusCode(), antwoord.body());
        assertTrue(antwoord.body().contains("\"route\":\"DIRECT_TELEFONISCH\""), antwoord.body());
        HttpResponse<String> fout = dienst.stuur("/formulier/DRENTHE", "application/x-www-form-urlencoded",
                "stalking=jaa&letsel=&keerBesprokenInActieoverleg=x");
        assertEquals(422, fout.statusCode(), fout.body());
        assertEquals(List.of("/keerBesprokenInActieoverleg", "/feiten/stalking"), LEZER.readTree(fout.body())
                .get("fouten").valueStream().map(een -> een.get("pad").asString()).toList());
        assertEquals(400, dienst.haal("/formulier/LIMBURG").statusCode());
    }
}
