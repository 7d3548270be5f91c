package nl.actieoverleg.inbedding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an application sets for its own rules in Drools changes nothing here. */
class DroolsinstellingenTest {

    private static final String HIER = new Proefadvies().call();

    @ParameterizedTest
    @CsvSource({"drools.sequential,true", "drools.maxThreads,veel", "drools.kieBaseMutability,DISABLED"})
    void alsEigenschapVanDeJvm(String naam, String waarde) throws Exception {
        PrintStream eerder = System.err;
        ByteArrayOutputStream gezegd = new ByteArrayOutputStream();
        System.setProperty(naam, waarde);
        System.setErr(new PrintStream(gezegd, true, StandardCharsets.UTF_8));
        try (Gastheer gastheer = new Gastheer()) {
            assertEquals(HIER, gastheer.adviezen(gastheer.lader()));
        } finally {
            System.setErr(eerder);
            System.clearProperty(naam);
        }
        // Which logging there is to choose from is for whoever made the class path.
        assertEquals(List.of(), gezegd.toString(StandardCharsets.UTF_8).lines()
                .filter(regel -> !regel.startsWith("SLF4J")).toList());
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
