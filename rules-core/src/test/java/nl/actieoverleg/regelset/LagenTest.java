package nl.actieoverleg.regelset;

import static nl.actieoverleg.regelset.Dorp.LIJSTENBESTAND;
import static nl.actieoverleg.regelset.Dorp.WIJKBESTAND;
import static nl.actieoverleg.regelset.Dorp.WIJKKOP;
import static nl.actieoverleg.regelset.Dorp.assertFout;
import static nl.actieoverleg.regelset.Dorp.dorp;
import static nl.actieoverleg.regelset.Dorp.dorpMet;
import static nl.actieoverleg.regelset.Dorp.foutRegel;
import static nl.actieoverleg.regelset.Dorp.modules;
import static nl.actieoverleg.regelset.Dorp.regel;
import static nl.actieoverleg.regelset.Dorp.wijk;
import static nl.actieoverleg.regelset.Dorp.wijkMet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import nl.actieoverleg.drl.Modulelezer;
import nl.actieoverleg.melding.OngeldigeRegels;
import nl.actieoverleg.melding.Plaats;
import nl.actieoverleg.melding.Regelfout;
import nl.actieoverleg.regelmodule.Regelmodule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Layers stand on the right base, keep their own words and never add to those of the layer below. */
class LagenTest {

    private static final Plaats EIGENSCHAPPEN = new Plaats("regelmodule.properties", 0);

    private static Map<String, String> wijkMetEigenschappen(String oud, String nieuw) {
        Map<String, String> bronnen = wijkMet("");
        bronnen.computeIfPresent("regelmodule.properties", (bestand, tekst) -> tekst.replace(oud, nieuw));
        return bronnen;
    }

    @Test
    void eenRegioZonderOndersteLaag() {
        List<Regelfout> fouten = Dorp.fouten(modules(wijkMet("")));
        assertTrue(fouten.contains(new Regelfout(EIGENSCHAPPEN, "De module wijk staat op dorp, maar die is er niet.",
                "Zet de module dorp erbij (op het klassenpad of als map).")), fouten::toString);
    }

    @Test
    void eenRegioOpEenAndereOndersteLaag() {
        assertFout(modules(dorp(), wijkMetEigenschappen("op=dorp", "op=stad")), EIGENSCHAPPEN,
                "De module wijk staat op stad, niet op dorp.", "Zet in regelmodule.properties op=dorp.");
    }

    @Test
    void tweeOndersteLagen() {
        Map<String, String> tweede = wijkMetEigenschappen("regio=WIJK\nop=dorp\n", "");
        assertEquals(List.of(
                new Regelfout(EIGENSCHAPPEN, "De module wijk is een basis, maar die is er al: dorp.",
                        "Zet in regelmodule.properties op=dorp, of haal één van beide weg."),
                new Regelfout(EIGENSCHAPPEN, "De module wijk noemt geen regio.",
                        "Zet in regelmodule.properties bijvoorbeeld regio=WIJK.")),
                Dorp.fouten(modules(dorp(), tweede)));
    }

    @Test
    void hetzelfdePakketAlsDeOndersteLaag() {
        String zonderImport = Dorp.WIJK.replaceAll("import nl\\.proef\\.dorp\\..*\n", "")
                .replace("package nl.proef.wijk", "package nl.proef.dorp")
                .replaceFirst("(?s)rule \"Vaak bezoek\".*", "")
                + regel("Altijd", "@criterium( \"W-1\" )", "Peildatum( vanaf( \"2020-01-01\" ) )");
        List<Regelmodule> dorp = modules(dorp());
        assertEquals(List.of(new Regelfout(new Plaats(WIJKBESTAND, 1), 1,
                "De package nl.proef.dorp hoort al bij een regelmodule waar deze op staat.",
                "Kies een eigen naam, bijvoorbeeld: package nl.actieoverleg.mijnregio;")),
                assertThrows(OngeldigeRegels.class, () -> Modulelezer.lees(wijk(zonderImport), dorp)).fouten());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "@vragenlijst   | nat : Antwoord @vraag( \"Nat?\" ) @groep( \"Weer\" ) @bron( \"W\" ) | nat | vragen | Vragen",
        "@tellerlijst   | bezoeken : int @tekst( \"Hoe vaak?\" ) @bron( \"W\" ) | bezoeken | tellers | Aantallen",
        "@overleglijst  | zolder : String @code( \"ZOLDER\" ) @naam( \"Zolder\" ) | ZOLDER | overleggen | Tafels",
        "@behoeftelijst | rust : String @code( \"RUST\" ) @tekst( \"Rust.\" ) @overleg( \"ZOLDER\" ) @bron( \"W\" ) "
                + "| RUST | behoeften | Wensen",
        "@partijlijst   | kok : String @code( \"KOK\" ) @naam( \"Kok\" ) | KOK | partijen | Mensen",
        "@signaallijst  | lamp : String @code( \"LAMP\" ) @tekst( \"Aan.\" ) @bron( \"W\" ) | LAMP | signalen | Lampen",
        "@criterialijst | t1 : Antwoord @code( \"T-1\" ) @tekst( \"Nat.\" ) @bron( \"W\" ) | T-1 | criteria | Toetsen"})
    void eenWoordUitDeLaagEronder(String soort, String woord, String code, String meervoud, String lijst) {
        String extra = "declare Eigen\n    " + soort + "\n    " + woord + " //!\nend\n";
        Plaats eerder = Dorp.plaats(modules(dorp()).get(0), lijst, woord.substring(0, woord.indexOf(' ')));
        assertFout(WIJKBESTAND, code + " staat al bij de " + meervoud + " (" + eerder + ").",
                "Kies een eigen code; niets wordt overschreven.", dorp(), wijkMet(extra));
    }

    @Test
    void eenVraagEnEenTellingMetDezelfdeNaam() {
        Plaats eerder = Dorp.plaats(modules(dorp()).get(0), "Vragen", "nat");
        assertFout(WIJKBESTAND, "nat staat al bij de vragen (" + eerder + ").",
                "Kies een eigen code; niets wordt overschreven.", dorp(), wijkMet("""
                        declare Eigen
                            @tellerlijst
                            nat : int @tekst( "Hoe nat?" ) @bron( "W" ) //!
                        end
                        """));
    }

    @Test
    void eenLijstMetDeNaamVanEenAndere() {
        int regel = modules(dorp()).get(0).lijsten().stream().filter(lijst -> lijst.naam().equals("Mensen")).findFirst()
                .orElseThrow().plaats().regelnummer();
        assertFout(WIJKBESTAND, "De lijst Mensen bestaat al (" + LIJSTENBESTAND + ", regelnummer " + regel + ").",
                "Kies een andere naam, bijvoorbeeld met de naam van de regio erachter.", dorp(), wijkMet("""
                        declare Mensen //!
                            @partijlijst
                            smid : String @code( "SMID" ) @naam( "Smid" )
                        end
                        """));
    }

    @Test
    void agendapuntenMogenPerAgendaHetzelfdeHeten() {
        assertEquals(List.of(), Dorp.fouten(modules(dorp(), wijkMet("""
                declare PuntenWijk
                    @agendalijst
                    begin : String @kop( "Begin" ) @tekst( "Koffie" ) @bron( "W" )
                end
                """))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "@criterium( \"T-1\" ) | Vragen( koud.ja ) | T-1    | Maak een eigen criterium en verwijs daarin naar T-1.",
        "@ingang( \"KEUKEN\" ) | Toetsen( t2.ja )  | KEUKEN | Maak een eigen ingang en verwijs daarin naar KEUKEN.",
        "@signaal( \"LAMP\" )  | Vragen( nat.nee ) | LAMP   | Maak een eigen signaal."})
    void geenRegelOnderEenCodeVanDeLaagEronder(String kenmerk, String voorwaarde, String code, String remedie) {
        assertFout(WIJKBESTAND, code + " is van Dorp; een andere laag mag er geen regel bij zetten.", remedie,
                dorp(), wijkMet(foutRegel("Erbij", kenmerk, voorwaarde)));
    }

    @Test
    void eenOverlegKanNietHetenAlsEenRouteZonderOverleg() {
        assertFout(LIJSTENBESTAND, "GEEN_PASSEND_OVERLEG is al de naam van een route zonder overleg.",
                "Kies een andere code.", dorpMet("zolder : String @code( \"ZOLDER\" ) @naam( \"Zolder\" )",
                        "zolder : String @code( \"ZOLDER\" ) @naam( \"Zolder\" )\n"
                        + "    geenPassendOverleg : String @code( \"GEEN_PASSEND_OVERLEG\" ) @naam( \"Geen\" ) //!"));
    }

    @Test
    void deRegelsVanDeLagenKomenSamenMetVersieEnVingerafdruk() {
        Regelset regelset = Dorp.stapel(dorp(), wijkMet(""));
        assertEquals("WIJK", regelset.regio());
        assertEquals("dorp", regelset.lagen().get(0).id());
        assertEquals("dorp 1.0.0 + wijk 2.0.0", regelset.versie().versie());
        assertEquals(List.of("T-0", "T-1", "T-2", "W-1"), regelset.criteria().stream().map(Criterium::code).toList());
        assertEquals(List.of("hulpNodig", "haast", "nat", "koud"),
                regelset.invoer().vragen().stream().map(vraag -> vraag.feit()).toList());
        assertEquals(0, regelset.invoer().poortvraag());
        assertEquals(1, regelset.invoer().volgordevraag());
        assertEquals(List.of("KEUKEN", "ZOLDER"), List.copyOf(regelset.invoer().lopend()));
        String anders = wijkMet("").get(WIJKBESTAND).replace(">= 2", ">= 3");
        assertTrue(!regelset.versie().vingerafdruk()
                .equals(Dorp.stapel(dorp(), wijk(anders)).versie().vingerafdruk()));
        assertEquals(regelset.versie(), Dorp.stapel(dorp(), wijk(Dorp.WIJK.replace("\n", "\r\n"))).versie());
        assertTrue(Dorp.WIJK.startsWith(WIJKKOP));
    }
}
