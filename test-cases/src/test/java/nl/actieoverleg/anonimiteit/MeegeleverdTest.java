package nl.actieoverleg.anonimiteit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that is shipped could lead to a real person; a finding fails the build with its place and reason. */
class MeegeleverdTest {

    @ParameterizedTest
    @ValueSource(strings = {"regressie", "voorbeelden", "src/main/resources/nl/actieoverleg/werkbank"})
    void inDeMeegeleverdeCasussenEnAdviezenStaatNietsVanEchteMensen(String map) throws IOException {
        Anonimiteitsuitslag uitslag = Anonimiteitscontrole.controleer(Path.of(map));
        assertTrue(uitslag.bestanden() > 0, map);
        assertTrue(uitslag.vondsten().isEmpty(), () -> uitslag.vondsten().stream().map(Vondst::toString)
                .reduce("In de map " + map + ":", (een, volgende) -> een + "\n" + volgende));
    }

    @Test
    void elkeCasusEnElkAdviesWordtNagekeken() throws IOException {
        int casussen = Anonimiteitscontrole.controleer(Path.of("regressie/casussen")).bestanden();
        int adviezen = Anonimiteitscontrole.controleer(Path.of("regressie/adviezen")).bestanden();
        assertTrue(casussen >= 120, "Casussen: " + casussen);
        assertEquals(casussen, adviezen);
    }
}
