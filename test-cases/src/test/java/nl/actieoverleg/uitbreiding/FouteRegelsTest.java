package nl.actieoverleg.uitbreiding;

import static nl.actieoverleg.uitbreiding.Regelmappen.lees;
import static nl.actieoverleg.uitbreiding.Regelmappen.map;
import static nl.actieoverleg.uitbreiding.Regelmappen.schrijf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.Adviseurbouwer;
import nl.actieoverleg.fout.Weigering;
import nl.actieoverleg.melding.OngeldigeRegels;
import nl.actieoverleg.melding.Regelfout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder with rules that are not right is refused as a whole, with every fault, its place and what helps. */
class FouteRegelsTest {

    @TempDir
    private Path map;

    private Path regio(String... vervangingen) {
        String dieren = lees(map("flevoland").resolve("dieren.drl"));
        for (int i = 0; i < vervangingen.length; i += 2) {
            assertTrue(dieren.contains(vervangingen[i]), vervangingen[i]);
            dieren = dieren.replace(vervangingen[i], vervangingen[i + 1]);
        }
        schrijf(map.resolve("regelmodule.properties"), lees(map("flevoland").resolve("regelmodule.properties")));
        schrijf(map.resolve("dieren.drl"), dieren);
        return map;
    }

    private OngeldigeRegels weigering(String... vervangingen) {
        Adviseurbouwer bouwer = Adviseur.bouwer().map(regio(vervangingen));
        return assertThrows(OngeldigeRegels.class, bouwer::maak);
    }

    private int regel(String begin) {
        List<String> regels = lees(map.resolve("dieren.drl")).lines().toList();
        return 1 + IntStream.range(0, regels.size()).filter(i -> regels.get(i).strip().startsWith(begin)).findFirst()
                .orElseThrow();
    }

    @Test
    void alleenEenRouteZonderOverlegHeeftTekstenVanZichzelf() {
        OngeldigeRegels ongeldig = weigering("declare IngangenFlevoland", """
                declare RoutesDieren
                    @routelijst
                    geenOverleg : String @code( "GEEN_OVERLEG" ) @inzin( "geen overleg" ) @doe( "Ga door." )
                end

                declare IngangenFlevoland""");
        assertTrue(ongeldig.fouten().stream().map(Regelfout::toString).anyMatch(fout -> fout.endsWith(
                "Geen route zonder overleg heet GEEN_OVERLEG. Kies uit: NADERE_INFORMATIE, GEEN_OVERLEG_NODIG, "
                        + "GEEN_PASSEND_OVERLEG.")), ongeldig.fouten()::toString);
    }

    @Test
    void verkeerdeVerwijzingenKomenAllemaalTegelijk() {
        OngeldigeRegels ongeldig = weigering(
                "@overleg( \"ACTIEOVERLEG\" )", "@overleg( \"ACTIEOVERLG\" )",
                "@na( \"ACTIEOVERLEG\" )", "@na( \"ZHV\" )",
                "@criterium( \"FL-1\" )", "@criterium( \"FL-2\" )");
        assertEquals(List.of(
                "dieren.drl, regelnummer " + regel("fl1 :") + ": Geen enkele regel leidt tot FL-1. "
                        + "Schrijf een regel met @criterium( \"FL-1\" ), of haal FL-1 weg.",
                "dieren.drl, regelnummer " + regel("dieren :") + ": Bij de overleggen staat geen ACTIEOVERLG. "
                        + "Bedoelde u ACTIEOVERLEG?",
                "dieren.drl, regelnummer " + regel("dieren :") + ": Bij de ingangen staat geen ZHV. Bedoelde u ZVH?",
                "dieren.drl, regelnummer " + regel("rule \"Er is geweld") + ": Bij de criteria staat geen FL-2. "
                        + "Bedoelde u FL-1?"),
                ongeldig.fouten().stream().map(Regelfout::toString).toList());
        ongeldig.fouten().forEach(fout -> assertTrue(ongeldig.getMessage().contains(fout.toString())));
    }

    @Test
    void eenVerkeerdVeldOfEenVerkeerdeLijst() {
        OngeldigeRegels ongeldig = weigering("rel4.ja", "rel9.ja", "FeitenFlevoland( d", "FeitenFleevoland( d");
        assertEquals(2, ongeldig.fouten().size(), ongeldig::getMessage);
        Regelfout lijst = ongeldig.fouten().get(0);
        assertEquals(regel("FeitenFleevoland("), lijst.plaats().regelnummer());
        assertTrue(lijst.melding().contains("FeitenFleevoland"), lijst::toString);
        assertEquals("Bedoelde u FeitenFlevoland?", lijst.remedie());
        Regelfout veld = ongeldig.fouten().get(1);
        assertEquals("dieren.drl", veld.plaats().bestand());
        assertEquals(regel("Criteria( mt0.ja"), veld.plaats().regelnummer());
        assertTrue(veld.melding().contains("rel9"), veld::toString);
        assertTrue(veld.remedie().startsWith("Bedoelde u rel"), veld::toString);
    }

    @Test
    void eenRegelBijEenCodeVanNoordNederland() {
        OngeldigeRegels ongeldig = weigering("@ingang( \"DIEREN\" )", "@ingang( \"ACTIEOVERLEG\" )");
        assertTrue(ongeldig.fouten().stream().anyMatch(fout -> fout.melding()
                .equals("ACTIEOVERLEG is van Noord-Nederland; een andere laag mag er geen regel bij zetten.")
                && fout.plaats().regelnummer() == regel("rule \"Het Actieoverleg past")), ongeldig::getMessage);
    }

    @Test
    void nietsKanDirectBellenWeerhouden() {
        OngeldigeRegels ongeldig = weigering("rule \"Er is geweld tegen dieren\"", """
                rule "Niet bellen"
                    @weerhoudt( "DIRECT_TELEFONISCH" )
                when
                    Criteria( am1.ja )
                then
                end

                rule "Er is geweld tegen dieren"\
                """);
        assertTrue(ongeldig.getMessage().contains("DIRECT_TELEFONISCH mag nooit worden weerhouden. "
                + "Haal deze regel weg: een ingang met @soort( \"DIRECT\" ) gaat altijd voor."), ongeldig::getMessage);
    }

    @Test
    void eenRegioDieErAlIs() {
        Path map = regio();
        schrijf(map.resolve("regelmodule.properties"), "id=nieuw\nnaam=Nieuw\nversie=1\nregio=DRENTHE\nop=nn\n");
        Adviseurbouwer bouwer = Adviseur.bouwer().map(map);
        Weigering fout = assertThrows(Weigering.class, bouwer::maak);
        assertEquals("Twee regelmodules noemen de regio DRENTHE. Laat er één staan.", fout.getMessage());
    }

    @Test
    void eenTweedeOndersteLaag() {
        Adviseurbouwer bouwer = Adviseur.bouwer().map(Regelmappen.kopie("nn", map));
        Weigering fout = assertThrows(Weigering.class, bouwer::maak);
        assertEquals("Er zijn 2 onderste lagen gevonden: nn, nn. Laat er één staan.", fout.getMessage());
    }

    @Test
    void eenMapDieErNietIs() {
        Adviseurbouwer bouwer = Adviseur.bouwer().map(map.resolve("weg"));
        OngeldigeRegels ongeldig = assertThrows(OngeldigeRegels.class, bouwer::maak);
        assertTrue(ongeldig.getMessage().contains("Deze map met regels bestaat niet."), ongeldig::getMessage);
    }
}
