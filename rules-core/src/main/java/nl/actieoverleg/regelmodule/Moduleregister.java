package nl.actieoverleg.regelmodule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the rule modules on a class path.
 *
 * <p>Each module announces itself with its id on a line of {@value #AANKONDIGING}; its index is the file
 * {@code <id>.json} in the same folder. An application that merges jars into one must append those files to each other.
 */
public final class Moduleregister {

    /** The folder of the announcements and indexes. */
    public static final String MAP = "META-INF/actieoverleg/";
    /** The resource in which a module announces itself. */
    public static final String AANKONDIGING = MAP + "regelmodules";

    private Moduleregister() {
    }

    /**
     * The rule modules that this class loader sees, base layer first, then by id.
     *
     * @throws IllegalStateException when a module is announced but its index is not there
     */
    public static List<Regelmodule> opKlassenpad(ClassLoader lader) {
        List<Regelmodule> modules = new ArrayList<>();
        int onderop = 0;
        for (String id : aangekondigd(lader)) {
            Regelmodule module = ModuleIndex.lees(tekst(lader, MAP + id + ".json"));
            modules.add(module.isBasis() ? onderop++ : modules.size(), module);
        }
        return modules;
    }

    /**
     * The sources that a module on a class path was made from.
     *
     * @param module one of {@link #opKlassenpad(ClassLoader)}
     * @return the texts by path from the root of the module
     */
    public static Map<String, String> bronnen(ClassLoader lader, Regelmodule module) {
        Map<String, String> teksten = new TreeMap<>();
        for (Regelmodule.Bron bron : module.bronnen()) {
            teksten.put(bron.bestand(), tekst(lader, MAP + module.id() + "/" + bron.bestand()));
        }
        return teksten;
    }

    /** The ids, sorted. */
    private static Set<String> aangekondigd(ClassLoader lader) {
        try {
            Set<String> ids = new TreeSet<>();
            for (URL url : Collections.list(lader.getResources(AANKONDIGING))) {
                for (String regel : tekst(url).split("\n")) {
                    if (!regel.isBlank()) {
                        ids.add(regel.strip());
                    }
                }
            }
            return ids;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String tekst(ClassLoader lader, String naam) {
        URL url = lader.getResource(naam);
        if (url == null) {
            throw new IllegalStateException("De regelmodule is aangekondigd, maar " + naam
                    + " ontbreekt op het klassenpad. Is het JAR-bestand volledig?");
        }
        try {
            return tekst(url);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads without the shared cache of jars: a rule jar may be replaced while the application runs. */
    private static String tekst(URL url) throws IOException {
        URLConnection verbinding = url.openConnection();
        verbinding.setUseCaches(false);
        try (InputStream in = verbinding.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
