package nl.actieoverleg.bewaking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.regressie.Casusmap;
import nl.actieoverleg.regressie.Testcasus;
import nl.actieoverleg.regressie.Toetsregels;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped cases decide every shipped rule; without some of them, exactly what they decided is missing. */
class DekkingsmetingTest {

    private static final Toetsregels REGELS = Toetsregels.opKlassenpad(Adviseur.laad());
    private static List<Testcasus> casussen;

    @BeforeAll
    static void lees() throws IOException {
        casussen = new Casusmap(Path.of("regressie")).lees(REGELS);
    }

    private static Dekking meet(List<Testcasus> gekozen) {
        return new Dekkingsmeting(REGELS).meet(gekozen);
    }

    private static Regeldekking regel(Dekking dekking, String naam) {
        return dekking.regels().stream().filter(een -> een.naam().equals(naam)).findFirst().orElseThrow();
    }

    @Test
    void alleMeegeleverdeRegelsZijnGedekt() {
        Dekking dekking = meet(casussen);
        assertEquals(List.of(), dekking.regels().stream().filter(regel -> !regel.isGedekt())
                .map(regel -> regel.module() + ": " + regel.naam()).toList());
        assertTrue(dekking.isVolledig());
        assertEquals(REGELS.modules().stream().mapToInt(module -> module.regels().size()).sum(),
                dekking.gedekteRegels());
        assertEquals(dekking.voorwaarden(), dekking.gedekteVoorwaarden());
    }

    @Test
    void zonderDeCasusDieBeslistOntbreektDeVoorwaarde() {
        Regeldekking alles = regel(meet(casussen), "De casus is al twee keer besproken");
        List<String> beslist = alles.voorwaarden().get(0).wel();
        Dekking dekking = meet(casussen.stream().filter(casus -> !beslist.contains(casus.naam())).toList());
        Regeldekking regel = regel(dekking, "De casus is al twee keer besproken");
        assertEquals(List.of(), regel.wel());
        assertEquals("keerBesprokenInActieoverleg >= 2", regel.voorwaarden().get(0).tekst());
        assertEquals(List.of(), regel.voorwaarden().get(0).wel());
        assertFalse(regel.isGedekt());
        assertFalse(dekking.isVolledig());
    }

    @Test
    void vanMinstensTweeBeslissenAlleenDeDelenDieDeDoorslagGeven() {
        Testcasus twee = casus("mda-opvoeding-en-psychiatrie");
        Regeldekking regel = regel(meet(List.of(twee)), "Combinatie van problemen in het gezin");
        assertEquals(List.of("opvoedproblematiek.ja", "psychischeProblematiek.ja"), regel.voorwaarden().stream()
                .filter(deel -> !deel.wel().isEmpty()).map(Voorwaardedekking::tekst).toList());
        assertTrue(regel.voorwaarden().stream().allMatch(deel -> deel.niet().isEmpty()));

        Testcasus een = casus("mda-alleen-psychische-problemen");
        Regeldekking net = regel(meet(List.of(een)), "Combinatie van problemen in het gezin");
        assertEquals(List.of(een.naam()), net.net());
        assertEquals(4, net.voorwaarden().stream().filter(deel -> deel.niet().equals(List.of(een.naam()))).count());
        assertEquals(List.of(), net.voorwaarden().get(1).niet());
    }

    @Test
    void watEenVoorwaardeIsTeltSamenAlsEenOntbrekende() {
        Regeldekking regel = regel(meet(casussen), "Het Actieoverleg past");
        List<String> niet = regel.voorwaarden().stream().filter(deel -> deel.tekst().equals("rel2.ja")).findFirst()
                .orElseThrow().niet();
        assertFalse(niet.isEmpty());
        assertEquals(niet, regel.voorwaarden().stream().filter(deel -> deel.tekst().equals("ao2.ja")).findFirst()
                .orElseThrow().niet());
        assertTrue(regel.net().containsAll(niet));
    }

    @Test
    void aanElkeKantVanEenDagWaaropEenTekstVerandertHoortEenCasus(@TempDir Path map) throws IOException {
        Toetsregels.pakUit(map);
        Path vragen = map.resolve("nn/nl/actieoverleg/nn/vragen.drl");
        String oud = Files.readString(vragen);
        String vraag = oud.substring(oud.indexOf("@vraag( \"") + 9, oud.indexOf("\" )", oud.indexOf("@vraag( \"")));
        Files.writeString(vragen, oud.replace(vraag, vraag + " | vanaf 2027-01-01: " + vraag));
        Toetsregels anders = Toetsregels.uitMap(map);
        List<Testcasus> gelezen = new Casusmap(Path.of("regressie")).lees(anders);
        Dekking dekking = new Dekkingsmeting(anders).meet(gelezen);
        assertEquals(List.of("Drenthe: een peildatum vanaf 2027-01-01", "Friesland: een peildatum vanaf 2027-01-01",
                "Groningen: een peildatum vanaf 2027-01-01"), dekking.tijdenZonderCasus());
        assertFalse(dekking.isVolledig());
        assertEquals(List.of(), meet(casussen).tijdenZonderCasus());
    }

    private static Testcasus casus(String naam) {
        return casussen.stream().filter(een -> een.naam().equals(naam)).findFirst().orElseThrow();
    }
}
