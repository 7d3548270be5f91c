package nl.actieoverleg.verslag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.regressie.Casusmap;
import nl.actieoverleg.regressie.Casusvergelijking;
import nl.actieoverleg.regressie.Toetsregels;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** The page about a change of the rules, read back. */
class VergelijkingsverslagTest {

    private static final Instant MOMENT = Instant.parse("2026-01-15T09:30:00Z");
    private static Pagina pagina;

    @BeforeAll
    static void maak(@TempDir Path map) throws IOException {
        Toetsregels.pakUit(map);
        Path mda = map.resolve("nn/nl/actieoverleg/nn/meetlat-mda.drl");
        Files.writeString(mda, Files.readString(mda).replace("minstens( 2, ", "minstens( 3, "));
        Path vragen = map.resolve("nn/nl/actieoverleg/nn/vragen.drl");
        Files.writeString(vragen, Files.readString(vragen).replace("Is er stalking,", "Is er <b>stalking</b>,"));
        Toetsregels oud = Toetsregels.opKlassenpad(Adviseur.bouwer().opwarmen(false).maak());
        Toetsregels nieuw = Toetsregels.uitMap(map);
        pagina = Pagina.lees(Vergelijkingsverslag.html(new Vergelijkingsstof(oud.adviseur().vergelijk(nieuw.adviseur()),
                oud, nieuw, "de meegeleverde regels", "de regels in <mijn map>",
                Casusvergelijking.van(new Casusmap(Path.of("regressie")), oud, nieuw), MOMENT)));
    }

    @Test
    void hetOordeelNoemtWatTeltEerst() {
        String oordeel = pagina.tekst("oordeel");
        assertTrue(oordeel.startsWith("!Er veranderen adviezen."), oordeel);
        assertTrue(oordeel.contains("In de regels: 1 regel gewijzigd; 1 tekst anders."), oordeel);
        assertTrue(oordeel.matches(".*Van de \\d+ voorbeeldcasussen: \\d+ met een andere route, .*"), oordeel);
    }

    @Test
    void nuEnStraksStaanNaastElkaar() {
        Element rij = pagina.vanSoort("table", "naastelkaar").get(0);
        assertTrue(rij.getTextContent().contains("Combinatie van problemen in het gezin"));
        assertTrue(pagina.elementen("del").get(0).getTextContent().startsWith("Feiten( minstens( 2, "));
        assertTrue(pagina.elementen("ins").get(0).getTextContent().startsWith("Feiten( minstens( 3, "));
        assertTrue(pagina.tekst("regels").contains("Is er <b>stalking</b>, bijvoorbeeld door een ex-partner?"));
    }

    @Test
    void deMeetlatToontAlleenWatAndersIs() {
        List<Element> tabellen = pagina.vanSoort("table", "meetlatten");
        assertEquals(1, tabellen.size());
        assertTrue(tabellen.get(0).getTextContent().startsWith("MDA++"), tabellen.get(0).getTextContent());
        assertTrue(tabellen.get(0).getTextContent().contains("andere regel"));
        assertTrue(pagina.tekst("meetlat").contains("Zonder verschil:"));
    }

    @Test
    void perProvincieStaatErVanWatNaarWat() {
        String mogelijk = pagina.tekst("mogelijk");
        assertTrue(mogelijk.contains("niet hoeveel casussen in het echt"), mogelijk);
        for (String provincie : List.of("Groningen", "Drenthe", "Friesland")) {
            assertTrue(mogelijk.contains(provincie), provincie);
        }
        assertTrue(mogelijk.contains("MDA++ (multidisciplinaire aanpak)"), mogelijk);
        assertTrue(pagina.tekst("casussen").contains("Geen passend overleg"), pagina.tekst("casussen"));
    }

    @Test
    void dePaginaVraagtNietsVanEldersEnVoertNietsUit() {
        assertTrue(pagina.elementen("script").isEmpty());
        assertTrue(pagina.waarden("src").isEmpty());
        assertTrue(pagina.waarden("href").stream().allMatch(doel -> doel.startsWith("#")));
        assertTrue(pagina.waarden("style").isEmpty());
        assertTrue(pagina.html().contains("default-src &#39;none&#39;; style-src &#39;sha256-"));
        pagina.waarden("href").forEach(doel -> pagina.metId(doel.substring(1)));
        assertFalse(pagina.html().contains("<b>"));
    }
}
