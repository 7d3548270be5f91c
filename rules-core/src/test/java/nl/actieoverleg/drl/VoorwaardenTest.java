package nl.actieoverleg.drl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.actieoverleg.regel.Peildatum;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelmodule.Routewoord;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelmodule.Voorwaarde.Dag;
import nl.actieoverleg.regelmodule.Voorwaarde.Minstens;
import nl.actieoverleg.regelmodule.Voorwaarde.Routeert;
import nl.actieoverleg.regelmodule.Voorwaarde.Telt;
import nl.actieoverleg.regelmodule.Voorwaarde.Toets;
import nl.actieoverleg.regelmodule.Voorwaarde.Vraagt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the conditions of a rule may say, and what is said when they say something else. */
class VoorwaardenTest {

    private static final String REGELBESTAND = "nl/actieoverleg/noord/regels.drl";

    private static String regel(String conclusie, String voorwaarden) {
        return Proef.KOP + "rule \"Proefregel\"\n    " + conclusie + "\nwhen\n" + voorwaarden + "\nthen\nend\n";
    }

    private static List<Voorwaarde> lees(String conclusie, String voorwaarden) {
        List<Regel> regels = Modulelezer.lees(Proef.bronnen(regel(conclusie, voorwaarden)), List.of()).regels();
        assertEquals(1, regels.size());
        return Proef.zonderRegelnummers(regels.get(0));
    }

    @Test
    void readsEveryFormOfCondition() {
        assertEquals(List.of(
                new Vraagt("Feiten", "stalking", Toets.JA, 0),
                new Minstens(2, List.of(new Vraagt("Feiten", "stalking", Toets.JA, 0), new Vraagt("Feiten", "letsel",
                Toets.JA, 0),
                        new Vraagt("Feiten", "dreiging", Toets.JA, 0)), 0),
                new Vraagt("Criteria", "nn3b", Toets.JA, 0),
                new Telt("Tellers", "keerBesproken", 3, 0),
                new Dag(true, "2023-09-01", 0),
                new Dag(false, "2027-01-01", 0)),
                lees("@criterium( \"NN-3a\" )", """
                            Feiten( stalking.ja,
                                minstens( 2, // twee van de drie
                                    stalking.ja, letsel . ja, /* ook */ dreiging.ja ) )
                            Criteria( nn3b.ja )
                            Tellers( keerBesproken >= 3 )
                            Peildatum( vanaf( "2023-09-01" ), voor( "2027-01-01" ) )
                        """));
    }

    @Test
    void readsEveryAnswerInARuleThatFollowsTheRoute() {
        assertEquals(List.of(
                new Vraagt("Feiten", "stalking", Toets.NEE, 0),
                new Vraagt("Feiten", "letsel", Toets.ONBEKEND, 0),
                new Vraagt("Criteria", "nn3a", Toets.NIET_JA, 0),
                new Minstens(1, List.of(new Vraagt("Ingangen", "inh", Toets.NIET_NEE, 0)), 0)),
                lees("@signaal( \"S-1\" )", """
                            Feiten( stalking.nee, letsel.onbekend )
                            Criteria( nn3a.nietJa )
                            Ingangen( minstens( 1, inh.nietNee ) )
                        """));
    }

    @Test
    void readsEveryWordAboutTheRoute() {
        assertEquals(List.of(
                new Routeert(Routewoord.ROUTE_IS, "GEEN_OVERLEG_NODIG", 0),
                new Routeert(Routewoord.ROUTE_IS_NIET, "MDA_PLUS_PLUS", 0),
                new Routeert(Routewoord.NAAR, "ACTIEOVERLEG", 0),
                new Routeert(Routewoord.VIA_INGANG, "INH", 0),
                new Routeert(Routewoord.OOK_PASSEND, "ACTIEOVERLEG", 0),
                new Routeert(Routewoord.MEERDERE_PASSEND, null, 0),
                new Routeert(Routewoord.LOOPT_ELDERS, null, 0),
                new Routeert(Routewoord.BIJNA_PASSEND, null, 0),
                new Routeert(Routewoord.AANMELDING_ONVOLLEDIG, null, 0)),
                lees("@moment( \"GEPLAND\" )", """
                            Routering( routeIs( "GEEN_OVERLEG_NODIG" ), routeIsNiet( "MDA_PLUS_PLUS" ) )
                            Routering( naar( "ACTIEOVERLEG" ), viaIngang( "INH" ), ookPassend( "ACTIEOVERLEG" ) )
                            Routering( meerderePassend, looptElders, bijnaPassend, aanmeldingOnvolledig )
                        """));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
        # Java and DRL that is not in the vocabulary
        Feiten( System.exit( 0 ) ) ~ kan in een regel niet: System.exit( 0 ) ~ Feiten( afstemmingNodig.ja )
        Feiten( stalking.ja, eval( true ) ) ~ kan in een regel niet: eval( true ) ~ Feiten( afstemmingNodig.ja )
        Feiten( new java.io.File( "x" ).delete() ) ~ kan in een regel niet: new java.io.File ~ .ja )
        Feiten( stalking.toString() ) ~ kan in een regel niet ~ .ja )
        Feiten( stalking.ja.ja ) ~ kan in een regel niet ~ .ja )
        Feiten( this.stalking.ja ) ~ kan in een regel niet ~ .ja )
        Feiten( stalking#Antwoord.ja ) ~ kan in een regel niet ~ .ja )
        Feiten( stalking!.ja ) ~ mag geen ! staan ~ .nietJa
        Feiten( true ) ~ Bij true staat niet wat er gevraagd wordt ~ true.ja
        Feiten( 1 ) ~ kan in een regel niet: 1 ~ .ja )
        Feiten( "stalking" ) ~ kan in een regel niet: "stalking" ~ .ja )
        Feiten( stalking == Antwoord.JA ) ~ mag geen == staan ~ eenVraag.ja
        Feiten( stalking != Antwoord.NEE ) ~ mag geen != staan ~ eenVraag.ja
        Feiten( stalking.ja || letsel.ja ) ~ mag geen || staan ~ tweede regel met dezelfde conclusie
        Feiten( stalking.ja or letsel.ja ) ~ het gaat mis bij or ~ minstens( 1, eenVraag.ja, andereVraag.ja )
        Feiten( stalking.ja && letsel.ja ) ~ mag geen && staan ~ komma
        Feiten( stalking.ja en letsel.ja ) ~ het gaat mis bij en ~ Zet tussen voorwaarden een komma
        Feiten( stalking.ja of letsel.ja ) ~ het gaat mis bij of ~ minstens( 1, eenVraag.ja, andereVraag.ja )
        Feiten( niet stalking.ja ) ~ mag geen niet staan: niet stalking.ja ~ andersom
        Feiten( geen stalking.ja ) ~ mag geen geen staan: geen stalking.ja ~ andersom
        Feiten( stalking..ja ) ~ twee punten achter elkaar ~ Schrijf één punt, bijvoorbeeld: eenVraag.ja
        Feiten( stal king.ja ) ~ In de naam van dit veld staat een spatie: stal king. ~ Bedoelde u stalking?
        Feiten( ja.stalking ) ~ Het antwoord staat hier voor het veld ~ Schrijf: stalking.ja
        Feiten( minsten( 1, stalking.ja ) ) ~ Het woord minsten kan in een regel niet ~ Bedoelde u minstens?
        Feiten( minstens 1, stalking.ja ) ~ Achter minstens ontbreekt het haakje ~ minstens( 2, eenVraag.ja
        Feiten { stalking.ja } ~ Achter Feiten staat een accolade ~ Gebruik ronde haakjes: Feiten( eenVraag.ja )
        Feiten( !stalking.ja ) ~ mag geen ! staan ~ andersom
        Feiten( $s : stalking.ja ) ~ kan in een regel niet: $s : stalking.ja ~ .ja )
        Feiten( stalking matches "x" ) ~ kan in een regel niet ~ .ja )
        Feiten( stalking in ( 1, 2 ) ) ~ kan in een regel niet ~ .ja )
        $f : Feiten( stalking.ja ) ~ krijgt geen naam: $f ~ Feiten( eenVraag.ja
        not Feiten( stalking.ja ) ~ Het woord not ~ andersom
        exists Feiten( stalking.ja ) ~ Het woord exists ~ Feiten( eenVraag.ja
        ( Feiten( stalking.ja ) or Feiten( letsel.ja ) ) ~ Het woord or ~ eigen regel met dezelfde conclusie
        eval( true ) ~ Het woord eval ~ Feiten(
        forall( Feiten( stalking.ja ) ) ~ Het woord forall ~ Feiten(
        accumulate( Feiten( stalking.ja ); $c : count( 1 ) ) ~ Het woord accumulate ~ Feiten(
        Feiten( stalking.ja ) from bron.lijst() ~ Het woord from ~ Feiten(
        Feiten( stalking.ja ) from entry-point "x" ~ Het woord from ~ Feiten(
        Feiten( stalking.ja ) over window:length( 3 ) ~ niet toegestaan ~ Feiten(
        Feiten( stalking.ja ) @watch( "letsel" ) ~ niet toegestaan ~ Feiten(
        Feiten( stalking.ja ) do[ anders ] ~ niet toegestaan ~ Feiten(
        /feiten[ stalking.ja ] ~ niet toegestaan ~ Feiten(
        ?vraag( stalking.ja; ) ~ geen query gebruiken ~ Feiten(
        Feiten( stalking.ja; ) ~ een komma, geen puntkomma ~ Feiten(
        nl.actieoverleg.noord.Feiten( stalking.ja ) ~ niet toegestaan ~ Feiten(
        Feiten() ~ Tussen de haakjes van Feiten staat geen ~ Feiten(
        java.lang.Runtime( exec( "rm" ) ) ~ niet toegestaan ~ Feiten(
        # the form of the conditions themselves
        Feiten( stalking ) ~ Bij stalking staat niet wat er gevraagd wordt ~ stalking.ja
        Feiten( stalking,ja ) ~ Tussen stalking en ja staat een komma in plaats van een punt ~ Schrijf: stalking.ja
        Feiten( letsel.ja, stalking,ja ) ~ Tussen stalking en ja staat een komma ~ Schrijf: stalking.ja
        Feiten( minstens( 1, stalking,ja, letsel.ja ) ) ~ Tussen stalking en ja staat een komma ~ stalking.ja
        Feiten( minstens( 1, stalking.ja letsel.ja ) ) ~ Voor letsel ontbreekt een komma ~ Zet in minstens een komma
        Feiten( minstens( 1 stalking.ja, letsel.ja ) ) ~ Voor stalking ontbreekt een komma ~ Zet in minstens een komma
        Feiten( minstens( 1, stalking.ja; letsel.ja ) ) ~ een komma, geen puntkomma ~ Feiten(
        Criteria( NN-3a.ja ) ~ Hier staat een code (NN-3a) waar een veld hoort ~ Schrijf: nn3a.ja
        Criteria( nn3b.ja, NN-3a.ja ) ~ Hier staat een code (NN-3a) waar een veld hoort ~ Schrijf: nn3a.ja
        Criteria( minstens( 1, NN-3a.ja, nn3b.ja ) ) ~ Hier staat een code (NN-3a) waar een veld ~ Schrijf: nn3a.ja
        Criteria( NN-9z.ja ) ~ Hier staat een code (NN-9z) waar een veld hoort ~ in een naam staan geen streepjes
        Feiten( stalking.yes ) ~ Het woord .yes bestaat niet ~ Bedoelde u .ja?
        Feiten( stalking.wel ) ~ Het woord .wel bestaat niet ~ Bedoelde u .ja?
        Feiten( stalking.true ) ~ Het woord .true bestaat niet ~ Bedoelde u .ja?
        Feiten( stalking.not ) ~ Het woord .not bestaat niet ~ Bedoelde u .nee?
        Feiten( stalking.no ) ~ Het woord .no bestaat niet ~ Bedoelde u .nee?
        Feiten( stalking.na ) ~ Het woord .na bestaat niet ~ Kies één van: .ja, .nee
        Feiten( stalking.jaa ) ~ Het woord .jaa bestaat niet ~ Bedoelde u .ja?
        Feiten( stalking.waarschijnlijk ) ~ Het woord .waarschijnlijk bestaat niet ~ .ja, .nee, .onbekend
        Feiten( stalkin.ja ) ~ Het veld stalkin staat niet in Feiten ~ Bedoelde u stalking?
        Feiten( huisdier.ja ) ~ Het veld huisdier staat niet in Feiten ~ voeg het daar toe
        Feiten( nn3a.ja ) ~ Het veld nn3a staat niet in Feiten ~ Criteria( nn3a
        Feiten( provincie == "X" ) ~ niet vragen naar de provincie van de casus ~ in de map van die provincie
        Feiten( stalking.ja, regio.ja ) ~ niet vragen naar de regio van de casus ~ in de map van die regio
        Casus( provincie == "X" ) ~ niet vragen naar de provincie van de casus ~ in de map van die provincie
        Feitn( stalking.ja ) ~ De lijst Feitn is hier niet bekend ~ Bedoelde u Feiten?
        Onbekends( stalking.ja ) ~ De lijst Onbekends is hier niet bekend ~ Feiten, Tellers
        Antwoord( ja ) ~ De lijst Antwoord is hier niet bekend ~ Feiten, Tellers
        Signalen( s1.ja ) ~ niets vragen aan een lijst @signaallijst ~ vragen, tellers
        Feiten( stalking >= 2 ) ~ Het veld stalking is geen aantal ~ stalking.ja
        Tellers( keerBesproken.ja ) ~ keerBesproken is een aantal en heeft geen .ja ~ keerBesproken >= 2
        Tellers( keerBesproken ) ~ Bij keerBesproken staat niet ~ keerBesproken >= 2
        Tellers( keerBesproken > 2 ) ~ mag geen > staan ~ keer >= 2
        Tellers( keerBesproken < 2 ) ~ mag geen < staan ~ keer >= 2
        Tellers( keerBesproken == 2 ) ~ mag geen == staan ~ keer >= 2
        Tellers( keerBesproken => 2 ) ~ mag geen = staan ~ keer >= 2
        Tellers( keerBesproken ≥ 2 ) ~ Het teken ≥ ~ twee gewone tekens: >=
        Tellers( keerBesproken >= 0 ) ~ een heel getal van 1 of meer ~ keerBesproken >= 2
        Tellers( keerBesproken >= 02 ) ~ een heel getal van 1 of meer ~ keerBesproken >= 2
        Tellers( keerBesproken >= 2.5 ) ~ kan in een regel niet ~ keerBesproken >= 2
        Tellers( keerBesproken >= 2L ) ~ een heel getal van 1 of meer ~ keerBesproken >= 2
        Tellers( keerBesproken >= 9999999999 ) ~ een heel getal van 1 of meer ~ keerBesproken >= 2
        Tellers( keerBesproken >= stalking ) ~ een heel getal van 1 of meer ~ keerBesproken >= 2
        Tellers( keer >= 2 ) ~ Het veld keer staat niet in Tellers ~ voeg het daar toe
        Feiten( minstens( 3, stalking.ja, letsel.ja ) ) ~ nooit minstens 3 ~ Verlaag het getal
        Feiten( minstens( 0, stalking.ja ) ) ~ een heel getal van 1 of meer ~ minstens( 2, eenVraag.ja
        Feiten( minstens( 2 ) ) ~ nooit minstens 2 ~ noem er meer
        Feiten( minstens( stalking.ja, letsel.ja ) ) ~ een heel getal van 1 of meer ~ minstens( 2, eenVraag.ja
        Feiten( minstens( 1, stalking.ja, stalking.ja ) ) ~ staat stalking dubbel ~ Haal er één weg
        Feiten( minstens( 1, stalking.ja, letsel ) ) ~ Bij letsel staat niet ~ letsel.ja
        Feiten( minstens( 1, stalkin.ja, letsel.ja ) ) ~ Het veld stalkin staat niet ~ Bedoelde u stalking?
        Feiten( minstens( 1, minstens( 1, letsel.ja ) ) ) ~ kan in een regel niet ~ .ja )
        Feiten( minstens( 1, stalking.ja ).ja ) ~ kan in een regel niet ~ .ja )
        Peildatum( vanaf( "2023-02-30" ) ) ~ De datum 2023-02-30 bestaat niet ~ vanaf( "2023-09-01" )
        Peildatum( voor( "01-09-2023" ) ) ~ De datum 01-09-2023 bestaat niet ~ voor( "2023-09-01" )
        Peildatum( vanaf( 2023 ) ) ~ kan in een regel niet ~ Peildatum( vanaf(
        Peildatum( sinds( "2023-09-01" ) ) ~ kan in een regel niet ~ Peildatum( vanaf(
        Peildatum( vanaf( "2023-09-01" ).x ) ~ kan in een regel niet ~ Peildatum( vanaf(
        Routering( naar( ACTIEOVERLEG ) ) ~ staat geen goede code van een overleg ~ \
            aanhalingstekens: naar( "ACTIEOVERLEG" )
        Routering( naar( "ACTIE OVERLEG" ) ) ~ staat geen goede code van een overleg ~ zonder spaties
        Routering( naar( "A", "B" ) ) ~ ontbreekt de code van een overleg ~ naar( "EEN_OVERLEG" )
        Routering( viaIngang ) ~ ontbreekt de code van een ingang ~ viaIngang(
        Routering( naar( "" ) ) ~ staat geen goede code van een overleg ~ zoals die bij @code staat
        Routering( nar( "ACTIEOVERLEG" ) ) ~ Het woord nar bestaat niet ~ Bedoelde u naar?
        Routering( getClass() ) ~ Het woord getClass bestaat niet ~ routeIs, routeIsNiet
        Routering( bijnaPassend( "X" ) ) ~ Achter bijnaPassend hoort niets ~ Routering( bijnaPassend )
        Routering( bijnaPassend.ja ) ~ Achter bijnaPassend hoort niets ~ Routering( bijnaPassend )
        Routering( naar( "X" ).x ) ~ kan in een regel niet ~ Routering( naar(
        """)
    void refusesOtherConditions(String voorwaarde, String melding, String remedie) {
        Proef.assertFout(Proef.bronnen(regel("@signaal( \"S-1\" )", "    " + voorwaarde + " //!")), REGELBESTAND,
                melding,
                remedie);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
        @criterium( "NN-3a" ) ~ Feiten( stalking.nee ) ~ alleen .ja vragen ~ andersom gesteld
        @tenzij( "INH" ) ~ Feiten( stalking.onbekend ) ~ alleen .ja vragen ~ andersom gesteld
        @ingang( "INH" ) ~ Criteria( nn3a.nietNee ) ~ alleen .ja vragen ~ andersom gesteld
        @weerhoudt( "INH" ) ~ Criteria( minstens( 1, nn3a.nietJa, am1.ja ) ) ~ alleen .ja vragen ~ andersom gesteld
        @criterium( "NN-3a" ) ~ Routering( naar( "ACTIEOVERLEG" ) ) ~ bepaalt mee wat de route wordt ~ @signaal
        """)
    void holdsRulesThatDecideTheRouteToWhatIsExact(String conclusie, String voorwaarde, String melding,
    String remedie) {
        Proef.assertFout(Proef.bronnen(regel(conclusie, "    " + voorwaarde + " //!")), REGELBESTAND, melding, remedie);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
        @criterium( "NN-3a" ) ~ Ingangen( inh.ja ) ~ Een regel met @criterium kan zo niet vragen naar Ingangen. ~ \
            Vraag hier naar vragen of criteria.
        @ingang( "INH" ) ~ Feiten( stalking.ja ) ~ Een regel voor een ingang mag alleen naar criteria vragen. ~ \
            Maak van het feit of de telling eerst een criterium en vraag daarnaar.
        @ingang( "INH" ) ~ Tellers( keerBesproken >= 2 ) ~ \
            Een regel voor een ingang mag alleen naar criteria vragen. ~ \
            Maak van het feit of de telling eerst een criterium en vraag daarnaar.
        @weerhoudt( "INH" ) ~ Feiten( stalking.ja ) ~ mag alleen rusten op wat altijd bekend is. ~ \
            Vraag naar criteria die op een teller of op de peildatum rusten, niet op vragen.
        """)
    void holdsRulesThatDecideTheRouteToTheListsThatTheyMayAsk(String conclusie, String voorwaarde, String melding,
    String remedie) {
        Proef.assertFoutInModule(Proef.volledig(Proef.REGELS + "\nrule \"Proefregel\"\n    " + conclusie
                + "\nwhen\n    " + voorwaarde + " //!\nthen\nend\n"), REGELBESTAND, melding, remedie);
    }

    @Test
    void namesTheLineWithinACondition() {
        Proef.assertFout(Proef.bronnen(regel("@signaal( \"S-1\" )", """
                    Feiten( letsel.ja,
                        minstens( 2,
                            stalking.ja,
                            dreigin.ja ) ) //!
                """)), REGELBESTAND, "Het veld dreigin staat niet", "Bedoelde u dreiging?");
    }

    @Test
    void asksForTheImportOfMinstens() {
        String zonder = regel("@signaal( \"S-1\" )", "Feiten( minstens( 1, stalking.ja, letsel.ja ) ) //!")
                .replace("import function nl.actieoverleg.regel.Woorden.minstens;", "");
        Proef.assertFout(Proef.bronnen(zonder), REGELBESTAND, "kent het woord minstens nog niet", "import function");
    }

    @Test
    void asksForTheImportOfTheVocabulary() {
        String zonder = regel("@signaal( \"S-1\" )", "Peildatum( vanaf( \"2023-09-01\" ) ) //!")
                .replace("import nl.actieoverleg.regel.*;", "");
        Proef.assertFout(Proef.bronnen(zonder), REGELBESTAND, "kent het woord Peildatum nog niet",
                "import nl.actieoverleg.regel.*;");
    }
}
