package nl.actieoverleg.json;

import static nl.actieoverleg.json.Lezing.LEZER;
import static nl.actieoverleg.json.Lezing.casus;
import static nl.actieoverleg.json.Lezing.fout;
import static nl.actieoverleg.json.Lezing.json;
import static nl.actieoverleg.json.Lezing.lees;
import static nl.actieoverleg.json.Lezing.verwacht;
import static nl.actieoverleg.json.Lezing.weiger;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.actieoverleg.casus.OngeldigeCasus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is not one JSON object of at most 64 KiB: that fault stands alone. */
class OnleesbareTekstTest {

    private static final int GROOTSTE = 65_536;

    private static void weigerAlleen(String tekst, String inMelding) {
        OngeldigeCasus ongeldig = weiger(tekst, fout("", inMelding, null));
        assertNull(ongeldig.kenmerk());
        assertNull(ongeldig.getCause());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n", "\uFEFF", "\uFEFF \n"})
    void weigertLegeTekst(String tekst) {
        weigerAlleen(tekst, "leeg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[{}]", "[1,", "null", "true", "1", "-1.5", "\"tekst\""})
    void weigertWatGeenObjectIs(String tekst) {
        weigerAlleen(tekst, "geen JSON-object");
    }

    @Test
    void weigertMeerDanEenObject() {
        weigerAlleen(casus("") + casus(""), "Na het JSON-object volgt nog tekst, op regelnummer 1, kolom 44");
        weigerAlleen(casus("") + "\n 1", "op regelnummer 2, kolom 2");
        weigerAlleen(casus("") + "[]", "Na het JSON-object volgt nog tekst");
        weigerAlleen(casus("") + " x", "geen geldige JSON");
        weigerAlleen(casus("") + "}", "geen geldige JSON");
        weigerAlleen(casus("") + ",", "geen geldige JSON");
        weigerAlleen(casus("") + "\u0000", "geen geldige JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'peildatum':NaN", "'peildatum':-Infinity", "'peildatum':Infinity", "'feiten':{},",
        "'nodig':['DIJKWACHT',]", "'nodig':[,'DIJKWACHT']", "'nodig':[1 2]", "/* */'nodig':[]", "// x\n'nodig':[]",
        "# x\n'nodig':[]", "nodig:[]", "'keerGewaarschuwd':01", "'keerGewaarschuwd':+1", "'keerGewaarschuwd':1.",
        "'keerGewaarschuwd':.5", "'keerGewaarschuwd':1x", "'keerGewaarschuwd':0x1", "'keerGewaarschuwd':1e",
        "'x':tru", "'x':TRUE", "'x':undefined", "'x':", "'x'", "'x':1,,'y':2", "'x':'\n'", "'x':'\t'", "'x':'\\q'",
        "'x':'\\u12'", "'x':'\\u12g4'", "'x':'\\u\uff24800'", "'x':[1}", "'x':{]", "'x':'dicht", "'x':{'y':1",
        "\u00a0'x':1", "'x':\u000b1"})
    void weigertWatGeenJsonIs(String velden) {
        weigerAlleen(casus(velden), "geen geldige JSON");
    }

    @Test
    void weigertEnkeleAanhalingstekens() {
        weigerAlleen("{'kenmerk':'N-1','provincie':'NOORDERLAND'}",
                "geen geldige JSON. Kijk bij regelnummer 1, kolom 2.");
        weigerAlleen("{\"kenmerk\":'N-1'}", "geen geldige JSON. Kijk bij regelnummer 1, kolom 12.");
    }

    @ParameterizedTest
    @CsvSource({"1, 9, '{\"x\": 1 !}'", "3, 3, '{\n  \"a\": 1,\n  !}'", "2, 1, '{\"x\":1\r\n'",
        "1, 6, '\uFEFF{\"x\":!}'"})
    void wijstDePlekAan(int regel, int kolom, String tekst) {
        String plek = weiger(tekst).fouten().get(0).melding().replaceAll(".*Kijk bij ", "");
        assertEquals("regelnummer " + regel + ", kolom " + kolom + ".", plek);
    }

    @Test
    void verzwijgtAndereFoutenAlsDeTekstGeenJsonIs() {
        weigerAlleen(json("{'kenmerk':'fout!','onbekend':1,'feiten':{'x':'y'}"), "geen geldige JSON");
    }

    @Test
    void weigertTweeBytevolgordetekens() {
        weigerAlleen("\uFEFF\uFEFF" + casus(""), "geen geldige JSON");
        weigerAlleen(" \uFEFF" + casus(""), "geen geldige JSON");
    }

    @Test
    void neemtPrecies64KibAan() {
        String tekst = casus("");
        String grootste = tekst + " ".repeat(GROOTSTE - tekst.length());

        assertEquals("N-1", lees(grootste).kenmerk());
        assertEquals("N-1", lees('\uFEFF' + grootste.substring(0, GROOTSTE - 3)).kenmerk());
        weigerAlleen(grootste + " ", "64 KiB");
        weigerAlleen('\uFEFF' + grootste.substring(0, GROOTSTE - 2), "64 KiB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"é", "€", "😀", "a"})
    void teltDeBytesVanUtf8(String teken) {
        int lengte = teken.getBytes(StandardCharsets.UTF_8).length;
        String begin = casus("'x':'").replace("}", "");
        int ruimte = GROOTSTE - begin.length() - 2;
        String grootste = begin + teken.repeat(ruimte / lengte) + "a".repeat(ruimte % lengte) + "\"}";

        assertEquals(GROOTSTE, grootste.getBytes(StandardCharsets.UTF_8).length);
        weiger(grootste, fout("/x", "Dit veld is niet bekend", null));
        weigerAlleen(grootste + " ", "64 KiB");
    }

    @Test
    void weigertTeGroteTekstOokAlsHetGeenJsonIs() {
        weigerAlleen("x".repeat(GROOTSTE + 1), "64 KiB");
        weigerAlleen("x".repeat(GROOTSTE), "geen geldige JSON");
    }

    @Test
    void weigertOngeldigeUtf8() {
        byte[] goed = casus("'x':'aa'").getBytes(StandardCharsets.UTF_8);
        int plek = new String(goed, StandardCharsets.UTF_8).indexOf("aa");
        for (int[] slecht : new int[][] {{0xC3, 0x28}, {0xFF, 'a'}, {0x80, 'a'}, {0xC0, 0x80}}) {
            byte[] tekst = goed.clone();
            tekst[plek] = (byte) slecht[0];
            tekst[plek + 1] = (byte) slecht[1];
            verwacht(assertThrows(OngeldigeCasus.class, () -> LEZER.lees(tekst)), fout("", "UTF-8", null));
        }
        byte[] half = Arrays.copyOf(casus("").getBytes(StandardCharsets.UTF_8), 50);
        half[49] = (byte) 0xE2;
        verwacht(assertThrows(OngeldigeCasus.class, () -> LEZER.lees(half)), fout("", "UTF-8", null));
    }

    @Test
    void weigertHalveTekensInTekst() {
        for (String half : new String[] {"\uD83D", "\uDE00", "\uDE00\uD83D"}) {
            OngeldigeCasus ongeldig = assertThrows(OngeldigeCasus.class, () -> LEZER.lees(casus("'x':'" + half + "'")));
            verwacht(ongeldig, fout("", "UTF-8", null));
        }
    }

    @Test
    void weigertUtf16() {
        for (Charset codering : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16}) {
            OngeldigeCasus ongeldig = assertThrows(OngeldigeCasus.class,
                    () -> LEZER.lees(casus("").getBytes(codering)));
            assertEquals(1, ongeldig.fouten().size());
            assertEquals("", ongeldig.fouten().get(0).pad());
        }
    }

    @Test
    void verdraagtElkeDiepte() {
        String diep = "[".repeat(30_000) + "]".repeat(30_000);
        String objecten = "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000);

        weiger(casus("'x':" + diep), fout("/x", "niet bekend", null));
        weiger(casus("'x':" + objecten), fout("/x", "niet bekend", null));
        weiger(casus("'nodig':" + diep), fout("/nodig/0", "tekst zijn", null));
        weiger(casus("'feiten':{'regenVerwacht':" + objecten + "}"), fout("/feiten/regenVerwacht", "JA, NEE", null));
        weiger(casus("'peildatum':" + diep), fout("/peildatum", "tekst zijn", null));
        weigerAlleen("[".repeat(GROOTSTE), "geen JSON-object");
        weigerAlleen(casus("'x':" + "[".repeat(60_000)), "geen geldige JSON");
        weigerAlleen("{\"x\":".repeat(13_000), "geen geldige JSON");
    }

    @Test
    void verdraagtLangeNamenTekstenEnGetallen() {
        String lang = "9".repeat(65_000);

        weiger(casus("'" + lang + "':1"), fout("/" + lang, "niet bekend", null));
        weiger(casus("'peildatum':'" + lang + "'"), fout("/peildatum", "jjjj-mm-dd", null));
        weiger(casus("'keerGewaarschuwd':" + lang), fout("/keerGewaarschuwd", "te groot", null));
        weiger(casus("'keerGewaarschuwd':-" + lang), fout("/keerGewaarschuwd", "onder nul", null));
        weiger(casus("'keerGewaarschuwd':1e" + lang), fout("/keerGewaarschuwd", "geheel getal", null));
    }
}
