package nl.actieoverleg.regelset;

import static nl.actieoverleg.regelset.Dorp.DORPSKOP;
import static nl.actieoverleg.regelset.Dorp.LIJSTENBESTAND;
import static nl.actieoverleg.regelset.Dorp.REGELBESTAND;
import static nl.actieoverleg.regelset.Dorp.REGELS;
import static nl.actieoverleg.regelset.Dorp.WIJKBESTAND;
import static nl.actieoverleg.regelset.Dorp.assertFout;
import static nl.actieoverleg.regelset.Dorp.dorp;
import static nl.actieoverleg.regelset.Dorp.dorpMet;
import static nl.actieoverleg.regelset.Dorp.foutRegel;
import static nl.actieoverleg.regelset.Dorp.foutVoorwaarde;
import static nl.actieoverleg.regelset.Dorp.modules;
import static nl.actieoverleg.regelset.Dorp.wijk;
import static nl.actieoverleg.regelset.Dorp.wijkMet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import nl.actieoverleg.melding.OngeldigeRegels;
import nl.actieoverleg.melding.Regelfout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rule or a list names has to be there; what is not there is a fault with a place and a remedy. */
class VerwijzingenTest {

    @Test
    void geldigeLagenGevenGeenFout() {
        assertEquals(List.of(), Dorp.fouten(modules(dorp(), wijkMet(""))));
        assertEquals(List.of(), Dorp.fouten(modules(dorp())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "@criterium( \"T-1x\" )     | criteria  | T-1x    | Bedoelde u T-1?",
        "@ingang( \"KEUKN\" )       | ingangen  | KEUKN   | Bedoelde u KEUKEN?",
        "@weerhoudt( \"SCHUURTJE\" )| ingangen  | SCHUURTJE | Zet het eerst in een lijst, of kies uit: "
                + "LOKET, KEUKEN, ZOLDER.",
        "@tenzij( \"SCHUURTJE\" )   | ingangen  | SCHUURTJE | Zet het eerst in een lijst, of kies uit: "
                + "LOKET, KEUKEN, ZOLDER.",
        "@signaal( \"LAMPJE\" )     | signalen  | LAMPJE  | Bedoelde u LAMP?",
        "@deelnemer( \"KOK, BAKER\" ) @rol( \"VAST\" ) | partijen | BAKER | Bedoelde u BAKKER?"})
    void onbekendDoel(String kenmerk, String soort, String code, String remedie) {
        assertFout(REGELBESTAND, "Bij de " + soort + " staat geen " + code + ".", remedie,
                dorpMet(foutRegel("Fout", kenmerk, "Toetsen( t1.ja )")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "@criterium( \"LAMP\" )   | criteria | LAMP | signalen | Schrijf: @signaal( \"LAMP\" )",
        "@signaal( \"T-1\" )      | signalen | T-1  | criteria | Schrijf: @criterium( \"T-1\" )",
        "@ingang( \"KOK\" )       | ingangen | KOK  | partijen | Schrijf: @deelnemer( \"KOK\" )"})
    void eenDoelVanEenAndereSoort(String kenmerk, String soort, String code, String andere, String remedie) {
        assertFout(REGELBESTAND, "Bij de " + soort + " staat geen " + code + ", wel bij de " + andere + ".", remedie,
                dorpMet(foutRegel("Fout", kenmerk, "Toetsen( t1.ja )")));
    }

    @Test
    void watBijEenAndereSoortStaatWordtDaarNietOokGemist() {
        String regels = Dorp.REGELS.replace(Dorp.regel("Lamp aan", "@signaal( \"LAMP\" )",
                "Routering( naar( \"KEUKEN\" ) )"),
                Dorp.regel("Lamp aan", "@criterium( \"LAMP\" )", "Vragen( nat.ja )"));
        assertEquals(List.of("Bij de criteria staat geen LAMP, wel bij de signalen."),
                Dorp.fouten(modules(dorp(Dorp.LIJSTEN, regels))).stream().map(Regelfout::melding).toList());
    }

    @Test
    void watVerschrevenIsWordtNietOokGemist() {
        Map<String, String> fouten = Map.of("@signaal( \"LAMP\" )", "@signaal( \"Lamp\" )", "@ingang( \"KEUKEN\" )",
                "@ingang( \"keuken\" )", "@criterium( \"T-2\" )", "@criterium( \"T2\" )");
        fouten.forEach((goed, fout) -> {
            String regels = Dorp.REGELS.replace("    " + goed, "    " + fout) + Dorp.regel("Nog een", fout,
                    "Toetsen( t0.ja )");
            assertEquals(2, Dorp.fouten(modules(dorp(Dorp.LIJSTEN, regels))).size(), fout);
        });
        // Another code may be meant to be another one: then a rule for LAMP is missed as well.
        assertEquals(2, Dorp.fouten(modules(dorp(Dorp.LIJSTEN,
                Dorp.REGELS.replace("@signaal( \"LAMP\" )", "@signaal( \"LAMPS\" )")))).size());
    }

    @Test
    void onbekendeAgenda() {
        assertFout(REGELBESTAND, "De lijst Puntjes bestaat niet.", "Bedoelde u Punten?",
                dorpMet(foutRegel("Fout", "@agenda( \"Puntjes\" )", "Toetsen( t1.ja )")));
    }

    @Test
    void eenAndereLijstIsGeenAgenda() {
        assertFout(REGELBESTAND, "Mensen is geen agenda.", "Noem een lijst met @agendalijst.",
                dorpMet(foutRegel("Fout", "@agenda( \"Mensen\" )", "Toetsen( t1.ja )")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "naar( \"KEUKENS\" )      | overleggen | KEUKENS | Bedoelde u KEUKEN?",
        "routeIs( \"ZOLDERS\" )   | overleggen | ZOLDERS | Bedoelde u ZOLDER?",
        "routeIsNiet( \"LOKETJE\" ) | overleggen | LOKETJE | Bedoelde u LOKET?",
        "ookPassend( \"GEEN_PASSEND_OVERLEG\" ) | overleggen | GEEN_PASSEND_OVERLEG "
                + "| Zet het eerst in een lijst, of kies uit: LOKET, KEUKEN, ZOLDER.",
        "viaIngang( \"KEUKENDEUR\" ) | ingangen | KEUKENDEUR "
                + "| Zet het eerst in een lijst, of kies uit: LOKET, KEUKEN, ZOLDER."})
    void onbekendeCodeInDeRoutering(String voorwaarde, String soort, String code, String remedie) {
        assertFout(REGELBESTAND, "Bij de " + soort + " staat geen " + code + ".", remedie,
                dorpMet(foutVoorwaarde("Fout", "@signaal( \"LAMP\" )", "Routering( " + voorwaarde + " )")));
    }

    @Test
    void routesZonderOverlegZijnBekend() {
        assertEquals(List.of(), Dorp.fouten(modules(dorpMet(Dorp.regel("Goed", "@signaal( \"LAMP\" )",
                "Routering( routeIs( \"GEEN_PASSEND_OVERLEG\" ), routeIsNiet( \"NADERE_INFORMATIE\" ) )")))));
    }

    @Test
    void onbekendVeldInEenLaagEronder() {
        assertFout(WIJKBESTAND, "Vragen heeft geen nta.", "Bedoelde u nat?",
                dorp(), wijkMet(foutVoorwaarde("Fout", "@criterium( \"W-1\" )", "Vragen( nta.ja )")));
        assertFout(WIJKBESTAND, "Vragen heeft geen nta.", "Bedoelde u nat?", dorp(), wijkMet(
                foutVoorwaarde("Fout", "@moment( \"GEPLAND\" )", "Vragen( minstens( 1, nta.nee, koud.nee ) )")));
        assertFout(WIJKBESTAND, "Aantallen heeft geen bezoek.", "Bedoelde u bezoeken?",
                dorp(), wijkMet(foutVoorwaarde("Fout", "@moment( \"GEPLAND\" )", "Aantallen( bezoek >= 1 )")));
        assertFout(WIJKBESTAND, "Deuren heeft geen schuur.",
                "Zet het eerst in een lijst, of kies uit: loket, keuken, zolder.",
                dorp(), wijkMet(foutVoorwaarde("Fout", "@moment( \"GEPLAND\" )", "Deuren( schuur.ja )")));
    }

    @Test
    void onbekendeLijstInEenLaagEronder() {
        String metImport = Dorp.WIJK.replace("import nl.proef.dorp.Vragen;",
                "import nl.proef.dorp.Vragen;\nimport nl.proef.dorp.Toetsje;");
        assertFout(WIJKBESTAND, "De lijst Toetsje bestaat niet.", "Bedoelde u Toetsen?",
                dorp(), wijk(metImport + foutVoorwaarde("Fout", "@criterium( \"W-1\" )", "Toetsje( t1.ja )")));
    }

    @Test
    void naarEenLijstDieNietsAntwoordtIsNietTeVragen() {
        String metImport = Dorp.WIJK.replace("import nl.proef.dorp.Vragen;",
                "import nl.proef.dorp.Vragen;\nimport nl.proef.dorp.Lampen;");
        assertFout(WIJKBESTAND, "Een regel met @moment kan zo niet vragen naar Lampen.",
                "Vraag hier naar vragen of criteria of ingangen.",
                dorp(), wijk(metImport + foutVoorwaarde("Fout", "@moment( \"GEPLAND\" )", "Lampen( lamp.ja )")));
        assertFout(WIJKBESTAND, "Een regel met @criterium kan zo niet vragen naar Deuren.",
                "Vraag hier naar vragen of criteria.",
                dorp(), wijkMet(foutVoorwaarde("Fout", "@criterium( \"W-1\" )", "Deuren( keuken.ja )")));
        assertFout(WIJKBESTAND, "Een regel met @moment kan zo niet vragen naar Vragen.", "Vraag hier naar tellers.",
                dorp(), wijkMet(foutVoorwaarde("Fout", "@moment( \"GEPLAND\" )", "Vragen( nat >= 1 )")));
    }

    @Test
    void ingangEnBehoefteLeidenNaarEenBekendOverleg() {
        assertFout(LIJSTENBESTAND, "Bij de overleggen staat geen SCHUUR.",
                "Zet het eerst in een lijst, of kies uit: LOKET, KEUKEN, ZOLDER.",
                dorpMet("@naam( \"Keuken\" ) @overleg( \"KEUKEN\" )",
                        "@naam( \"Keuken\" ) @overleg( \"SCHUUR\" ) //!"));
        assertFout(LIJSTENBESTAND, "Bij de overleggen staat geen ZOLDR.", "Bedoelde u ZOLDER?",
                dorpMet("@overleg( \"ZOLDER\" ) @bron( \"Boek\" )", "@overleg( \"ZOLDR\" ) @bron( \"Boek\" ) //!"));
    }

    @Test
    void watErHelemaalNietIsHeeftGeenKeuze() {
        String zonderPartijen = Dorp.LIJSTEN.replaceFirst("(?s)declare Mensen.*?\nend\n", "");
        OngeldigeRegels ongeldig = assertThrows(OngeldigeRegels.class, () -> Dorp.stapel(dorp(zonderPartijen, REGELS)));
        assertTrue(ongeldig.fouten().stream().allMatch(fout -> fout.remedie().equals("Zet het eerst in een lijst.")),
                ongeldig::getMessage);
        assertEquals(2, ongeldig.fouten().size(), ongeldig::getMessage);
    }

    @Test
    void alleFoutenKomenTegelijkOpVolgordeVanBestandEnRegel() {
        Map<String, String> bronnen = dorp(
                Dorp.LIJSTEN.replace("@overleg( \"ZOLDER\" ) @bron", "@overleg( \"X\" ) @bron"),
                DORPSKOP + foutRegel("Een", "@criterium( \"T-77\" )", "Vragen( nat.ja )")
                        + REGELS.replace(DORPSKOP, "")
                        + foutRegel("Twee", "@deelnemer( \"SMID\" ) @rol( \"VAST\" )", "Vragen( nat.ja )"));
        OngeldigeRegels ongeldig = assertThrows(OngeldigeRegels.class, () -> Dorp.stapel(bronnen));
        assertEquals(List.of("X", "T-77", "SMID"), ongeldig.fouten().stream()
                .map(fout -> fout.melding().replaceAll(".* geen (.*)\\.", "$1")).toList());
        assertEquals(List.of(LIJSTENBESTAND, REGELBESTAND, REGELBESTAND), ongeldig.fouten().stream()
                .map(fout -> fout.plaats().bestand()).toList());
        for (Regelfout fout : ongeldig.fouten()) {
            assertTrue(ongeldig.getMessage().contains(fout.plaats() + ": " + fout.melding() + " " + fout.remedie()));
        }
    }
}
