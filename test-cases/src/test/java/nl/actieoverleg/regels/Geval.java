package nl.actieoverleg.regels;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regel.Antwoord;

/** A case to build up, and the advice on it. Each call changes this case and returns it. */
final class Geval {

    static final String GRONINGEN = "GRONINGEN";
    static final String DRENTHE = "DRENTHE";
    static final String FRIESLAND = "FRIESLAND";
    static final List<String> PROVINCIES = List.of(GRONINGEN, DRENTHE, FRIESLAND);

    static final String BELLEN = "DIRECT_TELEFONISCH";
    static final String ACTIEOVERLEG = "ACTIEOVERLEG";
    static final String ZVH = "ZVH";
    static final String MDA = "MDA_PLUS_PLUS";
    static final String MAATWERK = "ACTIEOVERLEG_MAATWERK";

    static final Adviseur ADVISEUR = Adviseur.bouwer()
            .klok(Clock.fixed(Instant.parse("2026-01-15T11:00:00Z"), ZoneOffset.UTC)).maak();

    /** For each way in facts with which it fits, no more than needed; the last of them can leave it open. */
    private static final Map<String, List<String>> PASSENDE_FEITEN = Map.of(
            BELLEN, List.of("spoedinterventieNodig"),
            ACTIEOVERLEG, List.of("afstemmingNodig", "concreteVraag", "vermoedenStrafbaarFeit", "gerichtOpActies",
                    "relationeleSfeer", "stalking", "structureleOnveiligheid", "hoogRisicoGevolgen"),
            ZVH, List.of("afstemmingNodig", "meervoudigeProblematiek", "gevolgenVoorGezin",
                    "ketenoverstijgendeAanpakNodig"),
            MDA, List.of("afstemmingNodig", "structureleOnveiligheid", "terugkerendPatroon", "opvoedproblematiek",
                    "scheidingsproblematiek", "reguliereHulpOntoereikend", "specialistenNodig"),
            MAATWERK, List.of("afstemmingNodig", "concreteVraag", "gerichtOpActies", "relationeleSfeer",
                    "structureleOnveiligheid", Feitenlijst.DRENTHE));

    private final String provincie;
    private final Map<String, Antwoord> feiten = new LinkedHashMap<>();
    private final List<String> nodig = new ArrayList<>();
    private final List<String> lopend = new ArrayList<>();
    private int keer;
    private int dagen;
    private LocalDate peildatum;

    private Geval(String provincie) {
        this.provincie = provincie;
    }

    /** A case of which nothing is known. */
    static Geval nietsBekend(String provincie) {
        return new Geval(provincie);
    }

    /** A case with NEE to every question. */
    static Geval allesNee(String provincie) {
        return nietsBekend(provincie).nee(Feitenlijst.van(provincie));
    }

    /** A case with JA to every question. */
    static Geval allesJa(String provincie) {
        return nietsBekend(provincie).ja(Feitenlijst.van(provincie));
    }

    /** NEE to every question, but for what makes these ways in fit. */
    static Geval waarin(String provincie, String... ingangen) {
        return allesNee(provincie).past(ingangen);
    }

    Geval ja(String... namen) {
        return ja(List.of(namen));
    }

    Geval ja(Collection<String> namen) {
        return zet(namen, Antwoord.JA);
    }

    Geval nee(String... namen) {
        return nee(List.of(namen));
    }

    Geval nee(Collection<String> namen) {
        return zet(namen, Antwoord.NEE);
    }

    Geval onbekend(String... namen) {
        return onbekend(List.of(namen));
    }

    Geval onbekend(Collection<String> namen) {
        return zet(namen, Antwoord.ONBEKEND);
    }

    /** Answers these questions; one that only another province asks is passed over. */
    Geval zet(Collection<String> namen, Antwoord antwoord) {
        namen.stream().filter(naam -> Feitenlijst.wordtGevraagd(naam, provincie))
                .forEach(naam -> feiten.put(naam, antwoord));
        return this;
    }

    Geval zet(String naam, Antwoord antwoord) {
        return zet(List.of(naam), antwoord);
    }

    /** Makes these ways in fit. */
    Geval past(String... ingangen) {
        for (String ingang : ingangen) {
            ja(PASSENDE_FEITEN.get(ingang));
        }
        return this;
    }

    /** Makes these ways in fit but for one fact that is not known. */
    Geval open(String... ingangen) {
        past(ingangen);
        for (String ingang : ingangen) {
            List<String> passend = PASSENDE_FEITEN.get(ingang);
            onbekend(passend.get(passend.size() - 1));
        }
        return this;
    }

    Geval nodig(Collection<String> behoeften) {
        nodig.addAll(behoeften);
        return this;
    }

    Geval nodig(String... behoeften) {
        return nodig(List.of(behoeften));
    }

    Geval looptIn(Collection<String> overleggen) {
        lopend.addAll(overleggen);
        return this;
    }

    Geval looptIn(String... overleggen) {
        return looptIn(List.of(overleggen));
    }

    Geval keer(int aantal) {
        keer = aantal;
        return this;
    }

    /** So many days until the planned Actieoverleg. */
    Geval over(int aantal) {
        dagen = aantal;
        return this;
    }

    Geval op(LocalDate dag) {
        peildatum = dag;
        return this;
    }

    Casus casus() {
        Casus.Bouwer bouwer = Casus.voor("RT-1", provincie).peildatum(peildatum).feiten(feiten)
                .teller("keerBesprokenInActieoverleg", keer).teller("dagenTotGeplandOverleg", dagen);
        nodig.forEach(bouwer::nodig);
        lopend.forEach(bouwer::looptIn);
        return bouwer.maak();
    }

    Advies advies() {
        return ADVISEUR.adviseer(casus());
    }
}
