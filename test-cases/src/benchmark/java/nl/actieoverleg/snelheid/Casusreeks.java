package nl.actieoverleg.snelheid;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.tweedelezing.CasusGenerator;
import tools.jackson.databind.json.JsonMapper;

/** The fixed set of cases that everything is measured and checked on: the same ones every time. */
final class Casusreeks {

    static final int AANTAL = 10_000;

    /** Cases without a day are advised on for this one, so that it cannot matter when is measured. */
    static final Clock KLOK = Clock.fixed(Instant.parse("2026-01-15T09:00:00Z"), ZoneOffset.UTC);

    private static final long ZAAD = 40_817;

    private Casusreeks() {
    }

    /** The cases as JSON in UTF-8. */
    static byte[][] json() {
        JsonMapper mapper = new JsonMapper();
        Random random = new Random(ZAAD);
        List<byte[]> casussen = new ArrayList<>(AANTAL);
        for (int nummer = 0; nummer < AANTAL; nummer++) {
            Map<String, Object> casus = CasusGenerator.casus(random, nummer);
            casussen.add(mapper.writeValueAsString(casus).getBytes(StandardCharsets.UTF_8));
        }
        return casussen.toArray(byte[][]::new);
    }

    /** The cases as an embedder has them after reading. */
    static Casus[] casussen(Adviseur adviseur) {
        return Arrays.stream(json()).map(adviseur::lees).toArray(Casus[]::new);
    }

    static Adviseur adviseur() {
        return Adviseur.bouwer().klok(KLOK).maak();
    }
}
