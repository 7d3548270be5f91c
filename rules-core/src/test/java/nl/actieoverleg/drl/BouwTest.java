package nl.actieoverleg.drl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import nl.actieoverleg.melding.OngeldigeRegels;
import nl.actieoverleg.melding.Plaats;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelmodule.Routewoord;
import nl.actieoverleg.regelmodule.Voorwaarde.Dag;
import nl.actieoverleg.regelmodule.Voorwaarde.Minstens;
import nl.actieoverleg.regelmodule.Voorwaarde.Routeert;
import nl.actieoverleg.regelmodule.Voorwaarde.Telt;
import nl.actieoverleg.regelmodule.Voorwaarde.Toets;
import nl.actieoverleg.regelmodule.Voorwaarde.Vraagt;
import nl.actieoverleg.regelset.GekoppeldeRegel;
import nl.actieoverleg.regelset.Regelset;
import org.junit.jupiter.api.Test;

/** Rules that pass every check become what they say, alone and on the layer below. */
class BouwTest {

    private static final Map<String, String> NOORD = Proef.bronnen(Proef.KOP + """
            rule "Stalking – een “complexe” vorm van geweld"
                @criterium( "NN-3a" )
            when
                Feiten( stalking.ja ) // één feit is genoeg
            then
                // niets
            end

            rule "Letsel en dreiging, of twee van de drie"
                @criterium( "NN-3b" )
            when
                Feiten( minstens( 2,
                    stalking.ja, /* of */ letsel.ja, dreiging.ja ) )
            then
            end

            rule "Vaak besproken sinds de nieuwe werkwijze"
                @criterium( "AM-1" )
            when
                Tellers( keerBesproken >= 3 )
                Peildatum( vanaf( "2023-09-01" ) )
            then
            end

            rule "Overleg past niet, en er is geen letsel"
                @signaal( "S-1" )
            when
                Routering( bijnaPassend, routeIs( "GEEN_PASSEND_OVERLEG" ) )
                Feiten( letsel.nee, minstens( 1, dreiging.nietJa ) )
            then
            end

            rule "Eerst bellen" @ingang( "EERST_BELLEN" ) when Criteria( nn3b.ja ) then end
            rule "Inhoudelijk" @ingang( "INH" ) when Criteria( nn3a.ja ) then end
            rule "Maatwerk" @ingang( "MAATWERK" ) when Criteria( am1.ja ) then end
            """);

    private static final Map<String, String> DRENTHE = Map.of("regelmodule.properties", """
            id=drenthe
            naam=Drenthe
            versie=1.0.0
            regio=DRENTHE
            op=noord
            """, "regels van Drenthe.drl", """
            package nl.actieoverleg.drenthe;

            import nl.actieoverleg.regel.*;
            import nl.actieoverleg.noord.Feiten;
            import nl.actieoverleg.noord.Criteria;

            declare FeitenDrenthe
                @vragenlijst
                huisverbod : Antwoord @vraag( "Is er een huisverbod?" ) @groep( "Vooraf" ) @bron( "Drenthe" )
            end

            declare CriteriaDrenthe
                @criterialijst
                dr1 : Antwoord @code( "DR-1" ) @tekst( "Er is een huisverbod." ) @bron( "Drenthe" )
            end

            rule "Stalking met een huisverbod"
                @criterium( "DR-1" )
            when
                Criteria( nn3a.ja )
                Feiten( stalking.ja )
                FeitenDrenthe( huisverbod.ja )
            then
            end
            """);

    private static Regel regel(Regelmodule module, String naam) {
        return module.regels().stream().filter(regel -> regel.naam().equals(naam)).findFirst().orElseThrow();
    }

    @Test
    void conditionsAreReadAsTheyStand() {
        Regelmodule noord = Modulelezer.bouw(NOORD, List.of());
        Vraagt stalking = new Vraagt("Feiten", "stalking", Toets.JA, 0);
        assertEquals(List.of(stalking),
                Proef.zonderRegelnummers(regel(noord, "Stalking – een “complexe” vorm van geweld")));
        assertEquals(List.of(new Minstens(2, List.of(stalking, new Vraagt("Feiten", "letsel", Toets.JA, 0),
                new Vraagt("Feiten", "dreiging", Toets.JA, 0)), 0)),
                Proef.zonderRegelnummers(regel(noord, "Letsel en dreiging, of twee van de drie")));
        assertEquals(List.of(new Telt("Tellers", "keerBesproken", 3, 0), new Dag(true, "2023-09-01", 0)),
                Proef.zonderRegelnummers(regel(noord, "Vaak besproken sinds de nieuwe werkwijze")));
        assertEquals(List.of(new Routeert(Routewoord.BIJNA_PASSEND, null, 0),
                new Routeert(Routewoord.ROUTE_IS, "GEEN_PASSEND_OVERLEG", 0),
                new Vraagt("Feiten", "letsel", Toets.NEE, 0),
                new Minstens(1, List.of(new Vraagt("Feiten", "dreiging", Toets.NIET_JA, 0)), 0)),
                Proef.zonderRegelnummers(regel(noord, "Overleg past niet, en er is geen letsel")));
        assertEquals(new Plaats("nl/actieoverleg/noord/regels.drl", 6), noord.regels().get(0).plaats());
    }

    @Test
    void aLayerStandsOnTheOneBelow() {
        Regelmodule noord = Modulelezer.bouw(NOORD, List.of());
        Regelmodule drenthe = Modulelezer.bouw(DRENTHE, List.of(noord));
        Regelset regelset = Regelset.van(List.of(noord, drenthe));
        assertEquals(List.of(0, 0, 0, 1, 1, 1, 1), regelset.regels().stream()
                .filter(regel -> regel.conclusie().bepaaltRoute()).map(GekoppeldeRegel::stap).toList(),
                "a rule takes its turn after what it rests on");
        OngeldigeRegels zonder = assertThrows(OngeldigeRegels.class, () -> Modulelezer.bouw(DRENTHE, List.of()));
        assertTrue(zonder.getMessage().contains("noord, maar die module is er niet"), zonder::getMessage);
    }

    @Test
    void aModuleOfListsAloneIsEnough() {
        Regelmodule module = Modulelezer.bouw(Proef.los("""
                package nl.actieoverleg.noord;
                declare Partijen
                    @partijlijst
                    politie : String @code( "POLITIE" ) @naam( "Politie" )
                end
                """), List.of());
        assertEquals(List.of(), module.regels());
        assertEquals("POLITIE", module.lijsten().get(0).velden().get(0).code());
    }

    @Test
    void theSameSourcesGiveTheSameModule() {
        Regelmodule gebouwd = Modulelezer.bouw(NOORD, List.of());
        assertEquals(gebouwd, Modulelezer.bouw(NOORD, List.of()));
        assertEquals(gebouwd, Modulelezer.lees(NOORD, List.of()));
        assertEquals(NOORD, gebouwd.teksten());
    }
}
