package nl.actieoverleg.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Wanneer;
import nl.actieoverleg.advies.Zekerheid;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.scherm.Adviesscherm;
import nl.actieoverleg.tweedelezing.CasusGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The advice on one screen: it always fits, and what cannot wait always stands on top. */
class AdviesschermTest {

    private static final Adviseur ADVISEUR = Adviseur.bouwer().opwarmen(false).maak();
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern BEL = Pattern.compile("\\bbel\\b", Pattern.CASE_INSENSITIVE);
    private static final List<String> VOLGORDE = List.of("NU ", "ROUTE ", "WIE ", "WAT NU ", "WAAROM ", "VRAAG ",
            "LET OP ", "MEETLAT ");
    private static final int BOVENSTE = 5;

    @Provide
    Arbitrary<Casus> casussen() {
        return Arbitraries.randomValue(random -> ADVISEUR.lees(JSON.writeValueAsString(
                CasusGenerator.casus(random, random.nextInt(100_000)))));
    }

    /** Cases in which everything is so, but for some questions: they give the most and the longest texts. */
    @Provide
    Arbitrary<Casus> volleCasussen() {
        return Arbitraries.randomValue(random -> {
            String provincie = ADVISEUR.provincies().get(random.nextInt(ADVISEUR.provincies().size()));
            double ja = 0.5 + random.nextDouble() / 2;
            boolean spoed = random.nextInt(4) == 0;
            Casus.Bouwer casus = Casus.voor("VOL-" + random.nextInt(1000), provincie);
            for (Vraag vraag : ADVISEUR.vragenlijst(provincie).vragen()) {
                boolean isJa = random.nextDouble() < ja && (spoed || !vraag.groep().equals("Spoed"));
                casus.feit(vraag.feit(), isJa ? Antwoord.JA
                        : random.nextInt(3) == 0 ? Antwoord.ONBEKEND : Antwoord.NEE);
            }
            ADVISEUR.vragenlijst(provincie).tellers().forEach(teller -> casus.teller(teller.code(),
                    random.nextInt(30)));
            ADVISEUR.vragenlijst(provincie).overleggen().forEach(overleg -> {
                if (random.nextBoolean()) {
                    casus.looptIn(overleg.code());
                }
            });
            return casus.maak();
        });
    }

    @Property(tries = 700)
    void everyCaseFitsOnOneScreen(@ForAll("casussen") Casus casus) {
        controleer(casus);
    }

    @Property(tries = 700)
    void fullCasesFitOnOneScreen(@ForAll("volleCasussen") Casus casus) {
        controleer(casus);
    }

    private static void controleer(Casus casus) {
        Advies advies = ADVISEUR.adviseer(casus);
        String scherm = new Adviesscherm(ADVISEUR.tekst(advies, advies.zekerheid() == Zekerheid.DEFINITIEF ? null
                : ADVISEUR.vooruitblik(casus))).tekst();
        List<String> regels = scherm.lines().toList();
        assertTrue(regels.size() <= 24, () -> regels.size() + " regels:\n" + scherm);
        regels.forEach(regel -> assertTrue(regel.length() <= 80 && !regel.endsWith(" "), () -> regel + "\n" + scherm));
        assertFalse(scherm.contains("null"), scherm);
        boolean isUrgent = advies.moment().wanneer() == Wanneer.DIRECT
                || advies.signalen().stream().anyMatch(signaal -> signaal.code().equals("EERST_BELLEN"));
        if (isUrgent) {
            assertTrue(regels.stream().limit(BOVENSTE).anyMatch(regel -> BEL.matcher(regel).find()), scherm);
        }
        int vorige = -1;
        for (String woord : VOLGORDE) {
            int plek = regels.indexOf(regels.stream().filter(regel -> regel.startsWith(woord)).findFirst().orElse(""));
            assertTrue(plek > vorige || plek < 0 && !List.of("ROUTE ", "WAAROM ", "VRAAG ", "MEETLAT ")
                    .contains(woord) || plek >= 0 && regels.get(plek).isEmpty(), () -> woord + "\n" + scherm);
            vorige = Math.max(vorige, plek);
        }
        assertTrue(scherm.contains("\nROUTE    " + advies.routeNaam() + " ("), scherm);
    }

    @Test
    void whatDoesNotFitSaysWhyBeforeAnyPointIsToldInFull() {
        Casus.Bouwer casus = Casus.voor("PAST-NIET", "DRENTHE").feit("afstemmingNodig", Antwoord.JA)
                .feit("vuurwapengevaar", Antwoord.JA);
        for (String nee : List.of("relationeleSfeer", "acuteOnveiligheid", "spoedinterventieNodig",
                "spoedLetselduidingNodig", "spoedSporenonderzoekNodig", "andereSpoedonderzoekNodig",
                "ketenoverstijgendeAanpakNodig", "specialistenNodig")) {
            casus.feit(nee, Antwoord.NEE);
        }
        String scherm = new Adviesscherm(ADVISEUR.tekst(ADVISEUR.adviseer(casus.maak()))).tekst();
        assertTrue(scherm.contains("\nWAAROM   - Actieoverleg past niet. Klopt niet: Het geweld of de mishandeling"),
                scherm);
    }

    /** The screens of example cases that are kept: people have read them. */
    static Stream<Path> bewaard() throws IOException {
        try (Stream<Path> bestanden = Files.list(Path.of("src/test/resources/schermen"))) {
            return bestanden.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bewaard")
    void exampleCasesGiveTheScreenThatIsKept(Path bewaard) throws IOException {
        String naam = bewaard.getFileName().toString().replace(".txt", ".json");
        Uitvoering uitvoering = Uitvoering.van("adviseer", Uitvoering.VOORBEELDEN.resolve(naam).toString());
        assertEquals(Files.readString(bewaard), uitvoering.uit(), "adviseer voorbeelden/" + naam);
    }

    @ParameterizedTest
    @MethodSource("voorbeelden")
    void theMeetlatStandsSideBySide(Path voorbeeld) {
        Uitvoering uitvoering = Uitvoering.van("adviseer", "--meetlat", voorbeeld.toString());
        assertEquals(Werkbank.GELUKT, uitvoering.status());
        uitvoering.uit().lines().forEach(regel -> assertTrue(regel.length() <= 100, regel));
        Map<String, Integer> plekken = new LinkedHashMap<>();
        String kop = uitvoering.uit().lines().skip(4).findFirst().orElseThrow();
        for (String ingang : List.of("DIRECT BELLEN", "ZVH", "MDA++", "ACTIEOVERLEG")) {
            plekken.put(ingang, kop.indexOf(ingang));
        }
        assertFalse(plekken.containsValue(-1), kop);
    }

    static Stream<Path> voorbeelden() {
        return Stream.of("drenthe-loopt-al-bij-zvh", "groningen-derde-keer-op-agenda", "friesland-niets-past")
                .map(naam -> Uitvoering.VOORBEELDEN.resolve(naam + ".json"));
    }
}
