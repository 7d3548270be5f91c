package nl.actieoverleg.snelheid.groei;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.actieoverleg.regelset.Moduleregister;
import nl.actieoverleg.regelset.Regelmodule;

/** The class path of this JVM, taken apart, so that other regions can stand beside Noord-Nederland. */
final class Klassenpad {

    private Klassenpad() {
    }

    /** This class path with these jars in the place of the shipped regions. */
    static String met(List<Path> jars) {
        List<String> delen = new ArrayList<>(delen().stream().filter(deel -> modules(deel).stream()
                .allMatch(Regelmodule::isBasis)).map(Path::toString).toList());
        jars.forEach(jar -> delen.add(jar.toString()));
        return String.join(File.pathSeparator, delen);
    }

    /** Sees the base layer and the rule modules in these jars, and nothing else. */
    static ClassLoader regels(List<Path> jars) {
        List<Path> delen = new ArrayList<>(delen().stream().filter(deel -> modules(deel).stream()
                .anyMatch(Regelmodule::isBasis)).toList());
        delen.addAll(jars);
        return lader(delen);
    }

    /** Copies the sources of each rule module on this class path to a folder of its own, base layer first. */
    static List<Path> bronnen(Path naar) {
        List<Path> mappen = new ArrayList<>();
        ClassLoader lader = lader(delen());
        for (Regelmodule module : Moduleregister.opKlassenpad(lader)) {
            Path map = naar.resolve(module.id());
            for (Regelmodule.Bron bron : module.bronnen()) {
                kopieer(map.resolve(bron.bestand()), bron, modulelader(module));
            }
            mappen.add(map);
        }
        return mappen;
    }

    private static ClassLoader modulelader(Regelmodule gezocht) {
        return lader(delen().stream().filter(deel -> modules(deel).stream()
                .anyMatch(module -> module.id().equals(gezocht.id()))).toList());
    }

    private static void kopieer(Path bestand, Regelmodule.Bron bron, ClassLoader lader) {
        try (InputStream tekst = lader.getResourceAsStream(bron.bestand())) {
            Files.createDirectories(bestand.getParent());
            Files.write(bestand, tekst.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> delen() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of)
                .filter(Files::exists).toList();
    }

    private static List<Regelmodule> modules(Path deel) {
        return Moduleregister.opKlassenpad(lader(List.of(deel)));
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
