package nl.actieoverleg.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.actieoverleg.bewaking.Dekkingsmeting;
import nl.actieoverleg.bewaking.Regeldekking;
import nl.actieoverleg.nieuw.Aangevuld;
import nl.actieoverleg.nieuw.Aanvulling;
import nl.actieoverleg.nieuw.Nieuw;
import nl.actieoverleg.regressie.Casusmap;
import nl.actieoverleg.regressie.Toetsregels;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is added stands where a reader looks for it, and the cases that come with it decide it. */
class NieuwTest {

    private static final String BASIS = """
            package nl.proef.basis;

            import nl.actieoverleg.regel.*;
            import function nl.actieoverleg.regel.Woorden.minstens;

            declare Vragen
                @vragenlijst

                // Soort

                stalking : Antwoord
                    @vraag( "Is er stalking?" )
                    @groep( "Soort" )
                    @bron( "Boek" )

                wapen : Antwoord
                    @vraag( "Is er een wapen?" )
                    @groep( "Soort" )
                    @bron( "Boek" )

                // Gevolg

                letsel : Antwoord
                    @vraag( "Is er letsel?" )
                    @groep( "Gevolg" )
                    @bron( "Boek" )
            end

            declare Criteria
                @criterialijst

                k1 : Antwoord
                    @code( "K-1" )
                    @tekst( "Er is stalking." )
                    @bron( "Boek" )

                som : Antwoord
                    @code( "SOM" )
                    @tekst( "Er is een reden." )
                    @bron( "Boek" )
            end

            declare Overleggen
                @overleglijst

                tafel : String
                    @code( "TAFEL" )
                    @naam( "De tafel" )
            end

            declare Ingangen
                @inganglijst

                tafel : Antwoord
                    @code( "TAFEL" )
                    @naam( "De tafel" )
                    @overleg( "TAFEL" )
            end

            declare Partijen
                @partijlijst

                arts : String
                    @code( "ARTS" )
                    @naam( "Arts" )

                wijkagent : String
                    @code( "WIJKAGENT" )
                    @naam( "Wijkagent" )
            end

            rule "Stalking"
                @criterium( "K-1" )
            when
                Vragen( stalking.ja )
            then
            end

            rule "Een wapen"
                @criterium( "K-1" )
            when
                Vragen( wapen.ja )
            then
            end

            rule "Er is een reden"
                @criterium( "SOM" )
            when
                Criteria( minstens( 1, k1.ja ) )
            then
            end

            rule "De tafel past"
                @ingang( "TAFEL" )
                @bron( "Boek" )
            when
                Criteria( som.ja )
            then
            end

            rule "De wijkagent is er altijd"
                @deelnemer( "WIJKAGENT" )
                @rol( "VAST" )
                @bron( "Boek" )
            when
                Routering( routeIs( "TAFEL" ) )
            then
            end

            rule "De tafel is gepland"
                @moment( "GEPLAND" )
                @bron( "Boek" )
            when
                Routering( routeIs( "TAFEL" ) )
            then
            end

            rule "De arts is er bij letsel"
                @deelnemer( "ARTS" )
                @rol( "VAST" )
                @bron( "Boek" )
            when
                Vragen( letsel.ja )
                Routering( routeIs( "TAFEL" ) )
            then
            end
            """;

    @TempDir
    private Path map;
    private Path regels;
    private Path casussen;

    @BeforeEach
    void maak() throws IOException {
        regels = map.resolve("regels");
        casussen = map.resolve("casussen");
        schrijf("basis/regelmodule.properties", "id=basis\nnaam=Basis\nversie=1\n");
        schrijf("basis/regels.drl", BASIS);
        schrijf("dorp/regelmodule.properties", "id=dorp\nnaam=Dorp\nversie=1\nregio=DORP\nop=basis\n");
        schrijf("dorp/regels.drl", "package nl.proef.dorp;\n");
    }

    private void schrijf(String pad, String tekst) throws IOException {
        Files.createDirectories(regels.resolve(pad).getParent());
        Files.writeString(regels.resolve(pad), tekst);
    }

    private Uitvoering nieuw(String invoer, String... opties) {
        List<String> args = new ArrayList<>(List.of("nieuw"));
        args.addAll(List.of(opties));
        args.addAll(List.of("--regels", regels.toString(), "--casussen", casussen.toString()));
        return Uitvoering.met(invoer, args.toArray(String[]::new));
    }

    /** Does it, and holds what comes of it against all that looks at rules and cases. */
    private Uitvoering goed(String... opties) throws IOException {
        Uitvoering uitvoering = nieuw("", opties);
        assertEquals(Werkbank.GELUKT, uitvoering.status(), uitvoering.alles());
        assertFalse(uitvoering.uit().contains("Let op:"), uitvoering.uit());
        assertEquals(Werkbank.GELUKT, Uitvoering.van("controleer", "--regels", regels.toString()).status());
        Uitvoering regressie = Uitvoering.van("regressie", "--regels", regels.toString(), casussen.toString());
        assertEquals(Werkbank.GELUKT, regressie.status(), regressie.alles());
        return uitvoering;
    }

    private Regeldekking dekking(String regel) throws IOException {
        Toetsregels gelezen = Toetsregels.uitMap(regels);
        return new Dekkingsmeting(gelezen).meet(new Casusmap(casussen).lees(gelezen)).regels().stream()
                .filter(een -> een.naam().equals(regel)).findFirst().orElseThrow();
    }

    private String basis() throws IOException {
        return Files.readString(regels.resolve("basis/regels.drl"));
    }

    private static Map<String, String> alles(Path map) throws IOException {
        Map<String, String> alles = new TreeMap<>();
        try (Stream<Path> paden = Files.walk(map)) {
            for (Path pad : paden.toList()) {
                alles.put(map.relativize(pad).toString(), Files.isDirectory(pad) ? "" : Files.readString(pad));
            }
        }
        return alles;
    }

    @Test
    void eenVraagStaatBijHaarGroepEnEenRegelVraagtErnaar() throws IOException {
        goed("vraag", "--in", "basis", "--veld", "dreiging", "--vraag", "Is er dreiging?", "--groep", "Soort", "--bron",
                "Boek 2", "--genoeg-voor", "K-1");
        assertEquals(BASIS.replace("""
                    // Gevolg
                """, """
                    dreiging : Antwoord
                        @vraag( "Is er dreiging?" )
                        @groep( "Soort" )
                        @bron( "Boek 2" )

                    // Gevolg
                """).replace("""
                rule "Er is een reden"
                """, """
                rule "Ja op dreiging is genoeg voor K-1"
                    @criterium( "K-1" )
                when
                    Vragen( dreiging.ja )
                then
                end

                rule "Er is een reden"
                """), basis());
        assertEquals("""
                titel: "Ja op dreiging is genoeg voor K-1"
                omschrijving: Een verzonnen casus die laat zien wat deze regel doet. Maak er een verhaal van.
                provincie: DORP
                peildatum: 2026-01-15
                feiten:
                  JA: [dreiging]
                overigeFeiten: NEE
                verwacht:
                  route: TAFEL
                  zekerheid: DEFINITIEF
                  criteria:
                    K-1: JA
                waarom: "De regel \\"Ja op dreiging is genoeg voor K-1\\" geldt dankzij dreiging.ja."
                """, Files.readString(casussen.resolve("casussen/dorp/dreiging-beslist.yaml")));
        assertTrue(dekking("Ja op dreiging is genoeg voor K-1").isGedekt());
    }

    @Test
    void eenCriteriumKomtBijDeRedenenWaarvanErEenGenoegIs() throws IOException {
        Uitvoering uitvoering = goed("criterium", "--in", "basis", "--code", "K-2", "--tekst", "Er is letsel.", "--als",
                "letsel.ja", "--genoeg-voor", "SOM", "--bron", "Boek 2");
        assertTrue(basis().contains("    Criteria( minstens( 1, k1.ja, k2.ja ) )\n"), basis());
        assertTrue(basis().contains("""
                    k2 : Antwoord
                        @code( "K-2" )
                        @tekst( "Er is letsel." )
                        @bron( "Boek 2" )

                    som : Antwoord
                """), basis());
        assertTrue(basis().contains("""
                rule "Er is letsel"
                    @criterium( "K-2" )
                when
                    Vragen( letsel.ja )
                then
                end
                """), basis());
        assertTrue(uitvoering.uit().contains("k-2-beslist.yaml\n    Er is letsel: TAFEL (DEFINITIEF)\n"),
                uitvoering.uit());
        assertTrue(uitvoering.uit().contains("k-2-net-niet.yaml\n    Net niet: Er is letsel: GEEN_PASSEND_OVERLEG "
                + "(DEFINITIEF)\n"), uitvoering.uit());
        assertTrue(dekking("Er is letsel").isGedekt());
        assertEquals("k2.ja", dekking("Er is een reden").voorwaarden().get(1).tekst());
        assertTrue(dekking("Er is een reden").voorwaarden().get(1).isGedekt());
    }

    @Test
    void eenCriteriumDatNodigIsKomtBijDeVoorwaarden() throws IOException {
        goed("criterium", "--in", "basis", "--code", "K-2", "--tekst", "Er is letsel.", "--als", "letsel.ja",
                "--nodig-voor", "TAFEL", "--bron", "Boek 2");
        assertTrue(basis().contains("    Criteria( som.ja, k2.ja )\n"), basis());
        assertTrue(dekking("Er is letsel").isGedekt());
    }

    @Test
    void eenSignaalVanEenRegioKrijgtEenEigenLijstMetWatHetNodigHeeft() throws IOException {
        goed("signaal", "--in", "dorp", "--code", "DORP_BEL", "--tekst", "Bel de wijkagent. Doe het meteen.", "--als",
                "minstens( 1, stalking.ja, letsel.ja ), naar(TAFEL)", "--urgent", "--bron", "Boek 2");
        assertEquals("""
                package nl.proef.dorp;

                import nl.actieoverleg.regel.*;
                import nl.proef.basis.Vragen;
                import function nl.actieoverleg.regel.Woorden.minstens;

                declare SignalenDorp
                    @signaallijst

                    dorpBel : String
                        @code( "DORP_BEL" )
                        @tekst( "Bel de wijkagent. Doe het meteen." )
                        @bron( "Boek 2" )
                        @urgent
                end

                rule "Bel de wijkagent"
                    @signaal( "DORP_BEL" )
                when
                    Vragen( minstens( 1, stalking.ja, letsel.ja ) )
                    Routering( naar( "TAFEL" ) )
                then
                end
                """, Files.readString(regels.resolve("dorp/signalen.drl")));
        assertTrue(dekking("Bel de wijkagent").isGedekt());
    }

    @Test
    void eenOverlegKrijgtZijnPlaatsZijnPartijenEnZijnMoment() throws IOException {
        // Nothing rests on the criterion yet, which is said.
        assertTrue(nieuw("", "criterium", "--in", "basis", "--code", "K-2", "--tekst", "Er is letsel.", "--als",
                "letsel.ja", "--bron", "Boek 2").uit().contains("Er rust nog niets op K-2"));
        casussen = map.resolve("later"); // Those of the criterium come out at the new overleg.
        goed("overleg", "--in", "basis", "--code", "WIJK", "--naam", "Wijkoverleg", "--inzin", "het Wijkoverleg",
                "--na", "TAFEL", "--als", "K-2.ja", "--partijen", "ARTS, BUUR=Buurman", "--wanneer", "GEPLAND",
                "--frequentie", "Elke maand.", "--bron", "Boek 2");
        assertTrue(basis().contains("""
                    wijk : Antwoord
                        @code( "WIJK" )
                        @naam( "Wijkoverleg" )
                        @overleg( "WIJK" )
                end
                """), basis());
        assertTrue(basis().contains("""
                rule "Wijkoverleg past"
                    @ingang( "WIJK" )
                    @bron( "Boek 2" )
                when
                    Criteria( k2.ja )
                then
                end
                """), basis());
        for (String regel : List.of("Wijkoverleg past", "Wie er altijd bij is: Wijkoverleg",
                "Wanneer het is: Wijkoverleg", "Hoe vaak het is: Wijkoverleg")) {
            assertTrue(dekking(regel).isGedekt(), regel);
        }
    }

    @Test
    void eenRegioIsEenMapMetHaarAfspraken() throws IOException {
        goed("regio", "--map", "stad-oost", "--naam", "Stad Oost", "--overleg", "TAFEL", "--frequentie", "Elke week.",
                "--partijen", "ARTS", "--bron", "Boek 2");
        assertEquals("id=stad-oost\nnaam=Stad Oost\nversie=1.0.0\nregio=STAD_OOST\nop=basis\n",
                Files.readString(regels.resolve("stad-oost/regelmodule.properties")));
        assertTrue(Files.exists(casussen.resolve("casussen/stad_oost/stad-oost-beslist.yaml")));
        assertTrue(dekking("Wie er in Stad Oost altijd bij is").isGedekt());
        assertTrue(dekking("Hoe vaak het overleg in Stad Oost is").isGedekt());
    }

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
        "K-2 | letsel.ja | SMO | Het criterium of de ingang SMO is niet bekend. Bedoelde u SOM?",
        "K-2 | Vragen( letsel.ja ) | SOM | Dit is geen voorwaarde: Vragen( letsel.ja ). Laat de naam van de lijst weg, "
                + "zoals: stalking.ja, minstens( 2, a.ja, b.ja, c.ja ) of naar( ZVH ).",
        "K-2 | minstens( 1, letsel.ja, k1.ja ) | SOM | Binnen minstens( … ) kan alles maar uit één lijst komen. Hier "
                + "staan Vragen en Criteria door elkaar.",
        "K-2 | stalking.ja, k1.ja | SOM | In de regel \"Er is iets\" beslist k1.ja nooit iets: als de rest klopt, klopt "
                + "zij ook. Laat haar weg, of maak de rest anders.",
        "K-2 | stalking.ja | SOM | In de regel \"Er is een reden\" beslist k2.ja nooit iets: zonder haar geldt de regel "
                + "al, of hij geldt nooit. Maak de voorwaarden anders."})
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
        assertTrue(fout.contains("beslist letsel.ja nooit iets: zonder haar geldt de regel al, of hij geldt nooit."), fout);
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
        String[] vraag = {"vraag", "--in", "dorp", "--veld", "dreiging", "--vraag", "Is er dreiging?", "--groep", "Soort",
            "--bron", "Boek 2", "--genoeg-voor", "K-1"};
        String fout = nieuw("", vraag).fout();
        assertTrue(fout.contains("K-1 is van basis: daar kan dorp geen voorwaarde of reden bij zetten. Maak eerst een eigen "
                + "criterium of signaal, of zet dit in basis."), fout);
        assertEquals(Werkbank.GELUKT, nieuw("", "criterium", "--in", "dorp", "--code", "D-1", "--tekst", "Er is iets.",
                "--als", "letsel.ja", "--bron", "Boek 2").status());
        assertTrue(nieuw("", vraag).fout().contains(" bij zetten. Van dorp zelf: D-1. Maak eerst "));
        vraag[vraag.length - 1] = "D-1";
        Uitvoering goed = nieuw("", vraag);
        assertEquals(Werkbank.GELUKT, goed.status(), goed.alles());
    }

    @Test
    void vanEenCodeKomtInDeNaamVanEenRegelAlleenWatMag() throws IOException {
        assertEquals(Werkbank.GELUKT, nieuw("", "signaal", "--in", "basis", "--code", "BEL_NU", "--tekst", "Bel nu.", "--als",
                "letsel.ja", "--bron", "Boek 2").status());
        Uitvoering uitvoering = nieuw("", "vraag", "--in", "basis", "--veld", "dreiging", "--vraag", "Is er dreiging?",
                "--groep", "Soort", "--bron", "Boek 2", "--genoeg-voor", "BEL_NU");
        assertEquals(Werkbank.GELUKT, uitvoering.status(), uitvoering.alles());
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
        assertEquals("De map " + map.resolve("weg") + " is er niet. Kijk de naam na, of maak haar met: regels uitpakken "
                + map.resolve("weg") + "\n", uitvoering.fout());
    }

    /** As a program would do it. */
    @Test
    void eenProgrammaKanHetOok() throws IOException {
        Aangevuld klaar = Nieuw.voegToe(regels, casussen, new Aanvulling.Criterium("basis", "K-2", "Er is letsel.",
                "Boek 2", "letsel.ja", "SOM", null));
        assertEquals(List.of("TAFEL", "GEEN_PASSEND_OVERLEG"), klaar.casussen().stream().map(Aangevuld.Casus::route)
                .toList());
        assertEquals(List.of(), klaar.letOp());
    }
}
