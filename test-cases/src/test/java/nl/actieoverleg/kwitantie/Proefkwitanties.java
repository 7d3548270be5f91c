package nl.actieoverleg.kwitantie;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.tweedelezing.CasusGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Receipts to test with. */
final class Proefkwitanties {

    static final Adviseur ADVISEUR = Adviseur.bouwer().opwarmen(false)
            .klok(Clock.fixed(Instant.parse("2026-01-15T09:00:00Z"), ZoneOffset.UTC)).maak();
    static final Kwitanties KWITANTIES = ADVISEUR.kwitanties();

    private static final JsonMapper JSON = new JsonMapper();

    private Proefkwitanties() {
    }

    static Stream<Casus> casussen(int aantal) {
        Random random = new Random(2_020);
        return IntStream.range(0, aantal).mapToObj(nummer -> ADVISEUR.lees(JSON.writeValueAsString(
                CasusGenerator.casus(random, nummer))));
    }

    static Kwitantie van(Casus casus) {
        return KWITANTIES.maak(casus, ADVISEUR.adviseer(casus));
    }

    static String tekst(Kwitantie kwitantie) {
        return new String(KWITANTIES.schrijf(kwitantie), StandardCharsets.UTF_8);
    }
}
