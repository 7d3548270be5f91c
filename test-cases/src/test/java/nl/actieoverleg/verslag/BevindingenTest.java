package nl.actieoverleg.verslag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import nl.actieoverleg.bewaking.Dekkingsmeting;
import nl.actieoverleg.bewaking.Lot;
import nl.actieoverleg.regressie.Terugblik;
import nl.actieoverleg.regressie.Uitslag;
import org.junit.jupiter.api.Test;

/** What a report says when not all is well, and that what people wrote stays text. */
class BevindingenTest {

    private static final String BOOS = "</script><script>alert(\"x\")</script> & 'weg' <!-- ]]> \u2028";

    private static List<Uitslag> enkele(int aantal) {
        return new ArrayList<>(Stof.UITSLAGEN.subList(0, aantal));
    }

    @Test
    void allesInOrde() {
        Oordeel oordeel = Oordeel.over(Stof.van(Stof.UITSLAGEN, Stof.DEKKING, Stof.mutatie(Lot.GEVANGEN, Lot.GEWEIGERD,
                Lot.GELIJKWAARDIG)));
        assertTrue(oordeel.isGoed(), oordeel.toString());
        assertEquals("De regels zijn 3 keer met opzet gewijzigd, steeds op één plek. Elke wijziging met een gevolg "
                + "viel op.", oordeel.zinnen().get(2));
    }

    @Test
    void zonderMutatieStaatDatErBij() {
        Verslagstof stof = Stof.van(Stof.UITSLAGEN, Stof.DEKKING, null);
        assertTrue(stof.isGoed());
        Pagina pagina = Pagina.lees(Verslag.html(stof));
        assertTrue(pagina.tekst("samenvatting").contains("Of zij de regels bewaken, is niet onderzocht."),
                pagina.tekst("samenvatting"));
        assertFalse(pagina.html().contains("\"mutatie\""), "Geen leeg onderdeel");
        assertFalse(pagina.html().contains("#mutatie"), "Geen verwijzing naar wat er niet is");
        assertTrue(pagina.html().contains("class=\"oordeel deels\""), "Niet groen voor wat niet is onderzocht");
    }

    @Test
    void watNietGemerktWordtStaatVoorop() {
        Verslagstof stof = Stof.van(Stof.UITSLAGEN, Stof.DEKKING, Stof.mutatie(Lot.values()));
        assertFalse(stof.isGoed());
        assertEquals("1 wijziging in de regels wordt door geen enkele casus gemerkt.",
                Oordeel.over(stof).zinnen().get(0));
        String mutatie = Pagina.lees(Verslag.html(stof)).tekst("mutatie");
        assertTrue(mutatie.indexOf("Proefregel <OVERLEEFT>") < mutatie.indexOf("Proefregel <GEVANGEN>"), mutatie);
        assertTrue(mutatie.contains("titel: </code><script>alert(1)</script>"), mutatie);
        assertTrue(mutatie.contains("Uitleg bij GELIJKWAARDIG"), mutatie);
        assertTrue(mutatie.contains("proef.drl, regelnummer 7"), mutatie);
        assertTrue(mutatie.contains(Stof.CASUSSEN.get(0).titel()), mutatie);
    }

    @Test
    void eenCasusDieAndersUitkomtStaatBovenaanMetWatErAndersIs() {
        List<Uitslag> uitslagen = enkele(3);
        uitslagen.set(2, Stof.met(uitslagen.get(2), "Anders", List.of("route: verwacht ZVH, gekregen GEEN.")));
        Verslagstof stof = Stof.van(uitslagen, Stof.DEKKING, null);
        assertFalse(stof.isGoed());
        assertEquals("1 casus krijgt een ander advies dan is verwacht of opgeslagen.",
                Oordeel.over(stof).zinnen().get(0));
        Pagina pagina = Pagina.lees(Verslag.html(stof));
        String eerste = pagina.vanSoort("details", "casus").get(0).getTextContent();
        assertTrue(eerste.contains("anders dan verwacht"), eerste);
        assertTrue(eerste.contains("route: verwacht ZVH, gekregen GEEN."), eerste);
        assertTrue(pagina.tekst("samenvatting").contains("Dat kan pas als elke casus uitkomt zoals verwacht"));
    }

    @Test
    void eenCasusZonderAdviesHoudtHetVerslagNietTegen() {
        Uitslag uitslag = Stof.UITSLAGEN.get(0);
        Uitslag zonder = new Uitslag(uitslag.casus(), null, List.of("Met deze regels kan deze casus niet."), List.of(),
                List.of(), null, null, uitslag.duur());
        Pagina pagina = Pagina.lees(Verslag.html(Stof.van(List.of(zonder), Stof.DEKKING, null)));
        assertTrue(pagina.tekst("casussen").contains("Met deze regels kan deze casus niet."));
    }

    @Test
    void watNietGedektIsStaatBovenaan() {
        List<Uitslag> uitslagen = enkele(1);
        Verslagstof stof = Stof.van(uitslagen, new Dekkingsmeting(Stof.REGELS).meet(List.of(uitslagen.get(0).casus())),
                null);
        assertTrue(Oordeel.over(stof).zinnen().get(0).startsWith("Bij "), Oordeel.over(stof).toString());
        String dekking = Pagina.lees(Verslag.html(stof)).tekst("dekking");
        assertTrue(dekking.contains("Nog niet gedekt"), dekking);
        assertTrue(dekking.contains("geen casus"), dekking);
    }

    @Test
    void watVeranderdIsStaatErMetDeRouteVanToen() {
        List<Uitslag> uitslagen = enkele(3);
        Terugblik terugblik = new Terugblik(List.of(
                new Terugblik.Verandering(uitslagen.get(0).casus(), "ZVH", "GEEN_PASSEND_OVERLEG",
                        List.of("route: x.")),
                new Terugblik.Verandering(uitslagen.get(1).casus(), "ZVH", "ZVH", List.of(BOOS))),
                List.of(uitslagen.get(2).casus()), 7);
        Pagina pagina = Pagina.lees(Verslag.html(new Verslagstof(Stof.REGELS, uitslagen, Stof.DEKKING, null, terugblik,
                Stof.GEMAAKT)));
        String veranderd = pagina.tekst("veranderd");
        assertTrue(veranderd.contains("Andere route: 1 casus."), veranderd);
        assertTrue(veranderd.contains("Gelijk gebleven: 7 casussen."), veranderd);
        assertTrue(veranderd.contains(uitslagen.get(0).casus().titel()
                + ": was Zorg- en Veiligheidshuis (ZVH), is nu Geen passend overleg."), veranderd);
        assertTrue(pagina.html().contains("href=\"#veranderd\""));
    }

    @Test
    void codesStaanErOokInWoorden() {
        Pagina pagina = Pagina.lees(Verslag.html(Stof.van(Stof.UITSLAGEN, Stof.DEKKING, null)));
        List<String> woorden = pagina.vanSoort("ul", "codewoorden").stream().map(een -> een.getTextContent()).toList();
        assertTrue(woorden.stream().anyMatch(een -> een.contains("ZVH: Zorg- en Veiligheidshuis (ZVH)")));
        assertTrue(woorden.stream().anyMatch(een -> een.contains("SBB_AFWEGEN: Weeg af of")));
        assertTrue(pagina.tekst("samenvatting").contains("(100% van de verzonnen casussen)"));
    }

    @Test
    void watMensenSchrijvenBlijftTekst() {
        List<Uitslag> uitslagen = enkele(1);
        uitslagen.set(0, Stof.met(uitslagen.get(0), BOOS, List.of(BOOS)));
        Pagina pagina = Pagina.lees(Verslag.html(Stof.van(uitslagen, Stof.DEKKING, null)));
        assertTrue(pagina.elementen("h3").stream().anyMatch(kop -> kop.getTextContent().equals(BOOS)));
        assertEquals(1, pagina.elementen("script").size());
        assertEquals(pagina.html().indexOf("<script>"), pagina.html().lastIndexOf("<script>"));
        assertFalse(pagina.html().contains("<!-- "));
    }

    @Test
    void cijfersKloppenOokAlsHetNietMooiUitkomt() {
        assertEquals("99%", Opmaak.procent(999, 1000));
        assertEquals("100%", Opmaak.procent(0, 0));
        assertEquals("1.234 casussen", Opmaak.aantal(1234, "casus", "casussen"));
        assertEquals("1 minuut en 23 seconden", Opmaak.duur(Stof.mutatie().duur()));
    }
}
