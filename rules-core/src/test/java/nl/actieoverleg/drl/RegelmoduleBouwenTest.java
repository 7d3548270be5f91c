package nl.actieoverleg.drl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.melding.OngeldigeRegels;
import nl.actieoverleg.regelmodule.Regelmodule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The step in the Maven build of a rule module. */
class RegelmoduleBouwenTest {

    @TempDir
    private Path map;

    private Path schrijf(Map<String, String> bronnen) throws IOException {
        Path bron = map.resolve("src");
        for (Map.Entry<String, String> entry : bronnen.entrySet()) {
            Files.createDirectories(bron.resolve(entry.getKey()).getParent());
            Files.writeString(bron.resolve(entry.getKey()), entry.getValue());
        }
        return bron;
    }

    @Test
    void writesResourcesAndIndex() throws IOException {
        Path bron = schrijf(Proef.volledig(Proef.REGELS));
        Files.write(bron.resolve("logo.bin"), new byte[] {0, 1, (byte) 0xFF});
        Path doel = map.resolve("target/classes");
        Files.createDirectories(doel.resolve("nl/oud"));
        Files.writeString(doel.resolve("nl/oud/verhuisd.drl"), "rule");
        List<Regelmodule> geschreven = new ArrayList<>();

        Path noord = doel.resolve("META-INF/actieoverleg/noord");
        RegelmoduleBouwen.bouw(bron, doel, List::of, module -> {
            geschreven.add(module);
            return "{\"id\": \"é\"}";
        });

        assertFalse(Files.exists(doel.resolve("nl/oud")));
        assertEquals(Proef.REGELS + Proef.OVERIGE_REGELS,
                Files.readString(noord.resolve("nl/actieoverleg/noord/regels.drl")));
        assertEquals(Proef.EIGENSCHAPPEN, Files.readString(noord.resolve("regelmodule.properties")));
        assertArrayEquals(new byte[] {0, 1, (byte) 0xFF}, Files.readAllBytes(noord.resolve("logo.bin")));
        assertEquals("{\"id\": \"é\"}", Files.readString(doel.resolve("META-INF/actieoverleg/noord.json")));
        assertEquals("noord\n", Files.readString(doel.resolve("META-INF/actieoverleg/regelmodules")));
        assertEquals(List.of(Regelbouwer.bouw(Proef.volledig(Proef.REGELS), List.of())), geschreven);
    }

    @Test
    void standsOnTheModuleThatItNamesAndOnNoOther() throws IOException {
        Regelmodule noord = Regelbouwer.bouw(Proef.volledig(Proef.REGELS), List.of());
        Regelmodule ander = new Regelmodule("ander", "Ander", "1", "ANDER", "noord", "nl.ander",
                List.of(), List.of(), List.of());
        Path bron = schrijf(Map.of("regelmodule.properties",
                "id=drenthe\nnaam=Drenthe\nversie=1\nregio=DRENTHE\nop=noord\n", "d.drl", """
                        package nl.ander;
                        import nl.actieoverleg.noord.Feiten;
                        declare SignalenDrenthe
                            @signaallijst
                            s9 : String @code( "S-9" ) @tekst( "Let op." ) @bron( "Drenthe" )
                        end
                        rule "R" @signaal( "S-9" ) when Feiten( stalking.ja ) then end
                        """));
        RegelmoduleBouwen.bouw(bron, map.resolve("classes"), () -> List.of(ander, noord), module -> "{}");
        assertTrue(Files.exists(map.resolve("classes/META-INF/actieoverleg/drenthe.json")));
    }

    @Test
    void leavesNothingBehindWhenThereAreFaults() throws IOException {
        Path bron = schrijf(Map.of("regelmodule.properties", "id=noord\n"));
        Path doel = map.resolve("classes");
        Files.createDirectories(doel);
        Files.writeString(doel.resolve("oud.drl"), "rule");
        assertThrows(OngeldigeRegels.class,
                () -> RegelmoduleBouwen.bouw(bron, doel, List::of, module -> "{}"));
        assertFalse(Files.exists(doel.resolve("oud.drl")));
    }

    @Test
    void doesNotEmptyAFolderWithTheSources() throws IOException {
        Path bron = schrijf(Proef.bronnen(Proef.REGELS));
        assertThrows(IllegalArgumentException.class,
                () -> RegelmoduleBouwen.bouw(bron, map, List::of, module -> "{}"));
        assertThrows(IllegalArgumentException.class,
                () -> RegelmoduleBouwen.bouw(bron, bron.resolve("uit"), List::of, module -> "{}"));
        assertTrue(Files.exists(bron.resolve("regelmodule.properties")));
    }

    @Test
    void wantsTwoFolders() {
        assertThrows(IllegalArgumentException.class, () -> RegelmoduleBouwen.main(new String[] {"src"}));
    }
}
