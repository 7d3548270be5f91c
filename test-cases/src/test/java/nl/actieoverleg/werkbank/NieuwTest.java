package nl.actieoverleg.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import nl.actieoverleg.nieuw.Aangevuld;
import nl.actieoverleg.nieuw.Aanvulling;
import nl.actieoverleg.nieuw.Nieuw;
import org.junit.jupiter.api.Test;

/** What is added stands where a reader looks for it, and the cases that come with it decide it. */
class NieuwTest extends Nieuwproef {

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
    void vanEenCodeKomtInDeNaamVanEenRegelAlleenWatMag() throws IOException {
        assertEquals(Werkbank.GELUKT, nieuw("", "signaal", "--in", "basis", "--code", "BEL_NU", "--tekst", "Bel nu.",
                "--als", "letsel.ja", "--bron", "Boek 2").status());
        Uitvoering uitvoering = nieuw("", "vraag", "--in", "basis", "--veld", "dreiging", "--vraag", "Is er dreiging?",
                "--groep", "Soort", "--bron", "Boek 2", "--genoeg-voor", "BEL_NU");
        assertEquals(Werkbank.GELUKT, uitvoering.status(), uitvoering.alles());
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
