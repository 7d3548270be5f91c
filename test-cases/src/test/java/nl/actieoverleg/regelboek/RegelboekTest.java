package nl.actieoverleg.regelboek;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regressie.Toetsregels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The rule book: whole, the same each time, neat, and also about rules that it has never seen. */
class RegelboekTest {

    private static final Toetsregels NOORD = Toetsregels.opKlassenpad(Adviseur.laad());
    private static final Toetsregels KADER = Toetsregels.uitMap(Path.of("toetsingskader/regels"));
    /** What a list says of a field that people read; a question is cut off only in the meetlat. */
    private static final Map<Lijstsoort, List<String>> TEKSTEN = Map.of(
            Lijstsoort.VRAGEN, List.of("vraag", "groep", "bron"), Lijstsoort.TELLERS, List.of("tekst", "bron"),
            Lijstsoort.CRITERIA, List.of("code", "tekst", "bron"), Lijstsoort.BEHOEFTEN, List.of("tekst", "bron"),
            Lijstsoort.OVERLEGGEN, List.of("naam", "waarvoor", "doel", "vervolg", "voorbeelden", "bron"),
            Lijstsoort.INGANGEN, List.of("code", "naam"), Lijstsoort.SIGNALEN, List.of("code", "tekst", "bron"),
            Lijstsoort.PARTIJEN, List.of("naam"), Lijstsoort.AGENDA, List.of("kop", "tekst", "bron"),
            Lijstsoort.ROUTES, List.of("doe", "waarom"));

    static List<Toetsregels> beide() {
        return List.of(NOORD, KADER);
    }

    private static Document boom(String html) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    private static List<Element> elementen(Document boom, String naam) {
        NodeList lijst = boom.getElementsByTagName(naam);
        return IntStream.range(0, lijst.getLength()).mapToObj(i -> (Element) lijst.item(i)).toList();
    }

    /** All that these rules say to people. */
    private static List<String> alles(Toetsregels regels) {
        List<String> alles = new ArrayList<>();
        for (Regelmodule module : regels.modules()) {
            for (Lijst lijst : module.lijsten()) {
                for (Lijst.Veld veld : lijst.velden()) {
                    TEKSTEN.getOrDefault(lijst.soort(), List.of("naam", "tekst")).stream().map(veld::annotatie)
                            .filter(tekst -> tekst != null).forEach(alles::add);
                }
            }
            for (Regel regel : module.regels()) {
                alles.add(regel.naam());
                regel.annotaties().forEach((naam, waarde) -> {
                    if (naam.equals("bron") || naam.equals("tekst")) {
                        alles.add(waarde);
                    }
                });
            }
        }
        return alles;
    }

    @ParameterizedTest
    @MethodSource("beide")
    void allesWatDeRegelsZeggenStaatErIn(Toetsregels regels) throws Exception {
        String pagina = boom(Regelboek.html(regels)).getDocumentElement().getTextContent();
        String markdown = Regelboek.markdown(regels).replaceAll("\\\\(.)", "$1");
        List<String> alles = alles(regels);
        assertTrue(alles.size() > 50, "Wat er in moet staan, is niet gevonden: " + alles);
        for (String tekst : alles) {
            assertTrue(pagina.contains(tekst), "Niet op de pagina: " + tekst);
            assertTrue(markdown.contains(tekst), "Niet in Markdown: " + tekst);
        }
    }

    @ParameterizedTest
    @MethodSource("beide")
    void dezelfdeRegelsGevenHetzelfde(Toetsregels regels) {
        assertEquals(Regelboek.html(regels), Regelboek.html(regels));
        assertEquals(Regelboek.markdown(regels), Regelboek.markdown(regels));
    }

    @Test
    void deMeetlatIsDieMensenKennen() throws Exception {
        Element tabel = elementen(boom(Regelboek.html(NOORD)), "table").get(0);
        NodeList koppen = ((Element) tabel.getElementsByTagName("thead").item(0)).getElementsByTagName("th");
        assertEquals(List.of("Onderdeel", "ActieoverlegVoor een actieplan bij mishandeling of geweld",
                "Zorg- en Veiligheidshuis (ZVH)Voor veiligheid bij overlast en criminaliteit",
                "MDA++ (multidisciplinaire aanpak)Voor het doorbreken van het patroon van onveiligheid",
                "Ander overlegZelf in te vullen"),
                IntStream.range(0, koppen.getLength()).mapToObj(i -> koppen.item(i).getTextContent()).toList());
        List<String> rijen = new ArrayList<>();
        for (Element rij : rijen(tabel)) {
            rijen.add(rij.getElementsByTagName("th").item(0).getTextContent());
            NodeList cellen = rij.getElementsByTagName("td");
            assertEquals(4, cellen.getLength());
            assertEquals("Nog in te vullen", cellen.item(3).getTextContent());
            assertFalse(cellen.item(0).getTextContent().equals("Nog in te vullen"), rijen.toString());
        }
        assertEquals(List.of("Kritische vragen", "Wat is nodig?", "Doel", "Voorwaarden", "Vervolg en acties",
                "Deelnemers", "Wanneer", "Voorbeelden", "Bron"), rijen);
    }

    private static List<Element> rijen(Element tabel) {
        NodeList rijen = ((Element) tabel.getElementsByTagName("tbody").item(0)).getElementsByTagName("tr");
        return IntStream.range(0, rijen.getLength()).mapToObj(i -> (Element) rijen.item(i)).toList();
    }

    @Test
    void inEenTabelInMarkdownHeeftElkeRijEvenveelVakken() {
        List<String> rijen = Regelboek.markdown(NOORD).lines().filter(regel -> regel.startsWith("|"))
                .map(regel -> regel.replace("\\|", "")).toList();
        assertEquals(6, rijen.get(0).chars().filter(teken -> teken == '|').count());
        for (String rij : rijen) {
            long strepen = rij.chars().filter(teken -> teken == '|').count();
            assertTrue(strepen == 6 || strepen == 3, rij);
        }
    }

    @Test
    void eenRegelZegtVanWelkeDagZijGeldt() {
        String markdown = Regelboek.markdown(NOORD);
        assertTrue(markdown.contains("Geldig: vanaf 1 september 2023."), markdown);
        assertTrue(markdown.contains("Geldig: tot 1 september 2023."), markdown);
    }

    @Test
    void watVoorElkOverlegGeldtStaatBovenDeMeetlatEnNietErin() throws Exception {
        String html = Regelboek.html(NOORD);
        Element tabel = elementen(boom(html), "table").get(0);
        assertTrue(html.contains("Voor elk overleg: Er is extra expertise nodig"));
        assertFalse(tabel.getTextContent().contains("MT-0"));
    }

    @ParameterizedTest
    @MethodSource("beide")
    void dePaginaIsNetEnElkeVerwijzingKomtErgensUit(Toetsregels regels) throws Exception {
        Document boom = boom(Regelboek.html(regels));
        List<String> ids = new ArrayList<>();
        int vorige = 0;
        for (Element een : elementen(boom, "*")) {
            assertFalse(een.hasAttribute("style"), "Dit laat het beveiligingsbeleid niet toe");
            if (een.hasAttribute("id")) {
                ids.add(een.getAttribute("id"));
            }
            if (een.getTagName().matches("h[1-6]")) {
                int niveau = een.getTagName().charAt(1) - '0';
                assertTrue(niveau <= vorige + 1, een.getTextContent());
                vorige = niveau;
            }
        }
        assertEquals(new HashSet<>(ids).size(), ids.size(), "Een anker staat er dubbel in");
        elementen(boom, "a").forEach(een -> assertTrue(ids.contains(een.getAttribute("href").substring(1)),
                een.getAttribute("href")));
        elementen(boom, "th").forEach(cel -> assertTrue(cel.hasAttribute("scope"), cel.getTextContent()));
        elementen(boom, "table").forEach(tabel -> assertEquals(1, tabel.getElementsByTagName("caption").getLength()));
        elementen(boom, "ul").forEach(lijst -> assertTrue(lijst.hasChildNodes(), "Een lege lijst"));
        assertEquals(1, elementen(boom, "h1").size());
        assertEquals("nl", boom.getDocumentElement().getAttribute("lang"));
    }

    @Test
    void nietsKomtVanBuitenEnHetBeleidKentDeStijl() throws Exception {
        String html = Regelboek.html(NOORD);
        for (String buiten : List.of("http:", "https:", "src=", "url(", "@import", "<link", "<img", "<script")) {
            assertFalse(html.contains(buiten), buiten);
        }
        Matcher stijl = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL).matcher(html);
        int aantal = 0;
        while (stijl.find()) {
            byte[] som = MessageDigest.getInstance("SHA-256").digest(stijl.group(1).getBytes(StandardCharsets.UTF_8));
            assertTrue(html.contains("&#39;sha256-" + Base64.getEncoder().encodeToString(som) + "&#39;"));
            aantal++;
        }
        assertEquals(2, aantal);
    }

    @Test
    void watOpEenDagVerandertStaatErTweeKeerIn(@TempDir Path map) throws Exception {
        Toetsregels.pakUit(map);
        Path signalen = map.resolve("nn/nl/actieoverleg/nn/signalen.drl");
        String drl = Files.readString(signalen);
        Files.writeString(signalen, drl.replaceFirst("(@code\\( \"BUITEN_RELATIES\" \\)\\s+@tekst\\( \")[^\"]+",
                "@vanaf( \"2027-01-01\" ) $1Zo was het. | vanaf 2028-02-01: Zo is het.")
                .replaceFirst("(@signaal\\( \"BUITEN_RELATIES\" \\)\\s+when)",
                        "$1 Peildatum( vanaf( \"2027-01-01\" ) )"));
        assertTrue(Regelboek.markdown(Toetsregels.uitMap(map)).contains(
                "Zo was het. \\[vanaf 1 februari 2028: Zo is het.\\] (vanaf 1 januari 2027)"));
    }
}
