package nl.actieoverleg.drl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.actieoverleg.melding.OngeldigeRegels;
import nl.actieoverleg.melding.Regelfout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every fault of every file comes at once, and folders are read as they are. */
class AllesTegelijkTest {

    @Test
    void reportsEveryFaultOfEveryFileByFileAndLine() {
        Map<String, String> bronnen = new TreeMap<>(Map.of(
                "regelmodule.properties", "id=Noord\nnaam=Noord\n",
                "a-lijsten.drl", Proef.KOP + """
                        declare Feiten
                            @vragenlijst
                            stalking : boolean
                                @vraag( "Is er stalking?" )
                                @groep( "Vormen" )
                                @bronn( "Werkwijze" )
                            letsel : Antwoord @vraag( "Letsel?" ) @groep( "Vormen" ) @bron( "B" )
                        end
                        declare Kapot
                            @vragenlijst
                            stalking = ja
                        end
                        declare Criteria
                            @criterialijst
                            nn3b : Antwoord @code( "NN-3a" ) @tekst( "T" ) @bron( "B" )
                        end
                        """,
                "b-regels.drl", Proef.KOP + """
                        rule "Eerste"
                            @criterium( "NN-3a" )
                        when
                            Feiten( stalking.ja letsel.ja )
                        then
                        end

                        rule "Tweede" salience 10
                            @criterium( "NN-3a" )
                        when
                            Feiten( letsel.nee, stalkign.ja )
                            Onbekend( x.ja )
                        then
                            System.exit( 0 );
                        end

                        regle "Derde"
                        when
                        then
                        end

                        rule "Vierde"
                            @signaal( "S-1"
                        when
                            Feiten( letsel.ja )
                        then
                        end

                        rule "Vijfde"
                            @signaal( "S-1" )
                        when
                            Feiten( letsel == Antwoord.JA )
                        then
                        end
                        """));
        assertEquals(List.of(
                "a-lijsten.drl 8 Het veld stalking is een boolean",
                "a-lijsten.drl 8 Bij het veld stalking ontbreekt @bron",
                "a-lijsten.drl 11 @bronn hoort niet",
                "a-lijsten.drl 16 In deze lijst staat iets anders dan velden",
                "a-lijsten.drl 20 Het veld nn3b en de code NN-3a",
                "b-regels.drl 9 Dit is niet te lezen; het gaat mis bij letsel",
                "b-regels.drl 13 Een regel mag geen salience hebben",
                "b-regels.drl 16 Een regel die de route bepaalt mag alleen .ja",
                "b-regels.drl 19 Onder then staat iets",
                "b-regels.drl 22 Hier staat iets buiten een lijst of regel: regle",
                "b-regels.drl 28 Achter @signaal staat iets anders",
                "b-regels.drl 37 In een voorwaarde mag geen == staan",
                "regelmodule.properties 0 De eigenschap versie ontbreekt",
                "regelmodule.properties 1 De eigenschap id kan niet Noord zijn"),
                kort(Proef.fouten(bronnen),
                List.of("Het veld stalking is een boolean", "Bij het veld stalking ontbreekt @bron",
                        "@bronn hoort niet", "In deze lijst staat iets anders dan velden",
                        "Het veld nn3b en de code NN-3a", "Dit is niet te lezen; het gaat mis bij letsel",
                        "Een regel mag geen salience hebben", "Een regel die de route bepaalt mag alleen .ja",
                        "Onder then staat iets", "Hier staat iets buiten een lijst of regel: regle",
                        "Achter @signaal staat iets anders", "In een voorwaarde mag geen == staan",
                        "De eigenschap versie ontbreekt", "De eigenschap id kan niet Noord zijn")));
    }

    private static List<String> kort(List<Regelfout> fouten, List<String> koppen) {
        return fouten.stream().map(fout -> fout.plaats().bestand() + " " + fout.plaats().regelnummer() + " "
                + koppen.stream().filter(fout.melding()::startsWith).findFirst().orElse(fout.melding())).toList();
    }

    @Test
    void readsTheSourcesOfAFolder(@TempDir Path map) throws IOException {
        Proef.bronnen(Proef.REGELS).forEach((bestand, tekst) -> schrijf(map.resolve(bestand), tekst.getBytes(
                StandardCharsets.UTF_8)));
        schrijf(map.resolve("lees-mij.txt"), new byte[] {(byte) 0xE9});
        schrijf(map.resolve(".git/oud.drl"), new byte[] {(byte) 0xE9});
        schrijf(map.resolve("._regels.drl"), new byte[] {(byte) 0xE9});
        assertEquals(Proef.bronnen(Proef.REGELS), Regelmap.bronnen(map));
    }

    @Test
    void refusesFilesThatAreNotUtf8(@TempDir Path map) {
        schrijf(map.resolve("regelmodule.properties"), "naam=Fryslân".getBytes(StandardCharsets.ISO_8859_1));
        schrijf(map.resolve("b/regels.drl"), "// één".getBytes(StandardCharsets.ISO_8859_1));
        List<Regelfout> fouten = assertThrows(OngeldigeRegels.class, () -> Regelmap.bronnen(map)).fouten();
        assertEquals(List.of("b/regels.drl", "regelmodule.properties"),
                fouten.stream().map(fout -> fout.plaats().toString()).toList());
        assertTrue(fouten.get(0).melding().contains("niet als UTF-8 opgeslagen"));
        assertTrue(fouten.get(0).remedie().contains("UTF-8"));
    }

    @Test
    void refusesAFolderThatIsNotThere(@TempDir Path map) {
        List<Regelfout> fouten = assertThrows(OngeldigeRegels.class, () -> Regelmap.bronnen(map.resolve("nergens")))
                .fouten();
        assertTrue(fouten.get(0).melding().contains("bestaat niet"));
    }

    private static void schrijf(Path bestand, byte[] inhoud) {
        try {
            Files.createDirectories(bestand.getParent());
            Files.write(bestand, inhoud);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
