package nl.actieoverleg.drl;

import static nl.actieoverleg.regelset.Dorp.dorp;
import static nl.actieoverleg.regelset.Dorp.regel;
import static nl.actieoverleg.regelset.Dorp.wijkMet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.melding.Regelfout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a fault in a folder with rules: once, with the folder to look in and what was probably meant. */
class RegelmapmeldingenTest {

    @TempDir
    private Path map;

    @BeforeEach
    void zetNeer() throws IOException {
        schrijf("dorp", dorp());
        schrijf("wijk", wijkMet(""));
    }

    private void schrijf(String module, Map<String, String> bronnen) throws IOException {
        Files.createDirectories(map.resolve(module));
        for (Map.Entry<String, String> bron : bronnen.entrySet()) {
            Files.writeString(map.resolve(module).resolve(bron.getKey()), bron.getValue());
        }
    }

    private void vervang(String bestand, String oud, String nieuw) throws IOException {
        String tekst = Files.readString(map.resolve(bestand));
        Files.writeString(map.resolve(bestand), tekst.replace(oud, nieuw));
        assertEquals(false, tekst.equals(Files.readString(map.resolve(bestand))), oud);
    }

    private void voegToe(String bestand, String regel) throws IOException {
        Files.writeString(map.resolve(bestand), Files.readString(map.resolve(bestand)) + regel);
    }

    /** The only fault, without its line. */
    private void assertFout(String bestand, String melding, String remedie) {
        List<Regelfout> fouten = Regelmap.bekijk(map).fouten();
        assertEquals(List.of(bestand + ": " + melding + " " + remedie), fouten.stream()
                .map(fout -> fout.plaats().bestand() + ": " + fout.melding() + " " + fout.remedie()).toList());
    }

    @Test
    void eenLijstVanEenAndereMap() throws IOException {
        voegToe("dorp/b-regels.drl", regel("Fout", "@criterium( \"T-1\" )", "ToetsenWijk( w1.ja )"));
        assertFout("dorp/b-regels.drl", "De lijst ToetsenWijk is hier niet bekend.",
                "Die lijst is van wijk. Zet deze regel in de map wijk.");
    }

    @Test
    void eenImportVanEenLijstVanEenAndereMapIsEenFout() throws IOException {
        vervang("dorp/b-regels.drl", "import nl.actieoverleg.regel.*;",
                "import nl.actieoverleg.regel.*;\nimport nl.proef.wijk.ToetsenWijk;");
        voegToe("dorp/b-regels.drl", regel("Fout", "@criterium( \"T-1\" )", "ToetsenWijk( w1.ja )"));
        assertFout("dorp/b-regels.drl", "De import nl.proef.wijk.ToetsenWijk is niet toegestaan.",
                "Die lijst is van wijk. Haal deze import weg, en zet elke regel die de lijst gebruikt in de map wijk.");
    }

    @Test
    void wieZijnOnderlaagNietNoemtHoeftZijnRegelsNietTeVerhuizen() throws IOException {
        vervang("wijk/regelmodule.properties", "regio=WIJK\nop=dorp\n", "");
        assertEquals(List.of(), Regelmap.bekijk(map).fouten().stream().map(Regelfout::remedie)
                .filter(remedie -> remedie.contains("in de map dorp")).toList());
    }

    @Test
    void eenRegelnaamDieErAlIsStaatMetDeMapErbij() throws IOException {
        voegToe("dorp/b-regels.drl", regel("Nat", "@criterium( \"T-1\" )", "Vragen( koud.ja )"));
        int regelnummer = dorp().get("b-regels.drl").lines().toList().indexOf("rule \"Nat\"") + 1;
        assertFout("dorp/b-regels.drl", "Er is al een regel met de naam \"Nat\": dorp/b-regels.drl, regelnummer "
                + regelnummer + ".", "Geef elke regel een eigen naam.");
    }

    @Test
    void eenCriteriumZonderTekstIsEenFout() throws IOException {
        vervang("dorp/a-lijsten.drl", " @tekst( \"Het is nat en koud.\" )", "");
        assertFout("dorp/a-lijsten.drl", "Bij het veld t2 ontbreekt @tekst.",
                "Zet onder het veld: @tekst( \"…\" )");
        voegToe("dorp/b-regels.drl", regel("Loket sinds kort", "@ingang( \"LOKET\" )",
                "Toetsen( t2.ja ) Peildatum( vanaf( \"2024-01-01\" ) )"));
        assertFout("dorp/a-lijsten.drl", "Bij het veld t2 ontbreekt @tekst.",
                "Zet onder het veld: @tekst( \"…\" )");
    }

    @Test
    void alleenEenDagVragenIsEenFout() throws IOException {
        voegToe("dorp/b-regels.drl", regel("Loket sinds kort", "@ingang( \"LOKET\" )",
                "Peildatum( vanaf( \"2024-01-01\" ) )"));
        assertFout("dorp/b-regels.drl", "Deze regel voor een ingang vraagt alleen naar de dag.",
                "Vraag ook naar een criterium.");
    }

    @Test
    void eenCodeDieErAlIsKrijgtEenMelding() throws IOException {
        vervang("dorp/a-lijsten.drl", "@code( \"T-1\" )", "@code( \"T-0\" )");
        int regelnummer = dorp().get("a-lijsten.drl").lines().map(String::strip).toList()
                .indexOf("t0 : Antwoord @code( \"T-0\" ) @tekst( \"Er is hulp nodig.\" ) @bron( \"Boek\" )") + 1;
        assertFout("dorp/a-lijsten.drl", "Het veld t1 en de code T-0 passen niet bij elkaar.",
                "De code T-0 staat al bij regelnummer " + regelnummer + ". Geef dit veld zijn eigen code.");
    }

    @Test
    void eenCodeDieNietBijZijnVeldPastWordtNietGemist() throws IOException {
        vervang("dorp/a-lijsten.drl", "t1 : Antwoord", "t9 : Antwoord");
        vervang("dorp/b-regels.drl", "t1.ja", "t9.ja");
        vervang("wijk/wijk.drl", "Bij kou wel", "Bij kou wel, hoe nat ook");
        assertFout("dorp/a-lijsten.drl", "Het veld t9 en de code T-1 passen niet bij elkaar.",
                "Een veld heet als zijn code, zonder leestekens: t1 : …, of pas de code aan.");
    }
}
