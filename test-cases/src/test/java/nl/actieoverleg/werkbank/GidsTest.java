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
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Lijstsoort;
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
    private static final Path GIDS = Path.of("../rules-nn/README.md");
    private static final Path REGIO = Path.of("../rules-nn/REGIO.md");
    private static final Pattern WOORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern ACHTER_DE_A = Pattern.compile("`@([a-z]+)");
    /** A file that the page gives: its name, and below it what stands in it. */
    private static final Pattern BESTAND = Pattern.compile("(?ms)^`(mijn-[^`]+)`:\n\n```\n(.*?)^```$");
    private static final Set<String> MOETEN_LUKKEN = Set.of("nieuw", "regels", "controleer", "regelboek");
    private static final Set<String> DUREN_LANG = Set.of("mutatie", "verslag");
    private static final Set<String> MET_CASUSSEN = Set.of("regressie", "dekking", "mutatie", "verslag");
    private static final String KLEIN = Path.of("toetsingskader").toString();

    @TempDir
    private Path map;

    @ParameterizedTest
    @ValueSource(strings = {"../rules-nn/README.md", "README.md"})
    void elkeOpdrachtOpDePaginaDoetHet(String pagina) throws IOException {
        List<String> opdrachten = opdrachten(Path.of(pagina));
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
        List<String> rijen = rijen();
        assertEquals(List.of(), woorden.stream()
                .filter(woord -> rijen.stream().noneMatch(rij -> rij.contains(woord))).toList());
    }

    /** What each list holds is in a table as the reader of rule files has it, and each of those words is explained. */
    @Test
    void deGidsNoemtAlleLijstenMetHunWoorden() throws IOException {
        List<String> rijen = rijen();
        Set<String> uitgelegd = new TreeSet<>();
        rijen.forEach(rij -> uitgelegd.addAll(achterDeA(rij.split(" \\| ")[0])));
        for (Lijstsoort soort : Lijstsoort.values()) {
            String begin = "| `@" + soort.annotatie() + "` | `" + soort.veldtype() + "` |";
            String[] cellen = rijen.stream().filter(rij -> rij.startsWith(begin)).findFirst()
                    .orElseThrow(() -> new AssertionError("Not in the table of lists: " + begin)).split("\\|");
            assertEquals(new TreeSet<>(soort.verplicht()), achterDeA(cellen[3]), begin);
            Set<String> mag = new TreeSet<>(soort.optioneel());
            assertTrue(mag.remove("bedoeld"), begin); // At every list: above the table.
            assertEquals(mag, achterDeA(cellen[4]), begin);
            assertEquals(Set.of(), zonder(soort.metTekst(), uitgelegd), begin);
            assertEquals(Set.of(), zonder(soort.merken(), uitgelegd), begin);
        }
    }

    /** Who types over what the page on a region by hand gives, has a region. */
    @Test
    void deRegioMetDeHandKlopt() throws IOException {
        String pagina = Files.readString(REGIO);
        Matcher bestand = BESTAND.matcher(pagina);
        voer("regels uitpakken mijn-regels");
        int bestanden = 0;
        for (; bestand.find(); bestanden++) {
            Path pad = Path.of(waar(bestand.group(1)));
            Files.createDirectories(pad.getParent());
            Files.writeString(pad, bestand.group(2));
        }
        assertEquals(6, bestanden);
        assertEquals("De regels kloppen.\n", voer("controleer --regels mijn-regels").uit());
        List<String> opdrachten = opdrachten(REGIO);
        assertEquals("regels uitpakken mijn-regels", opdrachten.get(0));
        for (String opdracht : opdrachten.subList(1, opdrachten.size())) {
            Uitvoering uitvoering = voer(opdracht);
            assertEquals(Werkbank.GELUKT, uitvoering.status(), () -> opdracht + "\n" + uitvoering.alles());
            assertTrue(opdracht.startsWith("controleer") || uitvoering.uit().contains("wijkteamBetrokken"),
                    () -> opdracht + "\n" + uitvoering.alles());
        }
    }

    private static List<String> rijen() throws IOException {
        return Files.readAllLines(GIDS).stream().filter(regel -> regel.startsWith("| ")).toList();
    }

    /** The annotations that this text names. */
    private static Set<String> achterDeA(String tekst) {
        return ACHTER_DE_A.matcher(tekst).results().map(een -> een.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> zonder(List<String> woorden, Set<String> andere) {
        Set<String> rest = new TreeSet<>(woorden);
        rest.removeAll(andere);
        return rest;
    }

    private static List<String> opdrachten(Path pagina) throws IOException {
        return Files.readAllLines(pagina).stream().map(String::strip).filter(regel -> regel.startsWith(JAR))
                .map(regel -> regel.substring(JAR.length())).toList();
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
        } else if (MET_CASUSSEN.contains(opdracht) && woorden.stream()
                .noneMatch(woord -> woord.endsWith("-casussen"))) {
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
