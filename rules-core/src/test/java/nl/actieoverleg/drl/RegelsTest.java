package nl.actieoverleg.drl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import nl.actieoverleg.melding.Plaats;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Regel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a rule may say beside its conditions, and what is said when it says something else. */
class RegelsTest {

    private static final String BESTAND = "nl/actieoverleg/noord/regels.drl";
    private static final String WHEN = "\nwhen\n    Feiten( stalking.ja )\nthen\nend\n";

    private static void assertFout(String regels, String melding, String remedie) {
        Proef.assertFout(Proef.bronnen(Proef.KOP + regels), BESTAND, melding, remedie);
    }

    @Test
    void readsEveryConclusion() {
        List<Regel> regels = Modulelezer.lees(Proef.bronnen(Proef.KOP + """
                rule "c" @criterium( "NN-3a" ) @bron( "Bijlage" ) when Feiten( stalking.ja ) then end
                rule "i" @ingang( "INH" ) when Criteria( nn3a.ja ) then end
                rule "w" @weerhoudt( "INH" ) when Tellers( keerBesproken >= 2 ) then end
                rule "t" @tenzij( "INH" ) when Criteria( nn3b.ja ) then end
                rule "s" @signaal( "S-1" ) when Feiten( letsel.nee ) then end
                rule "d" @deelnemer( "POLITIE, VEILIG_THUIS" ) @rol( "VAST" ) when Routering( looptElders ) then end
                rule "m" @moment( "TUSSENDOOR" ) when Routering( bijnaPassend ) then end
                rule "f" @frequentie( "Elke week" ) @bron( "Werkwijze" ) when Routering( meerderePassend ) then end
                rule "a"
                    @agenda( "AgendaActieoverleg" )
                when
                    Routering( naar( "ACTIEOVERLEG" ) )
                then
                end
                """), List.of()).regels();
        assertEquals(List.of(Conclusie.values()), regels.stream().map(Regel::conclusie).toList());
        assertEquals(List.of("NN-3a", "INH", "INH", "INH", "S-1", "POLITIE, VEILIG_THUIS", "TUSSENDOOR", "Elke week",
                "AgendaActieoverleg"), regels.stream().map(Regel::doel).toList());
        assertEquals(Map.of("bron", "Bijlage"), regels.get(0).annotaties());
        assertEquals(Map.of("rol", "VAST"), regels.get(5).annotaties());
        assertEquals(Map.of("bron", "Werkwijze"), regels.get(7).annotaties());
        assertEquals("a", regels.get(8).naam());
        assertEquals(new Plaats(BESTAND, 14), regels.get(8).plaats());
        assertThrows(UnsupportedOperationException.class, () -> regels.get(8).annotaties().put("rol", "VAST"));
    }

    @Test
    void readsCommentsAnywhere() {
        assertEquals(1, Modulelezer.lees(Proef.bronnen(Proef.KOP + """
                // rule "weg" salience( 3 )
                rule /* eerst */ "Stalking" // met een apostrof: 's avonds, en een \\ ook
                    @criterium( /* code */ "NN-3a" ) // "
                when // end
                    /* Feiten( x.ja ) */ Feiten( // then
                        stalking.ja )
                then
                    // hier gebeurt niets
                    /* end */
                end // klaar
                """), List.of()).regels().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
        @bron( "B" ) ~ trekt geen conclusie ~ @criterium, @ingang
        ~ trekt geen conclusie ~ @criterium, @ingang
        @criteruim( "NN-3a" ) ~ @criteruim hoort niet bij een regel ~ Bedoelde u @criterium?
        @criterium( "NN-3a" ) @Watch( "x" ) ~ @Watch hoort niet bij een regel ~ @criterium
        @criterium( "NN-3a" ) @ingang( "INH" ) ~ meer dan één conclusie: @criterium en @ingang ~ twee regels
        @criterium( "NN-3a" ) @criterium( "NN-3b" ) ~ @criterium staat hier dubbel ~ Haal er één weg
        @criterium "NN-3a" ~ Achter @criterium ontbreekt een tekst ~ @criterium( "…" )
        @bron( "B" ) criterium( "NN-3a" ) ~ Voor criterium ontbreekt het teken @ ~ Schrijf: @criterium( "…" )
        @criterium ~ Achter @criterium ontbreekt een tekst ~ @criterium( "…" )
        @criterium( "" ) ~ De tekst achter @criterium is leeg ~ Vul de tekst in
        @criterium( "NN–3a" ) ~ heeft een lang streepje (–) ~ Schrijf een gewoon streepje: NN-3a
        @criterium( "NN-3а" ) ~ een letter uit een ander alfabet (а) ~ Typ de code opnieuw
        @criterium( "NN 3a" ) ~ NN 3a bij @criterium heeft een spatie ~ AB-1
        @criterium( NN ) ~ Achter @criterium staat iets anders ~ @criterium( "…" )
        @criterium( "NN-3a" ) @rol( "VAST" ) ~ @rol hoort alleen bij @deelnemer ~ Haal het weg
        @criterium( "NN-3a" ) @tekst( "Let op." ) ~ @tekst hoort alleen bij @signaal ~ Haal het weg
        @signaal( "S-1" ) @tekst( "" ) ~ De tekst achter @tekst is leeg ~ Vul de tekst in
        @deelnemer( "POLITIE" ) ~ hoort ook @rol ~ @rol( "VAST" )
        @deelnemer( "POLITIE" ) @rol( "VASTE" ) ~ De rol VASTE bestaat niet ~ Bedoelde u VAST?
        @deelnemer( "POLITIE" ) @rol( "GAST_VAN_DE_DAG" ) ~ De rol GAST_VAN_DE_DAG bestaat niet ~ \
            VAST, AANBEVOLEN, TWEEDE_SCHIL
        @deelnemer( "POLITIE," ) @rol( "VAST" ) ~ De code  bij @deelnemer is geen goede code ~ AB-1
        @moment( "DIREKT" ) ~ Het moment DIREKT bestaat niet ~ Bedoelde u DIRECT?
        @moment( "OOIT_EENS" ) ~ Het moment OOIT_EENS bestaat niet ~ DIRECT, TUSSENDOOR, GEPLAND
        @frequentie( "Elke week" ) ~ hoort ook @bron ~ @bron( "…" )
        @agenda( "de agenda" ) ~ is niet de naam van een agenda ~ AgendaOverleg
        @signaal( "S-1" ) salience( 10 ) ~ mag geen salience hebben ~ De volgorde van regels doet er niet toe
        salience 10 @signaal( "S-1" ) ~ mag geen salience hebben ~ De volgorde van regels
        @signaal( "S-1" ) no-loop ~ mag geen no-loop hebben ~ Een regel herhaalt zichzelf nooit
        @signaal( "S-1" ) enabled( false ) ~ mag geen enabled hebben ~ geef hem een einddag
        @signaal( "S-1" ) dialect "mvel" ~ mag geen dialect hebben ~ Haal dit weg
        @signaal( "S-1" ) agenda-group "x" ~ mag geen agenda-group hebben ~ Haal dit weg
        @signaal( "S-1" ) date-effective "1-jan-2024" ~ mag geen date-effective hebben ~ Peildatum( vanaf(
        @signaal( "S-1" ) date-expires "1-jan-2024" ~ mag geen date-expires hebben ~ Peildatum( voor(
        @signaal( "S-1" ) attributes ~ mag geen attributes hebben ~ Haal dit weg
        extends "Andere regel" @signaal( "S-1" ) ~ mag geen extends hebben ~ Haal dit weg
        @signaal( "S-1" ) @ ~ Achter het teken @ ontbreekt ~ @bron(
        """)
    void refusesOtherRuleHeads(String kop, String melding, String remedie) {
        assertFout("rule \"Proefregel\" " + (kop == null ? "" : kop) + " //!" + WHEN, melding, remedie);
    }

    @Test
    void refusesARuleWithoutConditions() {
        assertFout("rule \"Altijd\" //!\n    @signaal( \"S-1\" )\nwhen\nthen\nend\n", "heeft geen voorwaarden",
                "Feiten( eenVraag.ja )");
    }

    @Test
    void refusesAnEmptyName() {
        assertFout("rule \" \" @signaal( \"S-1\" ) //!" + WHEN, "heeft een lege naam", "leesbare zin");
    }

    @Test
    void refusesANameWithoutQuotes() {
        assertFout("rule Stalking @signaal( \"S-1\" ) //!"
                + WHEN, "ontbreekt de naam van de regel", "aanhalingstekens");
    }

    @Test
    void refusesANameTwice() {
        Map<String, String> bronnen = Proef.bronnen(Proef.REGELS);
        bronnen.put("z.drl", Proef.KOP + "rule \"Stalking is een complexe vorm van geweld\" @signaal( \"S-1\" ) //!"
                + WHEN);
        Proef.assertFout(bronnen, "z.drl",
                "Er is al een regel met de naam \"Stalking is een complexe vorm van geweld\": " + BESTAND
                + ", regelnummer 6",
                "eigen naam");
    }

    @ParameterizedTest
    @ValueSource(strings = {"System.exit( 0 );", "insert( new Feiten() );", "modify( x ) { setStalking( null ) }", "x",
        "};", "then[ anders ]"})
    void refusesAConsequence(String gevolg) {
        assertFout("rule \"Doet iets\" @signaal( \"S-1\" )\nwhen\n    Feiten( stalking.ja )\nthen\n    " + gevolg
                + " //!\nend\n", "Onder then staat iets", "Laat het stuk tussen then en end leeg");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
        rule "R" @signaal( "S-1" ) //!^when^Feiten( stalking.ja )^then ~ wordt niet afgesloten ~ end
        rule "R" @signaal( "S-1" ) //!^when^Feiten( stalking.ja )^end ~ ontbreekt het woord then ~ then
        rule "R" @signaal( "S-1" ) //!^Feiten( stalking.ja )^then^end ~ ontbreekt het woord when ~ when
        rule "R" @signaal( "S-1" ) //!^then^end ~ ontbreekt het woord when ~ when
        rule "R" @signaal( "S-1" )^when^Feiten( stalking.ja //!^then^end ~ \
            haakje dat hier opent, wordt niet afgesloten ~ Feiten( eenVraag.ja )
        rule "R" @signaal( "S-1" )^when^Feiten( stalking.ja ) ) //!^then^end ~ Dit haakje sluit niets af ~ \
            haakje te veel
        rule "R" @signaal( "S-1" )^when^Feiten( stalking.ja ] //!^then^end ~ Dit haakje sluit niets af: ] ~ \
            haakje te veel
        rule "R" @signaal( "S-1" )^when^Feiten((((((((stalking.ja)))))))) //!^then^end ~ \
            te veel haakjes in elkaar ~ meer voorwaarden
        rule "R" @signaal( "S-1" )^when^Feiten( stalking.ja letsel.ja ) //!^then^end ~ het gaat mis bij letsel ~ \
            komma, punt of haakje
        rule "R" @signaal( "S-1" )^when^Feiten( stalking.ja, ) //!^then^end ~ het gaat mis bij ) ~ \
            komma, punt of haakje
        rule "R" @signaal( "S-1" )^when^Feiten stalking.ja //!^then^end ~ het gaat mis bij stalking ~ \
            komma, punt of haakje
        rule "R" @signaal( "S-1" )^when^Feiten( stalking.ja ); //!^then^end ~ het gaat mis bij ; ~ Haal de puntkomma weg
        rule "R" @signaal( "S-1" )^when^Feiten( stalking.ja ), //!^Feiten( letsel.ja )^then^end ~ \
            Tussen twee voorwaarden staat hier een komma ~ Haal de komma weg
        rule "R" @signaal( "S-1" )^when^Peildatum >= "2027-01-01" //!^then^end ~ \
            Achter Peildatum ontbreekt het haakje ~ Peildatum( vanaf(
        -- Een opmerking //! ~ buiten een lijst of regel ~ zet er // voor
        rule "R" @signaal( "S-1 )^when^Feiten( stalking.ja )^then^end //! ~ niet afgesloten ~ Zet een "
        regel "R" @signaal( "S-1" ) //!^when^Feiten( stalking.ja )^then^end ~ buiten een lijst of regel: regel ~ \
            Bedoelde u rule?
        # Een opmerking //! ~ Hier staat een # ~ met // in plaats van met #
        <<<<<<< HEAD //! ~ twee mensen dezelfde regels gewijzigd ~ Kies wat er moet staan
        ======= //! ~ twee mensen dezelfde regels gewijzigd ~ Kies wat er moet staan
        >>>>>>> 8ac1f2e (Nieuw) //! ~ twee mensen dezelfde regels gewijzigd ~ Kies wat er moet staan
        rul "R" @signaal( "S-1" ) //!^when^Feiten( stalking.ja )^then^end ~ buiten een lijst of regel: rul ~ \
            Bedoelde u rule?
        query "alles" //!^Feiten( stalking.ja )^end ~ kent geen query's ~ rule
        function int twee() { return 2; } //! ~ buiten een lijst of regel: function ~ rule … end
        global java.util.List lijst //! ~ buiten een lijst of regel: global ~ rule … end
        unit Regels; //! ~ buiten een lijst of regel: unit ~ rule … end
        dialect "mvel" //! ~ buiten een lijst of regel: dialect ~ rule … end
        declare entry-point "x" //!^end ~ Achter declare entry staat iets ~ één naam
        /* einde //! ~ nergens afgesloten ~ */
        """)
    void refusesABrokenFile(String regels, String melding, String remedie) {
        String tekst = regels.stripTrailing().replace('^', '\n');
        // An unclosed text takes the mark with it, so the mark moves to the line where the text starts.
        if (melding.startsWith("niet afgesloten")) {
            tekst = tekst.replace(" //!", "").replace("S-1 )", "S-1 ) //!");
        }
        assertFout(tekst + "\n", melding, remedie);
    }

    @Test
    void aRuleThatIsNotClosedDoesNotHideTheNext() {
        assertFout("""
                rule "Eerste" //!
                    @signaal( "S-1" )
                when
                    Feiten( stalking.ja )
                then

                rule "Tweede"
                    @signaal( "S-1" )
                when
                    Feiten( letsel.ja )
                then
                end
                """, "De regel die hier begint, wordt niet afgesloten", "end");
    }
}
