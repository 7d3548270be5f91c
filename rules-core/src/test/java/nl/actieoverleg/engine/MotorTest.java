package nl.actieoverleg.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.engine.drools.Droolsnetwerk;
import nl.actieoverleg.json.Adviesschrijver;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regel.Peildatum;
import nl.actieoverleg.regelset.Regelset;
import org.junit.jupiter.api.Test;

/** Roles may be left out, threads do not disturb each other and nothing stays behind, whatever the rules are. */
class MotorTest {

    private static final String KOP = """
            import nl.actieoverleg.regel.*;
            import function nl.actieoverleg.regel.Woorden.minstens;
            """;
    private static final Map<String, String> ZONDER_ROLLEN = Map.of(
            "regelmodule.properties", "id=markt\nnaam=Markt\nversie=1\n",
            "markt.drl", "package nl.proef.markt;\n" + KOP + """
            declare Vragen
                @vragenlijst
                vers : Antwoord @vraag( "Vers?" ) @groep( "Waar" ) @bron( "Boek" )
                lokaal : Antwoord @vraag( "Lokaal?" ) @groep( "Waar" ) @bron( "Boek" )
                zeldzaam : Antwoord @vraag( "Zeldzaam?" ) @groep( "Waar" ) @bron( "Boek" )
            end
            declare Criteria
                @criterialijst
                k3 : Antwoord @code( "K-3" ) @tekst( "Drie." ) @bron( "Boek" )
                k2 : Antwoord @code( "K-2" ) @tekst( "Twee." ) @bron( "Boek" )
                k1 : Antwoord @code( "K-1" ) @tekst( "Een." ) @bron( "Boek" )
                nieuw : Antwoord @code( "NIEUW" ) @tekst( "Sinds 2024." ) @bron( "Boek" )
            end
            declare Kramen
                @overleglijst
                kaas : String @code( "KAAS" ) @naam( "Kaas" )
                vis : String @code( "VIS" ) @naam( "Vis" )
            end
            declare Ingangen
                @inganglijst
                kaas : Antwoord @code( "KAAS" ) @naam( "Kaas" ) @overleg( "KAAS" )
                vis : Antwoord @code( "VIS" ) @naam( "Vis" ) @overleg( "VIS" )
            end
            rule "k1" @criterium( "K-1" ) when Vragen( vers.ja ) then end
            rule "k2" @criterium( "K-2" ) when Vragen( lokaal.ja ) Criteria( k1.ja ) then end
            rule "k3" @criterium( "K-3" ) when Criteria( minstens( 2, k1.ja, k2.ja, nieuw.ja ) ) then end
            rule "nieuw" @criterium( "NIEUW" ) when Peildatum( vanaf( "2024-01-01" ) ) then end
            rule "kaas" @ingang( "KAAS" ) when Criteria( k3.ja ) then end
            rule "vis na zeldzaam" @ingang( "VIS" ) when Criteria( k1.ja ) then end
            rule "vis als het nieuw is" @ingang( "VIS" ) when Criteria( nieuw.ja, k2.ja ) then end
            """);

    private static Advies markt(Casus.Bouwer casus, String dag) {
        return Proefmotor.lagen(ZONDER_ROLLEN).get(0)
                .adviseer(casus.peildatum(LocalDate.parse(dag)).maak());
    }

    @Test
    void drieTrapsCriteriaZonderPoortOfVolgorde() {
        Advies oud = markt(Casus.voor("A", "X").feit("vers", Antwoord.JA), "2023-12-31");
        assertEquals("VIS", oud.route());
        assertEquals(List.of("lokaal"), oud.openVragen().stream().map(vraag -> vraag.feit()).toList());
        assertEquals("KAAS", markt(Casus.voor("A", "X").feit("vers", Antwoord.JA), "2024-01-01").route());
        assertEquals("KAAS", markt(Casus.voor("A", "X").feit("vers", Antwoord.JA).feit("lokaal", Antwoord.JA),
                "2023-12-31").route());
        assertEquals("NADERE_INFORMATIE", markt(Casus.voor("A", "X"), "2024-01-01").route());
        assertEquals("GEEN_PASSEND_OVERLEG",
                markt(Casus.voor("A", "X").feit("vers", Antwoord.NEE), "2024-01-01").route());
    }

    @Test
    void hetzelfdeInAchtDradenAlsInEen() throws InterruptedException, ExecutionException {
        Proefmotor motor = Proefmotor.lagen(Regelmaker.basis(31), Regelmaker.regio(31)).get(1);
        Random kans = new Random(31);
        List<Casus> casussen = IntStream.range(0, 200)
                .mapToObj(i -> Proefmotor.casus(kans, i % 4 * 0.2, true)).toList();
        List<String> verwacht = schrijf(motor, casussen);
        ExecutorService draden = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<String>>> uitkomsten = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                uitkomsten.add(draden.submit(() -> schrijf(motor, casussen)));
            }
            for (Future<List<String>> uitkomst : uitkomsten) {
                assertEquals(verwacht, uitkomst.get());
            }
        } finally {
            draden.shutdownNow();
        }
    }

    private static List<String> schrijf(Proefmotor motor, List<Casus> casussen) {
        Adviesschrijver schrijver = new Adviesschrijver();
        return casussen.stream().map(casus -> schrijver.schrijf(motor.adviseer(casus))).toList();
    }

    @Test
    void naEenUitzonderingKloptHetVolgendeAdvies() {
        Regelset regelset = Proefmotor.lagen(ZONDER_ROLLEN).get(0).regelset();
        Regelloop loop = new Regelloop(regelset, new Droolsnetwerk(regelset.regels()));
        Antwoord[] feiten = {Antwoord.JA, Antwoord.ONBEKEND, Antwoord.NEE};
        byte[] vooraf = loop.weeg(voorgelegd(regelset, feiten)).criteria();
        for (int i = 0; i < 3; i++) {
            assertThrows(RuntimeException.class, () -> loop.weeg(Voorgelegd.van(regelset, feiten, new int[0], null)));
        }
        assertArrayEquals(vooraf, loop.weeg(voorgelegd(regelset, feiten)).criteria());
    }

    private static Voorgelegd voorgelegd(Regelset regelset, Antwoord... feiten) {
        return Voorgelegd.van(regelset, feiten, new int[0], new Peildatum(LocalDate.of(2024, 1, 1)));
    }

    @Test
    void vanEenCasusBlijftNietsAchterInHetNetwerk() {
        Regelset regelset = Proefmotor.lagen(ZONDER_ROLLEN).get(0).regelset();
        Regelnetwerk netwerk = new Droolsnetwerk(regelset.regels());
        Voorgelegd casus = voorgelegd(regelset, Antwoord.JA, Antwoord.JA, Antwoord.JA);
        Map<Integer, Antwoord> eerst = gevonden(regelset, netwerk, casus, 0);
        assertEquals(List.of(Antwoord.JA, Antwoord.JA), List.copyOf(eerst.values()),
                "of the first step: K-1 and NIEUW");
        assertEquals(Map.of(), gevonden(regelset, netwerk, casus, 99), "rules that held before do not come back");
        Voorgelegd onbekend = voorgelegd(regelset, Antwoord.ONBEKEND, Antwoord.JA, Antwoord.JA);
        assertEquals(Set.of(Antwoord.JA, Antwoord.ONBEKEND),
                Set.copyOf(gevonden(regelset, netwerk, onbekend, 0).values()));
        assertEquals(eerst, gevonden(regelset, netwerk, casus, 0));
    }

    private static Map<Integer, Antwoord> gevonden(Regelset regelset, Regelnetwerk netwerk, Voorgelegd casus,
            int stap) {
        Map<Integer, Antwoord> gevonden = new HashMap<>();
        byte[] regels = new byte[regelset.regels().size()];
        netwerk.weeg(stap, stap, casus, regels);
        for (int regel = 0; regel < regels.length; regel++) {
            if (regels[regel] != Voorgelegd.NEE) {
                gevonden.put(regel, Voorgelegd.antwoord(regels[regel]));
            }
        }
        return gevonden;
    }

    @Test
    void naEenCasusHoudtDroolsGeenFeitVast() throws InterruptedException {
        Regelset regelset = Proefmotor.lagen(ZONDER_ROLLEN).get(0).regelset();
        Regelnetwerk netwerk = new Droolsnetwerk(regelset.regels());
        Voorgelegd voorgelegd = voorgelegd(regelset, Antwoord.JA, Antwoord.JA, Antwoord.JA);
        WeakReference<Voorgelegd> casus = new WeakReference<>(voorgelegd);
        assertEquals(2, gevonden(regelset, netwerk, voorgelegd, 0).size());
        voorgelegd = null;
        for (int i = 0; i < 50 && casus.get() != null; i++) {
            System.gc();
            Thread.sleep(10);
        }
        assertNull(casus.get(), "the network still holds a case");
        assertNotNull(netwerk);
    }

    @Test
    void eenRegelMetMeerVoorwaardenDanBits() {
        List<String> namen = IntStream.range(0, 70).mapToObj(i -> "v" + i).toList();
        String drl = "package nl.proef.markt;\n" + KOP + "declare Vragen @vragenlijst "
                + namen.stream().map(naam -> naam + " : Antwoord @vraag( \"Vers?\" ) @groep( \"Waar\" ) @bron( \"B\" )")
                        .collect(Collectors.joining("\n")) + " end\n" + """
                declare Criteria @criterialijst k1 : Antwoord @code( "K-1" ) @tekst( "Een." ) @bron( "Boek" ) end
                declare Kramen @overleglijst kaas : String @code( "KAAS" ) @naam( "Kaas" ) end
                declare Ingangen @inganglijst
                    kaas : Antwoord @code( "KAAS" ) @naam( "Kaas" ) @overleg( "KAAS" )
                end
                rule "kaas" @ingang( "KAAS" ) when Criteria( k1.ja ) then end
                """ + "rule \"k1\" @criterium( \"K-1\" ) when Vragen( "
                + namen.stream().map(naam -> naam + ".ja").collect(Collectors.joining(", ")) + " ) then end\n";
        Proefmotor motor = Proefmotor.lagen(Map.of("regelmodule.properties", "id=markt\nnaam=Markt\nversie=1\n",
                "markt.drl", drl)).get(0);
        for (int anders = 0; anders < namen.size(); anders++) {
            Casus.Bouwer casus = Casus.voor("A", "X");
            namen.forEach(naam -> casus.feit(naam, Antwoord.JA));
            assertEquals("KAAS", motor.adviseer(casus.maak()).route());
            casus.feit(namen.get(anders), Antwoord.ONBEKEND);
            assertEquals("NADERE_INFORMATIE", motor.adviseer(casus.maak()).route());
            casus.feit(namen.get(anders), Antwoord.NEE);
            assertEquals("GEEN_PASSEND_OVERLEG", motor.adviseer(casus.maak()).route());
        }
    }
}
