package nl.actieoverleg.json;

import static nl.actieoverleg.json.Lezing.LEZER;
import static nl.actieoverleg.json.Lezing.casus;
import static nl.actieoverleg.json.Lezing.json;
import static nl.actieoverleg.json.Lezing.lees;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.controle.Casuscontrole;
import nl.actieoverleg.regel.Antwoord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading cases that are right. */
class CasuslezerTest {

    @Test
    void leestElkVeld() {
        Casus casus = lees(json("""
                { 'kenmerk': 'Z-0001', 'provincie': 'ZUIDERLAND', 'peildatum': '2024-02-29',
                  'feiten': { 'regenVerwacht': 'JA', 'heuvelGlad': 'NEE', 'sluis/open': 'ONBEKEND' },
                  'nodig': ['STROOIZOUT', 'DIJKWACHT'], 'lopendeOverleggen': ['HEUVELOVERLEG'],
                  'keerGewaarschuwd': 0, 'keerUitgerukt': 2147483647 }
                """));

        assertEquals("Z-0001", casus.kenmerk());
        assertEquals("ZUIDERLAND", casus.provincie());
        assertEquals(LocalDate.of(2024, 2, 29), casus.peildatum());
        assertEquals(Map.of("regenVerwacht", Antwoord.JA, "heuvelGlad", Antwoord.NEE, "sluis/open", Antwoord.ONBEKEND),
                casus.feiten());
        assertEquals(List.of("STROOIZOUT", "DIJKWACHT"), casus.nodig());
        assertEquals(List.of("HEUVELOVERLEG"), casus.lopendeOverleggen());
        assertEquals(Map.of("keerGewaarschuwd", 0, "keerUitgerukt", Integer.MAX_VALUE), casus.tellers());
        assertEquals(List.of(), Casuscontrole.controleer(casus, Testvelden.VELDEN));
    }

    @Test
    void laatWegWatErNietStaat() {
        Casus casus = lees(casus(""));

        assertNull(casus.peildatum());
        assertTrue(casus.feiten().isEmpty());
        assertTrue(casus.nodig().isEmpty());
        assertTrue(casus.lopendeOverleggen().isEmpty());
        assertTrue(casus.tellers().isEmpty());
    }

    @Test
    void leestLegeVerzamelingen() {
        Casus casus = lees(casus("'feiten':{},'nodig':[],'lopendeOverleggen':[]"));

        assertTrue(casus.feiten().isEmpty());
    }

    @Test
    void kentDeProvincieOokAlsDieNaDeFeitenStaat() {
        Casus casus = lees(json("{'feiten':{'heuvelGlad':'JA'},'keerUitgerukt':1,"
                + "'provincie':'ZUIDERLAND','kenmerk':'Z'}"));

        assertEquals(Antwoord.JA, casus.feiten().get("heuvelGlad"));
    }

    @Test
    void leestNamenEnWaardenMetEscapes() {
        Casus casus = lees(json("{'kenmerk':'\\u0041','provincie':'NOORDERLAND',"
                + "'feiten':{'sluis\\/open':'\\u004a\\u0041'}}"));

        assertEquals("A", casus.kenmerk());
        assertEquals(Antwoord.JA, casus.feiten().get("sluis/open"));
    }

    @Test
    void verdraagtEenBytevolgordeteken() {
        assertEquals("N-1", lees('\uFEFF' + casus("")).kenmerk());
    }

    @Test
    void leestMinNulAlsNul() {
        assertEquals(0, lees(casus("'keerGewaarschuwd':-0")).tellers().get("keerGewaarschuwd"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "-", "0", "GR-0001", "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-ABC"})
    void neemtElkGeldigKenmerkAan(String kenmerk) {
        assertEquals(kenmerk, lees(casus("").replace("N-1", kenmerk)).kenmerk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "9999-12-31", "2000-02-29", "2023-04-30"})
    void neemtElkeBestaandeDagAan(String dag) {
        assertEquals(LocalDate.parse(dag), lees(casus("'peildatum':'" + dag + "'")).peildatum());
    }

    @Test
    void weigertNull() {
        assertThrows(NullPointerException.class, () -> LEZER.lees((String) null));
        assertThrows(NullPointerException.class, () -> LEZER.lees((byte[]) null));
        assertThrows(NullPointerException.class, () -> new Casuslezer(null));
    }
}
