package nl.actieoverleg.vergelijking;

import static nl.actieoverleg.regelset.Dorp.regel;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import nl.actieoverleg.regelset.Dorp;
import nl.actieoverleg.vergelijking.Regelwijziging.Soort;
import org.junit.jupiter.api.Test;

/** Rules differ by what they say. */
class RegelverschilTest {

    private static Regelverschil naar(String lijsten, String regels) {
        return tussen(Dorp.dorp(), Dorp.dorp(lijsten, regels));
    }

    private static Regelverschil tussen(Map<String, String> oud, Map<String, String> nieuw) {
        return Regelverschil.tussen(Dorp.modules(oud), Dorp.modules(nieuw));
    }

    private static String vervang(String tekst, String oud, String nieuw) {
        assertTrue(tekst.contains(oud), oud);
        return tekst.replace(oud, nieuw);
    }

    private static void assertGelijk(Regelverschil verschil) {
        assertTrue(verschil.lagen().isEmpty(), () -> verschil.toString());
        assertEquals("geen verschil in betekenis", verschil.inEenRegel());
    }

    @Test
    void orderCommentsAndFilesDoNotCount() {
        assertGelijk(naar(Dorp.LIJSTEN + "// Einde\n", vervang(Dorp.REGELS, "t0.ja, t1.ja", "t1.ja, t0.ja")));
        String nat = regel("Nat", "@criterium( \"T-1\" )", "Vragen( nat.ja )");
        assertGelijk(naar(Dorp.LIJSTEN, vervang(Dorp.REGELS, nat, "") + nat));
        assertGelijk(naar(Dorp.LIJSTEN, vervang(Dorp.REGELS, "KOK, BAKKER", "BAKKER, KOK")));
    }

    @Test
    void whyARuleOrWordIsThereDoesNotCount() {
        for (String toelichting : List.of("@bedoeld( \"Dit staat er met opzet.\" )", "@bron( \"Ander boek\" )")) {
            assertGelijk(naar(Dorp.LIJSTEN, vervang(Dorp.REGELS, "@criterium( \"T-1\" )",
                    "@criterium( \"T-1\" )\n    " + toelichting)));
        }
        assertGelijk(naar(vervang(Dorp.LIJSTEN, "@naam( \"Loket\" )",
                "@naam( \"Loket\" ) @bedoeld( \"Zo heet het.\" )"),
                Dorp.REGELS));
    }

    @Test
    void whatOnlyTheRuleBookTellsOfAnOverlegIsInNoAdvice() {
        Woordwijziging doel = naar(vervang(Dorp.LIJSTEN, "loket : String @code( \"LOKET\" )",
                "loket : String @code( \"LOKET\" ) @doel( \"Helpen.\" )"), Dorp.REGELS).woorden().get(0);
        assertEquals("doel", doel.wat());
        assertFalse(doel.inAdvies());
    }

    @Test
    void aListUnderAnotherNameHoldsTheSameWords() {
        assertGelijk(naar(vervang(Dorp.LIJSTEN, "declare Toetsen", "declare Proeven"),
                vervang(Dorp.REGELS, "Toetsen( ", "Proeven( ")));
    }

    @Test
    void anotherNameIsNoOtherRule() {
        Regelverschil verschil = naar(Dorp.LIJSTEN, vervang(Dorp.REGELS, "rule \"Nat\"", "rule \"Regen\""));
        assertGelijk(verschil);
        assertEquals(List.of(Soort.HERNOEMD), verschil.regels().stream().map(Regelwijziging::soort).toList());
        assertEquals("Nat", verschil.regels().get(0).eerdereNaam());
        assertEquals("Regen", verschil.regels().get(0).naam());
    }

    @Test
    void saysWhatARuleNoLongerSaysAndWhatItSaysNow() {
        Regelverschil verschil = naar(Dorp.LIJSTEN,
                vervang(Dorp.REGELS, "Toetsen( t0.ja, t1.ja )", "Toetsen( t2.ja )"));
        Regelwijziging wijziging = verschil.regels().get(0);
        assertEquals(Soort.GEWIJZIGD, wijziging.soort());
        assertEquals("De keuken past", wijziging.naam());
        assertEquals("@ingang( \"KEUKEN\" )", wijziging.conclusie());
        assertEquals(List.of("Toetsen( t0.ja )", "Toetsen( t1.ja )"), wijziging.weg());
        assertEquals(List.of("Toetsen( t2.ja )"), wijziging.erbij());
        assertEquals("1 regel gewijzigd", verschil.inEenRegel());
    }

    @Test
    void aRuleUnderAnotherNameThatSaysMoreIsThatRule() {
        String regels = vervang(vervang(Dorp.REGELS, "rule \"De keuken past\"", "rule \"Samen koken\""),
                "Toetsen( t0.ja, t1.ja )", "Toetsen( t0.ja, t1.ja, t2.ja )");
        Regelwijziging wijziging = naar(Dorp.LIJSTEN, regels).regels().get(0);
        assertEquals(Soort.GEWIJZIGD, wijziging.soort());
        assertEquals("De keuken past", wijziging.eerdereNaam());
        assertEquals(List.of(), wijziging.weg());
        assertEquals(List.of("Toetsen( t2.ja )"), wijziging.erbij());
    }

    @Test
    void countsWhatCameAndWent() {
        String lamp = regel("Lamp aan", "@signaal( \"LAMP\" )", "Routering( naar( \"KEUKEN\" ) )");
        String regels = vervang(Dorp.REGELS, lamp, "")
                + regel("Kou", "@moment( \"DIRECT\" )", "Vragen( koud.ja )")
                + regel("Haast", "@moment( \"DIRECT\" )", "Vragen( haast.ja )");
        Regelverschil verschil = naar(vervang(Dorp.LIJSTEN, "De lamp brandt.", "De lamp is aan."), regels);
        assertEquals("1 regel weg, 2 nieuw; 1 tekst anders", verschil.inEenRegel());
        assertEquals(List.of(new Woordwijziging("dorp", "signalen", "LAMP", "tekst", "De lamp brandt.",
                "De lamp is aan.", true)), verschil.woorden());
        assertEquals(List.of(Soort.WEG, Soort.NIEUW, Soort.NIEUW),
                verschil.regels().stream().map(Regelwijziging::soort).toList());
    }

    @Test
    void textsThatNoAdviceShowsDoNotChangeOne() {
        Regelverschil verschil = naar(vervang(Dorp.LIJSTEN, "@groep( \"Weer\" )", "@groep( \"Het weer\" )"),
                Dorp.REGELS);
        assertEquals("2 teksten anders", verschil.inEenRegel());
        assertTrue(verschil.woorden().stream().noneMatch(Woordwijziging::inAdvies));
    }

    @Test
    void theOrderOfAListIsShown() {
        String kok = "    kok : String @code( \"KOK\" ) @naam( \"Kok\" )\n";
        String bakker = "    bakker : String @code( \"BAKKER\" ) @naam( \"Bakker\" )\n";
        Regelverschil verschil = naar(vervang(Dorp.LIJSTEN, kok + bakker, bakker + kok), Dorp.REGELS);
        assertEquals(List.of(new Woordwijziging("dorp", "partijen", "", "de volgorde", "KOK, BAKKER", "BAKKER, KOK",
                true)),
                verschil.woorden());
    }

    @Test
    void aModuleThatIsGoneTakesAllItsRules() {
        Regelverschil verschil = Regelverschil.tussen(Dorp.modules(Dorp.dorp(), Dorp.wijk(Dorp.WIJK)),
                Dorp.modules(Dorp.dorp()));
        assertEquals("3 regels weg; 1 woord erbij of weg", verschil.inEenRegel());
    }

    @Test
    void aWordThatMovesToAnotherModuleIsShownThere() {
        String lamp = "    lamp : String @code( \"LAMP\" ) @tekst( \"De lamp brandt.\" ) @bron( \"Boek\" )\n";
        String licht = "    licht : String @code( \"LICHT\" ) @tekst( \"Het is licht.\" ) @bron( \"Boek\" )\n";
        String regels = vervang(Dorp.REGELS, "@signaal( \"LAMP\" )", "@signaal( \"LICHT\" )");
        Regelverschil verschil = Regelverschil.tussen(
                Dorp.modules(Dorp.dorp(vervang(Dorp.LIJSTEN, lamp, lamp + licht), regels), Dorp.wijk(Dorp.WIJK)),
                Dorp.modules(Dorp.dorp(vervang(Dorp.LIJSTEN, lamp, licht), regels), Dorp.wijk(Dorp.WIJK
                        + "declare LampenWijk\n    @signaallijst\n" + lamp + "end\n")));
        assertEquals(List.of("dorp", "wijk"), verschil.woorden().stream().map(Woordwijziging::laag).toList());
        assertTrue(verschil.woorden().stream().allMatch(Woordwijziging::inAdvies));
    }
}
