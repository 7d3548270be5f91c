package nl.actieoverleg;

import static nl.actieoverleg.regelset.Dorp.WIJK;
import static nl.actieoverleg.regelset.Dorp.dorp;
import static nl.actieoverleg.regelset.Dorp.wijk;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** The rules of the made-up village with days in them, in a folder of their own. */
abstract class Dagregels {

    static final String ERVOOR = "2026-12-31";
    static final String EROP = "2027-01-01";
    static final String VANAF = "Peildatum( vanaf( \"2027-01-01\" ) )";
    static final String VOOR = "Peildatum( voor( \"2027-01-01\" ) )";

    @TempDir
    Path map;

    String bijKou = "Vragen( koud.ja )";

    Adviseur adviseur(String lijsten, String regels) throws IOException {
        schrijf("dorp", dorp(lijsten, regels));
        schrijf("wijk", wijk(met(WIJK, "Vragen( koud.ja )", bijKou)));
        return Adviseur.bouwer().regels(map).opwarmen(false)
                .klok(Clock.fixed(Instant.parse("2027-01-01T12:00:00Z"), ZoneOffset.UTC)).maak();
    }

    void schrijf(String module, Map<String, String> bronnen) throws IOException {
        Files.createDirectories(map.resolve(module));
        for (Map.Entry<String, String> bron : bronnen.entrySet()) {
            Files.writeString(map.resolve(module).resolve(bron.getKey()), bron.getValue());
        }
    }

    /** The text with another in the place of a part that it has. */
    static String met(String tekst, String oud, String nieuw) {
        assertTrue(tekst.contains(oud), oud);
        return tekst.replace(oud, nieuw);
    }
}
