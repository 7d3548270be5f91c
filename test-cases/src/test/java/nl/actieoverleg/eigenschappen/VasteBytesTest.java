package nl.actieoverleg.eigenschappen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.Adviseurbouwer;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.tweedelezing.CasusGenerator;
import nl.actieoverleg.regel.Antwoord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The same case gives the same bytes, in whatever order facts and rules stand and however many threads ask. */
class VasteBytesTest {

    private static final Pattern VINGERAFDRUK = Pattern.compile("\"vingerafdruk\":\"[0-9a-f]{64}\"");
    private static final int THREADS = 8;

    @Provide
    Arbitrary<Map<String, Object>> casussen() {
        return Casussen.alle();
    }

    private static String bytes(Adviseur adviseur, Casus casus) {
        return adviseur.schrijf(adviseur.adviseer(casus));
    }

    @Property(tries = 300)
    void orderOfFactsChangesNothing(@ForAll("casussen") Map<String, Object> bron, @ForAll Random random) {
        Casus casus = Casussen.casus(bron);
        List<Map.Entry<String, Antwoord>> feiten = new ArrayList<>(casus.feiten().entrySet());
        Collections.shuffle(feiten, random);
        Map<String, Antwoord> geschud = new LinkedHashMap<>();
        feiten.forEach(feit -> geschud.put(feit.getKey(), feit.getValue()));
        assertEquals(bytes(Casussen.ADVISEUR, casus), bytes(Casussen.ADVISEUR, Casussen.met(casus, geschud)));
    }

    @Test
    void numberOfThreadsChangesNothing() throws Exception {
        List<Casus> casussen = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 400; i++) {
            casussen.add(Casussen.casus(CasusGenerator.casus(random, i)));
        }
        List<String> alleen = casussen.stream().map(casus -> bytes(Casussen.ADVISEUR, casus)).toList();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<String>>> samen = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                samen.add(threads.submit(() ->
                        casussen.stream().map(casus -> bytes(Casussen.ADVISEUR, casus)).toList()));
            }
            for (Future<List<String>> een : samen) {
                assertEquals(alleen, een.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void orderOfRulesChangesNothing(@TempDir Path map) throws IOException {
        Random random = new Random(11);
        Adviseurbouwer bouwer = Adviseur.bouwer().klassenpad(null);
        for (String module : List.of("nn", "drenthe", "friesland", "groningen")) {
            Path bronnen = Path.of("..", "rules-" + module, "src", "main", "resources");
            bouwer.map(geschud(bronnen, map.resolve(module), random));
        }
        Adviseur geschud = bouwer.maak();
        for (String provincie : Casussen.ADVISEUR.provincies()) {
            assertNotEquals(Casussen.ADVISEUR.regelset(provincie), geschud.regelset(provincie));
        }
        JsonMapper json = new JsonMapper();
        for (int i = 0; i < 500; i++) {
            Map<String, Object> bron = CasusGenerator.casus(random, i);
            bron.putIfAbsent("peildatum", Casussen.VANDAAG.toString());
            Casus casus = Casussen.casus(bron);
            assertEquals(zonderVingerafdruk(bytes(Casussen.ADVISEUR, casus)),
                    zonderVingerafdruk(bytes(geschud, casus)), () -> json.writeValueAsString(bron));
        }
    }

    private static String zonderVingerafdruk(String advies) {
        return VINGERAFDRUK.matcher(advies).replaceFirst("");
    }

    /** Copies a rule module with the rules of each file in another order; declarations stay in front. */
    private static Path geschud(Path bron, Path doel, Random random) throws IOException {
        try (var bestanden = Files.walk(bron)) {
            for (Path bestand : (Iterable<Path>) bestanden.filter(Files::isRegularFile)::iterator) {
                Path kopie = doel.resolve(bron.relativize(bestand).toString());
                Files.createDirectories(kopie.getParent());
                String tekst = Files.readString(bestand);
                Files.writeString(kopie, bestand.toString().endsWith(".drl") ? geschud(tekst, random) : tekst);
            }
        }
        return doel;
    }

    private static String geschud(String drl, Random random) {
        List<String> delen = new ArrayList<>(List.of(drl.split("(?m)^(?=rule )")));
        String kop = delen.remove(0);
        Collections.shuffle(delen, random);
        return kop + String.join("\n", delen);
    }
}
