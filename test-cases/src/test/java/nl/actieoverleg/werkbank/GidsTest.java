package nl.actieoverleg.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Routewoord;
import nl.actieoverleg.regelmodule.Voorwaarde;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every command that a page for policy staff shows, run in the order of the page. Folders and files lie apart, and what
 * takes minutes is tried on the small set of rules that comes with the cases.
 */
class GidsTest {

    private static final String JAR = "java -jar test-cases/target/actieoverleg.jar ";
    private static final Pattern WOORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Set<String> MOETEN_LUKKEN = Set.of("nieuw", "regels", "controleer", "regelboek");
    private static final Set<String> DUREN_LANG = Set.of("mutatie", "verslag");
    private static final Set<String> MET_CASUSSEN = Set.of("regressie", "dekking", "mutatie", "verslag");
    private static final String KLEIN = Path.of("toetsingskader").toString();

    @TempDir
    private Path map;

    @ParameterizedTest
    @ValueSource(strings = {"../rules-nn/README.md", "README.md"})
    void elkeOpdrachtOpDePaginaDoetHet(String pagina) throws IOException {
        List<String> opdrachten = Files.readAllLines(Path.of(pagina)).stream().map(String::strip)
                .filter(regel -> regel.startsWith(JAR)).map(regel -> regel.substring(JAR.length())).toList();
        assertTrue(opdrachten.size() > 4, () -> "Not a page with commands: " + pagina);
        kopieer(Path.of("regressie"), map.resolve("regressie"));
        if (opdrachten.stream().noneMatch(opdracht -> opdracht.startsWith("regels uitpakken"))) {
            voer("regels uitpakken mijn-regels");
        }
        for (String opdracht : opdrachten) {
            Uitvoering uitvoering = voer(opdracht);
            assertNotEquals(Werkbank.VERKEERD_GEBRUIK, uitvoering.status(), () -> opdracht + "\n" + uitvoering.alles());
            if (MOETEN_LUKKEN.contains(opdracht.split(" ")[0])) {
                assertEquals(Werkbank.GELUKT, uitvoering.status(), () -> opdracht + "\n" + uitvoering.alles());
            }
        }
    }

    /** What a rule may say and ask has a line in a table. */
    @Test
    void deGidsNoemtAlleWoordenVanEenRegel() throws IOException {
        List<String> woorden = new ArrayList<>();
        Stream.of(Conclusie.values()).forEach(conclusie -> woorden.add("| `@" + conclusie.annotatie() + "( "));
        Stream.of(Voorwaarde.Toets.values()).forEach(toets -> woorden.add("." + toets.woord()));
        for (Routewoord woord : Routewoord.values()) {
            woorden.add(woord.noemt() == null ? "| `" + woord.woord() + "` |" : woord.woord() + "( \"");
        }
        List<String> tabellen = Files.readAllLines(Path.of("../rules-nn/README.md")).stream()
                .filter(regel -> regel.startsWith("| ")).toList();
        assertEquals(List.of(), woorden.stream()
                .filter(woord -> tabellen.stream().noneMatch(regel -> regel.contains(woord))).toList());
    }

    private Uitvoering voer(String opdracht) throws IOException {
        List<String> woorden = new ArrayList<>();
        Matcher woord = WOORD.matcher(opdracht);
        while (woord.find()) {
            woorden.add(woord.group(1) != null ? woord.group(1) : waar(woord.group(2)));
        }
        if (opdracht.startsWith("regels uitpakken")) {
            wis(Path.of(woorden.get(2)));
        }
        vulAan(woorden.get(0), woorden);
        return Uitvoering.met(Map.of(), "", woorden.toArray(String[]::new));
    }

    /** What the page takes from the folder that one stands in. */
    private void vulAan(String opdracht, List<String> woorden) throws IOException {
        if (opdracht.equals("nieuw")) {
            woorden.addAll(List.of("--regels", waar("mijn-regels"), "--casussen", waar("mijn-casussen")));
        }
        if (opdracht.equals("regelboek")) {
            woorden.addAll(List.of("--naar", map.resolve("regelboek").toString()));
        }
        if (opdracht.equals("proefbank")) {
            woorden.add("--help"); // By itself it goes on until somebody stops it.
        }
        if (DUREN_LANG.contains(opdracht)) {
            woorden.addAll(List.of("--regels", KLEIN + "/regels", KLEIN));
        } else if (MET_CASUSSEN.contains(opdracht) && woorden.stream().noneMatch(woord -> woord.endsWith("-casussen"))) {
            woorden.add(map.resolve("regressie").toString());
        }
        if (opdracht.equals("vergelijk") && woorden.contains(waar("regels-van-toen"))
                && !Files.exists(Path.of(waar("regels-van-toen")))) {
            kopieer(Path.of(waar("mijn-regels")), Path.of(waar("regels-van-toen")));
        }
    }

    /** A name of a folder or file on the page, in the folder of this test. */
    private String waar(String woord) {
        return woord.startsWith("mijn-") || woord.startsWith("regels-van-") || woord.endsWith(".html")
                ? map.resolve(woord).toString() : woord;
    }

    private static void kopieer(Path van, Path naar) throws IOException {
        try (Stream<Path> paden = Files.walk(van)) {
            for (Path pad : paden.toList()) {
                Path doel = naar.resolve(van.relativize(pad).toString());
                if (Files.isDirectory(pad)) {
                    Files.createDirectories(doel);
                } else {
                    Files.copy(pad, doel);
                }
            }
        }
    }

    private static void wis(Path map) throws IOException {
        if (Files.exists(map)) {
            try (Stream<Path> paden = Files.walk(map)) {
                for (Path pad : paden.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(pad);
                }
            }
        }
    }
}
