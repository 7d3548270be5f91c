package nl.actieoverleg.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code proefbank} says when it cannot start. */
class ProefbankopdrachtTest {

    @TempDir
    private Path map;

    private static String fout(String... args) {
        Uitvoering uitvoering = Uitvoering.van(args);
        assertEquals(Werkbank.VERKEERD_GEBRUIK, uitvoering.status());
        assertEquals("", uitvoering.uit());
        return uitvoering.fout();
    }

    @Test
    void aTakenPortIsSaidWithWhatHelps() throws IOException {
        try (ServerSocket bezet = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String melding = fout("proefbank", "--poort", Integer.toString(bezet.getLocalPort()));
            assertTrue(melding.startsWith("Poort " + bezet.getLocalPort() + " is bezet: "), melding);
            assertTrue(melding.contains("--poort " + (bezet.getLocalPort() % 65_535 + 1)), melding);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536"})
    void aPortThatCannotBeIsWrongUsage(String poort) {
        assertTrue(fout("proefbank", "--poort=" + poort).startsWith("De poort is een getal van 0 tot en met 65535."));
    }

    @Test
    void aFolderThatIsNotThereIsSaidSo() {
        assertTrue(fout("proefbank", "--regels", map.resolve("niets").toString()).contains("is er niet."));
    }

    @Test
    void rulesWithAFaultAreSaidAsElsewhere() throws IOException {
        Path module = Files.createDirectory(map.resolve("nn"));
        Files.writeString(module.resolve("regelmodule.properties"), "id=nn\nnaam=X\nversie=1\n");
        Files.writeString(module.resolve("fout.drl"), "package x;\nrule \"x\"\nwhen\nthen\n  System.exit(0);\nend\n");
        String melding = fout("proefbank", "--poort", "0", "--regels", map.toString());
        assertTrue(melding.contains("fout.drl"), melding);
        assertEquals(Uitvoering.van("vragen", "--regels", map.toString()).fout(), melding);
    }
}
