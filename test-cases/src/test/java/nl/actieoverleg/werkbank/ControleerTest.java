package nl.actieoverleg.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.regelcontrole.Regelcontrole;
import nl.actieoverleg.regelcontrole.Regelmelding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** {@code controleer}: everything that is wrong with rules in one go, where it stands, and what helps. */
class ControleerTest {

    private static final String NN = "nn/nl/actieoverleg/nn/";
    private static final String GRONINGEN = "groningen/nl/actieoverleg/groningen/";

    @TempDir
    private Path tijdelijk;

    private Path map;

    @BeforeEach
    void pakUit() {
        map = tijdelijk.resolve("regels");
        assertEquals(Werkbank.GELUKT, Uitvoering.van("regels", "uitpakken", map.toString()).status());
    }

    private void vervang(String bestand, String oud, String nieuw) throws IOException {
        String tekst = Files.readString(map.resolve(bestand));
        assertTrue(tekst.contains(oud), bestand);
        Files.writeString(map.resolve(bestand), tekst.replace(oud, nieuw));
    }

    private Uitvoering controleer(String... opties) {
        String[] opdracht = new String[3 + opties.length];
        opdracht[0] = "controleer";
        opdracht[1] = "--regels";
        opdracht[2] = map.toString();
        System.arraycopy(opties, 0, opdracht, 3, opties.length);
        return Uitvoering.van(opdracht);
    }

    private List<String> fouten() {
        return Adviseur.bouwer().regels(map).controleer().fouten().stream()
                .map(een -> een.bestand() + " " + een.regelnummer() + ":" + een.kolom() + " " + een.melding()).toList();
    }

    @Test
    void deMeegeleverdeRegelsKloppen() {
        for (Uitvoering uitvoering : List.of(controleer(), Uitvoering.van("controleer"))) {
            assertEquals(Werkbank.GELUKT, uitvoering.status(), uitvoering::alles);
            assertTrue(uitvoering.uit().contains("De regels kloppen."), uitvoering::uit);
        }
        assertTrue(controleer().fout().endsWith(" betekenen hetzelfde als de meegeleverde.\n"));
        assertEquals("", Uitvoering.van("controleer").fout());
        assertEquals(List.of(), Adviseur.bouwer().controleer().fouten());
    }

    @Test
    void zesFoutenInDrieLagenKomenInEenKeer() throws IOException {
        vervang(NN + "spoed.drl", "spoedinterventieNodig.ja", "spoedinterventieNodg.ja");
        vervang(NN + "inhoudelijke-factoren.drl", "@criterium( \"NN-3a\" )", "@criterium( \"NN–3a\" )");
        vervang(NN + "signalen.drl", "@bron(", "@bronn(");
        vervang(GRONINGEN + "derde-keer.drl", ">= 2", "> 2");
        vervang("friesland/regelmodule.properties", "op=nn", "opp=nn");
        Files.move(map.resolve("drenthe/regelmodule.properties"), map.resolve("drenthe/Regelmodule.properties"));
        List<String> fouten = fouten();
        for (String bestand : List.of("drenthe/Regelmodule.properties", "friesland/regelmodule.properties",
                GRONINGEN + "derde-keer.drl", NN + "inhoudelijke-factoren.drl", NN + "signalen.drl",
                NN + "spoed.drl")) {
            assertTrue(fouten.stream().anyMatch(fout -> fout.startsWith(bestand)), () -> bestand + ": " + fouten);
        }
        Uitvoering adviseer = Uitvoering.van("vragen", "--regels", map.toString());
        assertEquals(Werkbank.VERKEERD_GEBRUIK, adviseer.status());
        assertTrue(adviseer.fout().contains("inhoudelijke-factoren.drl") && adviseer.fout().contains("derde-keer.drl"),
                adviseer::fout);
    }

    @Test
    void eenFoutMetDeRegelEnEenMerkEronder() throws IOException {
        vervang(NN + "spoed.drl", "spoedinterventieNodig.ja", "spoedinterventieNodg.ja");
        Uitvoering uitvoering = controleer();
        assertEquals(Werkbank.FOUT_IN_CASUS, uitvoering.status());
        assertTrue(uitvoering.uit().contains("""
                FOUT    nn/nl/actieoverleg/nn/spoed.drl, regelnummer 8, kolom 13
                    Feiten( spoedinterventieNodg.ja )
                            ^
                  Het veld spoedinterventieNodg staat niet in Feiten.
                  Bedoelde u spoedinterventieNodig?

                Er is één fout. Tot die weg is, worden deze regels niet gebruikt.
                """.stripTrailing()), uitvoering::uit);
    }

    @Test
    void watErNietMeerIsWordtGenoemd() throws IOException {
        Files.delete(map.resolve(NN + "deelnemers.drl"));
        Files.writeString(map.resolve("nn/Thumbs.db"), "");
        Uitvoering uitvoering = controleer();
        assertTrue(uitvoering.uit().contains("LET OP  nn/nl/actieoverleg/nn/deelnemers.drl\n  Dit bestand van de "
                + "meegeleverde regels is er niet meer, en daarmee zijn"), uitvoering::uit);
        assertTrue(uitvoering.uit().contains("LET OP  nn/Thumbs.db\n  Dit bestand is van Windows."), uitvoering::uit);
        verwijder(map.resolve("drenthe"));
        assertTrue(controleer().uit().contains("LET OP  drenthe\n  De regels van Drenthe ontbreken in deze map"));
    }

    private static void verwijder(Path map) throws IOException {
        try (var paden = Files.walk(map)) {
            for (Path pad : paden.sorted((een, ander) -> ander.compareTo(een)).toList()) {
                Files.delete(pad);
            }
        }
    }

    @Test
    void jsonVoorEenEditor() throws IOException {
        vervang(NN + "spoed.drl", "spoedinterventieNodig.ja", "spoedinterventieNodg.ja");
        JsonNode json = controleer("--json").json();
        assertFalse(json.required("goed").asBoolean());
        JsonNode melding = json.required("meldingen").get(0);
        assertEquals("FOUT", melding.required("ernst").asString());
        assertEquals(8, melding.required("regelnummer").asInt());
        assertEquals(13, melding.required("kolom").asInt());
        assertEquals("    Feiten( spoedinterventieNodg.ja )", melding.required("regel").asString());
        Uitvoering goed = Uitvoering.van("controleer", "--json");
        assertTrue(goed.json().required("goed").asBoolean());
    }

    @Test
    void tekstenDieNietBijDeRegelsPassen() throws IOException {
        String vragen = NN + "vragen.drl";
        List<String> ervoor = letOp();
        vervang(vragen, "Is er stalking, bijvoorbeeld door een ex-partner?", "Is er geen stalking");
        Files.writeString(map.resolve(vragen), Files.readString(map.resolve(vragen)).replaceFirst(
                "(?s)(@groep\\( \")([^\"]+)(\" \\).*?)@groep\\( \"\\2\" \\)", "$1$2$3@groep( \"$2s\" )"));
        List<String> letOp = letOp();
        letOp.removeAll(ervoor);
        String alles = String.join("\n", letOp);
        assertTrue(alles.contains("De vraag van stalking heeft geen vraagteken."), alles);
        assertTrue(alles.contains("De vraag van stalking heeft een ontkenning"), alles);
        assertTrue(alles.contains(" lijkt op de groep "), alles);
    }

    @ParameterizedTest
    @CsvSource({"Geweld, Gewled", "Spoed, Spoet", "Strafrecht, Strafregt", "Vormen van geweld, Vormen van gewelt",
        "Onveiligheid, Onvieligeid"})
    void eenVerschrevenGroepLijktOpDeGoede(String groep, String verschreven) throws IOException {
        Path vragen = map.resolve(NN + "vragen.drl");
        Files.writeString(vragen, Files.readString(vragen).replaceFirst("@groep\\( \"" + groep + "\"",
                "@groep( \"" + verschreven + "\""));
        assertTrue(letOp().stream().anyMatch(een -> een.contains(groep) && een.contains(verschreven)
                && een.contains(" lijkt op de groep ")), () -> String.join("\n", letOp()));
    }

    @Test
    void groepenDieEchtAndersHetenLijkenNietOpElkaar() throws IOException {
        vervang(NN + "vragen.drl", "@groep( \"Spoed\" )", "@groep( \"Zorg voor ouderen\" )");
        vervang(NN + "vragen.drl", "@groep( \"Strafrecht\" )", "@groep( \"Zorg voor kinderen\" )");
        vervang(NN + "vragen.drl", "@groep( \"Toegang\" )", "@groep( \"Deel 1\" )");
        vervang(NN + "vragen.drl", "@groep( \"Geweld\" )", "@groep( \"Deel 2\" )");
        assertTrue(letOp().stream().noneMatch(een -> een.contains(" lijkt op de groep ")),
                () -> String.join("\n", letOp()));
    }

    private List<String> letOp() {
        return new ArrayList<>(Adviseur.bouwer().regels(map).controleer().letOp().stream()
                .map(Regelmelding::melding).toList());
    }

    @Test
    void eenAantalKeerInEenTekstHoortBijDeRegel() throws IOException {
        vervang(GRONINGEN + "derde-keer.drl", "keerBesprokenInActieoverleg >= 2", "keerBesprokenInActieoverleg >= 3");
        assertEquals(List.of("De tekst van GR-1 zegt 2, maar de regel vraagt 3.",
                "De naam van de regel zegt 2, maar de regel vraagt 3."),
                Adviseur.bouwer().regels(map).controleer().letOp().stream().map(een -> een.melding()).toList());
    }

    @Test
    void verkeerdGebruik() {
        for (String weg : List.of(tijdelijk.resolve("weg").toString(), "\0")) {
            Uitvoering uitvoering = Uitvoering.van("controleer", "--regels", weg);
            assertEquals(Werkbank.VERKEERD_GEBRUIK, uitvoering.status());
            assertFalse(uitvoering.fout().isBlank());
        }
    }

    @Test
    void deRegelStaatErbijZoalsDieInHetBestandStaat() throws IOException {
        String spoed = Files.readString(map.resolve(NN + "spoed.drl"));
        Files.write(map.resolve(NN + "spoed.drl"), ("\uFEFF" + spoed.replace("spoedinterventieNodig.ja",
                "spoedinterventieNodg.ja").replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8));
        Regelcontrole controle = Adviseur.bouwer().regels(map).controleer();
        Regelmelding melding = controle.fouten().get(0);
        assertEquals("    Feiten( spoedinterventieNodg.ja )", melding.regel());
        assertEquals(13, melding.kolom());
    }

    @Test
    void eenBestandDatNietTeLezenIsHeetNietOokVerdwenen() throws IOException {
        Path bestand = map.resolve(GRONINGEN + "signalen.drl");
        String tekst = Files.readString(bestand);
        Files.writeString(bestand, tekst, StandardCharsets.UTF_16);
        assertEquals(List.of(), zonderBestand());
        Files.delete(bestand);
        Files.writeString(bestand.resolveSibling("Signalen.DRL"), tekst);
        assertEquals(List.of(), zonderBestand());
        Files.delete(bestand.resolveSibling("Signalen.DRL"));
        assertEquals(List.of(GRONINGEN + "signalen.drl"), zonderBestand());
    }

    private List<String> zonderBestand() {
        return Adviseur.bouwer().regels(map).controleer().letOp().stream()
                .filter(een -> een.melding().contains("is er niet meer")).map(Regelmelding::bestand).toList();
    }
}
