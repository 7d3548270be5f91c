package nl.actieoverleg.schema;

import static nl.actieoverleg.schema.Proefcasussen.ADVISEUR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import nl.actieoverleg.casus.Vraag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The constants compile without a remark, hold what the rules declare, and a typing error does not compile. */
class JavacodesTest {

    private static final String PAKKET = "nl.voorbeeld.intake";

    @TempDir
    private Path map;

    /** What the compiler says of the constants and a class that uses them. */
    private List<String> bouw(String codes, String uitdrukking) throws IOException {
        Path pakket = Files.createDirectories(map.resolve(PAKKET.replace('.', '/')));
        List<Path> bronnen = List.of(Files.writeString(pakket.resolve("Codes.java"), codes),
                Files.writeString(pakket.resolve("Intake.java"), "package " + PAKKET + ";\n\nfinal class Intake {\n"
                        + "    static final String KEUZE = " + uitdrukking + ";\n}\n"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> oordeel = new DiagnosticCollector<>();
        try (StandardJavaFileManager bestanden = compiler.getStandardFileManager(oordeel, null, null)) {
            compiler.getTask(null, bestanden, oordeel, List.of("-Xlint:all", "-Xdoclint:all,-missing", "-d",
                    map.toString()), null, bestanden.getJavaFileObjectsFromPaths(bronnen)).call();
        }
        return oordeel.getDiagnostics().stream().map(Diagnostic::toString).toList();
    }

    private static List<String> waarden(Class<?> klasse) throws IllegalAccessException {
        List<String> waarden = new ArrayList<>();
        for (Field veld : klasse.getFields()) {
            waarden.add((String) veld.get(null));
        }
        return waarden;
    }

    @Test
    void theConstantsAreTheWordsOfTheRules() throws IOException, ReflectiveOperationException {
        assertEquals(List.of(), bouw(ADVISEUR.schemas().java(PAKKET), "Codes.Feit.VERMOEDEN_STRAFBAAR_FEIT"));
        try (URLClassLoader lader = new URLClassLoader(new URL[] {map.toUri().toURL()})) {
            Class<?> codes = lader.loadClass(PAKKET + ".Codes");
            Set<String> soorten = new HashSet<>();
            for (Class<?> soort : codes.getClasses()) {
                soorten.add(soort.getSimpleName());
                assertFalse(waarden(soort).isEmpty(), soort.getName());
            }
            assertTrue(soorten.containsAll(List.of("Provincie", "Feit", "Teller", "Route", "Criterium", "Signaalcode",
                    "Partij", "Afwijkreden")), soorten.toString());
            assertEquals(ADVISEUR.vragenlijst().vragen().stream().map(Vraag::feit).toList(),
                    waarden(lader.loadClass(PAKKET + ".Codes$Feit")));
            assertEquals(ADVISEUR.provincies(), waarden(lader.loadClass(PAKKET + ".Codes$Provincie")));
            assertTrue(waarden(lader.loadClass(PAKKET + ".Codes$Criterium")).containsAll(List.of("NN-1a", "GR-1")));
            assertEquals("vermoedenStrafbaarFeit", lader.loadClass(PAKKET + ".Intake").getDeclaredField("KEUZE")
                    .getName().isEmpty() ? "" : keuze(lader));
        }
    }

    private static String keuze(ClassLoader lader) throws ReflectiveOperationException {
        Field keuze = lader.loadClass(PAKKET + ".Intake").getDeclaredField("KEUZE");
        keuze.setAccessible(true);
        return (String) keuze.get(null);
    }

    @Test
    void aTypingErrorDoesNotCompile() throws IOException {
        List<String> oordeel = bouw(ADVISEUR.schemas().java(PAKKET), "Codes.Feit.STALKNG");
        assertEquals(1, oordeel.size(), oordeel.toString());
        assertTrue(oordeel.get(0).contains("STALKNG"));
    }

    @Test
    void ofOneRegionThereIsNoOtherRegionsFact() throws IOException {
        String drenthe = ADVISEUR.schemas("DRENTHE").java(PAKKET);
        assertEquals(List.of(), bouw(drenthe, "Codes.Feit.PARTIJ_HEEFT_MEER_NODIG"));
        assertFalse(bouw(drenthe, "Codes.Feit.OPEN_DOSSIER_VEILIG_THUIS").isEmpty());
        assertTrue(ADVISEUR.schemas().java(PAKKET).lines().filter(regel -> regel.contains("Alleen in DRENTHE."))
                .collect(Collectors.joining()).contains("partij"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nl.", ".nl", "nl..x", "nl.int", "class", "Nl.X", "nl-x", "nl.x; class Y", "1nl", "_"})
    void aNameThatNoPackageCanHaveIsRefused(String pakket) {
        assertThrows(IllegalArgumentException.class, () -> ADVISEUR.schemas().java(pakket));
    }
}
