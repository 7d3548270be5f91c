package nl.actieoverleg.tweedelezing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The answers of a case that follows a profile, before it is disturbed. */
final class Profielantwoorden {

    static final String JA = "JA";
    static final String NEE = "NEE";
    static final String ONBEKEND = "ONBEKEND";

    private static final List<String> AANMELDING = List.of("gegevensAanmelderBekend",
            "clientgegevensBekend", "casusomschrijvingGegeven", "eerdereInformatieVermeld",
            "concreteVraag", "belemmeringVeiligheidBenoemd", "bekendBijReclassering", "bekendBijRvdk");
    static final List<String> SPOED = List.of("spoedinterventieNodig", "spoedLetselduidingNodig",
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

    /** Facts that belong together. */
    static final List<List<String>> GROEPEN = List.of(SPOED, STRAFRECHT, RISICO, GEVOLGEN, GEZIN, FACTOREN, AANMELDING,
            TOEGANG_AO);

    /** What a case looks like before it is disturbed. */
    enum Profiel {
        ACTIEOVERLEG, ZVH, MDA, MEERDERE, NIETS, SPOED, MAATWERK, DERDE_KEER, GEEN_AFSTEMMING,
        WILLEKEURIG, VRIJWEL_ONBEKEND
    }

    private final Kans kans;
    private final Profiel profiel;
    private final List<String> vragenlijst;
    private final Map<String, String> antwoorden = new LinkedHashMap<>();

    Profielantwoorden(Kans kans, Profiel profiel, List<String> vragenlijst) {
        this.kans = kans;
        this.profiel = profiel;
        this.vragenlijst = vragenlijst;
    }

    String get(String feit) {
        return antwoorden.get(feit);
    }

    void put(String feit, String antwoord) {
        antwoorden.put(feit, antwoord);
    }

    void zet(List<String> feiten, String antwoord) {
        feiten.forEach(feit -> antwoorden.put(feit, antwoord));
    }

    void beantwoord() {
        switch (profiel) {
            case WILLEKEURIG -> {
                double ja = kans.random().nextDouble();
                double onbekend = kans.op(0.5) ? 0 : kans.random().nextDouble() * 0.6;
                for (String feit : vragenlijst) {
                    antwoorden.put(feit, kans.op(onbekend) ? ONBEKEND : kans.op(ja) ? JA : NEE);
                }
                if (kans.op(0.7)) {
                    zet(SPOED, NEE);
                }
                if (kans.op(0.5)) {
                    antwoorden.put("afstemmingNodig", JA);
                }
            }
            case VRIJWEL_ONBEKEND -> {
                zet(vragenlijst, ONBEKEND);
                int bekend = kans.random().nextInt(12);
                for (int i = 0; i < bekend; i++) {
                    antwoorden.put(kans.een(vragenlijst), kans.op(0.6) ? JA : NEE);
                }
                if (kans.op(0.4)) {
                    zet(SPOED, NEE);
                }
                if (kans.op(0.3)) {
                    antwoorden.put("afstemmingNodig", kans.een(List.of(JA, NEE)));
                }
            }
            default -> {
                double ruis = kans.op(0.5) ? 0 : kans.random().nextDouble() * 0.3;
                vragenlijst.forEach(feit -> antwoorden.put(feit, kans.op(ruis) ? JA : NEE));
                zet(AANMELDING, JA);
                zet(List.of("bekendBijReclassering", "bekendBijRvdk"), kans.een(List.of(JA, NEE, NEE)));
                zet(SPOED, NEE);
                antwoorden.put("acuteOnveiligheid", kans.een(List.of(JA, NEE, NEE, ONBEKEND)));
                antwoorden.put("afstemmingNodig", JA);
                antwoorden.put("letsel", kans.een(List.of(JA, NEE, ONBEKEND)));
                antwoorden.put("kinderenBetrokken", kans.een(List.of(JA, NEE, ONBEKEND)));
                vulProfiel();
            }
        }
    }

    private void vulProfiel() {
        switch (profiel) {
            case ACTIEOVERLEG -> {
                vulActieoverleg();
                if (kans.op(0.1)) { // it misses REL-2, and AO-2 with it
                    zet(STRAFRECHT, NEE);
                }
            }
            case ZVH -> vulZvh();
            case MDA -> vulMda();
            case MEERDERE -> {
                vulMeerdere();
                if (kans.op(0.35)) { // the order is open, and with it the heads
                    antwoorden.put("acuteOnveiligheid", ONBEKEND);
                    verzwijgTafel();
                }
            }
            case SPOED -> {
                vulMeerdere();
                zet(SPOED, ONBEKEND);
                minstens(1, SPOED);
                if (kans.op(0.4)) {
                    antwoorden.put("acuteOnveiligheid", JA);
                }
            }
            case MAATWERK -> {
                vulActieoverleg();
                if (kans.op(0.6)) {
                    zet(RISICO, kans.op(0.7) ? NEE : ONBEKEND);
                } else {
                    zet(STRAFRECHT, NEE);
                }
                if (kans.op(0.3)) {
                    zet(FACTOREN, NEE);
                }
                if (vragenlijst.contains("partijHeeftMeerNodig")) {
                    antwoorden.put("partijHeeftMeerNodig", kans.een(List.of(JA, JA, NEE, ONBEKEND)));
                }
                if (kans.op(0.35)) {
                    vulZvh();
                }
                if (kans.op(0.25)) {
                    vulMda();
                }
                if (kans.op(0.3)) {
                    verzwijgTafel();
                }
                if (kans.op(0.15)) {
                    minstens(1, SPOED);
                }
            }
            case DERDE_KEER -> {
                vulActieoverleg();
                if (kans.op(0.3)) {
                    vulZvh();
                }
                if (kans.op(0.3)) {
                    vulMda();
                }
            }
            case GEEN_AFSTEMMING -> {
                if (kans.op(0.5)) {
                    vulMeerdere();
                }
                antwoorden.put("afstemmingNodig", kans.op(0.7) ? NEE : ONBEKEND);
            }
            default -> zet(SPOED, NEE); // nothing fits
        }
    }

    private void vulActieoverleg() {
        zet(TOEGANG_AO, JA);
        antwoorden.put("structureleOnveiligheid", kans.een(List.of(JA, JA, NEE, ONBEKEND)));
        if (!JA.equals(antwoorden.get("structureleOnveiligheid")) && kans.op(0.6)) {
            antwoorden.put("acuteOnveiligheid", JA);
        }
        minstens(1, RISICO);
        if (kans.op(0.15)) { // an offence without any substantive factor: it misses INH alone
            zet(STRAFRECHT, NEE);
            zet(FACTOREN, NEE);
            antwoorden.put("vermoedenStrafbaarFeit", JA);
            return;
        }
        minstens(1, FACTOREN);
        minstens(1, STRAFRECHT);
        if (kans.op(0.6)) {
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
        int wat = 1 + kans.random().nextInt(7);
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
        zet(kans.een(List.of(GEVOLGEN, GEZIN, List.of("ketenoverstijgendeAanpakNodig"),
                List.of("specialistenNodig"))), ONBEKEND);
    }

    /** Makes at least so many of these facts JA, and leaves the others as they are. */
    private void minstens(int aantal, List<String> uit) {
        List<String> over = new ArrayList<>(uit);
        int meer = aantal + (kans.op(0.3) && over.size() > aantal ? 1 : 0);
        for (int i = 0; i < meer; i++) {
            antwoorden.put(over.remove(kans.random().nextInt(over.size())), JA);
        }
    }
}
