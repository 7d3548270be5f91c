package nl.actieoverleg.bestoking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Java initialises a class once: should the stack run out just then, the class is dead for the life of the JVM.
 * Whatever stack the first to use this library has, that happens to no class, of us or of others.
 */
@Timeout(600)
class KleineStapelTest {

    private static final Path CASUS = Zaden.paden().get(0);
    /** A class of which Java runs an initialiser, and on which of its threads; not those that it made for one place. */
    private static final Pattern BEGIN = Pattern.compile("\\[(\\d+)\\] \\d+ Initializing '([^'+]+)'.*");
    private static String verwacht;

    @BeforeAll
    static void geeftHetAntwoordOpEenGewoneStapel() throws IOException {
        verwacht = Beginner.allesEenKeer(Files.readString(CASUS), false);
    }

    static Stream<Integer> stapels() {
        int stap = Integer.getInteger("bestoking.stapels", 20);
        return Stream.iterate(100, grootte -> grootte <= 200, grootte -> grootte + stap);
    }

    @ParameterizedTest
    @MethodSource("stapels")
    void theFirstUseOnASmallStackSpoilsNothing(int kilobytes, @TempDir Path map) throws Exception {
        List<String> regels = EigenJvm.draai(map, List.of("-Xmx256m", "-XX:TieredStopAtLevel=1"), Beginner.class,
                Integer.toString(kilobytes), CASUS.toString(), "false");
        assertTrue(List.of("goed", "vol").contains(regels.get(0)), regels::toString);
        assertEquals(List.of(verwacht), regels.subList(1, regels.size()));
    }

    /** Where the application has the JVM give small stacks to all, the thread that warms up has enough nevertheless. */
    @Test
    void threadsOfTheLibraryHaveEnoughStack(@TempDir Path map) throws Exception {
        List<String> regels = EigenJvm.draai(map, List.of("-Xmx256m", "-Xss140k"), Beginner.class, "1024",
                CASUS.toString(), "true");
        assertEquals(List.of("goed", verwacht), regels);
    }

    /** So it cannot depend on the size: the thread that asks initialises nothing. */
    @Test
    void noClassIsInitialisedOnTheStackOfWhoAsks(@TempDir Path map) throws Exception {
        Path log = map.resolve("klassen.txt");
        EigenJvm.draai(map, List.of("-Xlog:class+init=info:file=" + log + ":tid"), Beginner.class, "1024",
                CASUS.toString(), "false");
        String vrager = null;
        List<String> hier = new ArrayList<>();
        for (String regel : Files.readAllLines(log)) {
            Matcher begin = BEGIN.matcher(regel);
            if (begin.matches() && begin.group(2).equals("nl/actieoverleg/Adviseur")) {
                vrager = begin.group(1);
            }
            if (begin.matches() && begin.group(1).equals(vrager) && !regel.contains("(no method)")) {
                hier.add(begin.group(2));
            }
        }
        assertTrue(vrager != null, "the log has another form");
        assertEquals(List.of(), hier);
    }
}
