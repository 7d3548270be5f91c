package nl.actieoverleg.bouw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.Adviseurbouwer;
import nl.actieoverleg.drl.Modulelezer;
import nl.actieoverleg.drl.Moduleregister;
import nl.actieoverleg.drl.Regelmap;
import nl.actieoverleg.fout.Weigering;
import nl.actieoverleg.regelmodule.Regelmodule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules that are shipped are right: a wrong one fails the build here, with every fault by file and line. */
class GeleverdeRegelsTest {

    private static final List<String> MODULES = List.of("nn", "drenthe", "friesland", "groningen");

    private static Path bronmap(String module) {
        return Path.of("..").toAbsolutePath().normalize().resolve("rules-" + module).resolve("src/main/resources");
    }

    @Test
    void everyModuleIsRightAndFitsTheOneBelow() {
        Adviseurbouwer bouwer = Adviseur.bouwer().klassenpad(null).opwarmen(false);
        MODULES.forEach(module -> bouwer.map(bronmap(module)));
        assertEquals(List.of("DRENTHE", "FRIESLAND", "GRONINGEN"), bouwer.maak().provincies());
    }

    @Test
    void everyFileIsAnnouncedOnTheClassPath() {
        Map<String, Map<String, String>> verwacht = new HashMap<>();
        MODULES.forEach(module -> verwacht.put(module, Regelmap.bronnen(bronmap(module))));
        Map<String, Map<String, String>> gevonden = new HashMap<>();
        for (Regelmodule module : Moduleregister.opKlassenpad(Adviseur.class.getClassLoader())) {
            gevonden.put(module.id(), module.teksten());
        }
        assertEquals(verwacht, gevonden);
    }

    @Test
    void everyModuleNotesItsFingerprintAndEveryRegionTheRulesThatItWasBuiltOn() throws IOException {
        for (Regelmodule module : Moduleregister.opKlassenpad(Adviseur.class.getClassLoader())) {
            List<String> notities = new ArrayList<>();
            notities.add(Regelmodule.versie(List.of(module)).vingerafdruk() + "  " + module.id() + " "
                    + module.versie());
            if (!module.isBasis()) {
                Regelmodule nn = Modulelezer.lees(Regelmap.bronnen(bronmap(module.op())), List.of());
                notities.add(Regelmodule.versie(List.of(nn)).vingerafdruk() + "  " + module.id() + " op " + nn.id()
                        + " "
                        + nn.versie());
            }
            assertEquals(notities, Files.readAllLines(aankondiging(module.id())).stream()
                    .filter(regel -> !regel.contains("/")).toList());
        }
    }

    /** As when somebody takes a region from one release and the layer below it from another. */
    @Test
    void aRegionIsRefusedOnOtherRulesThanItWasBuiltOn(@TempDir Path map) throws IOException {
        Path nn = map.resolve(Moduleregister.AANKONDIGING);
        Files.createDirectories(nn.resolveSibling("nn"));
        Files.writeString(nn, "nn/regelmodule.properties\nnn/alles.drl\n" + "0".repeat(64) + "  nn 1.0.1\n");
        Files.writeString(nn.resolveSibling("nn/regelmodule.properties"), "id=nn\nnaam=NN\nversie=1.0.1\n");
        Files.writeString(nn.resolveSibling("nn/alles.drl"), "package nl.proef;\n");
        URL[] klassenpad = {map.toUri().toURL(), wortel("groningen").toUri().toURL()};
        try (URLClassLoader lader = new URLClassLoader(klassenpad, null)) {
            Adviseurbouwer bouwer = Adviseur.bouwer().klassenpad(lader).opwarmen(false);
            String fout = assertThrows(Weigering.class, bouwer::maak).getMessage();
            assertEquals("De regelmodule groningen in " + klassenpad[1] + " is gebouwd op versie 1.0.0 van nn, maar er "
                    + "staat versie 1.0.1 in " + klassenpad[0] + ". Samen zijn ze niet getest. Neem van beide "
                    + "dezelfde uitgave, bijvoorbeeld met de BOM, of bouw en test groningen opnieuw met deze nn.",
                    fout);
        }
    }

    /** What a module was built to, when the tests run. */
    private static Path wortel(String module) {
        return bronmap(module).resolve("../../../target/classes").normalize();
    }

    private static Path aankondiging(String module) {
        return wortel(module).resolve(Moduleregister.AANKONDIGING);
    }
}
