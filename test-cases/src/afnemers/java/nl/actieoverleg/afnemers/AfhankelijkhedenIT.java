package nl.actieoverleg.afnemers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about dependencies says what an application with one region really gets. */
class AfhankelijkhedenIT {

    private static final Pattern RIJ = Pattern.compile("(?m)^\\| `([^`]+)` \\| ([\\d.]+) \\| ([\\d,]+) \\|");
    private static final Pattern SAMEN = Pattern.compile("and these (\\d+), ([\\d,]+) bytes together");

    private static long getal(String tekst) {
        return Long.parseLong(tekst.replace(",", ""));
    }

    @Test
    void deLijstKlopt() throws Exception {
        String pagina = Files.readString(Path.of("AFHANKELIJKHEDEN.md"));
        Map<String, Long> genoemd = RIJ.matcher(pagina).results().collect(Collectors.toMap(
                rij -> rij.group(1) + "-" + rij.group(2) + ".jar", rij -> getal(rij.group(3)), Long::sum,
                TreeMap::new));
        Map<String, Long> meegekomen = new TreeMap<>();
        try (Stream<Path> jars = Files.list(Path.of(Afnemer.gebouwd("een-provincie", "lib")))) {
            for (Path jar : jars.toList()) {
                meegekomen.put(jar.getFileName().toString(), Files.size(jar));
            }
        }
        // What is ours, and the logging that this application chose for itself.
        meegekomen.keySet().removeIf(jar -> jar.startsWith("rules-") || jar.startsWith("slf4j-simple-"));
        assertEquals(meegekomen, genoemd);
        MatchResult samen = SAMEN.matcher(pagina).results().findFirst().orElseThrow();
        assertEquals(List.of((long) meegekomen.size(), meegekomen.values().stream().mapToLong(Long::longValue).sum()),
                List.of(getal(samen.group(1)), getal(samen.group(2))));
    }
}
