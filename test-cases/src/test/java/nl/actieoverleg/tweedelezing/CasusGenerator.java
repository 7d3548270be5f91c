package nl.actieoverleg.tweedelezing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import nl.actieoverleg.tweedelezing.Profielantwoorden.Profiel;

/**
 * Random valid cases, as the maps and lists of section 6. Each case follows a profile, since answers
 * drawn at random hardly ever fit an overleg. The same state of the generator gives the same case.
 */
public final class CasusGenerator {

    private static final String JA = Profielantwoorden.JA;
    private static final String NEE = Profielantwoorden.NEE;
    private static final String ONBEKEND = Profielantwoorden.ONBEKEND;

    private static final List<String> PROVINCIES =
            List.of(Criteria.GRONINGEN, Criteria.DRENTHE, Criteria.FRIESLAND);
    private static final List<String> DOELEN = List.of("ACTIEPLAN_DIRECTE_VEILIGHEID",
            "KETENOVERSTIJGENDE_AANPAK", "MULTIDISCIPLINAIRE_ANALYSE");
    private static final List<String> LOPEND = List.of("ACTIEOVERLEG", "ZVH", "MDA_PLUS_PLUS", "ANDER");
    private static final List<Integer> DAGEN = List.of(0, 1, 6, 7, 8, 9, 27);
    private static final List<String> PEILDATA = List.of("2022-02-28", "2023-08-30", "2023-08-31",
            "2023-09-01", "2023-09-02", "2024-02-29", "2026-01-15");

    private final Kans kans;
    private final String provincie;
    private final Profiel profiel;
    private final List<String> vragenlijst;
    private final Profielantwoorden antwoorden;

    private CasusGenerator(RandomGenerator random) {
        kans = new Kans(random);
        Profiel gekozen = Profiel.values()[random.nextInt(Profiel.values().length)];
        String plaats = kans.een(PROVINCIES);
        if (gekozen == Profiel.MAATWERK && kans.op(0.8)) {
            plaats = Criteria.DRENTHE;
        }
        if (gekozen == Profiel.DERDE_KEER && kans.op(0.8)) {
            plaats = Criteria.GRONINGEN;
        }
        profiel = gekozen;
        provincie = plaats;
        vragenlijst = Criteria.feitenVan(provincie);
        antwoorden = new Profielantwoorden(kans, profiel, vragenlijst);
    }

    /**
     * A valid case.
     *
     * @param random the source of chance
     * @param nummer the number that the kenmerk carries
     */
    public static Map<String, Object> casus(RandomGenerator random, int nummer) {
        return new CasusGenerator(random).bouw(nummer);
    }

    private Map<String, Object> bouw(int nummer) {
        antwoorden.beantwoord();
        verstoor();
        verzwijg();

        Map<String, Object> casus = new LinkedHashMap<>();
        casus.put("kenmerk", String.format(Locale.ROOT, "G-%05d", nummer));
        casus.put("provincie", provincie);
        if (kans.op(0.7)) {
            casus.put("peildatum", kans.een(PEILDATA));
        }
        Map<String, Object> feiten = feiten();
        if (!feiten.isEmpty() || kans.op(0.5)) {
            casus.put("feiten", feiten);
        }
        lijst(casus, "nodig", DOELEN, 0.35);
        lijst(casus, "lopendeOverleggen", LOPEND, 0.2);
        int keer = profiel == Profiel.DERDE_KEER ? 2 + kans.random().nextInt(2) : kans.random().nextInt(4);
        if (profiel == Profiel.DERDE_KEER || kans.op(0.5)) {
            casus.put("keerBesprokenInActieoverleg", keer);
        }
        if (kans.op(0.5)) {
            casus.put("dagenTotGeplandOverleg", kans.een(DAGEN));
        }
        return casus;
    }

    // What disturbs it

    /** Changes a few of the answers, mostly those that say JA, since these carry the profile. */
    private void verstoor() {
        int keren = kans.een(List.of(0, 0, 1, 1, 2, 3));
        for (int i = 0; i < keren; i++) {
            List<String> ja = vragenlijst.stream().filter(feit -> JA.equals(antwoorden.get(feit))).toList();
            String feit = ja.isEmpty() || kans.op(0.25) ? kans.een(vragenlijst) : kans.een(ja);
            antwoorden.put(feit, kans.een(List.of(JA, NEE, NEE, ONBEKEND)));
        }
    }

    /** Makes some facts unknown: none, a few, a group that belongs together, or many. */
    private void verzwijg() {
        switch (kans.random().nextInt(6)) {
            case 0, 1 -> {
                int aantal = 1 + kans.random().nextInt(5);
                for (int i = 0; i < aantal; i++) {
                    antwoorden.put(kans.een(vragenlijst), ONBEKEND);
                }
            }
            case 2 -> antwoorden.zet(kans.een(Profielantwoorden.GROEPEN), ONBEKEND);
            case 3 -> {
                double deel = kans.random().nextDouble() * 0.6;
                vragenlijst.stream().filter(feit -> kans.op(deel)).forEach(feit -> antwoorden.put(feit, ONBEKEND));
                if (kans.op(0.6)) {
                    antwoorden.zet(Profielantwoorden.SPOED, NEE);
                }
            }
            default -> { }
        }
    }

    /** The answers in the order of the questionnaire; an unknown fact may be left out. */
    private Map<String, Object> feiten() {
        double weglaten = kans.een(List.of(0.0, 0.5, 1.0));
        Map<String, Object> feiten = new LinkedHashMap<>();
        for (String feit : vragenlijst) {
            String antwoord = antwoorden.get(feit);
            if (!ONBEKEND.equals(antwoord) || !kans.op(weglaten)) {
                feiten.put(feit, antwoord);
            }
        }
        return feiten;
    }

    // Small tools

    /** A part of the values in any order, each once; left out or empty when none was drawn. */
    private void lijst(Map<String, Object> casus, String veld, List<String> waarden, double deel) {
        List<String> over = new ArrayList<>(waarden);
        List<String> gekozen = new ArrayList<>();
        while (!over.isEmpty()) {
            String waarde = over.remove(kans.random().nextInt(over.size()));
            if (kans.op(deel)) {
                gekozen.add(waarde);
            }
        }
        if (!gekozen.isEmpty() || kans.op(0.3)) {
            casus.put(veld, gekozen);
        }
    }
}
