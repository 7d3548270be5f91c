package nl.actieoverleg.inbedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.Regelstatus;
import nl.actieoverleg.Regelwacht;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.fout.Weigering;
import nl.actieoverleg.regel.Antwoord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With so many overleggen that there are too many orders, an advice is given and looking ahead is refused, once. */
class TeGroteKaartTest {

    private static final int VEEL = 22;

    @TempDir
    private Path map;

    private void schrijf(int overleggen) throws IOException {
        StringBuilder drl = new StringBuilder("""
                package proef;

                import nl.actieoverleg.regel.*;

                declare Feiten
                    @vragenlijst

                    nodig : Antwoord
                        @vraag( "Is overleg nodig?" )
                        @groep( "Proef" )
                        @bron( "Proef" )
                end

                declare Criteria
                    @criterialijst

                    c1 : Antwoord
                        @code( "C-1" )
                        @tekst( "Overleg is nodig." )
                        @bron( "Proef" )
                end

                rule "Overleg is nodig"
                    @criterium( "C-1" )
                when
                    Feiten( nodig.ja )
                then
                end
                """);
        drl.append("\ndeclare Overleggen\n    @overleglijst\n");
        for (int i = 0; i < overleggen; i++) {
            drl.append("\n    o%d : String\n        @code( \"O%d\" )\n        @naam( \"Proef\" )\n".formatted(i, i));
        }
        drl.append("end\n\ndeclare Ingangen\n    @inganglijst\n");
        for (int i = 0; i < overleggen; i++) {
            drl.append(("\n    i%d : Antwoord\n        @code( \"I%d\" )\n        @naam( \"Proef\" )\n"
                    + "        @overleg( \"O%d\" )\n").formatted(i, i, i));
        }
        drl.append("end\n");
        for (int i = 0; i < overleggen; i++) {
            drl.append("\nrule \"Ingang %d past\"\n    @ingang( \"I%d\" )\nwhen\n    Criteria( c1.ja )\nthen\nend\n"
                    .formatted(i, i));
        }
        schrijf("basis", "id=basis\nnaam=Proef\nversie=1.0.0\n", drl);
        schrijf("proef", "id=proef\nnaam=Proef\nversie=1.0.0\nregio=PROEF\nop=basis\n", "package proef.regio;\n");
    }

    private void schrijf(String module, String eigenschappen, CharSequence drl) throws IOException {
        Files.createDirectories(map.resolve(module));
        Files.writeString(map.resolve(module).resolve("regelmodule.properties"), eigenschappen);
        Files.writeString(map.resolve(module).resolve("regels.drl"), drl);
    }

    private static Casus casus() {
        return Casus.voor("X", "PROEF").feit("nodig", Antwoord.JA).maak();
    }

    @Test
    void dieKaartWordtEenKeerGeprobeerd() throws IOException {
        schrijf(VEEL);
        try (Adviseur adviseur = Adviseur.bouwer().opwarmen(false).regels(map).maak()) {
            assertEquals("O0", adviseur.adviseer(casus()).route());
            Weigering eerste = assertThrows(Weigering.class, () -> adviseur.vooruitblik(casus()));
            Weigering tweede = assertThrows(Weigering.class, () -> adviseur.vooruitblik(casus()));
            assertNull(eerste.getCause());
            assertSame(eerste, tweede.getCause(), "the map is drawn again");
            assertEquals(eerste.getMessage(), tweede.getMessage());
        }
    }

    @Test
    void zulkeRegelsKomenBijHerladenGewoonInDePlaats() throws IOException {
        schrijf(2);
        try (Regelwacht wacht = Adviseur.bouwer().opwarmen(false).regels(map).bewaak()) {
            assertEquals(1, wacht.vooruitblik(casus()).mogelijkeRoutes().size());
            schrijf(VEEL);
            Regelstatus status = wacht.herlaad();
            assertEquals("O0", wacht.adviseer(casus()).route());
            assertThrows(Weigering.class, () -> wacht.vooruitblik(casus()), status::toString);
        }
    }
}
