package nl.actieoverleg.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.tekst.Adviestekst;
import nl.actieoverleg.tekst.Zin;
import org.junit.jupiter.api.Test;

/** What an advice says in words: with what the rules say of names, and without. */
class VerwoordingTest {

    private static final Map<String, String> WIJK = Map.of(
            "regelmodule.properties", "id=wijk\nnaam=Wijk\nversie=1\nregio=WIJK\nop=huis\n",
            "wijk.drl", """
            package nl.proef.wijk;
            import nl.actieoverleg.regel.*;
            declare VragenWijk
                @vragenlijst
                stank : Antwoord @vraag( "Stank?" ) @groep( "Wijk" ) @bron( "Boek" )
            end
            """);

    private static final String HUIS = """
            package nl.proef.huis;
            import nl.actieoverleg.regel.*;
            declare Vragen
                @vragenlijst
                rook : Antwoord @vraag( "Rook?" ) @groep( "Huis" ) @bron( "Boek" )
                vuur : Antwoord @vraag( "Vuur?" ) @groep( "Huis" ) @bron( "Boek" )
                hulp : Antwoord @vraag( "Hulp?" ) @groep( "Huis" ) @bron( "Boek" ) @poort
            end
            declare Criteria
                @criterialijst
                k1 : Antwoord @code( "K-1" ) @tekst( "Er is rook." ) @bron( "Boek" )%s
                k2 : Antwoord @code( "K-2" ) @tekst( "Er is vuur." ) @bron( "Boek" )
            end
            declare Overleggen
                @overleglijst
                bellen : String @code( "BELLEN" ) @naam( "Bellen" )%s
                tafel : String @code( "TAFEL" ) @naam( "Tafel (rond)" )%s
            end
            declare Ingangen
                @inganglijst
                bellen : Antwoord @code( "BELLEN" ) @naam( "Bellen" ) @overleg( "BELLEN" ) @soort( "DIRECT" )
                tafel : Antwoord @code( "TAFEL" ) @naam( "Tafel (rond)" ) @overleg( "TAFEL" )
            end
            declare Partijen
                @partijlijst
                buur : String @code( "BUUR" ) @naam( "Buurvrouw (van links)" )%s
            end
            %s
            rule "Rook" @criterium( "K-1" ) when Vragen( rook.ja ) then end
            rule "Vuur" @criterium( "K-2" ) when Vragen( vuur.ja ) then end
            rule "Bellen" @ingang( "BELLEN" ) when Criteria( k2.ja ) then end
            rule "Tafel" @ingang( "TAFEL" ) when Criteria( k1.ja, k2.ja ) then end
            rule "Meteen" @moment( "DIRECT" ) @bron( "Boek" ) when Routering( routeIs( "BELLEN" ) ) then end
            rule "Wie" @deelnemer( "BUUR" ) @rol( "VAST" ) @bron( "Boek" ) when Routering( naar( "BELLEN" ) ) then end
            """;

    private static final Proefmotor KAAL = motor("", "", "", "", "");
    private static final Proefmotor RIJK = motor(" @kern", " @doe( \"Bel de buurvrouw. Nu.\" )",
            " @kort( \"Tafel\" ) @inzin( \"de tafel\" )", " @kort( \"buurvrouw\" )", """
            declare Routes
                @routelijst
                geenOverlegNodig : String @code( "GEEN_OVERLEG_NODIG" ) @inzin( "niets" ) @doe( "Ga slapen." )
                    @waarom( "Er is niets aan de hand." )
            end
            """);

    private static Proefmotor motor(Object... woorden) {
        return Proefmotor.lagen(Map.of("regelmodule.properties", "id=huis\nnaam=Huis\nversie=1\n",
                "huis.drl", HUIS.formatted(woorden)), WIJK).get(1);
    }

    private static Adviestekst tekst(Proefmotor motor, Antwoord rook, Antwoord vuur, Antwoord hulp) {
        return motor.motor().verwoorder().verwoord(motor.adviseer(Casus.voor("P-1", "WIJK")
                .feiten(Map.of("rook", rook, "vuur", vuur, "hulp", hulp)).maak()), null);
    }

    @Test
    void watTeDoenKomtUitDeRegels() {
        Adviestekst kaal = tekst(KAAL, Antwoord.JA, Antwoord.JA, Antwoord.JA);
        assertEquals(List.of("Doe dit nu meteen."), kaal.nu().stream().map(Zin::tekst).toList());
        assertEquals(List.of("Deze route staat vast.", "Daarna: Tafel (rond)."), kaal.uitleg());
        Adviestekst rijk = tekst(RIJK, Antwoord.JA, Antwoord.JA, Antwoord.JA);
        assertEquals(List.of("Bel de buurvrouw. Nu."), rijk.nu().stream().map(Zin::tekst).toList());
        assertEquals("Daarna: de tafel.", rijk.uitleg().get(1));
    }

    @Test
    void korteNamenKomenUitDeRegels() {
        assertEquals(List.of("Buurvrouw (van links)"),
                tekst(KAAL, Antwoord.JA, Antwoord.JA, Antwoord.JA).deelnemers().get(0).kort());
        Adviestekst rijk = tekst(RIJK, Antwoord.JA, Antwoord.JA, Antwoord.JA);
        assertEquals(List.of("buurvrouw"), rijk.deelnemers().get(0).kort());
        assertEquals(List.of("Buurvrouw (van links)"), rijk.deelnemers().get(0).partijen());
        assertEquals("Tafel", rijk.meetlat().get(1).kort());
        assertEquals("Tafel (rond)", rijk.meetlat().get(1).ingang());
    }

    @Test
    void zonderMerkIsElkeRedenVanBelang() {
        assertEquals(List.of("K-2"), tekst(KAAL, Antwoord.JA, Antwoord.JA, Antwoord.JA).doorslag().stream()
                .map(Zin::code).toList());
        Adviestekst nog = tekst(RIJK, Antwoord.JA, Antwoord.ONBEKEND, Antwoord.JA);
        assertEquals("Er is nog te weinig bekend om iets uit te sluiten.", nog.doorslag().get(0).tekst());
        assertEquals(List.of("Bellen is nog niet zeker:", "Tafel (rond) is nog niet zeker:"),
                nog.waarom().stream().map(deel -> deel.kop()).toList());
    }

    @Test
    void ookZonderOverlegKomenDeWoordenUitDeRegels() {
        Adviestekst kaal = tekst(KAAL, Antwoord.NEE, Antwoord.NEE, Antwoord.NEE);
        assertEquals(List.of(), kaal.stappen());
        assertEquals("Tafel (rond) past niet. Klopt niet: Er is rook. En nog één voorwaarde klopt niet.",
                kaal.doorslag().get(0).tekst());
        Adviestekst rijk = tekst(RIJK, Antwoord.NEE, Antwoord.NEE, Antwoord.NEE);
        assertEquals(List.of("Ga slapen."), rijk.stappen());
        assertEquals("Er is niets aan de hand.", rijk.doorslag().get(0).tekst());
    }
}
