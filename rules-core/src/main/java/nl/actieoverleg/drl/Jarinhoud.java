package nl.actieoverleg.drl;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** What lies beside an announcement of rule modules: that is looked at when something is missing, for it takes long. */
final class Jarinhoud {

    private static final String EIGENSCHAPPEN = "/" + Eigenschappen.BESTAND;

    private Jarinhoud() {
    }

    /**
     * The ids of the modules in the jar or folder of an announcement, whether they are announced or not; none when that
     * cannot be seen.
     */
    static Set<String> modules(URL aankondiging) throws IOException {
        URLConnection verbinding = Moduleregister.verbinding(aankondiging);
        if (verbinding instanceof JarURLConnection injar) {
            try (JarFile jar = injar.getJarFile()) {
                return inJar(jar);
            }
        }
        return "file".equals(aankondiging.getProtocol())
                ? inMap(Path.of(URI.create(aankondiging.toString())).getParent()) : Set.of();
    }

    private static Set<String> inJar(JarFile jar) {
        Set<String> modules = new TreeSet<>();
        for (JarEntry deel : Collections.list(jar.entries())) {
            String naam = deel.getName();
            if (naam.startsWith(Moduleregister.MAP) && naam.endsWith(EIGENSCHAPPEN)) {
                modules.add(naam.substring(Moduleregister.MAP.length(), naam.length() - EIGENSCHAPPEN.length()));
            }
        }
        return modules;
    }

    private static Set<String> inMap(Path map) {
        Set<String> modules = new TreeSet<>();
        List<Path> delen = Mapinhoud.delen(map);
        for (Path deel : delen == null ? List.<Path>of() : delen) {
            if (Files.exists(deel.resolve(Eigenschappen.BESTAND))) {
                modules.add(deel.getFileName().toString());
            }
        }
        return modules;
    }
}
