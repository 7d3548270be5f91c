package nl.actieoverleg.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Signaal;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelset.Criterium;
import nl.actieoverleg.regelset.GekoppeldeRegel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Over rules and answers made by chance: what an advice says follows from the rules that hold, and only from those. */
class VoorgelegdTest {

    private static final int CASUSSEN = 200;

    static final String SIGNALEN = """
            package nl.proef.basis;
            import nl.actieoverleg.regel.*;
            declare Signalen
                @signaallijst
                s1 : String @code( "S-1" ) @tekst( "Een." ) @bron( "Proef" )
                s2 : String @code( "S-2" ) @tekst( "Twee." ) @bron( "Proef" )
            end
            rule "onbekend of nee" @signaal( "S-1" ) when Vragen( v0.nietJa, v1.onbekend ) then end
            rule "naar een overleg" @signaal( "S-2" ) when Vragen( v2.nee ) Routering( naar( "O-1" ) ) then end
            """;

    @ParameterizedTest
    @ValueSource(longs = {41, 43})
    void hetAdviesVolgtUitDeRegelsDieGelden(long zaad) {
        Map<String, String> basis = new HashMap<>(Regelmaker.basis(zaad));
        basis.put("signalen.drl", SIGNALEN);
        Proefmotor motor = Proefmotor.lagen(basis, Regelmaker.regio(zaad)).get(1);
        List<GekoppeldeRegel> regels = motor.regelset().regels();
        Random kans = new Random(zaad);
        Set<String> gegeven = new HashSet<>();
        for (int i = 0; i < CASUSSEN; i++) {
            Casus casus = Proefmotor.casus(kans, i % 4 * 0.25, true);
            Advies advies = motor.adviseer(casus);
            Voorgelegd geldend = motor.motor().geldendeRegels(casus, casus.peildatum());
            Structuur structuur = motor.structuur(casus);
            for (Criterium criterium : motor.regelset().criteria()) {
                assertEquals(structuur.criterium(criterium.code()) == Antwoord.JA,
                        geldend(regels, Conclusie.CRITERIUM, geldend).contains(criterium.code()));
            }
            Set<String> signalen = advies.signalen().stream().map(Signaal::code).collect(Collectors.toSet());
            assertEquals(signalen, geldend(regels, Conclusie.SIGNAAL, geldend));
            gegeven.addAll(signalen);
        }
        assertEquals(Set.of("S-1", "S-2"), gegeven, "not every signal was ever given");
    }

    private static Set<String> geldend(List<GekoppeldeRegel> regels, Conclusie conclusie, Voorgelegd geldend) {
        return regels.stream().filter(regel -> regel.conclusie() == conclusie && geldend.geldt(regel))
                .map(GekoppeldeRegel::tekst).collect(Collectors.toSet());
    }
}
