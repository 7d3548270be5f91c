package nl.actieoverleg.snelheid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs a small program in JVMs of its own, and takes the median of each figure that it prints. */
public final class VerseJvm {

    /** Set for this JVM where it chooses how is logged, and then for the others too. */
    private static final List<String> LOGINSTELLINGEN = List.of("slf4j.provider", "slf4j.internal.verbosity");

    private VerseJvm() {
    }

    /**
     * Runs a program with the class path of this JVM.
     *
     * @param keren how many JVMs, one after the other
     * @param programma its last line of output is figures with spaces between them
     * @param opties the options of the JVM
     * @param argumenten the arguments of the program
     */
    public static double[] medianen(int keren, Class<?> programma, List<String> opties, String... argumenten) {
        return medianen(keren, System.getProperty("java.class.path"), programma, opties, argumenten);
    }

    /**
     * Runs a program with another class path.
     *
     * @param keren how many JVMs, one after the other
     * @param klassenpad the class path, with the program on it
     * @param programma its last line of output is figures with spaces between them
     * @param opties the options of the JVM
     * @param argumenten the arguments of the program
     */
    public static double[] medianen(int keren, String klassenpad, Class<?> programma, List<String> opties,
            String... argumenten) {
        List<double[]> metingen = new ArrayList<>();
        for (int keer = 0; keer < keren; keer++) {
            metingen.add(draai(klassenpad, programma, opties, argumenten));
        }
        double[] medianen = new double[metingen.get(0).length];
        Arrays.setAll(medianen, figuur -> mediaan(metingen.stream().mapToDouble(een -> een[figuur]).toArray()));
        return medianen;
    }

    /** The median; sorts what it is given. */
    public static double mediaan(double[] waarden) {
        Arrays.sort(waarden);
        int midden = waarden.length / 2;
        return waarden.length % 2 == 1 ? waarden[midden] : (waarden[midden - 1] + waarden[midden]) / 2;
    }

    private static double[] draai(String klassenpad, Class<?> programma, List<String> opties, String... argumenten) {
        List<String> opdracht = new ArrayList<>();
        opdracht.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        opdracht.addAll(opties);
        LOGINSTELLINGEN.stream().filter(naam -> System.getProperty(naam) != null)
                .forEach(naam -> opdracht.add("-D" + naam + "=" + System.getProperty(naam)));
        opdracht.addAll(List.of("-cp", klassenpad, programma.getName()));
        opdracht.addAll(Arrays.asList(argumenten));
        try {
            Process proces = new ProcessBuilder(opdracht).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            String uit = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (proces.waitFor() != 0) {
                throw new IllegalStateException(programma.getSimpleName() + " failed: " + uit);
            }
            String figuren = uit.substring(uit.lastIndexOf('\n') + 1);
            return Arrays.stream(figuren.split(" ")).mapToDouble(Double::parseDouble).toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Prints figures so that they can be read back. */
    public static void toon(double... figuren) {
        System.out.println(String.join(" ", Arrays.stream(figuren).mapToObj(Double::toString).toList()));
    }
}
