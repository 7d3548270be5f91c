package nl.actieoverleg.verslag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.actieoverleg.bewaking.Lot;
import nl.actieoverleg.bewaking.Regeldekking;
import nl.actieoverleg.regressie.Testcasus;
import nl.actieoverleg.regressie.Uitslag;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The page about the shipped cases: whole, safe and with nothing from outside. */
class VerslagTest {

    private static Pagina pagina;

    @BeforeAll
    static void schrijf() {
        pagina = Pagina.lees(Verslag.html(Stof.van(Stof.UITSLAGEN, Stof.DEKKING, Stof.mutatie(Lot.values()))));
    }

    @Test
    void elkeCasusStaatErMetZijnVerhaalEnZijnAdvies() {
        for (Uitslag uitslag : Stof.UITSLAGEN) {
            Testcasus casus = uitslag.casus();
            String tekst = pagina.tekst("casus-" + casus.naam());
            for (String deel : List.of(casus.omschrijving(), casus.waarom(), casus.bestand(),
                    uitslag.advies().routeNaam())) {
                assertTrue(tekst.contains(deel.replaceAll("\\s+", " ")), casus.naam() + ": " + deel);
            }
            uitslag.advies().signalen().forEach(signaal -> assertTrue(tekst.contains(signaal.tekst()), tekst));
            uitslag.advies().openVragen().forEach(vraag -> assertTrue(tekst.contains(vraag.vraag()), tekst));
            uitslag.advies().deelnemers().forEach(een -> assertTrue(tekst.contains(een.naam()), tekst));
        }
        assertEquals(Stof.CASUSSEN.size(), pagina.vanSoort("details", "casus").size());
    }

    @Test
    void deMeetlatHeeftElkeUitkomstVanElkeIngang() {
        Set<String> codes = new HashSet<>();
        List<Element> meetlatten = pagina.vanSoort("table", "meetlat");
        long uitkomsten = Stof.UITSLAGEN.stream().flatMap(uitslag -> uitslag.advies().overleggen().stream())
                .peek(overleg -> overleg.criteria().forEach(criterium -> codes.add(criterium.code())))
                .mapToLong(overleg -> overleg.criteria().size()).sum();
        assertEquals(uitkomsten, meetlatten.stream().mapToLong(VerslagTest::gevuldeCellen).sum());
        Element overzicht = pagina.metId("overzicht");
        assertEquals(Stof.CASUSSEN.size(), pagina.elementen("tr").stream()
                .filter(rij -> rij.hasAttribute("data-casus")).count());
        codes.forEach(code -> assertTrue(overzicht.getTextContent().contains(code), code));
    }

    private static long gevuldeCellen(Element tabel) {
        NodeList cellen = tabel.getElementsByTagName("td");
        return IntStream.range(0, cellen.getLength()).filter(i -> !cellen.item(i).getTextContent().isEmpty()).count();
    }

    @Test
    void elkeRegelStaatErMetHaarTekstEnHaarVoorwaarden() {
        List<Element> regels = pagina.vanSoort("details", "regel");
        assertEquals(Stof.DEKKING.regels().size(), regels.size());
        for (int i = 0; i < regels.size(); i++) {
            Regeldekking regel = Stof.DEKKING.regels().get(i);
            String tekst = regels.get(i).getTextContent();
            assertTrue(tekst.contains(regel.tekst()), regel.naam());
            assertTrue(tekst.contains(regel.plaats()), regel.naam());
            regel.voorwaarden().forEach(een -> assertTrue(tekst.contains(een.tekst()), een.tekst()));
            assertEquals(regel.wel().size(), woorden(regels.get(i).getAttribute("data-wel")), regel.naam());
            assertEquals(regel.net().size(), woorden(regels.get(i).getAttribute("data-net")), regel.naam());
        }
    }

    private static int woorden(String tekst) {
        return tekst.isEmpty() ? 0 : tekst.split(" ").length;
    }

    @Test
    void elkAnkerIsErEnIsErMaarEen() {
        List<String> ids = pagina.waarden("id");
        assertEquals(new HashSet<>(ids).size(), ids.size());
        List<String> doelen = new ArrayList<>(pagina.waarden("href"));
        assertFalse(doelen.isEmpty());
        doelen.forEach(doel -> assertTrue(doel.startsWith("#") && ids.contains(doel.substring(1)), doel));
        Stream.of("for", "aria-labelledby").flatMap(naam -> pagina.waarden(naam).stream())
                .forEach(doel -> assertTrue(ids.contains(doel), doel));
    }

    @Test
    void elkeVerwijzingNaarEenKeuzeKanWordenGekozen() {
        List<String> keuzen = pagina.waarden("data-keuze");
        assertFalse(keuzen.isEmpty());
        for (String keuze : keuzen) {
            for (String deel : keuze.split("&")) {
                String[] paar = deel.split("=");
                assertTrue(opties("filter-" + paar[0]).contains(paar[1]), deel);
            }
        }
    }

    private static List<String> opties(String id) {
        Element keuze = pagina.metId(id);
        return pagina.elementen("option").stream().filter(optie -> optie.getParentNode() == keuze
                || optie.getParentNode().getParentNode() == keuze).map(optie -> optie.getAttribute("value")).toList();
    }

    @Test
    void nietsKomtVanBuiten() {
        for (String buiten : List.of("http:", "https:", "src=", "url(", "@import", "//www", "<link", "<img")) {
            assertFalse(pagina.html().contains(buiten), buiten);
        }
        assertEquals(List.of(), pagina.waarden("style"), "Dit laat het beveiligingsbeleid niet toe");
    }

    @Test
    void hetBeveiligingsbeleidKentDeStijlEnHetScript() throws Exception {
        String beleid = pagina.elementen("meta").stream()
                .filter(een -> een.getAttribute("http-equiv").equals("Content-Security-Policy")).findFirst()
                .orElseThrow().getAttribute("content");
        assertTrue(beleid.startsWith("default-src 'none'; "), beleid);
        for (String naam : List.of("style", "script")) {
            Matcher inhoud = Pattern.compile("<" + naam + ">(.*?)</" + naam + ">", Pattern.DOTALL)
                    .matcher(pagina.html());
            assertTrue(inhoud.find(), naam);
            byte[] som = MessageDigest.getInstance("SHA-256").digest(inhoud.group(1).getBytes(StandardCharsets.UTF_8));
            assertTrue(beleid.contains(naam + "-src 'sha256-" + Base64.getEncoder().encodeToString(som) + "'"), naam);
            assertFalse(inhoud.find(), "Meer dan één " + naam);
        }
    }

    @Test
    void zonderScriptIsAllesTeLezen() {
        List<Element> verborgen = pagina.elementen("*").stream().filter(een -> een.hasAttribute("hidden")).toList();
        verborgen.forEach(een -> assertTrue(een.getAttribute("id").equals("niets")
                || een.getAttribute("class").contains("met-script"), een.getTagName()));
        assertTrue(verborgen.contains(pagina.metId("filter")));
    }

    @Test
    void deKoppenVolgenElkaarOp() {
        int vorige = 0;
        for (Element een : pagina.elementen("*")) {
            if (een.getTagName().matches("h[1-6]")) {
                int niveau = een.getTagName().charAt(1) - '0';
                assertTrue(niveau <= vorige + 1, een.getTextContent());
                vorige = niveau;
            }
        }
        assertEquals(1, pagina.elementen("h1").size());
        assertEquals("nl", pagina.boom().getDocumentElement().getAttribute("lang"));
        pagina.elementen("table").forEach(tabel ->
                assertEquals(1, tabel.getElementsByTagName("caption").getLength(), tabel.getTextContent()));
        pagina.elementen("th").forEach(cel -> assertTrue(cel.hasAttribute("scope"), cel.getTextContent()));
    }

    @Test
    void hetzelfdeGeeftHetzelfde() {
        assertEquals(pagina.html(),
                Verslag.html(Stof.van(Stof.UITSLAGEN, Stof.DEKKING, Stof.mutatie(Lot.values()))));
        assertTrue(pagina.html().contains("Gemaakt op 1 maart 2026, 12.30 uur."));
        int perCasus = pagina.html().length() / Stof.CASUSSEN.size();
        assertTrue(perCasus < 20_000, "De pagina wordt te zwaar: " + perCasus + " tekens per casus");
    }
}
