package nl.actieoverleg.inbedding;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.regelboek.Regelboek;
import nl.actieoverleg.regressie.Toetsregels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands for policy staff do, as another program does it: each in the line that CONTRIBUTING shows. */
class BeleidsprogrammaTest {

    @Test
    void eenAnderProgrammaControleertVergelijktEnMaaktHetRegelboek(@TempDir Path map) throws IOException {
        Toetsregels.pakUit(map);
        Path moment = map.resolve("drenthe/nl/actieoverleg/drenthe/moment.drl");
        Files.writeString(moment, Files.readString(moment).replace("Elke maand,", "Elke twee weken,"));

        assertTrue(Adviseur.bouwer().regels(map).controleer().isGoed());
        assertFalse(Adviseur.laad().vergelijk(Adviseur.bouwer().regels(map).maak()).isAdviesGelijk());
        String html = Regelboek.html(Toetsregels.uitMap(map));
        assertTrue(html.startsWith("<!DOCTYPE html>"), html);
        assertTrue(html.contains("Elke twee weken,"), "The rule book is of the rules in the folder.");
        assertTrue(Regelboek.markdown(Toetsregels.uitMap(map)).contains("Elke twee weken,"));
    }
}
