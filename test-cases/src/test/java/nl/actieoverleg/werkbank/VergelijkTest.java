package nl.actieoverleg.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code vergelijk} through the command line. */
class VergelijkTest {

    private static final String VRAGEN = "nn/nl/actieoverleg/nn/vragen.drl";
    private static final String SIGNALEN = "nn/nl/actieoverleg/nn/signalen.drl";
    private static final String DEELNEMERS = "nn/nl/actieoverleg/nn/deelnemers.drl";

    @TempDir
    private Path tijdelijk;
    private String map;

    @BeforeEach
    void pakUit() {
        map = tijdelijk.resolve("regels").toString();
        assertEquals(Werkbank.GELUKT, Uitvoering.van("regels", "uitpakken", map).status());
    }

    private void vervang(String bestand, String oud, String nieuw) throws IOException {
        Path pad = Path.of(map, bestand);
        String tekst = Files.readString(pad);
        assertTrue(tekst.contains(oud), bestand);
        Files.writeString(pad, tekst.replace(oud, nieuw));
    }

    private Uitvoering vergelijk(String... opties) {
        String[] args = new String[opties.length + 2];
        args[0] = "vergelijk";
        args[1] = map;
        System.arraycopy(opties, 0, args, 2, opties.length);
        return Uitvoering.van(args);
    }

    @Test
    void hetzelfdeIsBewezenHetzelfde() throws IOException {
        vervang("nn/nl/actieoverleg/nn/spoed.drl", "rule \"Acuut onveilig en wachten is te riskant\"",
                "// Toelichting\nrule \"Acuut en het kan niet wachten\"");
        Uitvoering uitvoering = vergelijk();
        assertEquals(Werkbank.GELUKT, uitvoering.status(), uitvoering::alles);
        assertTrue(uitvoering.uit().startsWith("Geen enkel advies verandert. Dat is bewezen over alle mogelijke "
                + "casussen.\n"), uitvoering::uit);
        assertTrue(uitvoering.uit().contains("alleen een andere naam: \"Acuut onveilig en wachten is te riskant\""),
                uitvoering::uit);
        assertTrue(uitvoering.uit().contains("vergeleken: geen enkel advies verandert."), uitvoering::uit);
        assertEquals("", uitvoering.fout());
    }

    @Test
    void eenAnderSignaalTeltInAlleProvinciesEnCasussen() throws IOException {
        vervang(SIGNALEN, "keerBesprokenInActieoverleg >= 1", "keerBesprokenInActieoverleg >= 2");
        Uitvoering uitvoering = vergelijk();
        assertEquals(Werkbank.FOUT_IN_CASUS, uitvoering.status(), uitvoering::alles);
        String uit = uitvoering.uit();
        assertTrue(uit.startsWith("Er veranderen adviezen.\n"), uit);
        assertTrue(uit.contains("1 regel gewijzigd.\n- gewijzigd: \"De casus komt opnieuw in het Actieoverleg\""), uit);
        assertTrue(uit.contains("    weg:   Tellers( keerBesprokenInActieoverleg >= 1 )\n"
                + "    erbij: Tellers( keerBesprokenInActieoverleg >= 2 )\n"), uit);
        assertTrue(uit.contains("Signaal HERHAALDE_BESPREKING: weg\n  Drenthe "), uit);
        assertTrue(uit.contains("kleinste   in Drenthe: ja: andereSpoedonderzoekNodig; keerBesprokenInActieoverleg 1"),
                uit);
        assertTrue(uit.contains("niet hoeveel casussen in het echt"), uit);
        assertTrue(uit.contains("  - signalen: weg: HERHAALDE_BESPREKING."), uit);
        assertFalse(uit.contains("Route:"), uit);
    }

    @Test
    void jsonHeeftAllesEnEenVoorbeeldDatZoNaarAdviseerKan() throws IOException {
        vervang(SIGNALEN, "keerBesprokenInActieoverleg >= 1", "keerBesprokenInActieoverleg >= 2");
        Uitvoering uitvoering = vergelijk("--json", "--zonder-casussen");
        assertEquals(Werkbank.FOUT_IN_CASUS, uitvoering.status());
        JsonNode json = uitvoering.json();
        assertFalse(json.get("adviesGelijk").asBoolean());
        assertTrue(json.get("bewezen").asBoolean());
        assertFalse(json.has("casussen"));
        assertEquals(List.of("DRENTHE", "FRIESLAND", "GRONINGEN"),
                Uitvoering.teksten(json.get("provincies"), "provincie"));
        JsonNode wijziging = json.get("provincies").get(2).get("wijzigingen").get(0);
        assertEquals("HERHAALDE_BESPREKING", wijziging.get("code").asString());
        assertTrue(wijziging.get("is").isNull());
        assertTrue(wijziging.get("casussen").get("alle").asString().matches("\\d{20,}"));
        String casus = wijziging.get("kleinste").toString();
        assertTrue(Uitvoering.met(casus, "adviseer", "--json").uit().contains("HERHAALDE_BESPREKING"));
        Uitvoering straks = Uitvoering.met(casus, "adviseer", "--json", "--regels", map);
        assertFalse(straks.uit().contains("HERHAALDE_BESPREKING"));
        assertEquals("De regels in " + map + " zijn anders dan de meegeleverde: 1 regel gewijzigd.\n", straks.fout());
    }

    @Test
    void eenTekstIsOokEenVerschil() throws IOException {
        vervang(VRAGEN, "Is er stalking, bijvoorbeeld door een ex-partner?", "Wordt iemand gestalkt?");
        Uitvoering uitvoering = vergelijk("--zonder-casussen");
        assertEquals(Werkbank.FOUT_IN_CASUS, uitvoering.status());
        assertTrue(uitvoering.uit().startsWith("Er veranderen alleen teksten in adviezen."), uitvoering::uit);
        assertTrue(uitvoering.uit().replaceAll("\\s+", " ").contains("stalking, vraag: was \"Is er stalking, "
                + "bijvoorbeeld door een ex-partner?\", is nu \"Wordt iemand gestalkt?\""), uitvoering::uit);
    }

    @Test
    void welkeVanDeTweeOudIsIsTeKiezen() throws IOException {
        vervang(DEELNEMERS, "ZVH_PROCESREGISSEUR", "GEMEENTE");
        assertTrue(vergelijk("--zonder-casussen").uit().contains("Deelnemer GEMEENTE: AFHANKELIJK_VAN_CASUS → VAST"));
        assertTrue(vergelijk("-", "--zonder-casussen").uit()
                .contains("Deelnemer GEMEENTE: VAST → AFHANKELIJK_VAN_CASUS"));
        assertEquals(Werkbank.GELUKT, vergelijk(map, "--zonder-casussen").status());
    }

    @Test
    void verkeerdGebruikEnFouteRegelsZijnTwee() throws IOException {
        Uitvoering zonder = Uitvoering.van("vergelijk");
        assertEquals(Werkbank.VERKEERD_GEBRUIK, zonder.status());
        assertTrue(zonder.fout().startsWith("Noem de map met de nieuwe regels."), zonder::fout);
        assertEquals(Werkbank.VERKEERD_GEBRUIK, Uitvoering.van("vergelijk", map + "/nergens").status());
        assertEquals(Werkbank.VERKEERD_GEBRUIK,
                vergelijk("--casussen", map + "/nergens").status());
        assertEquals(Werkbank.VERKEERD_GEBRUIK, vergelijk("--casussen", map, "--zonder-casussen").status());
        vervang(SIGNALEN, "keerBesprokenInActieoverleg >= 1", "keerBesproken >= 1");
        Uitvoering fout = vergelijk("--zonder-casussen");
        assertEquals(Werkbank.VERKEERD_GEBRUIK, fout.status());
        assertEquals("", fout.uit());
        assertTrue(fout.fout().contains("signalen.drl, regelnummer "), fout::fout);
    }

    @Test
    void dePaginaStaatOpZichzelf() throws IOException {
        vervang(DEELNEMERS, "ZVH_PROCESREGISSEUR", "GEMEENTE");
        Path pagina = tijdelijk.resolve("verschil.html");
        Uitvoering uitvoering = vergelijk("--html", pagina.toString());
        assertEquals(Werkbank.FOUT_IN_CASUS, uitvoering.status());
        assertTrue(uitvoering.uit().contains("De pagina staat in " + pagina), uitvoering::uit);
        String html = Files.readString(pagina);
        assertFalse(html.contains("<script"), "geen script");
        assertFalse(html.matches("(?s).*(https?:|src=|url\\().*"), "niets van elders");
        assertTrue(html.contains("Er veranderen adviezen."));
        assertTrue(html.contains("<ins>@deelnemer( &quot;GEMEENTE&quot; )</ins>"));
    }
}
