package nl.actieoverleg.bestoking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the fuzzer Jazzer runs; it looks for these methods by name. By hand:
 * {@code mvn -Pbestoking -DskipTests -pl test-cases -am -Ddoelwit=casussen -Dbestoking.seconden=600 verify}.
 */
public final class Jazzerbestoking {

    private static Bewaking bewaking;

    private Jazzerbestoking() {
    }

    /** In memory where the system has a folder there. */
    private static Path tijdelijkeMap() throws IOException {
        Path inGeheugen = Path.of("/dev/shm");
        return Files.isWritable(inGeheugen) ? Files.createTempDirectory(inGeheugen, "bestoking")
                : Files.createTempDirectory("bestoking");
    }

    /** Called once, before any input. */
    public static void fuzzerInitialize() {
        try {
            Doel doel = Doelwit.van(System.getProperty("doelwit")).doel(tijdelijkeMap());
            // The first use loads classes, which is no growth.
            doel.bestook(new byte[0]);
            for (byte[] zaad : doel.zaden()) {
                doel.bestook(zaad);
            }
            bewaking = new Bewaking(doel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.err.println(bewaking)));
    }

    /** Called for each input. */
    public static void fuzzerTestOneInput(byte[] invoer) {
        bewaking.bestook(invoer);
    }

    /** Writes the inputs to start from to a folder, a file each. */
    public static void main(String[] args) throws IOException {
        Path map = Files.createDirectories(Path.of(args[0]));
        List<byte[]> zaden = Doelwit.van(System.getProperty("doelwit")).doel(tijdelijkeMap())
                .zaden();
        for (int i = 0; i < zaden.size(); i++) {
            Files.write(map.resolve("zaad-" + i), zaden.get(i));
        }
    }
}
