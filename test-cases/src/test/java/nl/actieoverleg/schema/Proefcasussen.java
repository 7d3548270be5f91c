package nl.actieoverleg.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.regressie.Casusmap;
import nl.actieoverleg.regressie.Testcasus;
import nl.actieoverleg.regressie.Toetsregels;
import nl.actieoverleg.tweedelezing.CasusGenerator;

/** Cases to hold against a schema, as JSON. */
final class Proefcasussen {

    static final Adviseur ADVISEUR = Adviseur.bouwer().opwarmen(false)
            .klok(Clock.fixed(Instant.parse("2026-01-15T09:00:00Z"), ZoneOffset.UTC)).maak();

    private Proefcasussen() {
    }

    /** The example cases for developers. */
    static List<String> voorbeelden() throws IOException {
        List<String> casussen = new ArrayList<>();
        for (Path bestand : bestanden(Path.of("voorbeelden"))) {
            casussen.add(Files.readString(bestand));
        }
        return casussen;
    }

    /** The example cases of policy staff. */
    static List<String> regressie() throws IOException {
        return new Casusmap(Path.of("regressie")).lees(Toetsregels.opKlassenpad(ADVISEUR)).stream()
                .map(Testcasus::casus).map(ADVISEUR::schrijf).toList();
    }

    /** Generated cases of every province. */
    static List<String> gegenereerd(int aantal) {
        Random random = new Random(20260115);
        List<String> casussen = new ArrayList<>();
        for (int i = 0; i < aantal; i++) {
            casussen.add(Validator.JSON.writeValueAsString(CasusGenerator.casus(random, i)));
        }
        return casussen;
    }

    /** The JSON files in a folder and below. */
    static List<Path> bestanden(Path map) {
        try (Stream<Path> bestanden = Files.walk(map)) {
            return bestanden.filter(bestand -> bestand.toString().endsWith(".json")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
