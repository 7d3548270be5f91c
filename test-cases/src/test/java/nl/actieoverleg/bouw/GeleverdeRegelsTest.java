package nl.actieoverleg.bouw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.Adviseurbouwer;
import nl.actieoverleg.drl.Moduleregister;
import nl.actieoverleg.drl.Regelmap;
import nl.actieoverleg.regelmodule.Regelmodule;
import org.junit.jupiter.api.Test;

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
}
