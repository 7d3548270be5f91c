package nl.actieoverleg.json;

import static nl.actieoverleg.json.Lezing.json;
import static nl.actieoverleg.json.Lezing.weiger;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import nl.actieoverleg.casus.Fout;
import nl.actieoverleg.casus.OngeldigeCasus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No message shows anything of what a case holds, whatever is wrong with it. */
class GeenWaardeInMeldingTest {

    /** Stand for what may not leak: a text, and a number. */
    private static final String TEKST = "geheim";
    private static final String GETAL = "70417041";

    private static final List<String> WAARDEN = List.of("'geheim'", "'GEHEIM!'", "'NOORDERLAND-GEHEIM'",
            "'geheim\\ud800'", "70417041", "-70417041", "70417041704170417041", "7.0417041e1", "['geheim']",
            "[70417041]", "{'geheim':'geheim'}", "[{'geheim':'geheim'}]");

    static List<String> teksten() {
        List<String> goed = WAARDEN.stream().map(GeenWaardeInMeldingTest::overal).toList();
        List<String> stuk = List.of("{'kenmerk':geheim}", "{'kenmerk':'geheim", "{'kenmerk':'geheim\n'}", "geheim",
                "'geheim'", "{} geheim", "{} 'geheim'", "{geheim:1}", "{'geheim' 1}", "{'x':'geheim\\q'}",
                "{'x':70417041x}", "{'x':070417041}", "{'x':'geheim'}{'x':'geheim'}", "['geheim']", "70417041",
                "{'x':[1,2,'geheim'}", "{'x':'geheim" + "x".repeat(65_536) + "'}",
                "{'x':70417041" + "0".repeat(60_000));
        return List.of(goed, stuk).stream().flatMap(List::stream).map(Lezing::json).toList();
    }

    private static String overal(String waarde) {
        String velden = List.of("kenmerk", "provincie", "peildatum", "feiten", "nodig", "lopendeOverleggen",
                "keerGewaarschuwd", "keerUitgerukt", "regenVerwacht", "heuvelGlad", "geheim").stream()
                .map(veld -> "'" + veld + "':" + waarde).reduce((een, ander) -> een + "," + ander).orElseThrow();
        return "{" + velden + ",'feiten':{'regenVerwacht':" + waarde + ",'heuvelGlad':" + waarde + ",'geheim':" + waarde
                + "},'nodig':[" + waarde + "],'lopendeOverleggen':[" + waarde + "]," + velden + "}";
    }

    @ParameterizedTest
    @MethodSource("teksten")
    void toontNietsVanDeCasus(String tekst) {
        assertTrue(tekst.contains(TEKST) || tekst.contains("GEHEIM") || tekst.contains(GETAL)
                || tekst.contains("7.0417041"));
        OngeldigeCasus ongeldig = weiger(tekst);
        for (Fout fout : ongeldig.fouten()) {
            assertToontNiets(fout.melding());
            assertToontNiets(String.valueOf(fout.bedoeldeU()));
        }
        assertNull(ongeldig.kenmerk());
        assertNull(ongeldig.getCause());
        assertToontNiets(ongeldig.getMessage());
        StringWriter alles = new StringWriter();
        ongeldig.printStackTrace(new PrintWriter(alles));
        assertToontNiets(alles.toString().replace(GeenWaardeInMeldingTest.class.getSimpleName(), ""));
    }

    private static void assertToontNiets(String tekst) {
        assertFalse(tekst.toLowerCase(Locale.ROOT).contains(TEKST), tekst);
        assertFalse(tekst.contains(GETAL), tekst);
        assertFalse(tekst.contains("0417"), tekst);
    }

    @ParameterizedTest
    @MethodSource("bijna")
    void noemtAlleenBekendeWoordenAlsSuggestie(String tekst) {
        for (Fout fout : weiger(tekst).fouten()) {
            assertFalse(fout.melding().contains("xyz"), fout.melding());
            assertFalse(String.valueOf(fout.bedoeldeU()).contains("xyz"), fout.melding());
        }
    }

    static List<String> bijna() {
        return List.of(json("{'kenmerk':'N-xyz','provincie':'NOORDERLANDxyz','feiten':{'regenVerwachtxyz':'JAxyz'},"
                + "'nodig':['DIJKWACHTxyz'],'lopendeOverleggen':['DIJKOVERLEGxyz'],'peildatum':'2026-01-xyz'}"));
    }
}
