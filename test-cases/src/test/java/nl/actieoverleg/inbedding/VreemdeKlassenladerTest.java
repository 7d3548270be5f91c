package nl.actieoverleg.inbedding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever comes first, on whatever thread: the library finds its own parts, for itself and for all who come later. */
class VreemdeKlassenladerTest {

    private static final String HIER = new Proefadvies().call();

    private static void geeftDezelfdeAdviezen(ClassLoader eerst) throws Exception {
        try (Gastheer gastheer = new Gastheer()) {
            assertEquals(HIER, gastheer.adviezen(eerst));
            assertEquals(HIER, gastheer.adviezen(gastheer.lader()));
        }
    }

    @Test
    void eenDraadZonderKlassenlader() throws Exception {
        geeftDezelfdeAdviezen(null);
    }

    @Test
    void eenDraadVanJavaZelf() throws Exception {
        geeftDezelfdeAdviezen(ClassLoader.getPlatformClassLoader());
    }

    @Test
    void eenDraadVanEenToepassingMetEenAndereDrools() throws Exception {
        geeftDezelfdeAdviezen(VreemdeKlassenladerTest.class.getClassLoader());
    }

    @Test
    void eenDraadMetEenDroolsDieStukIs(@TempDir Path map) throws Exception {
        Path diensten = Files.createDirectories(map.resolve("META-INF/services"));
        Files.writeString(diensten.resolve("org.drools.wiring.api.ComponentsSupplier"), "bestaat.Niet\n");
        try (URLClassLoader stuk = new URLClassLoader(new URL[] {map.toUri().toURL()},
                ClassLoader.getPlatformClassLoader())) {
            geeftDezelfdeAdviezen(stuk);
        }
    }
}
