package nl.actieoverleg.anonimiteit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases about regions name the region, and nothing else that could lead to anybody. */
class RegionamenTest {

    @ParameterizedTest
    @CsvSource({"casussen, 'haaglanden, r…-rijnmond, a…-amstelland, zaanstreek-w…'",
        "adviezen, 'r…-rijnmond, a…-amstelland, zaanstreek-w…'"})
    void alleenNamenVanRegiosDieNaarEenPlaatsHeten(String map, String regios) throws IOException {
        Anonimiteitsuitslag uitslag = Anonimiteitscontrole.controleer(Path.of("toetsingskader", map));
        assertEquals(38, uitslag.bestanden());
        Set<String> gevonden = new TreeSet<>();
        for (Vondst vondst : uitslag.vondsten()) {
            assertTrue(vondst.melding().contains("een plaats of gemeente"), vondst::toString);
            gevonden.add(vondst.bestand().replaceAll("^regios/|\\.(yaml|json)$", ""));
        }
        assertEquals(new TreeSet<>(Set.of(regios.split(", "))), gevonden);
    }
}
