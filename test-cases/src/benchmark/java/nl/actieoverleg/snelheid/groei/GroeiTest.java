package nl.actieoverleg.snelheid.groei;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.drl.Regelmap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is measured is real: made-up regions load beside the base layer and give advice by their own rules. */
class GroeiTest {

    @TempDir
    private Path map;

    @Test
    void everyRegionGivesAdvice() {
        Adviseur adviseur = Adviseur.bouwer().opwarmen(false)
                .klassenpad(Klassenpad.regels(Regiobouw.jars(map, 3, 60))).maak();
        assertEquals(List.of("R60N1", "R60N2", "R60N3"), adviseur.provincies());
        Set<String> gebruikt = Regiocasussen.van(adviseur, adviseur.provincies(), 1, 300).stream()
                .map(adviseur::adviseer).filter(advies -> advies.redenen().stream()
                        .anyMatch(reden -> reden.code().equals("T-0")))
                .map(Advies::provincie).collect(Collectors.toSet());
        assertEquals(Set.copyOf(adviseur.provincies()), gebruikt);
    }

    @Test
    void equalSeedsGiveEqualFiles() throws IOException {
        Path een = Regiobouw.jars(Files.createDirectory(map.resolve("een")), 1, 60).get(0);
        Path ander = Regiobouw.jars(Files.createDirectory(map.resolve("ander")), 1, 60).get(0);
        assertEquals(-1, Files.mismatch(een, ander));
        assertNotEquals(new Proefregio("x", 60, 1).bronnen(), new Proefregio("x", 60, 2).bronnen());
    }

    @Test
    void aPageKeepsItsOwnText() {
        String bladzijde = "Own.\n<!-- begin a -->\nold\n<!-- end a -->\nMore.\n";
        String nieuw = "Own.\n<!-- begin a -->\nnew\n<!-- end a -->\nMore.\n";
        assertEquals(nieuw, Bladzijde.vul(bladzijde, Map.of("a", "new\n")));
        assertThrows(IllegalArgumentException.class, () -> Bladzijde.vul(bladzijde, Map.of("b", "new\n")));
    }

    @Test
    void aRegionHasAsManyRulesAsAsked() {
        for (int regels : new int[] {10, 60, 310}) {
            long geteld = new Proefregio("x", regels, 1).bronnen().values().stream()
                    .flatMap(String::lines).filter(regel -> regel.startsWith("rule ")).count();
            assertEquals(regels, geteld);
        }
    }

    @Test
    void theShippedRulesComeWithTheirSources() {
        List<Path> mappen = Klassenpad.bronnen(map);
        assertEquals(mappen, Regelmap.lees(map).stream().map(module -> map.resolve(module.id())).toList());
    }
}
