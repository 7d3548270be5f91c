package nl.actieoverleg.herspel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regressie.Toetsregels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What replaying receipts says after a change in the rules. */
class HerspelingTest {

    private static final Toetsregels GELEVERD =
            Toetsregels.opKlassenpad(Adviseur.bouwer().opwarmen(false).maak());

    @TempDir
    private Path map;

    private static byte[] kwitantie(String provincie, String... ja) {
        Casus.Bouwer casus = Casus.voor("X", provincie).peildatum(LocalDate.of(2026, 1, 15));
        GELEVERD.adviseur().vragenlijst(provincie).vragen().forEach(vraag -> casus.feit(vraag.feit(), Antwoord.NEE));
        List.of(ja).forEach(feit -> casus.feit(feit, Antwoord.JA));
        Casus klaar = casus.maak();
        Adviseur adviseur = GELEVERD.adviseur();
        return adviseur.kwitanties().schrijf(adviseur.kwitanties().maak(klaar, adviseur.adviseer(klaar)));
    }

    private static byte[] actieoverleg(String provincie, String... ook) {
        List<String> ja = new ArrayList<>(List.of("afstemmingNodig", "concreteVraag", "gerichtOpActies",
                "relationeleSfeer", "structureleOnveiligheid", "hoogRisicoHerhaling", "vermoedenStrafbaarFeit"));
        ja.addAll(List.of(ook));
        return kwitantie(provincie, ja.toArray(String[]::new));
    }

    /** The shipped rules in which this text in a file is replaced. */
    private Toetsregels gewijzigd(String bestand, String oud, String nieuw) throws IOException {
        Toetsregels.pakUit(map);
        Path pad = map.resolve(bestand);
        String tekst = Files.readString(pad);
        assertTrue(tekst.contains(oud), bestand);
        Files.writeString(pad, tekst.replace(oud, nieuw));
        return Toetsregels.uitMap(map);
    }

    private static Herspeeluitslag herspeel(Toetsregels regels, byte[]... kwitanties) {
        Herspeling herspeling = new Herspeling(regels, List.of(GELEVERD));
        herspeling.neem(List.of(kwitanties));
        return herspeling.uitslag();
    }

    @Test
    void theSameRulesGiveTheSameAdvice() {
        Herspeeluitslag uitslag = herspeel(GELEVERD, actieoverleg("GRONINGEN", "stalking"), kwitantie("DRENTHE"));
        assertTrue(uitslag.isGelijk());
        assertEquals(2, uitslag.gelijk());
        assertEquals(Map.of(), uitslag.verschillen());
        assertEquals(Map.of("ACTIEOVERLEG → ACTIEOVERLEG", 1L, "GEEN_OVERLEG_NODIG → GEEN_OVERLEG_NODIG", 1L),
                uitslag.routes());
    }

    @Test
    void aChangedRuleIsNamedWithWhatItChanged() throws IOException {
        Toetsregels strenger = gewijzigd("nn/nl/actieoverleg/nn/inhoudelijke-factoren.drl",
                "Feiten( stalking.ja )", "Feiten( stalking.ja, bedreiging.ja )");
        Herspeeluitslag uitslag = herspeel(strenger, actieoverleg("GRONINGEN", "stalking"),
                actieoverleg("GRONINGEN", "stalking", "bedreiging"),
                actieoverleg("FRIESLAND", "stalking", "ouderenmishandeling"), kwitantie("DRENTHE"));
        assertFalse(uitslag.isGelijk());
        assertEquals(2, uitslag.gelijk());
        assertEquals(2, uitslag.anders());
        assertEquals(1, uitslag.routes().get("ACTIEOVERLEG → GEEN_PASSEND_OVERLEG"));
        assertEquals(Map.of("criterium INH: JA → NEE", 1L, "criterium NN-3a: JA → NEE", 2L),
                uitslag.verschillen().get(Verschil.Soort.CRITERIUM));
        assertEquals(1, uitslag.regels().size());
        Map.Entry<String, Long> regel = uitslag.regels().entrySet().iterator().next();
        assertTrue(regel.getKey().startsWith("gewijzigd: \"Stalking is een complexe vorm van geweld\" "
                + "(nn/nl/actieoverleg/nn/inhoudelijke-factoren.drl, regelnummer "), regel.getKey());
        assertEquals(2, regel.getValue());
        assertEquals(List.of(1L), uitslag.voorbeelden().stream().map(een -> een.regelnummer()).toList());
    }

    @Test
    void aRuleOfAProvinceIsNamedWithItsModule() throws IOException {
        Toetsregels zonder = gewijzigd("friesland/nl/actieoverleg/friesland/signalen.drl",
                "Routering( routeIs( \"DIRECT_TELEFONISCH\" ) )", "Routering( routeIs( \"ZVH\" ) )");
        Herspeeluitslag uitslag = herspeel(zonder, kwitantie("FRIESLAND", "spoedinterventieNodig"));
        assertEquals(Map.of("signaal FR_MOTORKAPOVERLEG: wel → niets", 1L),
                uitslag.verschillen().get(Verschil.Soort.SIGNAAL));
        assertTrue(uitslag.regels().keySet().iterator().next().contains("friesland/nl/"), uitslag.regels().toString());
    }

    @Test
    void receiptsOfUnknownRulesAreCountedAsSuch() throws IOException {
        Toetsregels anders = gewijzigd("nn/nl/actieoverleg/nn/inhoudelijke-factoren.drl",
                "Feiten( stalking.ja )", "Feiten( stalking.ja, bedreiging.ja )");
        Herspeling herspeling = new Herspeling(anders, List.of(anders));
        herspeling.neem(List.of(actieoverleg("GRONINGEN", "stalking")));
        assertEquals(1, herspeling.uitslag().onbekendeRegels());
        assertEquals(Map.of(), herspeling.uitslag().regels());
    }

    @Test
    void whatWasChangedOrNoLongerFitsIsCountedApart() throws IOException {
        byte[] veranderd = actieoverleg("GRONINGEN", "stalking");
        veranderd[40]++;
        Toetsregels.pakUit(map);
        for (String bestand : List.of("vragen.drl", "signalen.drl")) {
            Path pad = map.resolve("groningen/nl/actieoverleg/groningen/" + bestand);
            Files.writeString(pad, Files.readString(pad).replace("openDossierVeiligThuis", "dossierVeiligThuis"));
        }
        Herspeeluitslag uitslag = herspeel(Toetsregels.uitMap(map), veranderd, actieoverleg("GRONINGEN", "stalking"),
                actieoverleg("DRENTHE", "stalking"));
        assertEquals(3, uitslag.gelezen());
        assertEquals(1, uitslag.gelijk());
        assertEquals(0, uitslag.anders());
        assertEquals(List.of(1L, 2L), uitslag.eersteOnbruikbare());
        assertEquals(2, uitslag.onbruikbaar().size());
        assertTrue(uitslag.onbruikbaar().keySet().stream().noneMatch(melding -> melding.contains("stalking")));
    }

    @Test
    void receiptsOfAnEarlierVersionCanStillBeReplayed() throws IOException {
        try (InputStream bron = HerspelingTest.class.getResourceAsStream("kwitanties-vorm-1.jsonl")) {
            List<byte[]> regels = new String(bron.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(regel -> regel.getBytes(StandardCharsets.UTF_8)).toList();
            Herspeeluitslag uitslag = herspeel(GELEVERD, regels.toArray(byte[][]::new));
            assertEquals(12, uitslag.gelezen());
            assertEquals(Map.of(), uitslag.onbruikbaar());
        }
    }
}
