package nl.actieoverleg.drl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import nl.actieoverleg.casus.Vragenlijst;
import nl.actieoverleg.melding.Plaats;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Regelmodule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a declared list may hold, and what is said when it holds something else. */
class LijstenTest {

    private static final String BESTAND = "los.drl";

    static String vraag(String veld) {
        return "    " + veld + " : Antwoord @vraag( \"Is het zo?\" ) @groep( \"Vooraf\" ) @bron( \"Werkwijze\" )\n";
    }

    private static void assertFout(String declare, String melding, String remedie) {
        Proef.assertFout(Proef.los(Proef.KOP + declare), BESTAND, melding, remedie);
    }

    @Test
    void readsEveryKindOfListInOrder() {
        Regelmodule module = Modulelezer.lees(Proef.bronnen(Proef.REGELS), List.of());
        assertEquals(List.of(Lijstsoort.values()), module.lijsten().stream().map(Lijst::soort).toList());
        Lijst feiten = module.lijsten().get(0);
        assertEquals("Feiten", feiten.naam());
        assertEquals(new Plaats("nl/actieoverleg/noord/lijsten.drl", 8), feiten.plaats());
        assertEquals(List.of("afstemmingNodig", "stalking", "letsel", "dreiging"),
                feiten.velden().stream().map(Lijst.Veld::naam).toList());
        Lijst.Veld stalking = feiten.velden().get(1);
        assertEquals(new Plaats("nl/actieoverleg/noord/lijsten.drl", 17), stalking.plaats());
        assertEquals("Is er sprake van stalking?", stalking.annotatie("vraag"));
        assertEquals("Werkwijze, blz. 2 – “vormen”", stalking.annotatie("bron"));
        assertEquals(List.of("vraag", "groep", "bron"), List.copyOf(stalking.annotaties().keySet()));
        assertEquals("", feiten.velden().get(0).annotatie("poort"));
        assertEquals("stalking", stalking.code());
    }

    @Test
    void readsCodesAndWaysIn() {
        Regelmodule module = Modulelezer.lees(Proef.bronnen(Proef.REGELS), List.of());
        Lijst ingangen = module.lijsten().get(Lijstsoort.INGANGEN.ordinal());
        assertEquals(List.of("EERST_BELLEN", "INH", "MAATWERK"),
                ingangen.velden().stream().map(Lijst.Veld::code).toList());
        assertEquals("DIRECT", ingangen.velden().get(0).annotatie("soort"));
        assertEquals("INH", ingangen.velden().get(2).annotatie("na"));
        assertThrows(UnsupportedOperationException.class, () -> ingangen.velden().get(0).annotaties().put("na", "INH"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
        declare Feiten //! ~ zegt niet wat er in staat ~ @vragenlijst, @tellerlijst
        declare Feiten @vraagenlijst //! ~ geen @vraagenlijst ~ Bedoelde u @vragenlijst?
        declare Feiten @huisdieren //! ~ geen @huisdieren ~ Kies één van: @vragenlijst
        declare Feiten @vragenlijst @tellerlijst //! ~ meer dan één soort ~ @vragenlijst of @tellerlijst
        declare feiten @vragenlijst //! ~ kan niet feiten heten ~ Begin met een hoofdletter
        declare Feiten_A @vragenlijst //! ~ kan niet Feiten_A heten ~ alleen letters en cijfers
        declare Antwoord @vragenlijst //! ~ dat woord heeft al een betekenis ~ Kies een andere naam
        declare Vragenlijst @vragenlijst //! ~ dat woord heeft al een betekenis ~ Kies een andere naam
        declare Duration @vragenlijst //! ~ dat woord heeft al een betekenis ~ Kies een andere naam
        declare String @vragenlijst //! ~ dat woord heeft al een betekenis ~ Kies een andere naam
        declare Feiten extends Basis @vragenlijst //! ~ geen andere lijst uitbreiden met extends ~ eigen velden
        declare enum Soort @vragenlijst //! ~ Achter declare enum staat iets ~ één naam
        declare trait Feiten @vragenlijst //! ~ Achter declare trait staat iets ~ één naam
        declare nl.actieoverleg.Feiten @vragenlijst //! ~ Achter declare nl staat iets ~ één naam
        declare window Recent @vragenlijst //! ~ Achter declare window staat iets ~ één naam
        declare @vragenlijst //! ~ ontbreekt de naam van de lijst ~ declare Feiten
        declare Feiten @vragenlijst( "x" ) @tellerlijst( "y" ) //! ~ meer dan één soort ~ \
            @vragenlijst of @tellerlijst
        """)
    void refusesOtherLists(String kop, String melding, String remedie) {
        assertFout(kop + "\n" + vraag("stalking") + "end\n", melding, remedie);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
        # fields
        vragenlijst ~ stalking : boolean @vraag( "V?" ) @groep( "G" ) @bron( "B" ) ~ is een boolean ~ \
            stalking : Antwoord
        vragenlijst ~ stalking : java.util.List @vraag( "V?" ) ~ Achter het veld stalking staat iets ~ \
            alleen annotaties
        vragenlijst ~ stalking : Antwoord[] @vraag( "V?" ) ~ Achter het veld stalking staat iets ~ alleen annotaties
        vragenlijst ~ stalking : Antwoord = Antwoord.JA @vraag( "V?" ) ~ krijgt hier een beginwaarde ~ \
            vanzelf onbekend
        vragenlijst ~ stalking @vraag( "V?" ) ~ Achter declare Proef staat iets ~ één naam
        vragenlijst ~ stalking : Antwoord @vraag "V?" @groep( "G" ) ~ Achter @vraag ontbreken de haakjes ~ \
            Schrijf: @vraag( "V?" )
        vragenlijst ~ stalking : @vraag( "V?" ) ~ ontbreekt de soort waarde ~ stalking : Antwoord
        vragenlijst ~ Stalking : Antwoord @vraag( "V?" ) @groep( "G" ) @bron( "B" ) ~ kan niet Stalking heten ~ \
            kleine letter
        vragenlijst ~ is_stalking : Antwoord @vraag( "V?" ) @groep( "G" ) @bron( "B" ) ~ \
            kan niet is_stalking heten ~ letters en cijfers
        vragenlijst ~ new : Antwoord @vraag( "V?" ) @groep( "G" ) @bron( "B" ) ~ kan niet new heten ~ \
            Kies een andere naam
        vragenlijst ~ not : Antwoord @vraag( "V?" ) @groep( "G" ) @bron( "B" ) ~ kan niet not heten ~ \
            Kies een andere naam
        vragenlijst ~ when : Antwoord @vraag( "V?" ) @groep( "G" ) @bron( "B" ) ~ kan niet when heten ~ \
            Kies een andere naam
        vragenlijst ~ rule : Antwoord @vraag( "V?" ) @groep( "G" ) @bron( "B" ) ~ kan niet rule heten ~ \
            Kies een andere naam
        vragenlijst ~ wait : Antwoord @vraag( "V?" ) @groep( "G" ) @bron( "B" ) ~ kan niet wait heten ~ \
            Kies een andere naam
        vragenlijst ~ end : Antwoord @vraag( "V?" ) @groep( "G" ) @bron( "B" ) ~ kan niet end heten ~ \
            Kies een andere naam
        vragenlijst ~ privé : Antwoord @vraag( "V?" ) @groep( "G" ) @bron( "B" ) ~ letter met een accent (é) ~ \
            a tot en met z
        # annotations
        partijlijst ~ om : String @code( "OM" ) @naam( "OM" ) @voor( "2027-01-01" ) ~ @voor hoort niet bij ~ \
            van de regels die dit noemen: Peildatum( voor( "2027-01-01" ) )
        vragenlijst ~ stalking : Antwoord @groep( "G" ) @bron( "B" ) ~ ontbreekt @vraag ~ @vraag( "…" )
        vragenlijst ~ stalking : Antwoord @vraag @groep( "G" ) @bron( "B" ) ~ Achter @vraag ontbreekt een tekst ~ \
            @vraag( "…" )
        vragenlijst ~ stalking : Antwoord @vraag() @groep( "G" ) @bron( "B" ) ~ \
            Achter @vraag staat iets anders dan één tekst ~ @vraag( "…" )
        vragenlijst ~ stalking : Antwoord @vraag( " " ) @groep( "G" ) @bron( "B" ) ~ tekst achter @vraag is leeg ~ \
            Vul de tekst in
        vragenlijst ~ stalking : Antwoord @vraag( V ) @groep( "G" ) @bron( "B" ) ~ iets anders dan één tekst ~ \
            @vraag( "…" )
        vragenlijst ~ stalking : Antwoord @vraag( 3 ) @groep( "G" ) @bron( "B" ) ~ iets anders dan één tekst ~ \
            @vraag( "…" )
        vragenlijst ~ stalking : Antwoord @vraag( "a" + "b" ) @groep( "G" ) @bron( "B" ) ~ \
            iets anders dan één tekst ~ @vraag( "…" )
        vragenlijst ~ stalking : Antwoord @vraag( "a", "b" ) @groep( "G" ) @bron( "B" ) ~ \
            iets anders dan één tekst ~ @vraag( "…" )
        vragenlijst ~ stalking : Antwoord @bron( document = "a", blz = "2" ) ~ Achter @bron staat iets anders ~ \
            @bron( "…" )
        vragenlijst ~ stalking : Antwoord @vraag( 'Is het zo?' ) @groep( "G" ) @bron( "B" ) ~ \
            enkel aanhalingsteken ~ dubbele
        vragenlijst ~ stalking : Antwoord @vraag( “Is het zo?” ) @groep( "G" ) @bron( "B" ) ~ \
            gekruld aanhalingsteken ~ rechte
        vragenlijst ~ stalking : Antwoord @vraag( "Is het zo? ) @groep( "G" ) ~ wordt niet afgesloten ~ \
            Zet een "
        vragenlijst ~ stalking : Antwoord @vraag( "Is \\"het\\" zo?" ) @groep( "G" ) @bron( "B" ) ~ \
            een backslash ~ ‘ en ’
        vragenlijst ~ stalking : Antwoord @vraag( "V?" ) @groep( "G" ) @bron( "B" ) @bron( "C" ) ~ \
            @bron staat hier dubbel ~ Haal er één weg
        vragenlijst ~ stalking : Antwoord @vraag( "V?" ) @groep( "G" ) @bron( "B" ) @brn( "C" ) ~ \
            @brn hoort niet bij een veld van een lijst @vragenlijst ~ Bedoelde u @bron?
        vragenlijst ~ stalking : Antwoord @vraag( "V?" ) @groep( "G" ) @bron( "B" ) @Deprecated ~ \
            @Deprecated hoort niet ~ @vraag, @groep, @bron, @vanaf, @voor, @bedoeld, @kritisch, @poort, @volgorde
        vragenlijst ~ stalking : Antwoord @vraag( "V?" ) @groep( "G" ) @bron( "B" ) @java.lang.Deprecated ~ \
            Achter @java staat iets anders ~ @java(
        vragenlijst ~ stalking : Antwoord @vraag( "V?" ) @groep( "G" ) @bron( "B" ) @poort( "ja" ) ~ \
            @poort krijgt geen tekst ~ zonder haakjes
        signaallijst ~ s9 : String @code( "S-9" ) @tekst( "T." ) @bron( "B" ) @urgent( "ja" ) ~ \
            @urgent krijgt geen tekst ~ zonder haakjes
        tellerlijst ~ keer : int @tekst( "Hoe vaak?" ) @bron( "B" ) @poort ~ \
            @poort hoort niet bij een veld van een lijst @tellerlijst ~ @tekst, @bron
        tellerlijst ~ keer : Antwoord @tekst( "Hoe vaak?" ) @bron( "B" ) ~ is een Antwoord ~ keer : int
        criterialijst ~ nn3b : Antwoord @code( "NN-3a" ) @tekst( "T" ) @bron( "B" ) ~ \
            nn3b en de code NN-3a passen niet bij elkaar ~ nn3a : …
        criterialijst ~ x : Antwoord @code( "MDA_PLUS-PLUS" ) @tekst( "T" ) @bron( "B" ) ~ \
            passen niet bij elkaar ~ mdaPlusPlus : …
        criterialijst ~ nn3a : Antwoord @code( "NN 3a" ) @tekst( "T" ) @bron( "B" ) ~ \
            NN 3a bij @code heeft een spatie ~ AB-1
        criterialijst ~ nn3a : Antwoord @tekst( "T" ) @bron( "B" ) ~ ontbreekt @code ~ @code(
        inganglijst ~ inh : Antwoord @code( "INH" ) @naam( "N" ) @overleg( "ACTIE OVERLEG" ) ~ \
            ACTIE OVERLEG bij @overleg heeft een spatie ~ AB-1
        inganglijst ~ inh : Antwoord @code( "INH" ) @naam( "N" ) @overleg( "AO" ) @soort( "DIREKT" ) ~ \
            soort ingang DIREKT bestaat niet ~ Bedoelde u DIRECT?
        inganglijst ~ inh : Antwoord @code( "INH" ) @naam( "N" ) @overleg( "AO" ) @soort( "GEWOON" ) ~ \
            soort ingang GEWOON bestaat niet ~ DIRECT of LAATSTE_REDMIDDEL
        inganglijst ~ inh : Antwoord @code( "INH" ) @naam( "N" ) @overleg( "AO" ) @soort( "DIRECT" ) @na( "X" ) ~ \
            zowel @na als @soort ~ gewone ingang
        vragenlijst ~ stalking : Antwoord @vraag( "V?" ) @groep( "G" ) @ bron ( "B" ) @ ~ \
            Achter het teken @ ontbreekt ~ @bron(
        """)
    void refusesOtherFields(String soort, String veld, String melding, String remedie) {
        boolean zonderSoort = melding.contains("Achter declare");
        assertFout("declare Proef " + (zonderSoort ? "" : "@" + soort) + "\n    " + veld + " //!\nend\n",
                melding, remedie);
    }

    @Test
    void refusesAFieldTwice() {
        assertFout("declare Feiten @vragenlijst\n" + vraag("stalking") + vraag("letsel")
                + vraag("stalking").stripTrailing()
                + " //!\nend\n", "Het veld stalking staat dubbel", "Haal er één weg");
    }

    @Test
    void refusesFieldsThatDifferInCapitalsOnly() {
        assertFout("declare Feiten @vragenlijst\n" + vraag("stalking") + vraag("stalkinG").stripTrailing()
                + " //!\nend\n",
                "Het veld stalkinG staat dubbel", "Haal er één weg");
    }

    @Test
    void refusesAnEmptyList() {
        assertFout("declare Feiten //!\n    @vragenlijst\nend\n", "De lijst Feiten is leeg", "Voeg een veld toe");
    }

    @Test
    void asksForTheImportOfTheAnswer() {
        Proef.assertFout(Proef.los("package nl.actieoverleg.noord;\ndeclare Feiten //!\n    @vragenlijst\n"
                + vraag("a") + "end\n"),
                BESTAND, "kent het woord Antwoord nog niet", "import nl.actieoverleg.regel.*;");
    }

    @Test
    void namesTheLineOfAnAnnotation() {
        assertFout("""
                declare Feiten
                    @vragenlijst
                    stalking : Antwoord
                        @vraag( "Is er sprake van stalking?" )
                        @groep( "Vormen" )
                        @bron( "" ) //!
                end
                """, "De tekst achter @bron is leeg", "Vul de tekst in");
    }
}
