package nl.actieoverleg.bouw;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.actieoverleg.engine.Besluit;
import nl.actieoverleg.engine.Grondslag;
import nl.actieoverleg.json.Jsonboom;
import nl.actieoverleg.json.Jsonknoop;
import nl.actieoverleg.melding.OngeldigeRegels;

/** The borders between packages: what each room may use. */
@AnalyzeClasses(packages = "nl.actieoverleg", importOptions = ImportOption.DoNotIncludeTests.class)
class KamersTest {

    private static final DescribedPredicate<JavaClass> DROOLS = resideInAnyPackage("org.drools..", "org.kie..");
    private static final DescribedPredicate<JavaClass> JACKSON = resideInAnyPackage("tools.jackson..");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching("nl.actieoverleg.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule WORDS_REST_ON_NOTHING = classes().that().resideInAPackage("nl.actieoverleg.regel")
            .should().onlyDependOnClassesThat().resideInAnyPackage("nl.actieoverleg.regel", "java..",
                    "org.jspecify.annotations");

    @ArchTest
    static final ArchRule CASE_AND_ADVICE_REST_ON_WORDS = classes()
            .that().resideInAnyPackage("nl.actieoverleg.casus", "nl.actieoverleg.advies")
            .should().onlyDependOnClassesThat().resideInAnyPackage(
                    "nl.actieoverleg.casus", "nl.actieoverleg.advies", "nl.actieoverleg.regel",
                    "nl.actieoverleg.fout", "nl.actieoverleg.vorm", "com.fasterxml.jackson.annotation",
                    "org.jspecify.annotations", "java..");

    @ArchTest
    static final ArchRule JSON_KNOWS_NO_RULES = classes().that().resideInAPackage("nl.actieoverleg.json")
            .should().onlyDependOnClassesThat().resideInAnyPackage("nl.actieoverleg.json", "nl.actieoverleg.casus",
                    "nl.actieoverleg.advies", "nl.actieoverleg.regel", "nl.actieoverleg.controle",
                    "nl.actieoverleg.regelcontrole", "nl.actieoverleg.melding", "nl.actieoverleg.fout",
                    "nl.actieoverleg.vorm",
                    "nl.actieoverleg.draad", "org.jspecify.annotations", "tools.jackson..", "java..");

    @ArchTest
    static final ArchRule ENGINE_KNOWS_NO_JSON = noClasses().that().resideInAPackage("nl.actieoverleg.engine..")
            .should().dependOnClassesThat(JACKSON)
            .orShould().dependOnClassesThat().resideInAnyPackage("nl.actieoverleg.json", "nl.actieoverleg.drl");

    @ArchTest
    static final ArchRule ONLY_ITS_OWN_ROOM_USES_DROOLS = noClasses()
            .that().resideOutsideOfPackage("nl.actieoverleg.engine.drools")
            .should().dependOnClassesThat(DROOLS);

    @ArchTest
    static final ArchRule THE_ENGINE_KNOWS_NOT_WHAT_DECIDES_WHICH_RULES_HOLD = noClasses()
            .that().resideInAPackage("nl.actieoverleg.engine")
            .should().dependOnClassesThat().resideInAPackage("nl.actieoverleg.engine.drools");

    @ArchTest
    static final ArchRule THE_MAP_KNOWS_THE_RULES_AND_HOW_IS_DECIDED = classes()
            .that().resideInAPackage("nl.actieoverleg.kaart")
            .should().onlyDependOnClassesThat(resideInAnyPackage("nl.actieoverleg.kaart", "nl.actieoverleg.regelset",
                    "nl.actieoverleg.regelmodule", "nl.actieoverleg.regel", "nl.actieoverleg.casus",
                    "nl.actieoverleg.advies", "nl.actieoverleg.melding", "nl.actieoverleg.analyse",
                    "nl.actieoverleg.vergelijking", "nl.actieoverleg.fout", "org.jspecify.annotations",
                    "java..")
                    .or(type(Besluit.class)).or(type(Grondslag.class)));

    @ArchTest
    static final ArchRule NOTHING_BUT_DRL_READS_DRL = noClasses()
            .that().resideOutsideOfPackages("nl.actieoverleg", "nl.actieoverleg.drl", "nl.actieoverleg.regressie",
                    "nl.actieoverleg.bewaking")
            .should().dependOnClassesThat().resideInAnyPackage("nl.actieoverleg.drl");

    @ArchTest
    static final ArchRule COMMAND_LINE_USES_THE_PUBLIC_API = classes()
            .that().resideInAPackage("nl.actieoverleg.werkbank")
            .should().onlyDependOnClassesThat(resideInAnyPackage("nl.actieoverleg.werkbank", "nl.actieoverleg.scherm",
                    "nl.actieoverleg.regressie", "nl.actieoverleg.bewaking", "nl.actieoverleg.anonimiteit",
                    "nl.actieoverleg.verslag", "nl.actieoverleg.regelboek", "nl.actieoverleg.taal",
                    "nl.actieoverleg.herspel", "nl.actieoverleg.monitor", "nl.actieoverleg.proefjaar",
                    "nl.actieoverleg.nieuw",
                    "nl.actieoverleg.gesprek", "nl.actieoverleg.proefbank", "java..", "picocli..")
                    .or(resideInAnyPackage(GrenzenTest.OPENBAAR)).or(type(OngeldigeRegels.class)));

    @ArchTest
    static final ArchRule SCREENS_USE_THE_PUBLIC_API = classes()
            .that().resideInAPackage("nl.actieoverleg.scherm")
            .should().onlyDependOnClassesThat(resideInAnyPackage("nl.actieoverleg.scherm", "nl.actieoverleg.regressie",
                    "nl.actieoverleg.bewaking", "nl.actieoverleg.taal", "nl.actieoverleg.herspel", "java..")
                    .or(resideInAnyPackage(GrenzenTest.OPENBAAR)));

    @ArchTest
    static final ArchRule EXAMPLE_CASES_KNOW_NOT_WHO_ASKS = noClasses()
            .that().resideInAPackage("nl.actieoverleg.regressie")
            .should().dependOnClassesThat().resideInAnyPackage("nl.actieoverleg.json", "nl.actieoverleg.bewaking",
                    "nl.actieoverleg.werkbank", "picocli..");

    @ArchTest
    static final ArchRule WHAT_IS_SAID_ABOUT_CASES_KNOWS_NO_COMMAND_LINE = noClasses()
            .that().resideInAnyPackage("nl.actieoverleg.bewaking", "nl.actieoverleg.taal", "nl.actieoverleg.scherm",
                    "nl.actieoverleg.verslag", "nl.actieoverleg.regelboek", "nl.actieoverleg.herspel",
                    "nl.actieoverleg.monitor", "nl.actieoverleg.proefjaar", "nl.actieoverleg.nieuw",
                    "nl.actieoverleg.gesprek",
                    "nl.actieoverleg.proefbank")
            .should().dependOnClassesThat().resideInAnyPackage("nl.actieoverleg.werkbank", "picocli..");

    @ArchTest
    static final ArchRule THE_PAGE_TO_TRY_THINGS_USES_THE_PUBLIC_API = classes()
            .that().resideInAnyPackage("nl.actieoverleg.proefbank", "nl.actieoverleg.gesprek")
            .should().onlyDependOnClassesThat(resideInAnyPackage("nl.actieoverleg.proefbank",
                    "nl.actieoverleg.gesprek", "nl.actieoverleg.regressie", "nl.actieoverleg.regelboek",
                    "nl.actieoverleg.scherm", "nl.actieoverleg.taal", "java..", "com.sun.net.httpserver..",
                    "tools.jackson..")
                    .or(resideInAnyPackage(GrenzenTest.OPENBAAR)));

    @ArchTest
    static final ArchRule NOTHING_ELSE_LISTENS_TO_THE_NETWORK = noClasses()
            .that().resideOutsideOfPackage("nl.actieoverleg.proefbank")
            .should().dependOnClassesThat().resideInAnyPackage("com.sun.net.httpserver..", "java.net.http..")
            .orShould().dependOnClassesThat().haveNameMatching("java\\.net\\.(Server|Datagram)?Socket")
            .orShould().dependOnClassesThat().haveNameMatching("java\\.nio\\.channels\\..*SocketChannel");

    @ArchTest
    static final ArchRule ANONYMITY_RESTS_ON_NOTHING = classes()
            .that().resideInAPackage("nl.actieoverleg.anonimiteit")
            .should().onlyDependOnClassesThat().resideInAnyPackage("nl.actieoverleg.anonimiteit", "java..");

    @ArchTest
    static final ArchRule YAML_IS_FOR_EXAMPLE_CASES_ALONE = noClasses()
            .that().resideOutsideOfPackage("nl.actieoverleg.regressie")
            .should().dependOnClassesThat().resideInAnyPackage("org.snakeyaml..");

    @ArchTest
    static final ArchRule EMBEDDERS_CHOOSE_THEIR_LOGGING = noClasses()
            .should().dependOnClassesThat().resideInAnyPackage("ch.qos.logback..", "org.apache.log4j..",
                    "java.util.logging..");

    /** A row of the table of rooms: the package, what it holds, and what it may use. */
    private static final Pattern KAMER = Pattern.compile("\\| `([a-z.]+)` \\| [^|]+ \\| ([^|]+) \\|");

    @ArchTest
    static void eachRoomUsesOnlyWhatContributingSays(JavaClasses klassen) throws IOException {
        List<String> regels = Files.readAllLines(Path.of("..", "CONTRIBUTING.md"));
        List<Matcher> kamers = regels.subList(regels.indexOf("## Rooms of rules-core"), regels.indexOf("## Checks"))
                .stream().map(KAMER::matcher).filter(Matcher::matches).toList();
        assertTrue(kamers.size() >= 12, () -> "only " + kamers.size() + " rooms in the table");
        for (Matcher kamer : kamers) {
            List<String> buren = new ArrayList<>(List.of("java..", "javax.crypto..", "tools.jackson..", "org.slf4j..",
                    "org.drools..", "org.kie..", "com.fasterxml.jackson.annotation", "org.jspecify.annotations",
                    "nl.actieoverleg." + kamer.group(1)));
            for (String buur : kamer.group(2).equals("–") ? new String[0] : kamer.group(2).split(", ")) {
                buren.add("nl.actieoverleg." + buur.replace("`", ""));
            }
            classes().that().resideInAPackage("nl.actieoverleg." + kamer.group(1)).should()
                    .onlyDependOnClassesThat().resideInAnyPackage(buren.toArray(String[]::new)).check(klassen);
        }
    }

    @ArchTest
    static final ArchRule JACKSON_OF_THE_LIBRARY_STAYS_IN_ITS_ROOM = noClasses()
            .that().resideInAnyPackage("nl.actieoverleg", "nl.actieoverleg.drl", "nl.actieoverleg.regelmodule",
                    "nl.actieoverleg.regelset", "nl.actieoverleg.casus", "nl.actieoverleg.advies",
                    "nl.actieoverleg.kwitantie")
            .should().dependOnClassesThat(JACKSON);

    @ArchTest
    static final ArchRule RECEIPTS_KNOW_NO_ENGINE = noClasses().that().resideInAPackage("nl.actieoverleg.kwitantie")
            .should().dependOnClassesThat(resideInAnyPackage("nl.actieoverleg.engine..", "nl.actieoverleg.drl",
                    "nl.actieoverleg.json").and(not(type(Jsonboom.class))).and(not(type(Jsonknoop.class))));
}
