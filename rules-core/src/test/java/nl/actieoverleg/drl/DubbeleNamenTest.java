package nl.actieoverleg.drl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import nl.actieoverleg.melding.OngeldigeRegels;
import nl.actieoverleg.melding.Plaats;
import nl.actieoverleg.melding.Regelfout;
import nl.actieoverleg.regelmodule.Regelmodule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of lists, codes and names that are there twice. */
class DubbeleNamenTest {

    @Test
    void refusesAListTwice() {
        for (String naam : List.of("Feiten", "FEITEN")) {
            Map<String, String> bronnen = Proef.volledig(Proef.REGELS);
            bronnen.put("z.drl", Proef.KOP + "declare " + naam + " //!\n    @vragenlijst\n" + LijstenTest.vraag("nieuw")
                    + "end\n");
            Proef.assertFoutInModule(bronnen, "z.drl", "De lijst " + naam
                    + " bestaat al (nl/actieoverleg/noord/lijsten.drl, regelnummer 8)", "andere naam");
        }
    }

    @Test
    void aRuleOnTheSecondListOfANameDoesNotHideThatItIsThere() {
        Map<String, String> bronnen = Proef.volledig(Proef.REGELS);
        bronnen.put("z.drl", Proef.KOP + "declare Feiten\n    @vragenlijst\n" + LijstenTest.vraag("nieuw") + "end\n"
                + "rule \"Nieuw\" @signaal( \"S-1\" ) when Feiten( nieuw.ja ) then end\n");
        assertEquals(List.of("z.drl, regelnummer 6: De lijst Feiten bestaat al (nl/actieoverleg/noord/lijsten.drl, "
                + "regelnummer 8). Kies een andere naam, bijvoorbeeld met de naam van de regio erachter.",
                "z.drl, regelnummer 10: Feiten heeft geen nieuw. Zet het eerst in een lijst, of kies uit: "
                + "afstemmingNodig, stalking, letsel, dreiging."),
                assertThrows(OngeldigeRegels.class, () -> Modulelezer.bouw(bronnen, List.of())).fouten().stream()
                        .map(Regelfout::toString).toList());
    }

    @Test
    void refusesACodeTwice() {
        Map<String, String> bronnen = Proef.volledig(Proef.REGELS);
        bronnen.put("z.drl", Proef.KOP + "declare MeerSignalen\n    @signaallijst\n"
                + "    s1 : String @code( \"S1\" ) @tekst( \"T\" ) @bron( \"B\" )\n"
                + "    s2 : String @code( \"S-2\" ) @tekst( \"T\" ) @bron( \"B\" )\nend\n"
                + "declare NogMeerSignalen\n    @signaallijst\n"
                + "    s2 : String @code( \"s-2\" ) @tekst( \"T\" ) @bron( \"B\" ) //!\nend\n"
                + "rule \"1\" @signaal( \"S1\" ) when Feiten( letsel.ja ) then end\n"
                + "rule \"2\" @signaal( \"S-2\" ) when Feiten( letsel.ja ) then end\n");
        Proef.assertFoutInModule(bronnen, "z.drl", "s-2 staat al bij de signalen (z.drl, regelnummer 9)",
                "Kies een eigen code");
    }

    @Test
    void refusesAQuestionAndACounterOfTheSameName() {
        Map<String, String> bronnen = Proef.volledig(Proef.REGELS);
        bronnen.put("z.drl", Proef.KOP + "declare MeerTellers\n    @tellerlijst\n"
                + "    stalking : int @tekst( \"Hoe vaak?\" ) @bron( \"B\" ) //!\nend\n");
        Proef.assertFoutInModule(bronnen, "z.drl", "stalking staat al bij de vragen", "Kies een eigen code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kenmerk", "provincie", "peildatum", "feiten", "nodig", "lopendeOverleggen"})
    void refusesAQuestionOrACounterThatACaseHasAFieldFor(String veld) {
        Map<String, String> bronnen = Proef.volledig(Proef.REGELS);
        bronnen.put("z.drl", Proef.KOP + "declare MeerTellers\n    @tellerlijst\n    " + veld
                + " : int @tekst( \"Hoe vaak?\" ) @bron( \"B\" ) //!\nend\n");
        Proef.assertFoutInModule(bronnen, "z.drl", "Elke casus heeft al een veld " + veld, "Kies een andere naam");
        bronnen.put("z.drl", Proef.KOP + "declare MeerFeiten\n    @vragenlijst\n    " + veld
                + " : Antwoord @vraag( \"Zo?\" ) @groep( \"G\" ) @bron( \"B\" ) //!\nend\n");
        Proef.assertFoutInModule(bronnen, "z.drl", "Elke casus heeft al een veld " + veld, "Kies een andere naam");
    }

    @Test
    void agendasMayShareTheNamesOfTheirPoints() {
        Map<String, String> bronnen = Proef.bronnen(Proef.REGELS);
        bronnen.put("z.drl", Proef.KOP + "declare AgendaAnders\n    @agendalijst\n"
                + "    opening : String @kop( \"Begin\" ) @tekst( \"Kennismaken\" ) @bron( \"B\" )\nend\n");
        assertEquals(List.of(), Proef.fouten(bronnen));
    }

    @Test
    void refusesAListOfTheLayerBelowUnderTheSameName() {
        Regelmodule noord = Modulelezer.lees(Proef.volledig(Proef.REGELS), List.of());
        Map<String, String> bronnen = Map.of("regelmodule.properties", """
                id=drenthe
                naam=Drenthe
                versie=1.0.0
                regio=DRENTHE
                op=noord
                """, "d.drl", """
                package nl.actieoverleg.drenthe;
                import nl.actieoverleg.regel.*;
                declare Feiten
                    @vragenlijst
                    huisverbod : Antwoord @vraag( "Is er een huisverbod?" ) @groep( "Vooraf" ) @bron( "Drenthe" )
                end
                """);
        List<Regelfout> fouten = assertThrows(OngeldigeRegels.class,
                () -> Modulelezer.bouw(bronnen, List.of(noord))).fouten();
        assertEquals(1, fouten.size());
        assertEquals(new Plaats("d.drl", 3), fouten.get(0).plaats());
        assertTrue(fouten.get(0).melding().contains(
                "De lijst Feiten bestaat al (nl/actieoverleg/noord/lijsten.drl, regelnummer 8)"));
    }
}
