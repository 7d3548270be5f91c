package nl.actieoverleg.regelset;

import static nl.actieoverleg.regelset.Dorp.LIJSTENBESTAND;
import static nl.actieoverleg.regelset.Dorp.REGELBESTAND;
import static nl.actieoverleg.regelset.Dorp.assertFout;
import static nl.actieoverleg.regelset.Dorp.dorp;
import static nl.actieoverleg.regelset.Dorp.dorpMet;
import static nl.actieoverleg.regelset.Dorp.foutRegel;
import static nl.actieoverleg.regelset.Dorp.modules;
import static nl.actieoverleg.regelset.Dorp.regel;
import static nl.actieoverleg.regelset.Dorp.wijkMet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.actieoverleg.melding.Regelfout;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelmodule.Conclusie;
import org.junit.jupiter.api.Test;

/** Every criterion and signal has a rule, none rests on itself, and each knows what it rests on. */
class CriteriaTest {

    @Test
    void eenCriteriumZonderRegel() {
        assertFout(LIJSTENBESTAND, "Geen enkele regel leidt tot T-3.",
                "Schrijf een regel met @criterium( \"T-3\" ), of haal T-3 weg.",
                dorpMet("@bron( \"Boek\" ) @aanmelding", "@bron( \"Boek\" ) @aanmelding\n"
                        + "    t3 : Antwoord @code( \"T-3\" ) @tekst( \"Leeg.\" ) @bron( \"Boek\" ) //!"));
    }

    @Test
    void eenSignaalZonderRegel() {
        assertFout(LIJSTENBESTAND, "Geen enkele regel geeft TOETER.",
                "Schrijf een regel met @signaal( \"TOETER\" ), of haal TOETER weg.",
                dorpMet("De lamp brandt.\" ) @bron( \"Boek\" )", "De lamp brandt.\" ) @bron( \"Boek\" )\n"
                        + "    toeter : String @code( \"TOETER\" ) @tekst( \"Toet.\" ) @bron( \"Boek\" ) //!"));
    }

    @Test
    void eenCriteriumDatOpZichzelfRust() {
        String t1 = regel("Nat", "@criterium( \"T-1\" )", "Vragen( nat.ja )");
        assertFout(REGELBESTAND, "T-1 rust op zichzelf, rechtstreeks of via andere criteria.",
                "Laat criteria alleen naar criteria verwijzen die er los van staan.",
                dorp(Dorp.LIJSTEN, Dorp.REGELS.replace(t1,
                        foutRegel("Nat", "@criterium( \"T-1\" )", "Toetsen( t1.ja )"))));
    }

    @Test
    void eenKringVanCriteriaMeldtElkeSchakel() {
        List<Regelfout> fouten = Dorp.fouten(modules(dorpMet(
                foutRegel("Rond", "@criterium( \"T-1\" )", "Toetsen( minstens( 1, t0.ja, t2.ja ) )"))));
        assertEquals(List.of("T-1 rust op zichzelf, rechtstreeks of via andere criteria.",
                "T-2 rust op zichzelf, rechtstreeks of via andere criteria."),
                fouten.stream().map(Regelfout::melding).sorted().toList());
    }

    @Test
    void eenKringOverLagenKanNiet() {
        List<Regelfout> fouten = Dorp.fouten(modules(dorp(), wijkMet(
                foutRegel("Rond", "@criterium( \"T-1\" )", "ToetsenWijk( w1.ja )")
                        + regel("Ook rond", "@criterium( \"W-1\" )", "Toetsen( t2.ja )"))));
        assertTrue(fouten.stream().anyMatch(fout -> fout.melding().startsWith("T-1 is van Dorp;")), fouten::toString);
        assertTrue(fouten.stream().anyMatch(fout -> fout.melding().startsWith("W-1 rust op zichzelf")),
                fouten::toString);
    }

    @Test
    void eenIngangKentDeCriteriaWaarHijOpRust() {
        Regelset regelset = Dorp.stapel(dorp(), wijkMet(""));
        assertEquals(List.of("T-1", "T-2"), codes(regelset, "LOKET"));
        assertEquals(List.of("T-0", "T-1"), codes(regelset, "KEUKEN"));
        assertEquals(List.of("T-0"), codes(regelset, "ZOLDER"));
        Ingang keuken = regelset.ingangen().get(1);
        assertEquals(List.of(3), keuken.weerhoudend());
        assertEquals("wijk", regelset.lagen().get(keuken.regels(Conclusie.WEERHOUDT).get(0).laag()).id());
        assertEquals(1, keuken.regels(Conclusie.TENZIJ).size());
        assertEquals(List.of(), Dorp.stapel(dorp()).ingangen().get(1).regels(Conclusie.WEERHOUDT));
    }

    private static List<String> codes(Regelset regelset, String ingang) {
        return regelset.ingangen().stream().filter(i -> i.code().equals(ingang)).findFirst().orElseThrow().criteria()
               .stream().map(index -> regelset.criteria().get(index).code()).toList();
    }
}
