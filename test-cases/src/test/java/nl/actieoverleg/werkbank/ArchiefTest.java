package nl.actieoverleg.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What can be seen of {@code archief} without a JAR. */
class ArchiefTest {

    @Test
    void zegtDatHetProgrammaNietUitEenJarDraait() {
        Uitvoering uitvoering = Uitvoering.van("archief");
        assertEquals(new Uitvoering(Werkbank.VERKEERD_GEBRUIK, "",
                "Het programma draait niet uit een JAR. Start het met java -jar actieoverleg.jar.\n"), uitvoering);
    }

    @Test
    void maaktEenProefritDieSlaagt() throws IOException {
        Proefrit.main(new String[0]); // Throws when a command of the trial run fails.
    }
}
