package nl.actieoverleg.tweedelezing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Random valid cases, as the maps and lists of section 6. Each case follows a profile, since answers
 * drawn at random hardly ever fit an overleg. The same state of the generator gives the same case.
 */
public final class CasusGenerator {

    private static final String JA = "JA";
    private static final String NEE = "NEE";
    private static final String ONBEKEND = "ONBEKEND";

    private static final List<String> PROVINCIES =
            List.of(Criteria.GRONINGEN, Criteria.DRENTHE, Criteria.FRIESLAND);
    private static final List<String> DOELEN = List.of("ACTIEPLAN_DIRECTE_VEILIGHEID",
            "KETENOVERSTIJGENDE_AANPAK", "MULTIDISCIPLINAIRE_ANALYSE");
    private static final List<String> LOPEND = List.of("ACTIEOVERLEG", "ZVH", "MDA_PLUS_PLUS", "ANDER");
    private static final List<Integer> DAGEN = List.of(0, 1, 6, 7, 8, 9, 27);
    private static final List<String> PEILDATA = List.of("2022-02-28", "2023-08-30", "2023-08-31",
            "2023-09-01", "2023-09-02", "2024-02-29", "2026-01-15");

    private static final List<String> AANMELDING = List.of("gegevensAanmelderBekend",
            "clientgegevensBekend", "casusomschrijvingGegeven", "eerdereInformatieVermeld",
            "concreteVraag", "belemmeringVeiligheidBenoemd", "bekendBijReclassering", "bekendBijRvdk");
    private static final List<String> SPOED = List.of("spoedinterventieNodig", "spoedLetselduidingNodig",
            "spoedSporenonderzoekNodig", "andereSpoedonderzoekNodig", "kanNietWachten");
    private static final List<String> TOEGANG_AO =
            List.of("afstemmingNodig", "concreteVraag", "gerichtOpActies", "relationeleSfeer");
    private static final List<String> STRAFRECHT = List.of("samenloopStrafZorg", "vermoedenStrafbaarFeit",
            "lopendStrafrechtelijkOnderzoek", "strafbareKindermishandeling", "strafbareMishandeling");
    private static final List<String> RISICO = List.of("hoogRisicoGevolgen", "hoogRisicoHerhaling");
    private static final List<String> GEVOLGEN = List.of("gevolgenVoorGezin", "gevolgenVoorLeefomgeving");
    private static final List<String> GEZIN = List.of("opvoedproblematiek", "psychischeProblematiek",
            "verslavingsproblematiek", "scheidingsproblematiek", "andereGezinsproblematiek");
    private static final List<String> FACTOREN = List.of("verledenVanGeweld", "geweldTegenProfessionals",
            "toenameGeweld", "ontkenningGeweld", "stalking", "eergerelateerdGeweld",
            "vrouwelijkeGenitaleVerminking", "anderRisicoGeloofOfCultuur", "ouderenmishandeling",
            "geweldTegenLhbtiq", "bedreiging", "seksueelGeweld", "dwingendeControle",
            "andereVormVanGeweld", "crimineelNetwerk", "vuurwapengevaar", "drugscriminaliteit",
            "risicoVoorMedewerkers");

    /** What a case looks like before it is disturbed. */
    private enum Profiel {
        ACTIEOVERLEG, ZVH, MDA, MEERDERE, NIETS, SPOED, MAATWERK, DERDE_KEER, GEEN_AFSTEMMING,
        WILLEKEURIG, VRIJWEL_ONBEKEND
    }

    private final RandomGenerator random;
    private final String provincie;
    private final Profiel profiel;
    private final List<String> vragenlijst;
    private final Map<String, String> antwoorden = new LinkedHashMap<>();

    private CasusGenerator(RandomGenerator random) {
        this.random = random;
        Profiel gekozen = Profiel.values()[random.nextInt(Profiel.values().length)];
        String plaats = een(PROVINCIES);
        if (gekozen == Profiel.MAATWERK && kans(0.8)) {
            plaats = Criteria.DRENTHE;
        }
        if (gekozen == Profiel.DERDE_KEER && kans(0.8)) {
            plaats = Criteria.GRONINGEN;
        }
        profiel = gekozen;
        provincie = plaats;
        vragenlijst = Criteria.feitenVan(provincie);
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
        beantwoord();
        verstoor();
        verzwijg();

        Map<String, Object> casus = new LinkedHashMap<>();
        casus.put("kenmerk", String.format(Locale.ROOT, "G-%05d", nummer));
        casus.put("provincie", provincie);
        if (kans(0.7)) {
            casus.put("peildatum", een(PEILDATA));
        }
        Map<String, Object> feiten = feiten();
        if (!feiten.isEmpty() || kans(0.5)) {
            casus.put("feiten", feiten);
        }
        lijst(casus, "nodig", DOELEN, 0.35);
        lijst(casus, "lopendeOverleggen", LOPEND, 0.2);
        int keer = profiel == Profiel.DERDE_KEER ? 2 + random.nextInt(2) : random.nextInt(4);
        if (profiel == Profiel.DERDE_KEER || kans(0.5)) {
            casus.put("keerBesprokenInActieoverleg", keer);
        }
        if (kans(0.5)) {
            casus.put("dagenTotGeplandOverleg", een(DAGEN));
        }
        return casus;
    }

    // The profile

    private void beantwoord() {
        switch (profiel) {
            case WILLEKEURIG -> {
                double ja = random.nextDouble();
                double onbekend = kans(0.5) ? 0 : random.nextDouble() * 0.6;
                for (String feit : vragenlijst) {
                    antwoorden.put(feit, kans(onbekend) ? ONBEKEND : kans(ja) ? JA : NEE);
                }
                if (kans(0.7)) {
                    zet(SPOED, NEE);
                }
                if (kans(0.5)) {
                    antwoorden.put("afstemmingNodig", JA);
                }
            }
            case VRIJWEL_ONBEKEND -> {
                zet(vragenlijst, ONBEKEND);
                int bekend = random.nextInt(12);
                for (int i = 0; i < bekend; i++) {
                    antwoorden.put(een(vragenlijst), kans(0.6) ? JA : NEE);
                }
                if (kans(0.4)) {
                    zet(SPOED, NEE);
                }
                if (kans(0.3)) {
                    antwoorden.put("afstemmingNodig", een(List.of(JA, NEE)));
                }
            }
            default -> {
                double ruis = kans(0.5) ? 0 : random.nextDouble() * 0.3;
                vragenlijst.forEach(feit -> antwoorden.put(feit, kans(ruis) ? JA : NEE));
                zet(AANMELDING, JA);
                zet(List.of("bekendBijReclassering", "bekendBijRvdk"), een(List.of(JA, NEE, NEE)));
                zet(SPOED, NEE);
                antwoorden.put("acuteOnveiligheid", een(List.of(JA, NEE, NEE, ONBEKEND)));
                antwoorden.put("afstemmingNodig", JA);
                antwoorden.put("letsel", een(List.of(JA, NEE, ONBEKEND)));
                antwoorden.put("kinderenBetrokken", een(List.of(JA, NEE, ONBEKEND)));
                vulProfiel();
            }
        }
    }

    private void vulProfiel() {
        switch (profiel) {
            case ACTIEOVERLEG -> {
                vulActieoverleg();
                if (kans(0.1)) { // it misses REL-2, and AO-2 with it
                    zet(STRAFRECHT, NEE);
                }
            }
            case ZVH -> vulZvh();
            case MDA -> vulMda();
            case MEERDERE -> {
                vulMeerdere();
                if (kans(0.35)) { // the order is open, and with it the heads
                    antwoorden.put("acuteOnveiligheid", ONBEKEND);
                    verzwijgTafel();
                }
            }
            case SPOED -> {
                vulMeerdere();
                zet(SPOED, ONBEKEND);
                minstens(1, SPOED);
                if (kans(0.4)) {
                    antwoorden.put("acuteOnveiligheid", JA);
                }
            }
            case MAATWERK -> {
                vulActieoverleg();
                if (kans(0.6)) {
                    zet(RISICO, kans(0.7) ? NEE : ONBEKEND);
                } else {
                    zet(STRAFRECHT, NEE);
                }
                if (kans(0.3)) {
                    zet(FACTOREN, NEE);
                }
                if (vragenlijst.contains("partijHeeftMeerNodig")) {
                    antwoorden.put("partijHeeftMeerNodig", een(List.of(JA, JA, NEE, ONBEKEND)));
                }
                if (kans(0.35)) {
                    vulZvh();
                }
                if (kans(0.25)) {
                    vulMda();
                }
                if (kans(0.3)) {
                    verzwijgTafel();
                }
                if (kans(0.15)) {
                    minstens(1, SPOED);
                }
            }
            case DERDE_KEER -> {
                vulActieoverleg();
                if (kans(0.3)) {
                    vulZvh();
                }
                if (kans(0.3)) {
                    vulMda();
                }
            }
            case GEEN_AFSTEMMING -> {
                if (kans(0.5)) {
                    vulMeerdere();
                }
                antwoorden.put("afstemmingNodig", kans(0.7) ? NEE : ONBEKEND);
            }
            default -> zet(SPOED, NEE); // nothing fits
        }
    }

    private void vulActieoverleg() {
        zet(TOEGANG_AO, JA);
        antwoorden.put("structureleOnveiligheid", een(List.of(JA, JA, NEE, ONBEKEND)));
        if (!JA.equals(antwoorden.get("structureleOnveiligheid")) && kans(0.6)) {
            antwoorden.put("acuteOnveiligheid", JA);
        }
        minstens(1, RISICO);
        if (kans(0.15)) { // an offence without any substantive factor: it misses INH alone
            zet(STRAFRECHT, NEE);
            zet(FACTOREN, NEE);
            antwoorden.put("vermoedenStrafbaarFeit", JA);
            return;
        }
        minstens(1, FACTOREN);
        minstens(1, STRAFRECHT);
        if (kans(0.6)) {
            antwoorden.put("vermoedenStrafbaarFeit", JA);
        }
    }

    private void vulZvh() {
        antwoorden.put("meervoudigeProblematiek", JA);
        antwoorden.put("ketenoverstijgendeAanpakNodig", JA);
        minstens(1, GEVOLGEN);
    }

    private void vulMda() {
        zet(List.of("structureleOnveiligheid", "terugkerendPatroon", "reguliereHulpOntoereikend",
                "specialistenNodig"), JA);
        minstens(2, GEZIN);
    }

    private void vulMeerdere() {
        int wat = 1 + random.nextInt(7);
        if ((wat & 1) != 0) {
            vulActieoverleg();
        }
        if ((wat & 2) != 0) {
            vulZvh();
        }
        if ((wat & 4) != 0) {
            vulMda();
        }
    }

    /** Leaves open whether ZVH or MDA++ fits, if they would. */
    private void verzwijgTafel() {
        zet(een(List.of(GEVOLGEN, GEZIN, List.of("ketenoverstijgendeAanpakNodig"),
                List.of("specialistenNodig"))), ONBEKEND);
    }

    // What disturbs it

    /** Changes a few of the answers, mostly those that say JA, since these carry the profile. */
    private void verstoor() {
        int keren = een(List.of(0, 0, 1, 1, 2, 3));
        for (int i = 0; i < keren; i++) {
            List<String> ja = vragenlijst.stream().filter(feit -> JA.equals(antwoorden.get(feit))).toList();
            String feit = ja.isEmpty() || kans(0.25) ? een(vragenlijst) : een(ja);
            antwoorden.put(feit, een(List.of(JA, NEE, NEE, ONBEKEND)));
        }
    }

    /** Makes some facts unknown: none, a few, a group that belongs together, or many. */
    private void verzwijg() {
        switch (random.nextInt(6)) {
            case 0, 1 -> {
                int aantal = 1 + random.nextInt(5);
                for (int i = 0; i < aantal; i++) {
                    antwoorden.put(een(vragenlijst), ONBEKEND);
                }
            }
            case 2 -> zet(een(List.of(SPOED, STRAFRECHT, RISICO, GEVOLGEN, GEZIN, FACTOREN, AANMELDING,
                    TOEGANG_AO)), ONBEKEND);
            case 3 -> {
                double deel = random.nextDouble() * 0.6;
                vragenlijst.stream().filter(feit -> kans(deel)).forEach(feit -> antwoorden.put(feit, ONBEKEND));
                if (kans(0.6)) {
                    zet(SPOED, NEE);
                }
            }
            default -> { }
        }
    }

    /** The answers in the order of the questionnaire; an unknown fact may be left out. */
    private Map<String, Object> feiten() {
        double weglaten = een(List.of(0.0, 0.5, 1.0));
        Map<String, Object> feiten = new LinkedHashMap<>();
        for (String feit : vragenlijst) {
            String antwoord = antwoorden.get(feit);
            if (!ONBEKEND.equals(antwoord) || !kans(weglaten)) {
                feiten.put(feit, antwoord);
            }
        }
        return feiten;
    }

    // Small tools

    private boolean kans(double deel) {
        return random.nextDouble() < deel;
    }

    private <T> T een(List<T> uit) {
        return uit.get(random.nextInt(uit.size()));
    }

    private void zet(List<String> feiten, String antwoord) {
        feiten.forEach(feit -> antwoorden.put(feit, antwoord));
    }

    /** Makes at least so many of these facts JA, and leaves the others as they are. */
    private void minstens(int aantal, List<String> uit) {
        List<String> over = new ArrayList<>(uit);
        int meer = aantal + (kans(0.3) && over.size() > aantal ? 1 : 0);
        for (int i = 0; i < meer; i++) {
            antwoorden.put(over.remove(random.nextInt(over.size())), JA);
        }
    }

    /** A part of the values in any order, each once; left out or empty when none was drawn. */
    private void lijst(Map<String, Object> casus, String veld, List<String> waarden, double deel) {
        List<String> over = new ArrayList<>(waarden);
        List<String> gekozen = new ArrayList<>();
        while (!over.isEmpty()) {
            String waarde = over.remove(random.nextInt(over.size()));
            if (kans(deel)) {
                gekozen.add(waarde);
            }
        }
        if (!gekozen.isEmpty() || kans(0.3)) {
            casus.put(veld, gekozen);
        }
    }
}
