package nl.actieoverleg.bouw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The five lines of the README compile and run as they stand there, with nothing but the imports of the example. */
class ReadmeTest {

    private static final Path VOORBEELD = Path.of("afnemers/een-provincie/src/main/java/voorbeeld/Voorbeeld.java");

    private static String vijfRegels() throws Exception {
        String readme = Files.readString(Path.of("..", "README.md"));
        int begin = readme.indexOf("```java\n") + "```java\n".length();
        return readme.substring(begin, readme.indexOf("```", begin));
    }

    @Test
    void deVijfRegelsGevenEenAdvies(@TempDir Path map) throws Exception {
        String imports = Files.readAllLines(VOORBEELD).stream().filter(regel -> regel.startsWith("import "))
                .collect(Collectors.joining("\n"));
        Path bron = Files.writeString(map.resolve("Vijf.java"), imports + "\npublic final class Vijf implements "
                + "java.util.concurrent.Callable<String> {\n public String call() {\n" + vijfRegels()
                + "return json;\n }\n}\n");
        JavaCompiler vertaler = ToolProvider.getSystemJavaCompiler();
        StringWriter klachten = new StringWriter();
        boolean gelukt = vertaler.getTask(klachten, null, null, List.of("-Xlint:all", "-Werror", "-proc:none", "-cp",
                System.getProperty("java.class.path"), "-d", map.toString()), null,
                vertaler.getStandardFileManager(null, null, null).getJavaFileObjects(bron)).call();
        assertTrue(gelukt, klachten::toString);
        try (URLClassLoader lader = new URLClassLoader(new URL[] {map.toUri().toURL()}, getClass().getClassLoader())) {
            String json = (String) ((Callable<?>) lader.loadClass("Vijf").getConstructor().newInstance()).call();
            assertTrue(json.startsWith("{\"kenmerk\":\"DR-0001\",\"provincie\":\"DRENTHE\""), json);
            assertTrue(json.contains("\"route\":\"DIRECT_TELEFONISCH\""), json);
        }
    }

    @Test
    void eenVoorbeeldOmOverTeNemenHoudtZeLetterlijk() throws Exception {
        String programma = Files.readString(VOORBEELD).replace("\n        ", "\n");
        assertEquals(1, programma.split(Pattern.quote(vijfRegels()), -1).length - 1, programma);
    }
}
