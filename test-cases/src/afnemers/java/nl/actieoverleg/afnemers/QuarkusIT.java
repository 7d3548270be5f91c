package nl.actieoverleg.afnemers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JARs of Quarkus, with its class loader and its Jackson, asked by many at once as soon as it says that it is
 * ready. Nothing of ours holds an event loop for as long as Vert.x complains of, and its limit is the one that it comes
 * with.
 */
class QuarkusIT {

    private static final int STOPTEKEN = 143;

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void doetWatEenDienstMoetDoen(int java, @TempDir Path map) throws Exception {
        String jar = Afnemer.gebouwd("quarkus", "quarkus-app/quarkus-run.jar");
        try (Dienst dienst = new Dienst(Jdk.van(java), jar, map)) {
            deGezondheidNoemtElkeRegioMetVingerafdruk(dienst);
            SpringBootIT.vijftigKlantenKrijgenHunAdvies(dienst);
            SpringBootIT.alleFoutenStaanInHetAntwoord(dienst);
            assertEquals(STOPTEKEN, dienst.stop());
            assertEquals(List.of(), dienst.klachten());
            assertFalse(dienst.logboek().contains("VB-"), "Het kenmerk van een casus staat in het logboek");
        }
    }

    private static void deGezondheidNoemtElkeRegioMetVingerafdruk(Dienst dienst) throws Exception {
        HttpResponse<String> antwoord = dienst.haal("/q/health/ready");
        assertEquals(200, antwoord.statusCode(), antwoord.body());
        JsonNode regels = new JsonMapper().readTree(antwoord.body()).get("checks").get(0).get("data");
        assertEquals(Set.copyOf(Afnemer.adviseur().provincies()), Set.copyOf(regels.propertyNames()));
        for (String provincie : Afnemer.adviseur().provincies()) {
            assertEquals(Afnemer.adviseur().regelset(provincie).vingerafdruk(), regels.get(provincie).asString());
        }
    }
}
