package nl.actieoverleg.snelheid;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.tweedelezing.CasusGenerator;
import tools.jackson.databind.json.JsonMapper;

/** The fixed set of cases that everything is measured and checked on: the same ones every time. */
public final class Casusreeks {

    static final int AANTAL = 10_000;

    /** Cases without a day are advised on for this one, so that it cannot matter when is measured. */
    public static final Clock KLOK = Clock.fixed(Instant.parse("2026-01-15T09:00:00Z"), ZoneOffset.UTC);

    private static final long ZAAD = 40_817;
    private static final List<String> TELLERS = List.of("keerBesprokenInActieoverleg", "dagenTotGeplandOverleg");

    private Casusreeks() {
    }

    private static List<Map<String, Object>> reeks() {
        Random random = new Random(ZAAD);
        List<Map<String, Object>> reeks = new ArrayList<>(AANTAL);
        for (int nummer = 0; nummer < AANTAL; nummer++) {
            reeks.add(CasusGenerator.casus(random, nummer));
        }
        return reeks;
    }

    /** The cases as JSON in UTF-8. */
    public static byte[][] json() {
        JsonMapper mapper = new JsonMapper();
        return reeks().stream().map(casus -> mapper.writeValueAsString(casus).getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
    }

    /** The cases as an embedder makes them. */
    public static Casus[] casussen() {
        return reeks().stream().map(Casusreeks::casus).toArray(Casus[]::new);
    }

    /**
     * Some of the cases, spread over all.
     *
     * @param aantal how many
     */
    public static List<Casus> proef(int aantal) {
        List<Map<String, Object>> reeks = reeks();
        return IntStream.range(0, aantal).mapToObj(i -> casus(reeks.get((int) ((long) i * AANTAL / aantal)))).toList();
    }

    private static Casus casus(Map<String, Object> bron) {
        Casus.Bouwer bouwer = Casus.voor((String) bron.get("kenmerk"), (String) bron.get("provincie"));
        if (bron.get("peildatum") instanceof String dag) {
            bouwer.peildatum(LocalDate.parse(dag));
        }
        if (bron.get("feiten") instanceof Map<?, ?> feiten) {
            feiten.forEach((feit, antwoord) -> bouwer.feit((String) feit, Antwoord.valueOf((String) antwoord)));
        }
        if (bron.get("nodig") instanceof List<?> nodig) {
            nodig.forEach(behoefte -> bouwer.nodig((String) behoefte));
        }
        if (bron.get("lopendeOverleggen") instanceof List<?> lopend) {
            lopend.forEach(overleg -> bouwer.looptIn((String) overleg));
        }
        for (String teller : TELLERS) {
            if (bron.get(teller) instanceof Integer aantal) {
                bouwer.teller(teller, aantal);
            }
        }
        return bouwer.maak();
    }

    /** The shipped rules. */
    public static Adviseur adviseur() {
        return Adviseur.bouwer().klok(KLOK).maak();
    }
}
