package nl.actieoverleg.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code nieuw} asks for, and what it says of what cannot be: then nothing is written. */
class NieuweInvoerTest extends Nieuwproef {

    @Test
    void watNietAlsOptieKomtWordtGevraagd() throws IOException {
        Uitvoering uitvoering = nieuw("dreiging\nIs er dreiging?\nSoort\nBoek 2\nK-1\n", "vraag", "--in", "basis");
        assertEquals(Werkbank.GELUKT, uitvoering.status(), uitvoering.alles());
        assertTrue(uitvoering.uit().startsWith("Onder welke naam vragen regels ernaar? Eén woord, zoals: mijnVraag\n> "
                + "Hoe luidt de vraag?"), uitvoering.uit());
        assertTrue(basis().contains("rule \"Ja op dreiging is genoeg voor K-1\""), basis());
    }

    @Test
    void watOntbreektStaatErAllemaalBij() throws IOException {
        Map<String, String> eerst = alles(map);
        Uitvoering uitvoering = nieuw("", "criterium", "--code", "K-2");
        assertEquals(Werkbank.VERKEERD_GEBRUIK, uitvoering.status());
        assertTrue(uitvoering.fout().startsWith("Er is niets geschreven. Geef ook: --tekst, --bron, --als.\n"),
                uitvoering.fout());
        assertEquals(eerst, alles(map));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "K-1 | letsel.ja | SOM | K-1 bestaat al (basis, regels.drl, regelnummer 32). Kies iets anders.",
        "K 2 | letsel.ja | SOM | De code K 2 kan niet. Gebruik letters, cijfers en streepjes, en begin met een letter, "
                + "zoals NN-3g of MIJN_SIGNAAL.",
        "K-2 | letsl.ja | SOM | Het veld letsl is niet bekend. Bedoelde u letsel? Anders: voeg de vraag of het "
                + "criterium eerst toe.",
        "K-2 | letsel | SOM | Achter letsel ontbreekt wat het antwoord moet zijn. Schrijf bijvoorbeeld: letsel.ja",
        "K-2 | letsel.ja of stalking.ja | SOM | Dit is geen voorwaarde: letsel.ja of stalking.ja. Is één ervan genoeg? "
                + "Schrijf dan: minstens( 1, a.ja, b.ja )",
        "K-2 | letsel.ja && stalking.ja | SOM | Dit is geen voorwaarde: letsel.ja && stalking.ja. Moeten ze allemaal "
                + "kloppen? Zet er dan een komma tussen.",
        "K-2 | provincie.ja | SOM | Een regel kan niet vragen naar de provincie van de casus. Noem met --in de map van "
                + "die provincie: daar geldt de regel alleen voor haar casussen.",
        "K-2 | Regio == DORP | SOM | Een regel kan niet vragen naar de regio van de casus. Noem met --in de map van "
                + "die regio: daar geldt de regel alleen voor haar casussen.",
        "K-2 | letsel.ja | SMO | Het criterium of de ingang SMO is niet bekend. Bedoelde u SOM?",
        "K-2 | Vragen( letsel.ja ) | SOM | Dit is geen voorwaarde: Vragen( letsel.ja ). Laat de naam van de lijst weg, "
                + "zoals: stalking.ja, minstens( 2, a.ja, b.ja, c.ja ) of naar( ZVH ).",
        "K-2 | minstens( 1, letsel.ja, k1.ja ) | SOM | Binnen minstens( … ) kan alles maar uit één lijst komen. Hier "
                + "staan Vragen en Criteria door elkaar.",
        "K-2 | stalking.ja, k1.ja | SOM | In de regel \"Er is iets\" beslist k1.ja nooit iets: als de rest klopt, "
                + "klopt zij ook. Laat haar weg, of maak de rest anders.",
        "K-2 | stalking.ja | SOM | In de regel \"Er is een reden\" beslist k2.ja nooit iets: zonder haar geldt de "
                + "regel al, of hij geldt nooit. Maak de voorwaarden anders."})
    void eenFoutInDeInvoerSchrijftNiets(String code, String als, String genoegVoor, String melding) throws IOException {
        Map<String, String> eerst = alles(map);
        Uitvoering uitvoering = nieuw("", "criterium", "--in", "basis", "--code", code, "--tekst", "Er is iets.",
                "--als", als, "--genoeg-voor", genoegVoor, "--bron", "Boek 2");
        assertEquals(Werkbank.FOUT_IN_CASUS, uitvoering.status(), uitvoering.alles());
        assertEquals("", uitvoering.uit());
        assertTrue(uitvoering.fout().startsWith("Er is niets geschreven.\n  - "), uitvoering.fout());
        assertTrue(uitvoering.fout().contains("  - " + melding + "\n"), uitvoering.fout());
        assertEquals(eerst, alles(map));
    }

    @Test
    void watNaHetSchrijvenNietKloptStaatOnderWatHetIs() {
        String fout = nieuw("", "criterium", "--in", "basis", "--code", "K-2", "--tekst", "Er is iets.", "--als",
                "letsel.nee", "--genoeg-voor", "SOM", "--bron", "Boek 2").fout();
        assertTrue(fout.startsWith("Er is niets geschreven. Met deze invoer kloppen de regels niet:\n  - "), fout);
    }

    @Test
    void vanEenRegelDieNooitGeldtKanGeenVoorwaardeZomaarWeg() {
        String fout = nieuw("", "signaal", "--in", "basis", "--code", "S_NOOIT", "--tekst", "Er is iets.", "--als",
                "letsel.ja, letsel.nee", "--bron", "Boek 2").fout();
        assertTrue(fout.contains("beslist letsel.ja nooit iets: zonder haar geldt de regel al, of hij geldt nooit."),
                fout);
        assertFalse(fout.contains("Laat haar weg"), fout);
    }

    @Test
    void meerFoutenKomenInEenKeer() {
        Uitvoering uitvoering = nieuw("", "vraag", "--in", "basis", "--veld", "Stalking", "--vraag", "Is er \"iets\".",
                "--groep", "soort", "--bron", "Boek");
        assertEquals("""
                Er is niets geschreven.
                  - De naam van het veld Stalking kan niet. Gebruik één woord van letters en cijfers, en begin met een \
                kleine letter, zoals: mijnVraag
                  - In de vraag kan geen aanhalingsteken, schuine streep naar links of nieuwe regel staan: gebruik zo \
                nodig 'enkele' aanhalingstekens.
                  - De vraag heeft geen vraagteken. Maak er een vraag van die met ja of nee te beantwoorden is.
                  - De groep heet Soort. Schrijf haar precies zo.
                """, uitvoering.fout());
    }

    @Test
    void eenRegioZetGeenRedenBijWatVanAllenIs() {
        Uitvoering uitvoering = nieuw("", "criterium", "--in", "dorp", "--code", "D-1", "--tekst", "Er is iets.",
                "--als", "letsel.ja", "--genoeg-voor", "SOM", "--bron", "Boek 2");
        assertTrue(uitvoering.fout().contains("SOM is van basis: daar kan dorp geen voorwaarde of reden bij zetten. "
                + "Maak eerst een eigen criterium of ingang, of zet dit in basis."), uitvoering.alles());
    }

    @Test
    void eenVraagVanEenRegioIsOokGeenRedenVoorWatVanAllenIs() {
        String[] vraag = {"vraag", "--in", "dorp", "--veld", "dreiging", "--vraag", "Is er dreiging?", "--groep",
            "Soort", "--bron", "Boek 2", "--genoeg-voor", "K-1"};
        String fout = nieuw("", vraag).fout();
        assertTrue(fout.contains("K-1 is van basis: daar kan dorp geen voorwaarde of reden bij zetten. Maak eerst een "
                + "eigen criterium of signaal, of zet dit in basis."), fout);
        assertEquals(Werkbank.GELUKT, nieuw("", "criterium", "--in", "dorp", "--code", "D-1", "--tekst", "Er is iets.",
                "--als", "letsel.ja", "--bron", "Boek 2").status());
        assertTrue(nieuw("", vraag).fout().contains(" bij zetten. Van dorp zelf: D-1. Maak eerst "));
        vraag[vraag.length - 1] = "D-1";
        Uitvoering goed = nieuw("", vraag);
        assertEquals(Werkbank.GELUKT, goed.status(), goed.alles());
    }

    @Test
    void eenCasusDieErIsBlijftZoalsHijIs() throws IOException {
        Path al = casussen.resolve("casussen/dorp/k-2-beslist.yaml");
        Files.createDirectories(al.getParent());
        Files.writeString(al, "van mij");
        assertEquals(Werkbank.GELUKT, nieuw("", "criterium", "--in", "basis", "--code", "K-2", "--tekst",
                "Er is letsel.", "--als", "letsel.ja", "--genoeg-voor", "SOM", "--bron", "Boek 2").status());
        assertEquals("van mij", Files.readString(al));
        assertTrue(Files.exists(casussen.resolve("casussen/dorp/k-2-beslist-2.yaml")));
    }

    @Test
    void eenMapDieErIsWordtGeenRegio() {
        assertTrue(nieuw("", "regio", "--map", "dorp", "--naam", "Dorp", "--overleg", "TAFEL", "--frequentie", "Elke "
                + "week.", "--bron", "Boek 2").fout().contains("De map dorp is er al. Kies een andere naam, of wijzig "
                + "wat daar staat."));
    }

    @Test
    void regelsDieNogNietKloppenMoetenEerstGoed() throws IOException {
        schrijf("basis/regels.drl", BASIS.replace("stalking.ja", "stalkng.ja"));
        Uitvoering uitvoering = nieuw("", "vraag", "--in", "basis", "--veld", "dreiging", "--vraag", "Is er dreiging?",
                "--groep", "Soort", "--bron", "Boek 2");
        assertEquals(Werkbank.FOUT_IN_CASUS, uitvoering.status());
        assertTrue(uitvoering.fout().contains("De regels in deze map kloppen nog niet."), uitvoering.fout());
        assertTrue(uitvoering.fout().contains("Bedoelde u stalking?"), uitvoering.fout());
    }

    @Test
    void zonderMapMetRegelsStaatErHoeDieTeMakenIs() {
        Uitvoering uitvoering = Uitvoering.van("nieuw", "vraag", "--regels", map.resolve("weg").toString());
        assertEquals(Werkbank.VERKEERD_GEBRUIK, uitvoering.status());
        assertEquals("De map " + map.resolve("weg") + " is er niet. Kijk de naam na, of maak haar met: regels "
                + "uitpakken " + map.resolve("weg") + "\n", uitvoering.fout());
    }
}
