package nl.actieoverleg.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** The example cases through the command line. */
class RegressieTest {

    private static final Map<String, String> THUIS = Map.of();
    static final String CASUS = """
            titel: Een gezin met overlast
            omschrijving: Een gezin heeft veel problemen en de buurt heeft er last van.
            provincie: DRENTHE
            feiten:
              JA: [afstemmingNodig, meervoudigeProblematiek, gevolgenVoorLeefomgeving, ketenoverstijgendeAanpakNodig]
            overigeFeiten: NEE
            verwacht:
              route: ZVH
            waarom: De drie voorwaarden kloppen.
            """;

    @TempDir
    private Path map;
    private Path casus;
    private Path advies;

    @BeforeEach
    void eenCasus() throws IOException {
        casus = Files.createDirectories(map.resolve("casussen/drenthe")).resolve("overlast.yaml");
        advies = map.resolve("adviezen/drenthe/overlast.json");
        Files.writeString(casus, CASUS);
    }

    private Uitvoering regressie(String invoer, String... opties) {
        return regressie(THUIS, invoer, opties);
    }

    private Uitvoering regressie(Map<String, String> omgeving, String invoer, String... opties) {
        String[] args = new String[opties.length + 2];
        args[0] = "regressie";
        args[1] = map.toString();
        System.arraycopy(opties, 0, args, 2, opties.length);
        return Uitvoering.met(omgeving, invoer, args);
    }

    private void verander(String oud, String nieuw) throws IOException {
        assertTrue(Files.readString(casus).contains(oud), oud);
        Files.writeString(casus, Files.readString(casus).replace(oud, nieuw));
    }

    @Test
    void toetstZonderMapDeCasussenVanHetProgramma() {
        Uitvoering uitvoering = Uitvoering.van("regressie");
        assertEquals(Werkbank.GELUKT, uitvoering.status(), uitvoering.alles());
        assertTrue(uitvoering.uit().matches("\\d{3} casussen getoetst: alles komt uit zoals verwacht\\.\n"),
                uitvoering.uit());
        assertEquals("", uitvoering.fout());
    }

    @Test
    void bewaartEenNieuwAdviesNaJa() throws IOException {
        Uitvoering uitvoering = regressie("ja\n", "--bijwerken");
        assertEquals(Werkbank.GELUKT, uitvoering.status());
        assertEquals("""
                drenthe/overlast.yaml: Een gezin met overlast
                  Anders dan opgeslagen:
                    - Er is nog geen opgeslagen advies. Nu is de route ZVH (DEFINITIEF).

                1 casus getoetst: 0 anders dan verwacht, 1 anders dan opgeslagen.
                Bij te werken: 1 advies.
                Wilt u dit bewaren? Typ ja of nee.
                Bijgewerkt.
                """, uitvoering.uit());
        assertTrue(Files.readString(advies).contains("\"route\": \"ZVH\""));
        Uitvoering daarna = regressie("");
        assertEquals(Werkbank.GELUKT, daarna.status(), daarna.alles());
        assertEquals("1 casus getoetst: alles komt uit zoals verwacht.\n", daarna.uit());
        assertTrue(regressie("", "--bijwerken").uit().endsWith("Er is niets bij te werken.\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nee\n", "", "jawel\n"})
    void bewaartNietsZonderJa(String antwoord) {
        Uitvoering uitvoering = regressie(antwoord, "--bijwerken");
        assertEquals(Werkbank.FOUT_IN_CASUS, uitvoering.status());
        assertTrue(uitvoering.uit().endsWith("Er is niets bijgewerkt.\n"), uitvoering.uit());
        assertFalse(Files.exists(advies));
    }

    @Test
    void werktNietBijOpEenBouwserver() {
        Uitvoering uitvoering = regressie(Map.of("CI", "true"), "ja\n", "--bijwerken", "--ja");
        assertEquals(Werkbank.VERKEERD_GEBRUIK, uitvoering.status());
        assertEquals("", uitvoering.uit());
        assertTrue(uitvoering.fout().startsWith("Op een bouwserver (CI) wordt niets bijgewerkt."), uitvoering.fout());
        assertFalse(Files.exists(advies));
        assertEquals(Werkbank.FOUT_IN_CASUS, regressie(Map.of("CI", "true"), "").status());
        assertEquals(Werkbank.GELUKT, regressie(Map.of("CI", "false"), "", "--bijwerken", "--ja").status());
    }

    @Test
    void bewaartNooitEenAdviesDatNietVerwachtWerd() throws IOException {
        verander("route: ZVH", "route: ACTIEOVERLEG");
        Uitvoering uitvoering = regressie("", "--bijwerken", "--ja");
        assertEquals(Werkbank.FOUT_IN_CASUS, uitvoering.status());
        assertTrue(uitvoering.uit().endsWith("Er is niets bij te werken.\nNiet bijgewerkt: 1 casus met een ander "
                + "advies dan verwacht. Verbeter de regels of de casus.\n"), uitvoering.uit());
        assertFalse(Files.exists(advies));
    }

    @Test
    void zegtWatErAndersIsEnWaardoor() throws IOException {
        regressie("", "--bijwerken", "--ja");
        verander(", ketenoverstijgendeAanpakNodig", "");
        Uitvoering uitvoering = regressie("");
        assertEquals(Werkbank.FOUT_IN_CASUS, uitvoering.status());
        assertTrue(uitvoering.uit().startsWith("""
                drenthe/overlast.yaml: Een gezin met overlast
                  Verwacht, want: De drie voorwaarden kloppen.
                  Waardoor:
                    - criterium ZVH-3 was JA en is nu NEE: regel "Meerdere ketens zijn nodig voor de aanpak" (nn,
                      meetlat-zvh.drl, regel"""), uitvoering.uit());
        assertTrue(uitvoering.uit().contains("""
                  Anders dan verwacht:
                    - route: verwacht ZVH, gekregen GEEN_PASSEND_OVERLEG.
                """), uitvoering.uit());
        assertTrue(uitvoering.uit().contains("""
                  Anders dan opgeslagen:
                    - route: was ZVH, is nu GEEN_PASSEND_OVERLEG.
                """), uitvoering.uit());
        assertTrue(uitvoering.uit().endsWith("1 casus getoetst: 1 anders dan verwacht (waarvan 1 "
                + "met een andere route), 1 anders dan opgeslagen.\n"),
                uitvoering.uit());
    }

    @Test
    void eenAndereRouteVraagtMeerDanJa() throws IOException {
        regressie("", "--bijwerken", "--ja");
        verander(", ketenoverstijgendeAanpakNodig", "");
        verander("route: ZVH", "route: GEEN_PASSEND_OVERLEG");
        String eerst = Files.readString(advies);
        Uitvoering metJa = regressie("", "--bijwerken", "--ja");
        assertEquals(Werkbank.FOUT_IN_CASUS, metJa.status());
        assertTrue(metJa.uit().endsWith("Er is niets bijgewerkt: 1 advies krijgt een andere route of zekerheid. Lees "
                + "die na. Klopt het? Geef dan ook --ook-routes, dus: --bijwerken --ja --ook-routes.\n"), metJa::uit);
        assertEquals(eerst, Files.readString(advies));
        assertTrue(regressie("nee\n", "--bijwerken").uit().contains("Let op: 1 advies krijgt een andere route of "
                + "zekerheid. Wilt u dit bewaren?"));
        assertEquals(Werkbank.GELUKT, regressie("", "--bijwerken", "--ja", "--ook-routes").status());
        assertTrue(Files.readString(advies).contains("\"route\": \"GEEN_PASSEND_OVERLEG\""));
        assertEquals(Werkbank.VERKEERD_GEBRUIK, regressie("", "--bijwerken", "--ook-routes").status());
    }

    @Test
    void eenAndereSignaaltekstVraagtAlleenJa() throws IOException {
        regressie("", "--bijwerken", "--ja");
        Files.writeString(advies, Files.readString(advies).replace("DR_", "DX_"));
        assertEquals(Werkbank.GELUKT, regressie("", "--bijwerken", "--ja").status());
    }

    @Test
    void vanWatNaarWatStaatBovenaanEnEenRijErbijOnderaan() throws IOException {
        Files.writeString(casus.resolveSibling("overlast-weer.yaml"), CASUS);
        regressie("", "--bijwerken", "--ja");
        Path weer = advies.resolveSibling("overlast-weer.json");
        String opgeslagen = Files.readString(advies);
        Files.writeString(weer, opgeslagen.replace("\"route\": \"ZVH\"", "\"route\": \"ACTIEOVERLEG\""));
        String zonderRij = opgeslagen.replaceFirst("(?s)\\{ ?\"code\": \"ZVH-2\".*?\\}, ?", "");
        assertFalse(zonderRij.equals(opgeslagen));
        Files.writeString(advies, zonderRij);
        String uit = regressie("").uit();
        assertTrue(uit.startsWith("Anders dan opgeslagen:\nRoute: ACTIEOVERLEG → ZVH: 1 casus\n\n"
                + "drenthe/overlast-weer.yaml: Een gezin met overlast\n"), uit);
        assertTrue(uit.replaceAll("\\s+", " ").contains("In 1 casus kwam er alleen een rij in de meetlat bij, of ging "
                + "er een weg; de rest van het advies is gelijk: - overleggen ZVH criteria: erbij: ZVH-2."), uit);
        assertFalse(uit.contains("drenthe/overlast.yaml"), uit);
    }

    @Test
    void noemtHetzelfdeVerschilEenKeer() throws IOException {
        Files.writeString(casus.resolveSibling("overlast-weer.yaml"), CASUS);
        String uit = regressie("").uit();
        assertTrue(uit.startsWith("drenthe/overlast-weer.yaml: Een gezin met overlast\n"
                + "drenthe/overlast.yaml: Een gezin met overlast\n  Anders dan opgeslagen:\n"), uit);
    }

    @Test
    void meldtEnRuimtEenAdviesZonderCasusOp() throws IOException {
        regressie("", "--bijwerken", "--ja");
        Path over = Files.writeString(advies.resolveSibling("verdwenen.json"), "{}");
        Uitvoering uitvoering = regressie("");
        assertEquals(Werkbank.FOUT_IN_CASUS, uitvoering.status());
        assertTrue(uitvoering.uit().startsWith("Opgeslagen adviezen waar geen casus bij hoort:\n"
                + "  - adviezen/drenthe/verdwenen.json\n"), uitvoering.uit());
        assertTrue(regressie("", "--bijwerken", "--ja").uit().contains("weg te halen: 1."));
        assertFalse(Files.exists(over));
        assertEquals(Werkbank.GELUKT, regressie("").status());
    }

    @Test
    void meldtEenOpgeslagenAdviesDatMetDeHandIsVeranderd() throws IOException {
        regressie("", "--bijwerken", "--ja");
        Files.writeString(advies, Files.readString(advies).replace("\n", "\r\n"));
        assertEquals(Werkbank.GELUKT, regressie("").status(), "Regeleinden van Windows zijn geen verschil.");
        Files.writeString(advies, Files.readString(advies).replace("  ", "    "));
        assertTrue(regressie("").uit().contains("Het opgeslagen advies is anders opgemaakt."));
        Files.writeString(advies, "{");
        assertTrue(regressie("").uit().contains("Het opgeslagen advies is niet te lezen."));
    }

    @Test
    void noemtFoutenInCasussen() throws Exception {
        verander("route: ZVH", "route: ZHV");
        verander("[afstemmingNodig", "[afstemingNodig");
        Path verslag = map.resolve("verslag.xml");
        Uitvoering uitvoering = regressie("", "--junit-xml", verslag.toString());
        assertEquals(Werkbank.FOUT_IN_CASUS, uitvoering.status());
        assertEquals("", uitvoering.uit());
        assertEquals("""
                Niet elke casus is goed te lezen. Verbeter eerst:
                  - drenthe/overlast.yaml, regelnummer 5: Dit feit is hier niet bekend: afstemingNodig. Bedoelde u \
                afstemmingNodig?
                  - drenthe/overlast.yaml, regelnummer 8: Deze route is hier niet bekend: ZHV. Bedoelde u ZVH?
                """, uitvoering.fout());
        Element suite = xml(verslag);
        assertEquals("1", suite.getAttribute("errors"));
        assertEquals(1, suite.getElementsByTagName("error").getLength());
    }

    @Test
    void schrijftJunitXml() throws Exception {
        verander("titel: Een gezin met overlast", "titel: Een gezin met <overlast> & \"ruzie\"");
        Path verslag = map.resolve("verslag.xml");
        regressie("", "--junit-xml", verslag.toString());
        Element suite = xml(verslag);
        assertEquals("testsuite", suite.getTagName());
        assertEquals("1", suite.getAttribute("tests"));
        assertEquals("1", suite.getAttribute("failures"));
        assertEquals("0", suite.getAttribute("errors"));
        Element geval = (Element) suite.getElementsByTagName("testcase").item(0);
        assertEquals("regressie.drenthe", geval.getAttribute("classname"));
        assertEquals("overlast", geval.getAttribute("name"));
        Element fout = (Element) geval.getElementsByTagName("failure").item(0);
        assertEquals("Een gezin met <overlast> & \"ruzie\"", fout.getAttribute("message"));
        assertTrue(fout.getTextContent().contains("nog geen opgeslagen advies"));
        regressie("", "--bijwerken", "--ja");
        regressie("", "--junit-xml", verslag.toString());
        assertEquals("0", xml(verslag).getAttribute("failures"));
    }

    private static Element xml(Path bestand) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(bestand.toFile()).getDocumentElement();
    }

    @Test
    void zegtWelkeMapErNietIsOfNietLukt() throws IOException {
        Uitvoering nergens = Uitvoering.van("regressie", map.resolve("nergens").toString());
        assertEquals(Werkbank.VERKEERD_GEBRUIK, nergens.status());
        assertEquals("De map " + map.resolve("nergens") + " met daarin een map casussen is er niet.\n", nergens.fout());
        Uitvoering verslag = regressie("", "--junit-xml", map.resolve("nergens/verslag.xml").toString());
        assertEquals(Werkbank.VERKEERD_GEBRUIK, verslag.status());
        assertTrue(verslag.fout().endsWith("is niet te schrijven. Bestaat de map, en mag u erin schrijven?\n"),
                verslag.fout());
        Files.delete(casus);
        Uitvoering leeg = regressie("");
        assertEquals(Werkbank.VERKEERD_GEBRUIK, leeg.status());
        assertEquals("In de map " + map + " staat geen enkele casus.\n", leeg.fout());
    }

    @Test
    void toontVoortgangAlleenOpEenTerminal() {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        PrintStream scherm = new PrintStream(uit, true, StandardCharsets.UTF_8);
        Voortgang stil = new Voortgang(scherm, 1, false);
        stil.stap();
        stil.klaar();
        assertEquals("", uit.toString(StandardCharsets.UTF_8));
        Voortgang terminal = new Voortgang(scherm, 10, true);
        terminal.stap();
        terminal.klaar();
        assertEquals("\r1 van 10\r         \r", uit.toString(StandardCharsets.UTF_8));
    }
}
