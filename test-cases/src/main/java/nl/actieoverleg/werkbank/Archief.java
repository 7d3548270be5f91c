package nl.actieoverleg.werkbank;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code archief}: keeps the classes of the program in a file that Java reads faster than the JARs (a class-data
 * archive).
 */
@Command(name = "archief", description = "Maakt een bestand waarmee dit programma sneller start.",
        parameterListHeading = "%nUitvoer:%n",
        footer = {"  0  gelukt", Opdracht.NIET_GELUKT, "", "Goed om te weten:",
            "  Het archief hoort bij deze Java, deze JAR en deze map. Verandert er een,",
            "  maak het dan opnieuw. Een oud archief kan geen kwaad: Java slaat het over."})
final class Archief extends Opdracht {

    /** Machine code made quickly, not for the long run. */
    private static final String SNEL_BEGIN = "-XX:TieredStopAtLevel=1";

    @Parameters(arity = "0..1", paramLabel = "BESTAND",
            description = "Het archief; anders actieoverleg.jsa in de map van het programma.")
    private Path bestand;

    @Override
    public Integer call() throws InterruptedException {
        Path jar = jar();
        String naam = (bestand == null ? jar.resolveSibling("actieoverleg.jsa") : bestand).toString();
        Path archief = maak(jar, Uitvoerbestand.voor(naam, Uitvoersoort.ARCHIEF));
        werkbank().schrijf("Het archief staat in " + archief + ".");
        werkbank().schrijf("Geef voortaan zo advies over een casus:");
        werkbank().schrijf("  " + start(archief, jar) + " adviseer casus.json");
        werkbank().schrijf("Laat " + SNEL_BEGIN + " weg bij een lange stroom (--jsonl): die begint dan iets later, "
                + "maar gaat sneller.");
        return Werkbank.GELUKT;
    }

    private static Path jar() {
        try {
            Path bron = Path.of(Archief.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isRegularFile(bron)) {
                return bron;
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        throw new OnleesbaarBestand("Het programma draait niet uit een JAR. Start het met java -jar actieoverleg.jar.",
                null);
    }

    /** Not in place: programs that run may be using the archive that is there. */
    private static Path maak(Path jar, Uitvoerbestand uitvoer) throws InterruptedException {
        try {
            Path map = Files.createTempDirectory("actieoverleg-archief");
            Path nieuw = map.resolve("actieoverleg.jsa");
            try {
                neemOp(jar, nieuw);
                return uitvoer.schrijf(naar -> Files.copy(nieuw, naar));
            } finally {
                Files.deleteIfExists(nieuw);
                Files.delete(map);
            }
        } catch (IOException e) {
            throw new OnleesbaarBestand("Er is geen plaats voor tijdelijke bestanden, en die heeft het maken van een "
                    + "archief nodig.", e);
        }
    }

    /** Lets another Java of the same kind do a trial run and keep what it has loaded when it ends. */
    private static void neemOp(Path jar, Path archief) throws IOException, InterruptedException {
        Process proces = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:ArchiveClassesAtExit=" + archief, "-cp", jar.toString(), Proefrit.class.getName())
                .redirectErrorStream(true).start();
        proces.getOutputStream().close();
        String gezegd = new String(proces.getInputStream().readAllBytes(), Charset.defaultCharset()).strip();
        if (proces.waitFor() != 0 || !Files.exists(archief)) {
            throw new OnleesbaarBestand("Deze Java kan geen archief maken. Gebruik een JDK 17 of later met class data "
                    + "sharing." + (gezegd.isEmpty() ? "" : " Java zegt: " + gezegd), null);
        }
    }

    /** Without a log, for Java would say between the answers on standard output that an archive is out of date. */
    private static String start(Path archief, Path jar) {
        return "java " + aangehaald("-XX:SharedArchiveFile=" + archief) + " -Xlog:disable " + SNEL_BEGIN + " -jar "
                + aangehaald(jar.toString());
    }

    private static String aangehaald(String woord) {
        return woord.contains(" ") ? '"' + woord + '"' : woord;
    }
}
