package nl.actieoverleg.bouw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.casus.Vragenlijst.Keuze;
import nl.actieoverleg.drl.Moduleregister;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Regelmodule;
import org.junit.jupiter.api.Test;

/** The engine names no overleg, province, question or criterion, and the rule modules hold no Java. */
class KernKentGeenNamenTest {

    private static final Path HUIS = Path.of("..");
    private static final Pattern TEKST = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern TOELICHTING = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);

    @Test
    void coreNamesNothingFromTheRules() throws IOException {
        List<Pattern> namen = namen().stream().map(naam -> Pattern.compile("(?<![\\w-])" + Pattern.quote(naam)
                + "(?![\\w-])")).toList();
        assertTrue(namen.size() > 100);
        List<String> gevonden = new ArrayList<>();
        for (Path bestand : bestanden(HUIS.resolve("rules-core/src/main/java"), ".java")) {
            String code = TOELICHTING.matcher(Files.readString(bestand)).replaceAll("");
            String teksten = TEKST.matcher(code).results().map(MatchResult::group).collect(Collectors.joining("\n"));
            namen.stream().filter(naam -> naam.matcher(teksten).find())
                    .forEach(naam -> gevonden.add(bestand.getFileName() + ": " + naam));
        }
        assertEquals(List.of(), gevonden);
    }

    private static Set<String> namen() {
        Adviseur adviseur = Adviseur.laad();
        Set<String> namen = new TreeSet<>(adviseur.provincies());
        adviseur.vragenlijst().vragen().stream().map(Vraag::feit).forEach(namen::add);
        adviseur.vragenlijst().overleggen().stream().map(Keuze::code).forEach(namen::add);
        for (Regelmodule module : Moduleregister.opKlassenpad(Adviseur.class.getClassLoader())) {
            namen.add(module.id());
            module.lijsten().stream().flatMap(lijst -> lijst.velden().stream())
                    .map(Lijst.Veld::code)
                    .filter(code -> !code.equals(code.toLowerCase(Locale.ROOT))).forEach(namen::add);
        }
        return namen;
    }

    @Test
    void ruleModulesHoldNoJava() throws IOException {
        for (String module : List.of("rules-nn", "rules-groningen", "rules-drenthe", "rules-friesland")) {
            assertEquals(List.of(), bestanden(HUIS.resolve(module).resolve("src"), ".java"));
            assertTrue(!bestanden(HUIS.resolve(module).resolve("src/main/resources"), ".drl").isEmpty(), module);
        }
    }

    private static List<Path> bestanden(Path map, String einde) throws IOException {
        try (var paden = Files.walk(map)) {
            return paden.filter(pad -> pad.toString().endsWith(einde)).sorted().toList();
        }
    }
}
