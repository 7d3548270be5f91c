package nl.actieoverleg.json;

import static nl.actieoverleg.json.Lezing.casus;
import static nl.actieoverleg.json.Lezing.fout;
import static nl.actieoverleg.json.Lezing.json;
import static nl.actieoverleg.json.Lezing.lees;
import static nl.actieoverleg.json.Lezing.weiger;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import nl.actieoverleg.casus.Fout;
import nl.actieoverleg.casus.OngeldigeCasus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of fault in the fields of a case. */
class CasusfoutenTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "n-1", "N 1", "N_1", "É", "N-1 ", "Ａ", "٣", "\\ud800", "N\\n1",
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-ABCD"})
    void weigertEenOngeldigKenmerk(String kenmerk) {
        OngeldigeCasus ongeldig = weiger(casus("").replace("N-1", kenmerk),
                fout("/kenmerk", "kenmerk is niet geldig", null));
        assertNull(ongeldig.kenmerk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "1", "1.0", "true", "[]", "{}", "['N-1']"})
    void weigertVerplichteVeldenDieGeenTekstZijn(String waarde) {
        OngeldigeCasus ongeldig = weiger(json("{'kenmerk':" + waarde + ",'provincie':" + waarde + "}"),
                fout("/kenmerk", "tekst zijn", null), fout("/provincie", "tekst zijn", null));
        assertNull(ongeldig.kenmerk());
    }

    @Test
    void noemtOntbrekendeVeldenAlsLaatste() {
        weiger("{}", fout("/kenmerk", "ontbreekt", null),
                fout("/provincie", "ontbreekt. Kies uit: NOORDERLAND, ZUIDERLAND.", null));
        weiger(json("{'x':1}"), fout("/x", "niet bekend", null), fout("/kenmerk", "ontbreekt", null),
                fout("/provincie", "ontbreekt", null));
        assertEquals("N-1", weiger(json("{'kenmerk':'N-1'}"), fout("/provincie", "ontbreekt", null)).kenmerk());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "null", value = {"noorderland, NOORDERLAND", "NOORDERLAN, NOORDERLAND",
        "Zuiderland, ZUIDERLAND", "FRANKRIJK, null", "'', null"})
    void weigertEenOnbekendeProvincie(String provincie, String bedoeld) {
        OngeldigeCasus ongeldig = weiger(casus("").replace("NOORDERLAND", provincie),
                fout("/provincie", "niet bekend. Kies uit: NOORDERLAND, ZUIDERLAND.", bedoeld));
        assertEquals("N-1", ongeldig.kenmerk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-29", "2023-04-31", "2026-00-10", "2026-13-01", "2026-01-00", "2026-01-32",
        "2026-1-1", "26-01-01", "2026/01/01", "2026-01-01T00:00", "+2026-01-01", "-001-01-01", "12026-01-01", "",
        "2026-01-1٣", " 2026-01-01", "2026-01-01 ", "20260101", "1900-02-29", "01-01-2026", "2026-01x01", "2026x01-01",
        "２０２６-01-01", "2026--1-01", "2026-01--1"})
    void weigertEenDagDieNietBestaat(String dag) {
        weiger(casus("'peildatum':'" + dag + "'"), fout("/peildatum", "jjjj-mm-dd", null));
    }

    @Test
    void vertelDatEenLeegVeldWegMag() {
        weiger(casus("'peildatum':null,'feiten':null,'nodig':null,'lopendeOverleggen':null,'keerGewaarschuwd':null"),
                fout("/peildatum", "laat het veld weg", null), fout("/feiten", "laat het veld weg", null),
                fout("/nodig", "laat het veld weg", null), fout("/lopendeOverleggen", "laat het veld weg", null),
                fout("/keerGewaarschuwd", "laat het veld weg", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.5", "true", "false", "'JA'"})
    void weigertVerkeerdeSoorten(String waarde) {
        weiger(casus("'feiten':" + waarde + ",'nodig':" + waarde + ",'lopendeOverleggen':" + waarde),
                fout("/feiten", "object zijn", null), fout("/nodig", "lijst zijn", null),
                fout("/lopendeOverleggen", "lijst zijn", null));
        weiger(casus("'feiten':['JA'],'nodig':{'a':1},'lopendeOverleggen':{},'peildatum':20260101"),
                fout("/feiten", "object zijn", null), fout("/nodig", "lijst zijn", null),
                fout("/lopendeOverleggen", "lijst zijn", null), fout("/peildatum", "tekst zijn", null));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "niets", quoteCharacter = '`', value = {"'ja', JA", "'Nee', NEE", "'onbekend', ONBEKEND",
        "'ONBEKENT', ONBEKEND", "true, JA", "false, NEE", "null, niets", "1, JA",
        "0, NEE", "2, niets", "0.5, niets", "'wel', JA", "'yes', JA", "'na', niets", "'', niets",
        "'misschien', niets", "[], niets", "['JA'], niets", "{}, niets", "{'JA':'JA'}, niets"})
    void weigertElkAnderAntwoord(String antwoord, String bedoeld) {
        weiger(casus("'feiten':{'regenVerwacht':" + antwoord + "}"),
                fout("/feiten/regenVerwacht", "Antwoord met JA, NEE of ONBEKEND", bedoeld));
    }

    @Test
    void weigertOnbekendeFeiten() {
        weiger(casus("'feiten':{'regenVerwagt':'JA','WINDVERWACHT':'NEE','aardbeving':'JA','':'NEE'}"),
                fout("/feiten/regenVerwagt", "niet bekend", "regenVerwacht"),
                fout("/feiten/WINDVERWACHT", "niet bekend", "windVerwacht"),
                fout("/feiten/aardbeving", "niet bekend", null), fout("/feiten/", "niet bekend", null));
        weiger(casus("'feiten':{'regenVerwagt':'jaa'}"),
                fout("/feiten/regenVerwagt", "niet bekend", "regenVerwacht"),
                fout("/feiten/regenVerwagt", "JA, NEE of ONBEKEND", "JA"));
    }

    @Test
    void zegtBijWelkeProvincieEenFeitHoort() {
        weiger(casus("'feiten':{'heuvelGlad':'JA','ijsOpDeSloot':'JA'}"),
                fout("/feiten/heuvelGlad", "hoort bij Zuiderland", null));
        weiger(json("{'feiten':{'heuvelGlad':'JA','ijsOpDeSloot':'JA'},'kenmerk':'Z','provincie':'ZUIDERLAND'}"),
                fout("/feiten/ijsOpDeSloot", "hoort bij Noorderland", null));
        weiger(casus("'feiten':{'heuvelGlat':'JA'}"), fout("/feiten/heuvelGlat", "niet bekend", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'provincie':'ELDERS',", "'provincie':7,", ""})
    void keurtTegenAllesAlsDeProvincieNietBekendIs(String provincie) {
        OngeldigeCasus ongeldig = weiger(json("{'kenmerk':'N-1'," + provincie
                + "'feiten':{'heuvelGlad':'JA','ijsOpDeSloot':'NEE','heuvelGlat':'JA'},'nodig':['STROOIZOUT','ZAND'],"
                + "'lopendeOverleggen':['HEUVELOVERLEG','GEEN'],'keerUitgerukt':1}"));
        List<String> paden = ongeldig.fouten().stream().map(Fout::pad).filter(pad -> !pad.equals("/provincie"))
                .toList();
        assertEquals(List.of("/feiten/heuvelGlat", "/nodig/1", "/lopendeOverleggen/1"), paden);
        assertEquals(4, ongeldig.fouten().size());
        assertEquals("heuvelGlad", ongeldig.fouten().stream().filter(f -> f.pad().equals("/feiten/heuvelGlat"))
                .findFirst().orElseThrow().bedoeldeU());
    }

    @Test
    void weigertOnbekendeElementen() {
        weiger(casus("'nodig':['dijkwacht','STROOIZOUT','DIJKWACHT',1,null,['DIJKWACHT'],{}],"
                        + "'lopendeOverleggen':['DIJKOVERLEX',true,'HEUVELOVERLEG','']"),
                fout("/nodig/0", "behoefte is hier niet bekend. Kies uit: DIJKWACHT.", "DIJKWACHT"),
                fout("/nodig/1", "niet bekend", null), fout("/nodig/3", "tekst zijn", null),
                fout("/nodig/4", "tekst zijn", null), fout("/nodig/5", "tekst zijn", null),
                fout("/nodig/6", "tekst zijn", null),
                fout("/lopendeOverleggen/0", "overleg is hier niet bekend. Kies uit: DIJKOVERLEG.", "DIJKOVERLEG"),
                fout("/lopendeOverleggen/1", "tekst zijn", null), fout("/lopendeOverleggen/2", "niet bekend", null),
                fout("/lopendeOverleggen/3", "niet bekend", null));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"-1, onder nul", "-2147483649, onder nul", "2147483648, te groot",
        "9223372036854775808, te groot", "-9223372036854775809, onder nul", "4294967296, te groot", "1.0, geheel getal",
        "1e0, geheel getal", "-1.0, geheel getal", "'2', geheel getal", "true, geheel getal", "[], geheel getal",
        "{}, geheel getal", "[1], geheel getal"})
    void weigertEenVerkeerdAantal(String aantal, String melding) {
        weiger(casus("'keerGewaarschuwd':" + aantal), fout("/keerGewaarschuwd", melding, null));
    }

    @Test
    void weigertEenAantalVanEenAndereProvincie() {
        weiger(casus("'keerUitgerukt':-1"), fout("/keerUitgerukt", "in deze provincie niet gevraagd", null),
                fout("/keerUitgerukt", "onder nul", null));
    }

    @Test
    void weigertOnbekendeVelden() {
        weiger(casus("'Feiten':{},'nodg':[],'keerGewaarschuwt':1,'keerUitgerukd':1,'opmerking':'x','':1"),
                fout("/Feiten", "veld is niet bekend", "feiten"), fout("/nodg", "veld is niet bekend", "nodig"),
                fout("/keerGewaarschuwt", "veld is niet bekend", "keerGewaarschuwd"),
                fout("/keerUitgerukd", "veld is niet bekend", null), fout("/opmerking", "veld is niet bekend", null),
                fout("/", "veld is niet bekend", null));
    }

    @Test
    void wijstEenFeitNaarZijnPlek() {
        weiger(casus("'regenVerwacht':'JA','sluis/open':'nee'"),
                fout("/regenVerwacht", "onder feiten", "/feiten/regenVerwacht"),
                fout("/sluis~1open", "onder feiten", "/feiten/sluis~1open"),
                fout("/sluis~1open", "JA, NEE of ONBEKEND", "NEE"));
        weiger(casus("'heuvelGlad':'JA'"), fout("/heuvelGlad", "onder feiten", "/feiten/heuvelGlad"),
                fout("/heuvelGlad", "hoort bij Zuiderland", null));
    }

    @Test
    void schrijftVreemdeTekensInEenPadVolgensRfc6901() {
        weiger(casus("'feiten':{'a/b~c':'JA','~1':'JA','peil~hoog':'?','een \\u0022\\n':'JA'},'/~':1"),
                fout("/feiten/a~1b~0c", "niet bekend", null), fout("/feiten/~01", "niet bekend", null),
                fout("/feiten/peil~0hoog", "JA, NEE", null), fout("/feiten/een \"\n", "niet bekend", null),
                fout("/~1~0", "niet bekend", null));
    }

    @Test
    void vervangtHalveTekensInEenPad() {
        weiger(casus("'a\\ud800b':1,'\\uDC00':2,'feiten':{'\\ud83d':'JA','\\ud800\\ud83d\\ude00':'JA','😀':'JA'}"),
                fout("/a\uFFFDb", "niet bekend", null), fout("/\uFFFD", "niet bekend", null),
                fout("/feiten/\uFFFD", "niet bekend", null), fout("/feiten/\uFFFD\uD83D\uDE00", "niet bekend", null),
                fout("/feiten/\uD83D\uDE00", "niet bekend", null));
        weiger(casus("'\\\\ud800':1,'\\\\\\ud800':1"), fout("/\\ud800", "niet bekend", null),
                fout("/\\\uFFFD", "niet bekend", null));
    }

    @Test
    void weigertDubbeleSleutelsEnBekijktBeideWaarden() {
        weiger(casus("'feiten':{'regenVerwacht':'JA','regenVerwacht':'ja'},'feiten':{'regenVerwacht':'x'},"
                        + "'keerGewaarschuwd':-1,'keerGewaarschuwd':1.5,'x':1,'x':2"),
                fout("/feiten/regenVerwacht", "meer dan eens", null),
                fout("/feiten/regenVerwacht", "JA, NEE of ONBEKEND", "JA"),
                fout("/feiten", "meer dan eens", null),
                fout("/feiten/regenVerwacht", "JA, NEE of ONBEKEND", null),
                fout("/keerGewaarschuwd", "onder nul", null), fout("/keerGewaarschuwd", "meer dan eens", null),
                fout("/keerGewaarschuwd", "geheel getal", null),
                fout("/x", "niet bekend", null), fout("/x", "meer dan eens", null));
    }

    @Test
    void weigertEenDubbeleSleutelOokAlsDeWaardenGelijkZijn() {
        weiger(casus("'feiten':{'regenVerwacht':'JA','regen\\u0056erwacht':'JA'}"),
                fout("/feiten/regenVerwacht", "meer dan eens", null));
    }

    @Test
    void verzwijgtEenDubbelKenmerk() {
        assertNull(weiger(casus("'kenmerk':'N-2'"), fout("/kenmerk", "meer dan eens", null)).kenmerk());
        assertNull(weiger(casus("'kenmerk':'N-1'"), fout("/kenmerk", "meer dan eens", null)).kenmerk());
        assertNull(weiger(casus("'kenmerk':null"), fout("/kenmerk", "meer dan eens", null),
                fout("/kenmerk", "tekst zijn", null)).kenmerk());
    }

    @Test
    void keurtTegenAllesBijEenDubbeleProvincie() {
        weiger(casus("'provincie':'ZUIDERLAND','feiten':{'heuvelGlad':'JA','ijsOpDeSloot':'JA'}"),
                fout("/provincie", "meer dan eens", null));
    }

    @Test
    void ziet64KibVolFouten() {
        String fouten = "'nodig':[" + "0,".repeat(32_000) + "0]";
        OngeldigeCasus ongeldig = weiger(casus(fouten));
        assertEquals(100, ongeldig.fouten().size());
        assertEquals(32_001, ongeldig.fouten().size() + ongeldig.nietGenoemd());
    }

    @Test
    void noemtAlleFoutenInDeVolgordeVanDeTekst() {
        OngeldigeCasus ongeldig = weiger(json("""
                { 'lopendeOverleggen': ['X'], 'keerGewaarschuwd': -3, 'opmerking': 'x',
                  'feiten': { 'windVerwacht': true, 'heuvelGlad': 'JA', 'windVerwacht': 'NEE', 'regenVerwagt': 'NEE' },
                  'peildatum': '2026-02-30', 'nodig': ['DIJKWACHT', 2], 'provincie': 'NOORDERLAND' }"""),
                fout("/lopendeOverleggen/0", "overleg", null), fout("/keerGewaarschuwd", "onder nul", null),
                fout("/opmerking", "veld", null), fout("/feiten/windVerwacht", "JA, NEE", "JA"),
                fout("/feiten/heuvelGlad", "Zuiderland", null), fout("/feiten/windVerwacht", "meer dan eens", null),
                fout("/feiten/regenVerwagt", "niet bekend", "regenVerwacht"), fout("/peildatum", "jjjj", null),
                fout("/nodig/1", "tekst", null), fout("/kenmerk", "ontbreekt", null));
        assertNull(ongeldig.kenmerk());
    }

    @Test
    void onthoudtNietsVanEenVorigeCasus() {
        weiger(casus("'feiten':{'regenVerwacht':'ja'}"), fout("/feiten/regenVerwacht", "JA", "JA"));
        assertEquals(0, lees(casus("")).feiten().size());
    }
}
