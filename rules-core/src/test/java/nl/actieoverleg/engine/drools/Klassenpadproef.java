package nl.actieoverleg.engine.drools;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.drl.Modulelezer;
import nl.actieoverleg.engine.Motor;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelset.Regelset;

/** Reads rules and advises, from the text to the route; uses nothing of a test library. */
public final class Klassenpadproef {

    private Klassenpadproef() {
    }

    /** The route of one case. */
    public static String route() {
        Regelset regelset = Regelset.van(List.of(Modulelezer.bouw(Map.of(
                "regelmodule.properties", "id=markt\nnaam=Markt\nversie=1\n", "markt.drl", """
                package nl.proef.markt;
                import nl.actieoverleg.regel.*;
                declare Vragen
                    @vragenlijst
                    vers : Antwoord @vraag( "Vers?" ) @groep( "Waar" ) @bron( "Boek" )
                end
                declare Criteria @criterialijst k1 : Antwoord @code( "K-1" ) @tekst( "Een." ) @bron( "Boek" ) end
                declare Kramen @overleglijst kaas : String @code( "KAAS" ) @naam( "Kaas" ) end
                declare Ingangen
                    @inganglijst
                    kaas : Antwoord @code( "KAAS" ) @naam( "Kaas" ) @overleg( "KAAS" )
                end
                rule "k1" @criterium( "K-1" ) when Vragen( vers.ja ) then end
                rule "kaas" @ingang( "KAAS" ) when Criteria( k1.ja ) then end
                """), List.of())));
        return new Motor(regelset, new Droolsnetwerk(regelset.regels()))
                .adviseer(Casus.voor("A", "X").feit("vers", Antwoord.JA).maak(), LocalDate.EPOCH).route();
    }
}
