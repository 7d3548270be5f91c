package nl.actieoverleg.inbedding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an application sets for its own rules in Drools changes nothing here. */
class DroolsinstellingenTest {

    private static final String HIER = new Proefadvies().call();

    @ParameterizedTest
    @CsvSource({"drools.sequential,true", "drools.maxThreads,veel"})
    void alsEigenschapVanDeJvm(String naam, String waarde) throws Exception {
        System.setProperty(naam, waarde);
        try (Gastheer gastheer = new Gastheer()) {
            assertEquals(HIER, gastheer.adviezen(gastheer.lader()));
        } finally {
            System.clearProperty(naam);
        }
    }

    @Test
    void inEenBestandOpHetKlassenpad(@TempDir Path map) throws Exception {
        Files.writeString(Files.createDirectory(map.resolve("META-INF")).resolve("kie.properties.conf"),
                "drools.sequential = true\ndrools.maxThreads = veel\n");
        try (Gastheer gastheer = new Gastheer(map)) {
            assertEquals(HIER, gastheer.adviezen(gastheer.lader()));
        }
    }
}
