package nl.actieoverleg.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.json.Adviesschrijver;
import nl.actieoverleg.regel.Antwoord;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;

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
        assertEquals(0, sessies(motor.motor()));
    }

    private static List<String> schrijf(Proefmotor motor, List<Casus> casussen) {
        Adviesschrijver schrijver = new Adviesschrijver();
        return casussen.stream().map(casus -> schrijver.schrijf(motor.adviseer(casus))).toList();
    }

    @Test
    void ookNaEenUitzonderingBlijftErGeenSessieOver() {
        Proefmotor motor = Proefmotor.lagen(Regelmaker.basis(32), Regelmaker.regio(32)).get(1);
        Casus casus = Proefmotor.casus(new Random(32), 0.2, true);
        Advies vooraf = motor.adviseer(casus);
        for (int i = 0; i < 3; i++) {
            assertThrows(NullPointerException.class, () -> motor.motor().adviseer(casus, null));
        }
        assertEquals(0, sessies(motor.motor()));
        assertEquals(vooraf, motor.adviseer(casus));
    }

    @Test
    void eenAdviesLaatGeenSessieOver() {
        Proefmotor motor = Proefmotor.lagen(ZONDER_ROLLEN).get(0);
        motor.adviseer(Casus.voor("A", "X").maak());
        assertEquals(0, sessies(motor.motor()));
        KieBase kieBase = kieBase(motor.motor(), "routelezer");
        var sessie = kieBase.newKieSession();
        assertTrue(sessies(motor.motor()) > 0, "an open session would not be seen");
        sessie.dispose();
    }

    private static int sessies(Motor motor) {
        return kieBase(motor, "routelezer").getKieSessions().size()
                + kieBase(motor, "vervolglezer").getKieSessions().size();
    }

    private static KieBase kieBase(Motor motor, String lezer) {
        return (KieBase) veld(veld(veld(motor, lezer), "kennisbasis"), "kieBase");
    }

    private static Object veld(Object van, String naam) {
        try {
            Field veld = van.getClass().getDeclaredField(naam);
            veld.setAccessible(true);
            return veld.get(van);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
