package nl.actieoverleg.json;

import static nl.actieoverleg.json.Testvelden.VELDEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.Fout;
import nl.actieoverleg.controle.Casuscontrole;
import nl.actieoverleg.regel.Antwoord;
import org.junit.jupiter.api.Test;

/** A case built in Java is held to the same rules, in the same words, as a case that is read. */
class CasuscontroleTest {

    private static Casus.Bouwer goed() {
        return Casus.voor("N-1", "NOORDERLAND");
    }

    private static List<String> paden(Casus casus) {
        return Casuscontrole.controleer(casus, VELDEN).stream().map(Fout::pad).toList();
    }

    @Test
    void vindtNietsInEenGoedeCasus() {
        Casus casus = goed().peildatum(LocalDate.of(9999, 12, 31)).feit("ijsOpDeSloot", Antwoord.JA)
                .nodig("DIJKWACHT").looptIn("DIJKOVERLEG").teller("keerGewaarschuwd", 0).maak();

        assertEquals(List.of(), Casuscontrole.controleer(casus, VELDEN));
        assertEquals(List.of(), paden(goed().peildatum(LocalDate.of(0, 1, 1)).maak()));
    }

    @Test
    void zegtHetzelfdeAlsDeLezer() {
        Casus casus = Casus.voor("n-1", "NOORDERLAND").feit("regenVerwagt", Antwoord.JA)
                .feit("heuvelGlad", Antwoord.NEE).feit("a/b~c\uD800", Antwoord.NEE).nodig("STROOIZOUT")
                .nodig("DIJKWACHT").nodig("dijkwacht").looptIn("DIJKOVERLEK")
                .teller("keerGewaarschuwd", -1).teller("keerUitgerukt", 1).maak();

        assertEquals(Lezing.weiger(Lezing.json("{'kenmerk':'n-1','provincie':'NOORDERLAND',"
                + "'feiten':{'regenVerwagt':'JA','heuvelGlad':'NEE','a/b~c\\ud800':'NEE'},"
                + "'nodig':['STROOIZOUT','DIJKWACHT','dijkwacht'],'lopendeOverleggen':['DIJKOVERLEK'],"
                + "'keerGewaarschuwd':-1,'keerUitgerukt':1}")).fouten(), Casuscontrole.controleer(casus, VELDEN));
        assertEquals(List.of("/kenmerk", "/feiten/regenVerwagt", "/feiten/heuvelGlad", "/feiten/a~1b~0c\uFFFD",
                "/nodig/0", "/nodig/2", "/lopendeOverleggen/0", "/keerGewaarschuwd", "/keerUitgerukt"), paden(casus));
    }

    @Test
    void vindtWatOntbreekt() {
        assertEquals(Lezing.weiger("{}").fouten(), Casuscontrole.controleer(Casus.voor(null, null).maak(), VELDEN));
    }

    @Test
    void keurtTegenAllesAlsDeProvincieNietBekendIs() {
        assertEquals(List.of("/provincie", "/feiten/x", "/nodig/1", "/lopendeOverleggen/1", "/x"),
                paden(Casus.voor("N-1", "ELDERS").feit("heuvelGlad", Antwoord.JA).feit("ijsOpDeSloot", Antwoord.JA)
                        .feit("x", Antwoord.JA).nodig("STROOIZOUT").nodig("X").looptIn("HEUVELOVERLEG").looptIn("X")
                        .teller("keerUitgerukt", 1).teller("x", 1).maak()));
    }

    @Test
    void weigertEenJaarVanMeerDanVierCijfers() {
        assertEquals(List.of("/peildatum"), paden(goed().peildatum(LocalDate.of(10_000, 1, 1)).maak()));
        assertEquals(List.of("/peildatum"), paden(goed().peildatum(LocalDate.of(-1, 12, 31)).maak()));
    }

    @Test
    void noemtEenOnbekendeTeller() {
        List<Fout> fouten = Casuscontrole.controleer(goed().teller("keergewaarschuwd", 1).teller("a/b", -1).maak(),
                VELDEN);

        assertEquals(List.of("/keergewaarschuwd", "/a~1b", "/a~1b"), fouten.stream().map(Fout::pad).toList());
        assertEquals("keerGewaarschuwd", fouten.get(0).bedoeldeU());
        assertTrue(fouten.get(0).melding().startsWith("Dit aantal is niet bekend."));
        assertNull(fouten.get(1).bedoeldeU());
    }

    @Test
    void geeftEenLijstDieNietVerandert() {
        List<Fout> fouten = Casuscontrole.controleer(Casus.voor(null, null).maak(), VELDEN);
        assertThrows(UnsupportedOperationException.class, fouten::clear);
    }

    @Test
    void kentAlleenBekendeRegios() {
        assertEquals("ZUIDERLAND", Casuscontrole.regio("ZUIDERLAND", VELDEN));
        assertNull(Casuscontrole.regio("zuiderland", VELDEN));
        assertNull(Casuscontrole.regio(null, VELDEN));
    }
}
