package nl.actieoverleg.eigenschappen;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.OpenVraag;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.tweedelezing.CasusGenerator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import tools.jackson.databind.json.JsonMapper;

/** Generated cases, and what the properties do with them. */
final class Casussen {

    static final LocalDate VANDAAG = LocalDate.of(2026, 1, 15);
    static final Adviseur ADVISEUR = Adviseur.bouwer()
            .klok(Clock.fixed(Instant.parse("2026-01-15T09:00:00Z"), ZoneOffset.UTC)).maak();

    private static final JsonMapper JSON = new JsonMapper();

    private Casussen() {
    }

    static Arbitrary<Map<String, Object>> alle() {
        return Arbitraries.randomValue(random -> CasusGenerator.casus(random, random.nextInt(100_000)));
    }

    static Casus casus(Map<String, Object> bron) {
        return ADVISEUR.lees(JSON.writeValueAsString(bron));
    }

    /** The questions of the case that are not answered JA or NEE. */
    static List<String> onbekend(Casus casus) {
        return ADVISEUR.vragenlijst(casus.provincie()).vragen().stream().map(Vraag::feit)
                .filter(feit -> casus.feiten().getOrDefault(feit, Antwoord.ONBEKEND) == Antwoord.ONBEKEND).toList();
    }

    static List<String> openVragen(Advies advies) {
        return advies.openVragen().stream().map(OpenVraag::feit).toList();
    }

    /** The case with these questions answered, each at random with this chance of JA. */
    static Casus beantwoord(Casus casus, List<String> vragen, Random random, double kansOpJa) {
        Map<String, Antwoord> feiten = new LinkedHashMap<>(casus.feiten());
        vragen.forEach(vraag -> feiten.put(vraag, random.nextDouble() < kansOpJa ? Antwoord.JA : Antwoord.NEE));
        return met(casus, feiten);
    }

    /** The case with other answers. */
    static Casus met(Casus casus, Map<String, Antwoord> feiten) {
        Casus.Bouwer bouwer = Casus.voor(casus.kenmerk(), casus.provincie()).peildatum(casus.peildatum())
                .feiten(feiten);
        casus.nodig().forEach(bouwer::nodig);
        casus.lopendeOverleggen().forEach(bouwer::looptIn);
        casus.tellers().forEach(bouwer::teller);
        return bouwer.maak();
    }
}
