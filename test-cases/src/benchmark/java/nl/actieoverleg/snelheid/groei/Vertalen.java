package nl.actieoverleg.snelheid.groei;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.Adviseurbouwer;
import nl.actieoverleg.snelheid.VerseJvm;

/**
 * Rules from folders with DRL text, up to the first advice of their first region. Prints milliseconds: since the JVM
 * started, of which making the rules and advising, and the same again in the warm JVM after one file changed.
 */
final class Vertalen {

    private static final int KEREN = 20;
    private static final int GETELD = 10;

    private Vertalen() {
    }

    /** @param argumenten the folders, base layer first; a file in the last one is changed */
    public static void main(String[] argumenten) throws IOException {
        List<Path> mappen = Arrays.stream(argumenten).map(Path::of).toList();
        double eerste = advies(mappen, true);
        double sindsStart = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
        Path bestand = grootste(mappen.get(mappen.size() - 1));
        double[] opnieuw = new double[KEREN];
        for (int keer = 0; keer < KEREN; keer++) {
            Files.writeString(bestand, "\n// " + keer + "\n", StandardOpenOption.APPEND);
            opnieuw[keer] = advies(mappen, false);
        }
        VerseJvm.toon(sindsStart, eerste, VerseJvm.mediaan(Arrays.copyOfRange(opnieuw, KEREN - GETELD, KEREN)));
    }

    private static double advies(List<Path> mappen, boolean opwarmen) {
        long begin = System.nanoTime();
        Adviseurbouwer bouwer = Adviseur.bouwer().klassenpad(null).opwarmen(opwarmen);
        mappen.forEach(bouwer::map);
        Adviseur adviseur = bouwer.maak();
        Starten.adviseer(adviseur, adviseur.provincies().get(0));
        return (System.nanoTime() - begin) / 1e6;
    }

    private static Path grootste(Path map) throws IOException {
        try (Stream<Path> paden = Files.walk(map)) {
            return paden.filter(pad -> pad.toString().endsWith(".drl"))
                    .max(Comparator.comparingLong(pad -> pad.toFile().length())).orElseThrow();
        }
    }
}
