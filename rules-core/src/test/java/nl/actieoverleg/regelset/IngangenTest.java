package nl.actieoverleg.regelset;

import static nl.actieoverleg.regelset.Dorp.LIJSTENBESTAND;
import static nl.actieoverleg.regelset.Dorp.WIJKBESTAND;
import static nl.actieoverleg.regelset.Dorp.assertFout;
import static nl.actieoverleg.regelset.Dorp.dorp;
import static nl.actieoverleg.regelset.Dorp.dorpMet;
import static nl.actieoverleg.regelset.Dorp.foutRegel;
import static nl.actieoverleg.regelset.Dorp.foutVoorwaarde;
import static nl.actieoverleg.regelset.Dorp.modules;
import static nl.actieoverleg.regelset.Dorp.regel;
import static nl.actieoverleg.regelset.Dorp.wijkMet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import nl.actieoverleg.regel.Antwoord;
import org.junit.jupiter.api.Test;

/** Where ways in stand in the base order, and what rules about them may rest on. */
class IngangenTest {

    private static String deuren(String... velden) {
        StringBuilder tekst = new StringBuilder("declare DeurenWijk\n    @inganglijst\n");
        for (String veld : velden) {
            tekst.append("    ").append(veld).append('\n');
        }
        tekst.append("end\n");
        for (String veld : velden) {
            String code = veld.replaceAll(".*?@code\\( \"(.*?)\" \\).*", "$1");
            tekst.append(regel("Door " + code, "@ingang( \"" + code + "\" )", "Toetsen( t1.ja )"));
        }
        return tekst.toString();
    }

    private static String deur(String veld, String meer) {
        return veld + " : Antwoord @code( \"" + veld.toUpperCase(Locale.ROOT) + "\" ) @naam( \"Deur\" ) "
                + "@overleg( \"ZOLDER\" ) " + meer;
    }

    private static List<String> codes(String... velden) {
        Regelset regelset = Dorp.stapel(dorp(), wijkMet(deuren(velden)));
        assertEquals(IntStream.range(0, regelset.ingangen().size()).boxed().toList(),
                regelset.ingangen().stream().map(Ingang::index).toList());
        return regelset.ingangen().stream().map(Ingang::code).toList();
    }

    @Test
    void eenGewoneIngangVanEenRegioStaatWaarDieHetZegt() {
        assertEquals(List.of("LOKET", "KEUKEN", "LUIK", "ZOLDER"), codes(deur("luik", "@na( \"KEUKEN\" )")));
        assertEquals(List.of("LOKET", "KEUKEN", "ZOLDER", "LUIK"), codes(deur("luik", "@na( \"ZOLDER\" )")));
        assertEquals(List.of("LOKET", "LUIK", "KEUKEN", "ZOLDER"), codes(deur("luik", "@na( \"LOKET\" )")));
    }

    @Test
    void bijzondereSoortenStaanVooraanOfAchteraan() {
        assertEquals(List.of("LOKET", "BEL", "LUIK", "KEUKEN", "ZOLDER", "RAAM"),
                codes(deur("raam", "@soort( \"LAATSTE_REDMIDDEL\" )"), deur("bel", "@soort( \"DIRECT\" )"),
                        deur("luik", "@na( \"LOKET\" )")));
    }

    @Test
    void eenIngangKanNaEenEigenIngangStaan() {
        assertEquals(List.of("LOKET", "KEUKEN", "LUIK", "POORT", "ZOLDER"),
                codes(deur("luik", "@na( \"KEUKEN\" )"), deur("poort", "@na( \"LUIK\" )")));
    }

    @Test
    void alleenEenOverlegDatNietDirectIsKanLopen() {
        Regelset regelset = Dorp.stapel(dorp(), wijkMet(deuren(deur("bel", "@soort( \"DIRECT\" )"))));
        assertEquals(List.of("KEUKEN"), List.copyOf(regelset.invoer().lopend()));
    }

    @Test
    void eenRegioZegtWaarEenGewoneIngangStaat() {
        assertFout(WIJKBESTAND, "Niet gezegd is waar LUIK in de volgorde staat.",
                "Zet erbij na welke ingang hij komt, bijvoorbeeld @na( \"KEUKEN\" ).",
                dorp(), wijkMet(deuren(deur("luik", "//!"))));
    }

    @Test
    void naEenIngangDieErNietIs() {
        assertFout(WIJKBESTAND, "Bij de ingangen staat geen KEUKN.", "Bedoelde u KEUKEN?",
                dorp(), wijkMet(deuren(deur("luik", "@na( \"KEUKN\" ) //!"))));
    }

    @Test
    void naEenLaatsteRedmiddel() {
        assertFout(WIJKBESTAND, "Na een laatste redmiddel kan geen gewone ingang staan.",
                "Noem bij @na een gewone of directe ingang.", dorp(),
                wijkMet(deuren(deur("raam", "@soort( \"LAATSTE_REDMIDDEL\" )"), deur("luik", "@na( \"RAAM\" ) //!"))));
    }

    @Test
    void naEenIngangDieLaterKomt() {
        assertFout(WIJKBESTAND, "POORT staat zelf pas verderop.",
                "Zet POORT hierboven, of noem een andere ingang.", dorp(),
                wijkMet(deuren(deur("luik", "@na( \"POORT\" ) //!"), deur("poort", "@na( \"KEUKEN\" )"))));
    }

    @Test
    void tweeKeerEenMerk() {
        assertFout(LIJSTENBESTAND, "@poort mag maar bij één vraag staan, in de basis.", "Haal @poort hier weg.",
                dorpMet("@vraag( \"Is het nat?\" )", "@vraag( \"Is het nat?\" ) @poort //!\n"));
        assertFout(LIJSTENBESTAND, "@volgorde mag maar bij één vraag staan, in de basis.",
                "Haal @volgorde hier weg.",
                dorpMet("@vraag( \"Is het nat?\" )", "@vraag( \"Is het nat?\" ) @volgorde //!\n"));
    }

    @Test
    void eenMerkVanEenRegio() {
        assertFout(WIJKBESTAND, "@poort mag maar bij één vraag staan, in de basis.", "Haal @poort hier weg.",
                modulesZonderPoort(), wijkMet("""
                        declare VragenWijk
                            @vragenlijst
                            ver : Antwoord @vraag( "Ver?" ) @groep( "Wijk" ) @bron( "W" ) @poort //!
                        end
                        """));
    }

    private static Map<String, String> modulesZonderPoort() {
        return dorpMet("@bron( \"Boek\" ) @poort", "@bron( \"Boek\" )");
    }

    @Test
    void eenIngangRustAlleenOpCriteria() {
        String melding = "Een regel voor een ingang mag alleen naar criteria vragen.";
        String remedie = "Maak van het feit of de telling eerst een criterium en vraag daarnaar.";
        for (String voorwaarde : List.of("Vragen( nat.ja )", "Aantallen( bezoeken >= 1 )",
                "Toetsen( minstens( 1, t0.ja, t1.ja ) )")) {
            String luik = deuren(deur("luik", "@na( \"KEUKEN\" )"));
            assertFout(WIJKBESTAND, melding, remedie, dorp(),
                    wijkMet(luik + foutVoorwaarde("Fout", "@ingang( \"LUIK\" )", "Toetsen( t1.ja ) " + voorwaarde)));
        }
    }

    @Test
    void weerhoudenKanAlleenOpWatAltijdBekendIs() {
        String melding = "Een regel die weerhoudt mag alleen rusten op wat altijd bekend is.";
        String remedie = "Vraag naar criteria die op een teller of op de peildatum rusten, niet op vragen.";
        for (String voorwaarde : List.of("Vragen( nat.ja )", "Toetsen( t2.ja )",
                "ToetsenWijk( w1.ja ) Vragen( nat.ja )", "Vragen( minstens( 1, nat.ja, koud.ja ) )")) {
            assertFout(WIJKBESTAND, melding, remedie, dorp(),
                    wijkMet(foutVoorwaarde("Fout", "@weerhoudt( \"KEUKEN\" )", voorwaarde)));
        }
    }

    @Test
    void weerhoudenGaatMetEenCriteriumZodatHetAdviesHetKanNoemen() {
        for (String voorwaarde : List.of("Aantallen( bezoeken >= 5 )", "Peildatum( vanaf( \"2024-01-01\" ) )",
                "ToetsenWijk( w1.ja ) Aantallen( bezoeken >= 5 )")) {
            assertFout(WIJKBESTAND, "Een regel die weerhoudt mag alleen naar criteria vragen.",
                    "Maak van de telling of de datum eerst een criterium en vraag daarnaar.", dorp(),
                    wijkMet(foutVoorwaarde("Fout", "@weerhoudt( \"ZOLDER\" )", voorwaarde)));
        }
        assertEquals(List.of(), Dorp.fouten(modules(dorp(), wijkMet(regel("Goed", "@weerhoudt( \"ZOLDER\" )",
                "ToetsenWijk( minstens( 1, w1.ja ) )")))));
    }

    @Test
    void nietsWeerhoudtEenDirecteIngang() {
        assertFout(WIJKBESTAND, "LOKET mag nooit worden weerhouden.",
                "Haal deze regel weg: een ingang met @soort( \"DIRECT\" ) gaat altijd voor.", dorp(),
                wijkMet(foutRegel("Fout", "@weerhoudt( \"LOKET\" )", "ToetsenWijk( w1.ja )")));
    }

    @Test
    void eenUitzonderingZonderWeerhouding() {
        assertFout(WIJKBESTAND, "Niets weerhoudt ZOLDER, dus deze uitzondering doet niets.",
                "Voeg een regel met @weerhoudt toe, of haal deze regel weg.", dorp(),
                wijkMet(foutRegel("Fout", "@tenzij( \"ZOLDER\" )", "Vragen( koud.ja )")));
    }

    @Test
    void eenIngangZonderRegel() {
        assertFout(WIJKBESTAND, "Geen enkele regel leidt tot LUIK.",
                "Schrijf een regel met @ingang( \"LUIK\" ), of haal LUIK weg.", dorp(),
                wijkMet("declare D\n    @inganglijst\n    " + deur("luik", "@na( \"KEUKEN\" ) //!") + "\nend\n"));
    }
}
