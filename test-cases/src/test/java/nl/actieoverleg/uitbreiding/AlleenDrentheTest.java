package nl.actieoverleg.uitbreiding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.drl.Moduleregister;
import org.junit.jupiter.api.Test;

/**
 * Applications with other rules on their class path, each in a class loader of its own that sees nothing of this one.
 */
class AlleenDrentheTest {

    private static final List<String> MODULES = List.of("nn", "groningen", "drenthe", "friesland");
    private static final Predicate<String> ONTLEDER_OF_VERTALER = jar -> jar.matches(
            ".*(drools-drl|drools-model-codegen|drools-compiler|drools-mvel|drools-ecj|ecj-|javaparser|antlr).*\\.jar");

    /** The library as an application has it: through its public methods and nothing else. */
    private record Toepassing(URLClassLoader lader) {

        Object laad() {
            return roep(null, "nl.actieoverleg.Adviseur", "laad");
        }

        String adviseer(Object adviseur, String json) {
            Object casus = roep(adviseur, "nl.actieoverleg.Adviseur", "lees", json);
            return (String) roep(adviseur, "nl.actieoverleg.Adviseur", "schrijf",
                    roep(adviseur, "nl.actieoverleg.Adviseur", "adviseer", casus));
        }

        Object roep(Object op, String klasse, String methode, Object... argumenten) {
            Thread draad = Thread.currentThread();
            ClassLoader eerder = draad.getContextClassLoader();
            draad.setContextClassLoader(lader);
            try {
                Class<?>[] soorten = new Class<?>[argumenten.length];
                for (int i = 0; i < soorten.length; i++) {
                    soorten[i] = argumenten[i] instanceof Path ? Path.class : argumenten[i].getClass();
                }
                return lader.loadClass(klasse).getMethod(methode, soorten).invoke(op, argumenten);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof RuntimeException fout) {
                    throw fout;
                }
                throw new AssertionError(e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            } finally {
                draad.setContextClassLoader(eerder);
            }
        }
    }

    /** An application with these rule modules, and without what Drools reads and compiles DRL with. */
    private static Toepassing toepassing(Set<String> modules) throws IOException {
        List<URL> klassenpad = new ArrayList<>();
        for (String deel : System.getProperty("java.class.path").split(File.pathSeparator)) {
            String module = module(deel);
            boolean test = deel.endsWith("test-classes") || deel.contains("junit") || deel.contains("jqwik");
            if (!test && !ONTLEDER_OF_VERTALER.test(deel) && (module == null || modules.contains(module))) {
                klassenpad.add(Path.of(deel).toUri().toURL());
            }
        }
        return new Toepassing(new URLClassLoader(klassenpad.toArray(URL[]::new), ClassLoader.getPlatformClassLoader()));
    }

    /** The rule module in this part of the class path, or null. */
    private static String module(String deel) throws MalformedURLException, IOException {
        try (URLClassLoader lader = new URLClassLoader(new URL[] {Path.of(deel).toUri().toURL()}, null)) {
            return MODULES.stream().filter(id ->
                    lader.findResource(Moduleregister.MAP + id + "/regelmodule.properties") != null)
                    .findFirst().orElse(null);
        }
    }

    private static String casus(String provincie) {
        return Proefcasus.in(provincie, Adviseur.laad()).ja(Proefcasus.ACTIEOVERLEG).json();
    }

    @Test
    void eenToepassingMetAlleenDrenthe() throws IOException {
        Toepassing toepassing = toepassing(Set.of("nn", "drenthe"));
        try (URLClassLoader lader = toepassing.lader()) {
            Object adviseur = toepassing.laad();
            assertEquals(lader, adviseur.getClass().getClassLoader());
            assertEquals(List.of("DRENTHE"), toepassing.roep(adviseur, "nl.actieoverleg.Adviseur", "provincies"));
            Adviseur hier = Adviseur.laad();
            String json = casus("DRENTHE");
            assertEquals(hier.schrijf(hier.adviseer(hier.lees(json))), toepassing.adviseer(adviseur, json));
        }
    }

    @Test
    void eenCasusVanGroningenIsDaarOnbekend() throws IOException {
        Toepassing toepassing = toepassing(Set.of("nn", "drenthe"));
        try (URLClassLoader lader = toepassing.lader()) {
            Object adviseur = toepassing.laad();
            RuntimeException fout = assertThrows(RuntimeException.class,
                    () -> toepassing.adviseer(adviseur, casus("GRONINGEN")));
            assertEquals(lader.getName(), fout.getClass().getClassLoader().getName());
            assertEquals("nl.actieoverleg.casus.OngeldigeCasus", fout.getClass().getName());
            assertTrue(fout.getMessage().contains("Deze provincie is niet bekend. Kies uit: DRENTHE."),
                    fout.getMessage());
            assertThrows(IllegalArgumentException.class, () ->
                    toepassing.roep(adviseur, "nl.actieoverleg.Adviseur", "vragenlijst", "GRONINGEN"));
        }
    }

    @Test
    void zonderRegioOfZonderRegels() throws IOException {
        for (Set<String> modules : List.of(Set.of("nn"), Set.<String>of())) {
            Toepassing toepassing = toepassing(modules);
            try (URLClassLoader lader = toepassing.lader()) {
                RuntimeException fout = assertThrows(RuntimeException.class, toepassing::laad);
                assertEquals("nl.actieoverleg.fout.Weigering", fout.getClass().getName());
                assertTrue(fout.getMessage().startsWith("Er zijn geen regels van een regio gevonden. "),
                        fout.getMessage());
                assertTrue(lader.getURLs().length > 0);
            }
        }
    }

    @Test
    void zonderOndersteLaag() throws IOException {
        Toepassing toepassing = toepassing(Set.of("drenthe"));
        try (URLClassLoader lader = toepassing.lader()) {
            RuntimeException fout = assertThrows(RuntimeException.class, toepassing::laad);
            assertTrue(fout.getMessage().contains("De module drenthe staat op nn, maar die is er niet. "
                    + "Zet de module nn erbij (op het klassenpad of als map)."), fout.getMessage());
            assertTrue(lader.getURLs().length > 0);
        }
    }

    @Test
    void regelsUitEenMapVragenGeenOntlederVanDrools() throws IOException {
        Toepassing toepassing = toepassing(Set.of("nn", "drenthe"));
        try (URLClassLoader lader = toepassing.lader()) {
            Object bouwer = toepassing.roep(null, "nl.actieoverleg.Adviseur", "bouwer");
            String klasse = bouwer.getClass().getName();
            toepassing.roep(bouwer, klasse, "map", Regelmappen.map("flevoland"));
            Object adviseur = toepassing.roep(bouwer, klasse, "maak");
            assertEquals(List.of("DRENTHE", "FLEVOLAND"),
                    toepassing.roep(adviseur, "nl.actieoverleg.Adviseur", "provincies"));
            assertTrue(lader.getURLs().length > 0);
        }
    }
}
