package nl.actieoverleg.snelheid.groei;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.actieoverleg.drl.Moduleregister;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regressie.Toetsregels;

/** The class path of this JVM, taken apart, so that other regions can stand beside Noord-Nederland. */
final class Klassenpad {

    private static final Map<Path, List<Regelmodule>> MODULES = modules();

    private Klassenpad() {
    }

    /** The rule modules in each part of the class path, in its order. */
    private static Map<Path, List<Regelmodule>> modules() {
        Map<Path, List<Regelmodule>> modules = new LinkedHashMap<>();
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of)
                .filter(Files::exists)
                .forEach(deel -> modules.put(deel, Moduleregister.opKlassenpad(lader(List.of(deel)))));
        return modules;
    }

    /** This class path with these jars in the place of the shipped regions. */
    static String met(List<Path> jars) {
        List<Path> delen = delen(deel -> deel.stream().allMatch(Regelmodule::isBasis));
        delen.addAll(jars);
        return String.join(File.pathSeparator, delen.stream().map(Path::toString).toList());
    }

    /** Sees the base layer and the rule modules in these jars, and nothing else. */
    static ClassLoader regels(List<Path> jars) {
        List<Path> delen = delen(deel -> deel.stream().anyMatch(Regelmodule::isBasis));
        delen.addAll(jars);
        return lader(delen);
    }

    /** Writes the sources of each rule module on this class path to a folder of its own, base layer first. */
    static List<Path> bronnen(Path naar) {
        try {
            Toetsregels.pakUit(naar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Moduleregister.opKlassenpad(Klassenpad.class.getClassLoader()).stream()
                .map(module -> naar.resolve(module.id())).toList();
    }

    /** The parts of the class path whose rule modules are as asked; most parts have none. */
    private static List<Path> delen(Predicate<List<Regelmodule>> zoals) {
        return new ArrayList<>(MODULES.keySet().stream().filter(deel -> zoals.test(MODULES.get(deel))).toList());
    }

    private static ClassLoader lader(List<Path> delen) {
        return new URLClassLoader(delen.stream().map(Klassenpad::url).toArray(URL[]::new), null);
    }

    private static URL url(Path deel) {
        try {
            return deel.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
