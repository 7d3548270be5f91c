package nl.actieoverleg.afnemers;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An application of Spring Boot or Quarkus in a process of its own, on a port that was free. */
final class Dienst implements AutoCloseable {

    private static final Pattern POORT =
            Pattern.compile("(?:Tomcat started on port |Listening on: http://[^:]+:)(\\d+)");
    private static final Duration GEDULD = Duration.ofMinutes(5);

    private final HttpClient klant = HttpClient.newHttpClient();
    private final Path logboek;
    private final Process proces;
    private final URI adres;

    Dienst(Jdk jdk, String jar, Path map) throws IOException, InterruptedException {
        logboek = map.resolve("logboek.txt");
        proces = new ProcessBuilder(jdk.programma("java"), "-XX:ActiveProcessorCount=4", "-Dserver.port=0",
                "-Dquarkus.http.port=0", "-jar", jar)
                .redirectErrorStream(true).redirectOutput(logboek.toFile()).start();
        adres = URI.create("http://localhost:" + poort());
    }

    private String poort() throws IOException, InterruptedException {
        Instant uiterlijk = Instant.now().plus(GEDULD);
        while (true) {
            Matcher poort = POORT.matcher(logboek());
            if (poort.find()) {
                return poort.group(1);
            }
            if (!proces.isAlive() || Instant.now().isAfter(uiterlijk)) {
                proces.destroyForcibly();
                throw new AssertionError("De dienst start niet: " + logboek());
            }
            Thread.sleep(20);
        }
    }

    String logboek() throws IOException {
        return Files.readString(logboek);
    }

    HttpResponse<String> haal(String pad) throws IOException, InterruptedException {
        return klant.send(HttpRequest.newBuilder(adres.resolve(pad)).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> stuur(String pad, String soort, String inhoud) throws IOException, InterruptedException {
        return klant.send(HttpRequest.newBuilder(adres.resolve(pad)).header("Content-Type", soort)
                .POST(BodyPublishers.ofString(inhoud)).build(), BodyHandlers.ofString());
    }

    /** Asks it to stop, as a server does, and gives the status that it ends with. */
    int stop() throws InterruptedException {
        proces.destroy();
        assertTrue(proces.waitFor(GEDULD.toSeconds(), TimeUnit.SECONDS), "De dienst stopt niet");
        return proces.exitValue();
    }

    /** The lines of its log that tell of trouble. */
    List<String> klachten() throws IOException {
        return logboek().lines().filter(regel -> regel.contains("Exception") || regel.contains(" ERROR ")
                || regel.contains(" WARN ")).toList();
    }

    @Override
    public void close() {
        proces.destroyForcibly();
    }
}
