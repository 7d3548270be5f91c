package nl.actieoverleg.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import nl.actieoverleg.advies.Signaal;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regel.Antwoord;
import org.junit.jupiter.api.Test;

/** What a signal says: its own text, and what each rule that gives it adds. */
class SignaaltekstTest {

    private static final Map<String, String> HUIS = Map.of(
            "regelmodule.properties", "id=huis\nnaam=Huis\nversie=1\n",
            "huis.drl", """
            package nl.proef.huis;
            import nl.actieoverleg.regel.*;
            declare Vragen
                @vragenlijst
                rook : Antwoord @vraag( "Rook?" ) @groep( "Huis" ) @bron( "Boek" )
                vuur : Antwoord @vraag( "Vuur?" ) @groep( "Huis" ) @bron( "Boek" )
                water : Antwoord @vraag( "Water?" ) @groep( "Huis" ) @bron( "Boek" )
            end
            declare Criteria
                @criterialijst
                k1 : Antwoord @code( "K-1" ) @tekst( "Een." ) @bron( "Boek" )
            end
            declare Overleggen
                @overleglijst
                tafel : String @code( "TAFEL" ) @naam( "Tafel" )
            end
            declare Ingangen
                @inganglijst
                tafel : Antwoord @code( "TAFEL" ) @naam( "Tafel" ) @overleg( "TAFEL" )
            end
            declare Signalen
                @signaallijst
                let : String @code( "LET" ) @tekst( "Let op." ) @bron( "Boek" ) @urgent
                ook : String @code( "OOK" ) @tekst( "Let ook op." ) @bron( "Boek" )
            end
            rule "Een" @criterium( "K-1" ) when Vragen( rook.ja ) then end
            rule "Tafel" @ingang( "TAFEL" ) when Criteria( k1.ja ) then end
            rule "Water" @signaal( "LET" ) @tekst( "Water." ) when Vragen( water.ja ) then end
            rule "Rook" @signaal( "LET" ) @tekst( "Rook." ) when Vragen( rook.ja ) then end
            rule "Vuur" @signaal( "LET" ) @tekst( "Rook." ) when Vragen( vuur.ja ) then end
            rule "Niets" @signaal( "LET" ) when Vragen( vuur.onbekend ) then end
            rule "Niets meer" @signaal( "OOK" ) when Vragen( water.ja ) then end
            """);

    private final Proefmotor motor = Proefmotor.lagen(HUIS).get(0);

    private List<String> teksten(Antwoord rook, Antwoord vuur, Antwoord water) {
        return signalen(rook, vuur, water).stream().map(Signaal::tekst).toList();
    }

    private List<Signaal> signalen(Antwoord rook, Antwoord vuur, Antwoord water) {
        return motor.adviseer(Casus.voor("P-1", null)
                .feiten(Map.of("rook", rook, "vuur", vuur, "water", water)).maak()).signalen();
    }

    @Test
    void elkeRegelDieGeldtVoegtToeWatHijZegt() {
        assertEquals(List.of(), teksten(Antwoord.NEE, Antwoord.NEE, Antwoord.NEE));
        assertEquals(List.of("Let op. Rook."), teksten(Antwoord.JA, Antwoord.NEE, Antwoord.NEE));
        assertEquals(List.of("Let op. Rook. Water.", "Let ook op."),
                teksten(Antwoord.JA, Antwoord.NEE, Antwoord.JA));
    }

    @Test
    void watErAlStaatKomtErGeenTweedeKeer() {
        assertEquals(List.of("Let op. Rook."), teksten(Antwoord.JA, Antwoord.JA, Antwoord.NEE));
    }

    @Test
    void eenRegelZonderTekstZegtAlleenWatHetSignaalZegt() {
        assertEquals(List.of("Let op."), teksten(Antwoord.NEE, Antwoord.ONBEKEND, Antwoord.NEE));
        assertEquals(List.of("Let op. Water.", "Let ook op."),
                teksten(Antwoord.NEE, Antwoord.ONBEKEND, Antwoord.JA));
    }

    @Test
    void alleenEenGemerktSignaalIsUrgent() {
        assertEquals(List.of(new Signaal("LET", "Let op. Water.", "Boek", "huis", true),
                new Signaal("OOK", "Let ook op.", "Boek", "huis", false)),
                signalen(Antwoord.NEE, Antwoord.NEE, Antwoord.JA));
    }
}
