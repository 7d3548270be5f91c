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
import java.util.LinkedHashMap;
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
    private static final String OP = " op ";
    private static final int LEESBAAR = 12;

    /** The texts of the files that are announced, by module and by path in it. */
    private final SortedMap<String, SortedMap<String, String>> bronnen = new TreeMap<>();
    /** By module, the jar or folder that announces it. */
    private final Map<String, String> plekken = new HashMap<>();
    /** What is announced, files and notes alike, in order; with the sum that stands in front of it, null for none. */
    private final Map<String, String> sommen = new LinkedHashMap<>();

    private Moduleregister() {
    }

    private static Moduleregister van(ClassLoader lader) {
        Moduleregister register = new Moduleregister();
        try {
            for (URL aankondiging : Collections.list(lader.getResources(AANKONDIGING))) {
                register.lees(aankondiging);
            }
        } catch (IOException e) {
            throw onleesbaar(e);
        }
        return register;
    }

    /**
     * Reads the rule modules that this class loader sees, each on those that it stands on.
     *
     * @return base layer first, then by id
     * @throws OngeldigeRegels with every fault of every module, by file with the id of its module in front
     * @throws Weigering when a file is announced that is not there, a module from two places, when a region was built
     *     on other rules than those that are there, or when a jar cannot be read
     */
    public static List<Regelmodule> opKlassenpad(ClassLoader lader) {
        Moduleregister register = van(lader);
        List<Regelmodule> modules = new ArrayList<>();
        Regelfouten fouten = new Regelfouten();
        register.lees(true, modules, fouten);
        // Before the regions are read: on other rules than they were built on there is more wrong with them than helps.
        register.weigerOngetest(modules);
        register.lees(false, modules, fouten);
        fouten.gooi();
        return modules;
    }

    private void lees(boolean basis, List<Regelmodule> modules, Regelfouten fouten) {
        for (Map.Entry<String, SortedMap<String, String>> een : bronnen.entrySet()) {
            if (Modulelezer.isBasis(een.getValue()) == basis) {
                try {
                    List<Regelmodule> eronder = Modulelezer.eronder(een.getValue(), modules);
                    modules.add(metSommen(een.getKey(),
                            Modulelezer.lees(een.getValue(), eronder.isEmpty() ? null : eronder)));
                } catch (OngeldigeRegels e) {
                    fouten.meldAlle(een.getKey(), e.fouten());
                }
            }
        }
    }

    /**
     * Reads the rule modules that this class loader sees as far as that can be done, and tells of all that is wrong.
     *
     * @param lader null for none
     */
    public static Regelmap onderzoek(ClassLoader lader) {
        return Regelmap.van(lader == null ? new TreeMap<>() : van(lader).bronnen);
    }

    /** A file that is not as the sum was made for, with other line ends for instance, is summed again when needed. */
    private Regelmodule metSommen(String id, Regelmodule module) {
        Map<String, String> bekend = new HashMap<>();
        for (Map.Entry<String, String> bron : module.teksten().entrySet()) {
            String som = sommen.get(id + "/" + bron.getKey());
            if (som != null && bron.getValue().indexOf('\r') < 0 && bron.getValue().indexOf('\uFEFF') < 0) {
                bekend.put(bron.getKey(), som);
            }
        }
        return module.met(bekend);
    }

    /**
     * Does nothing when each region was built on the rules that are there. Other rules below it give advices that
     * nobody tried, so a region is not taken on them.
     *
     * @param basislagen the base layers that are there
     */
    private void weigerOngetest(List<Regelmodule> basislagen) {
        for (Map.Entry<String, String> een : sommen.entrySet()) {
            String[] woorden = een.getKey().contains(OP) ? een.getKey().split(" ") : new String[0];
            for (Regelmodule basis : basislagen) {
                if (woorden.length == 4 && basis.id().equals(woorden[2]) && bronnen.containsKey(woorden[0])) {
                    weigerOngetest(woorden[0], woorden[3], een.getValue(), basis);
                }
            }
        }
    }

    /**
     * Rules are the same when their fingerprints are; where one was not noted, when their versions are.
     *
     * @param versie the version of the base layer that the region was built on
     * @param vingerafdruk the fingerprint of that; null when it was not noted
     */
    private void weigerOngetest(String regio, String versie, String vingerafdruk, Regelmodule basis) {
        String nu = sommen.get(basis.id() + " " + basis.versie());
        boolean zelfdeVersie = basis.versie().equals(versie);
        if (vingerafdruk != null && nu != null ? nu.equals(vingerafdruk) : zelfdeVersie) {
            return;
        }
        throw new Weigering("De regelmodule " + regio + " in " + plekken.get(regio) + " is gebouwd op versie " + versie
                + " van " + basis.id() + (zelfdeVersie ? leesbaar(vingerafdruk) : "") + ", maar er staat versie "
                + basis.versie() + (zelfdeVersie ? leesbaar(nu) : "") + " in " + plekken.get(basis.id())
                + ". Samen zijn ze niet getest. Neem van beide dezelfde uitgave, bijvoorbeeld met de BOM, of bouw en "
                + "test " + regio + " opnieuw met deze " + basis.id() + ".");
    }

    private static String leesbaar(String vingerafdruk) {
        return " met vingerafdruk " + vingerafdruk.substring(0, LEESBAAR) + "…";
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
                Moduleregister hier = new Moduleregister();
                hier.lees(aankondiging);
                for (String id : modules(aankondiging)) {
                    if (!hier.bronnen.containsKey(id)) {
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

    /** The jar or folder that an announcement is in. */
    private static String plek(URL aankondiging) {
        String adres = aankondiging.toString();
        int begin = adres.startsWith(IN_JAR) ? IN_JAR.length() : 0;
        int einde = adres.length() - AANKONDIGING.length();
        return adres.substring(begin, adres.startsWith(IN_JAR_EINDE, einde - IN_JAR_EINDE.length())
                ? einde - IN_JAR_EINDE.length() : einde);
    }

    /** Reads what is announced from where it is announced: other jars may have files of the same name. */
    private void lees(URL aankondiging) throws IOException {
        URLConnection verbinding = verbinding(aankondiging);
        try (InputStream in = verbinding.getInputStream()) {
            // Open for as long as the announcement is.
            JarFile jar = verbinding instanceof JarURLConnection injar ? injar.getJarFile() : null;
            for (String een : tekst(in).split("\n")) {
                boolean metSom = een.startsWith("  ", SOMLENGTE);
                String naam = (metSom ? een.substring(SOMLENGTE) : een).strip();
                int schuin = naam.indexOf('/');
                sommen.put(naam, metSom ? een.substring(0, SOMLENGTE) : null);
                if (schuin > 0 && Modulelezer.isBron(naam.substring(schuin + 1))) {
                    SortedMap<String, String> module = module(naam.substring(0, schuin), plek(aankondiging));
                    try (InputStream bron = open(aankondiging, jar, naam)) {
                        module.put(naam.substring(schuin + 1), tekst(bron));
                    }
                }
            }
        }
    }

    /** The texts of a module so far. Two class loaders may see the same place; two places may hold two versions. */
    private SortedMap<String, String> module(String id, String plek) {
        String eerder = plekken.put(id, plek);
        if (eerder == null) {
            bronnen.put(id, new TreeMap<>());
        } else if (!eerder.equals(plek)) {
            throw new Weigering("De regelmodule " + id + " staat twee keer op het klassenpad: in " + eerder
                    + " en in " + plek + ". Laat er één staan.");
        }
        return bronnen.get(id);
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
