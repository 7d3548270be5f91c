package nl.actieoverleg.drl;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import nl.actieoverleg.fout.Weigering;
import nl.actieoverleg.melding.OngeldigeRegels;
import nl.actieoverleg.melding.Regelfouten;
import nl.actieoverleg.regelmodule.Regelmodule;

/**
 * Finds the rule modules on a class path.
 *
 * <p>A class loader cannot list a folder, so each module says in {@value #AANKONDIGING} which files it has, one on a
 * line as {@code sha256sum} prints it: the SHA-256 of the file, two spaces, and the id of the module, {@code /} and the
 * path of the file in it. The files themselves lie below {@value #MAP} under that name. Two more lines note how it was
 * built: {@code <sum>  mijnregio 1.0.0} gives its version and the fingerprint of its rules, and {@code <sum>  mijnregio
 * op basis 1.0.0} the version and fingerprint of the rules that it was built on. Every sum may be left out, and so may
 * these two. An application that merges jars into one must append those announcements to each other.
 */
public final class Moduleregister {

    /** The folder of the announcements and of the modules. */
    public static final String MAP = "META-INF/actieoverleg/";
    /** The resource in which a module announces itself. */
    public static final String AANKONDIGING = MAP + "regelmodules";

    private static final String EIGENSCHAPPEN = "/" + Eigenschappen.BESTAND;
    private static final int SOMLENGTE = 64;
    private static final String IN_JAR = "jar:";
    private static final String IN_JAR_EINDE = "!/";

    private Moduleregister() {
    }

    /**
     * Reads the rule modules that this class loader sees, each on those that it stands on.
     *
     * @return base layer first, then by id
     * @throws OngeldigeRegels with every fault of every module, by file with the id of its module in front
     * @throws Weigering when a file is announced that is not there, a module from two places, when a region was built on
     *     other rules than those that are there, or when a jar cannot be read
     */
    public static List<Regelmodule> opKlassenpad(ClassLoader lader) {
        List<Regelmodule> modules = new ArrayList<>();
        Regelfouten fouten = new Regelfouten();
        Map<String, String> vingerafdrukken = new HashMap<>();
        Bouwnotities notities = new Bouwnotities();
        SortedMap<String, SortedMap<String, String>> bronnen = bronnen(lader, vingerafdrukken, notities);
        lees(bronnen, true, modules, vingerafdrukken, fouten);
        // Before the regions are read: on other rules than they were built on there is more wrong with them than helps.
        notities.controleer(modules, bronnen.keySet());
        lees(bronnen, false, modules, vingerafdrukken, fouten);
        fouten.gooi();
        return modules;
    }

    private static void lees(SortedMap<String, SortedMap<String, String>> bronnen, boolean basis,
            List<Regelmodule> modules, Map<String, String> vingerafdrukken, Regelfouten fouten) {
        for (Map.Entry<String, SortedMap<String, String>> een : bronnen.entrySet()) {
            if (Modulelezer.isBasis(een.getValue()) == basis) {
                try {
                    modules.add(metVingerafdrukken(een.getKey(), Modulelezer.leesTussen(een.getValue(), modules),
                            vingerafdrukken));
                } catch (OngeldigeRegels e) {
                    fouten.meldAlle(een.getKey(), e.fouten());
                }
            }
        }
    }

    /** Reads the rule modules that this class loader sees as far as that can be done, and tells of all that is wrong. */
    public static Regelmap onderzoek(ClassLoader lader) {
        return Regelmap.van(bronnen(lader, new HashMap<>(), new Bouwnotities()));
    }

    /** A file that is not as the sum was made for, with other line ends for instance, is summed again when needed. */
    private static Regelmodule metVingerafdrukken(String id, Regelmodule module, Map<String, String> vingerafdrukken) {
        List<Regelmodule.Bron> bronnen = new ArrayList<>();
        for (Regelmodule.Bron bron : module.bronnen()) {
            boolean genormaliseerd = bron.tekst().indexOf('\r') < 0 && bron.tekst().indexOf('\uFEFF') < 0;
            bronnen.add(new Regelmodule.Bron(bron.bestand(), bron.tekst(),
                    genormaliseerd ? vingerafdrukken.get(id + "/" + bron.bestand()) : null));
        }
        return module.met(List.copyOf(bronnen));
    }

    /** The texts that are announced, by module and file; what else is announced goes to the other two. */
    private static SortedMap<String, SortedMap<String, String>> bronnen(ClassLoader lader,
            Map<String, String> vingerafdrukken, Bouwnotities notities) {
        SortedMap<String, SortedMap<String, String>> bronnen = new TreeMap<>();
        try {
            for (URL aankondiging : Collections.list(lader.getResources(AANKONDIGING))) {
                SortedMap<String, SortedMap<String, String>> hier = new TreeMap<>();
                leesBronnen(aankondiging, hier, vingerafdrukken, notities);
                for (Map.Entry<String, SortedMap<String, String>> module : hier.entrySet()) {
                    String plek = plek(aankondiging);
                    weigerDubbel(module.getKey(), notities.leesPlek(module.getKey(), plek), plek);
                    bronnen.put(module.getKey(), module.getValue());
                }
            }
        } catch (IOException e) {
            throw onleesbaar(e);
        }
        return bronnen;
    }

    private static Weigering onleesbaar(IOException e) {
        return new Weigering("De regels op het klassenpad zijn niet te lezen. Zorg dat niemand intussen een "
                + "JAR-bestand vervangt, en probeer het opnieuw.", e);
    }

    /** Whether this class loader sees any announcement of rules. */
    public static boolean zietRegels(ClassLoader lader) {
        return lader != null && lader.getResource(AANKONDIGING) != null;
    }

    /**
     * Tells of a module that is there and that no announcement names: jars were merged, and the announcement of one
     * took the place of that of another. Does nothing when there is none.
     *
     * @throws Weigering that names the module and where it is
     */
    public static void weigerNietAangekondigd(ClassLoader lader) {
        try {
            for (URL aankondiging : Collections.list(lader.getResources(AANKONDIGING))) {
                SortedMap<String, SortedMap<String, String>> aangekondigd = new TreeMap<>();
                leesBronnen(aankondiging, aangekondigd, new HashMap<>(), new Bouwnotities());
                for (String id : modules(aankondiging)) {
                    if (!aangekondigd.containsKey(id)) {
                        throw new Weigering("De regelmodule " + id + " zit in " + plek(aankondiging) + ", maar "
                                + AANKONDIGING + " noemt haar niet. Zijn er JAR-bestanden samengevoegd? Zet dan wat "
                                + "elk van hen in dat bestand had achter elkaar, in de Maven Shade Plugin met de "
                                + "AppendingTransformer.");
                    }
                }
            }
        } catch (IOException e) {
            throw onleesbaar(e);
        }
    }

    /** The ids of the modules in the jar or folder of an announcement, announced or not; none when that is not seen. */
    private static Set<String> modules(URL aankondiging) throws IOException {
        Set<String> modules = new TreeSet<>();
        if (verbinding(aankondiging) instanceof JarURLConnection injar) {
            try (JarFile jar = injar.getJarFile()) {
                for (JarEntry deel : Collections.list(jar.entries())) {
                    String naam = deel.getName();
                    if (naam.startsWith(MAP) && naam.endsWith(EIGENSCHAPPEN)) {
                        modules.add(naam.substring(MAP.length(), naam.length() - EIGENSCHAPPEN.length()));
                    }
                }
            }
        } else if ("file".equals(aankondiging.getProtocol())) {
            List<Path> delen = Mapinhoud.delen(Path.of(URI.create(aankondiging.toString())).getParent());
            for (Path deel : delen == null ? List.<Path>of() : delen) {
                if (Files.exists(deel.resolve(Eigenschappen.BESTAND))) {
                    modules.add(deel.getFileName().toString());
                }
            }
        }
        return modules;
    }

    /** The same place may be seen by two class loaders; two places may hold two versions. */
    private static void weigerDubbel(String id, String eerder, String nu) {
        if (eerder != null && !eerder.equals(nu)) {
            throw new Weigering("De regelmodule " + id + " staat twee keer op het klassenpad: in " + eerder
                    + " en in " + nu + ". Laat er één staan.");
        }
    }

    /** The jar or folder that an announcement is in. */
    private static String plek(URL aankondiging) {
        String adres = aankondiging.toString();
        int begin = adres.startsWith(IN_JAR) ? IN_JAR.length() : 0;
        int einde = adres.length() - AANKONDIGING.length();
        return adres.substring(begin, adres.startsWith(IN_JAR_EINDE, einde - IN_JAR_EINDE.length())
                ? einde - IN_JAR_EINDE.length() : einde);
    }

    /** Reads what is announced from where it is announced: other jars may have files of the same name. */
    private static void leesBronnen(URL aankondiging, SortedMap<String, SortedMap<String, String>> bronnen,
            Map<String, String> vingerafdrukken, Bouwnotities notities) throws IOException {
        URLConnection verbinding = verbinding(aankondiging);
        try (InputStream in = verbinding.getInputStream()) {
            // Open for as long as the announcement is.
            JarFile jar = verbinding instanceof JarURLConnection injar ? injar.getJarFile() : null;
            for (String een : tekst(in).split("\n")) {
                boolean metSom = een.startsWith("  ", SOMLENGTE);
                String naam = (metSom ? een.substring(SOMLENGTE) : een).strip();
                int schuin = naam.indexOf('/');
                if (schuin < 0) {
                    notities.lees(metSom ? een.substring(0, SOMLENGTE) : null, naam);
                } else if (schuin > 0 && Modulelezer.isBron(naam.substring(schuin + 1))) {
                    SortedMap<String, String> module = bronnen.get(naam.substring(0, schuin));
                    if (module == null) {
                        module = new TreeMap<>();
                        bronnen.put(naam.substring(0, schuin), module);
                    }
                    if (metSom) {
                        vingerafdrukken.put(naam, een.substring(0, SOMLENGTE));
                    }
                    try (InputStream bron = open(aankondiging, jar, naam)) {
                        module.put(naam.substring(schuin + 1), tekst(bron));
                    }
                }
            }
        }
    }

    /** @param jar the jar that the announcement is in, so that it is opened once; or null */
    private static InputStream open(URL aankondiging, JarFile jar, String naam) throws IOException {
        try {
            ZipEntry deel = jar == null ? null : jar.getEntry(MAP + naam);
            return deel == null ? verbinding(new URL(aankondiging, naam)).getInputStream() : jar.getInputStream(deel);
        } catch (FileNotFoundException e) {
            throw new Weigering("De regelmodule is aangekondigd, maar " + MAP + naam
                    + " ontbreekt op het klassenpad. Is het JAR-bestand volledig?", e);
        }
    }

    /** Without the shared cache of jars: a rule jar may be replaced while the application runs. */
    private static URLConnection verbinding(URL url) throws IOException {
        URLConnection verbinding = url.openConnection();
        verbinding.setUseCaches(false);
        return verbinding;
    }

    private static String tekst(InputStream stroom) throws IOException {
        return new String(stroom.readAllBytes(), StandardCharsets.UTF_8);
    }
}
