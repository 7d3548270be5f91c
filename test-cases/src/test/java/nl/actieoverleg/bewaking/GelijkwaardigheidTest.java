package nl.actieoverleg.bewaking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.drl.Modulelezer;
import nl.actieoverleg.regelmodule.Regelmodule;
import org.junit.jupiter.api.Test;

/** A difference that shows only on another day, or after another count, is found as well. */
class GelijkwaardigheidTest {

    private static final Map<String, String> BASIS = Map.of(
            "regelmodule.properties", "id=basis\nnaam=Basis\nversie=1\n",
            "regels.drl", """
            package nl.proef.basis;
            import nl.actieoverleg.regel.*;
            declare Vragen
                @vragenlijst
                ernstig : Antwoord @vraag( "Is het ernstig?" ) @groep( "Soort" ) @bron( "Boek" )
                letsel : Antwoord @vraag( "Is er letsel?" ) @groep( "Soort" ) @bron( "Boek" )
            end
            declare Criteria
                @criterialijst
                k1 : Antwoord @code( "K-1" ) @tekst( "Het is ernstig." ) @bron( "Boek" )
                k2 : Antwoord @code( "K-2" ) @tekst( "De tafel is er al." ) @bron( "Boek" )
            end
            declare Overleggen
                @overleglijst
                tafel : String @code( "TAFEL" ) @naam( "De tafel" )
            end
            declare Ingangen
                @inganglijst
                tafel : Antwoord @code( "TAFEL" ) @naam( "De tafel" ) @overleg( "TAFEL" )
            end
            declare Partijen
                @partijlijst
                arts : String @code( "ARTS" ) @naam( "Arts" )
            end
            rule "ernstig" @criterium( "K-1" ) when Vragen( ernstig.ja ) then end
            rule "er is een tafel" @criterium( "K-2" ) when Peildatum( vanaf( "2031-01-01" ) ) then end
            rule "de tafel past" @ingang( "TAFEL" ) @bron( "Boek" )
            when Criteria( k1.ja, k2.ja ) then end rule "de arts"
                @deelnemer( "ARTS" ) @rol( "VAST" ) @bron( "Boek" )
            when Vragen( letsel.ja ) Routering( routeIs( "TAFEL" ) ) then end
            """);
    private static final Map<String, String> DORP = Map.of(
            "regelmodule.properties", "id=dorp\nnaam=Dorp\nversie=1\nregio=DORP\nop=basis\n",
            "regels.drl", "package nl.proef.dorp;\n");

    @Test
    void ookOpEenDagDieGeenCasusHeeft() {
        Regelmodule basis = Modulelezer.bouw(BASIS, List.of());
        Proefregels regels = new Proefregels(List.of(basis, Modulelezer.bouw(DORP, List.of(basis))));
        Gelijkwaardigheid onderzoek = new Gelijkwaardigheid(regels);
        List<Mutant> mutanten = new Mutantenmaker(List.of(basis), BASIS).maak();

        Mutant zonderArts = mutanten.stream().filter(mutant -> mutant.onderwerp().equals("de arts")
                && mutant.soort() == Mutatiesoort.REGEL_WEG).findFirst().orElseThrow();
        Gelijkwaardigheid.Bevinding bevinding = onderzoek.zoek(zonderArts, regels.met(zonderArts, BASIS));
        assertNotNull(bevinding.verschil());
        assertEquals(LocalDate.of(2031, 1, 1), bevinding.verschil().peildatum());

        Mutant naar = mutanten.stream().filter(mutant -> mutant.wijziging().endsWith("werd naar( \"TAFEL\" )"))
                .findFirst().orElseThrow();
        Gelijkwaardigheid.Bevinding gelijk = onderzoek.zoek(naar, regels.met(naar, BASIS));
        assertNull(gelijk.verschil());
        assertTrue(gelijk.volledig());
    }
}
