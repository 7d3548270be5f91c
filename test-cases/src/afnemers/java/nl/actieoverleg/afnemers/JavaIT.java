package nl.actieoverleg.afnemers;

import static nl.actieoverleg.afnemers.Afnemer.draai;
import static nl.actieoverleg.afnemers.Afnemer.draaiMet;
import static nl.actieoverleg.afnemers.Afnemer.gebouwd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs without a framework: on the class path, on the module path, in an image of Java, in one JAR. */
class JavaIT {

    private static final String VIER_PROCESSORS = "-XX:ActiveProcessorCount=4";
    private static final String CASUS = """
            {"kenmerk": "ZL-0001", "provincie": "ZEELAND", "feiten": {"woontOpSchip": "JA"}}""";

    private static void isDirectBellen(String uit) {
        assertTrue(uit.startsWith("{\"kenmerk\":\"DR-0001\",\"provincie\":\"DRENTHE\""), uit);
        assertTrue(uit.contains("\"route\":\"DIRECT_TELEFONISCH\""), uit);
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void vijftigKlantenDelenEenAdviseur(int java) throws Exception {
        assertEquals("adviezen: 10000\n",
                draai(Jdk.van(java).programma("java"), VIER_PROCESSORS, "-jar", gebouwd("java", "java.jar")));
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void eenProvincieIsGenoeg(int java) throws Exception {
        String uit = draai(Jdk.van(java).programma("java"), "-jar", gebouwd("een-provincie", "een-provincie.jar"));
        isDirectBellen(uit);
        assertTrue(uit.endsWith("\nprovincies: [DRENTHE]\n"), uit);
    }

    /** As they stand there, which {@link #eenProvincieIsGenoeg} runs. */
    @Test
    void deVijfRegelsVanDeReadme() throws Exception {
        String readme = Files.readString(Path.of("..", "README.md"));
        int begin = readme.indexOf("```java\n") + "```java\n".length();
        String regels = readme.substring(begin, readme.indexOf("```", begin)).strip();
        String programma = Files.readString(Path.of("afnemers/een-provincie/src/main/java/voorbeeld/Voorbeeld.java"));
        assertTrue(programma.replace("\n        ", "\n").contains(regels), regels);
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void allesInEenJar(int java) throws Exception {
        String casus = Files.readString(Afnemer.voorbeelden().get(0));
        assertEquals(Afnemer.advies(casus) + "\n",
                draaiMet(casus, Jdk.van(java).programma("java"), "-jar", gebouwd("een-jar", "een-jar.jar")));
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void eenEigenRegelmoduleErnaast(int java) throws Exception {
        String klassenpad = gebouwd("een-jar", "een-jar.jar") + File.pathSeparator
                + gebouwd("eigen-regels", "eigen-regels.jar");
        String uit = draaiMet(CASUS, Jdk.van(java).programma("java"), "-cp", klassenpad, "voorbeeld.Voorbeeld");
        assertTrue(uit.contains("\"code\":\"ZL_LIGPLAATS\""), uit);
        assertTrue(uit.contains("\"versie\":\"nn 1.0.0 + zeeland 0.1.0\""), uit);
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void opHetModulepad(int java) throws Exception {
        String modulepad = gebouwd("modulepad", "modulepad.jar") + File.pathSeparator + gebouwd("modulepad", "lib");
        String uit = draai(Jdk.van(java).programma("java"), "-p", modulepad, "-m", "voorbeeld/voorbeeld.Voorbeeld");
        isDirectBellen(uit);
        assertTrue(uit.contains("\nmodule: nl.actieoverleg.rules.core\n"), uit);
    }

    /**
     * java.base is not enough: the node factory of Drools names {@code java.beans.PropertyChangeListener}, which is
     * in java.desktop. That brings four more modules along; nothing else of them is used.
     */
    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void inEenEigenImageVanJava(int java, @TempDir Path map) throws Exception {
        Jdk jdk = Jdk.van(java);
        Path image = map.resolve("image");
        draai(jdk.programma("jlink"), "--add-modules", "java.base,java.desktop", "--strip-debug", "--no-header-files",
                "--no-man-pages", "--output", image.toString());
        String modules = draai(image.resolve("bin/java").toString(), "--list-modules");
        assertEquals(List.of("java.base", "java.datatransfer", "java.desktop", "java.prefs", "java.xml"),
                modules.lines().map(regel -> regel.replaceAll("@.*", "")).toList());
        isDirectBellen(draai(image.resolve("bin/java").toString(), "-jar",
                gebouwd("een-provincie", "een-provincie.jar")));
    }
}
