package nl.actieoverleg;

import static nl.actieoverleg.regelset.Dorp.dorp;
import static nl.actieoverleg.regelset.Dorp.wijkMet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import nl.actieoverleg.fout.Weigering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where an application may keep its rules, and what it is told when they are not found. */
class RegelsVindenTest {

    private static final String MODULES = "META-INF/actieoverleg/";

    @TempDir
    private Path map;

    private static Adviseurbouwer bouwer() {
        return Adviseur.bouwer().opwarmen(false);
    }

    /** The files of both modules, of which only these are announced. */
    private static Map<String, String> samengevoegd(String... aangekondigd) {
        Map<String, Map<String, String>> modules = Map.of("dorp", dorp(), "wijk", wijkMet(""));
        Map<String, String> bestanden = new TreeMap<>();
        modules.forEach((id, bronnen) ->
                bronnen.forEach((naam, tekst) -> bestanden.put(MODULES + id + "/" + naam, tekst)));
        StringBuilder aankondiging = new StringBuilder();
        for (String id : aangekondigd) {
            modules.get(id).keySet().forEach(naam -> aankondiging.append(id + "/" + naam + "\n"));
        }
        bestanden.put(MODULES + "regelmodules", aankondiging.toString());
        return bestanden;
    }

    private URL jar(Map<String, String> bestanden) throws IOException {
        Path jar = Files.createTempFile(map, "regels", ".jar");
        try (OutputStream uit = Files.newOutputStream(jar); JarOutputStream inhoud = new JarOutputStream(uit)) {
            for (Map.Entry<String, String> bestand : bestanden.entrySet()) {
                inhoud.putNextEntry(new ZipEntry(bestand.getKey()));
                inhoud.write(bestand.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar.toUri().toURL();
    }

    private URL uitgepakt(Map<String, String> bestanden) throws IOException {
        Path doel = Files.createTempDirectory(map, "regels");
        for (Map.Entry<String, String> bestand : bestanden.entrySet()) {
            Files.createDirectories(doel.resolve(bestand.getKey()).getParent());
            Files.writeString(doel.resolve(bestand.getKey()), bestand.getValue());
        }
        return doel.toUri().toURL();
    }

    private static String weigering(URL klassenpad) throws IOException {
        try (URLClassLoader lader = new URLClassLoader(new URL[] {klassenpad}, null)) {
            return assertThrows(Weigering.class, () -> bouwer().klassenpad(lader).maak()).getMessage();
        }
    }

    @Test
    void eenJarWaarinDeAankondigingenElkaarHebbenVervangen() throws IOException {
        for (String over : List.of("dorp", "wijk")) {
            String weg = over.equals("dorp") ? "wijk" : "dorp";
            for (URL plek : List.of(jar(samengevoegd(over)), uitgepakt(samengevoegd(over)))) {
                String melding = weigering(plek);
                assertTrue(melding.startsWith("De regelmodule " + weg + " zit in " + plek
                        + ", maar META-INF/actieoverleg/regelmodules noemt haar niet."), melding);
                assertTrue(melding.endsWith("in de Maven Shade Plugin met de AppendingTransformer."), melding);
            }
        }
    }

    @Test
    void deKernInEenKlassenladerEnDeRegelsInEenDaaronder() throws IOException {
        try (URLClassLoader kern = new URLClassLoader(new URL[0], Adviseur.class.getClassLoader());
                URLClassLoader regels = new URLClassLoader(new URL[] {jar(samengevoegd("dorp", "wijk"))}, kern)) {
            ClassLoader eerder = Thread.currentThread().getContextClassLoader();
            Thread.currentThread().setContextClassLoader(regels);
            try {
                String melding = assertThrows(Weigering.class, () -> bouwer().maak()).getMessage();
                assertEquals("De class loader van deze bibliotheek ziet geen regels van een regio; die van deze draad "
                        + "wel. Geef die mee: Adviseur.bouwer().klassenpad(Thread.currentThread()"
                        + ".getContextClassLoader()).", melding);
                try (Adviseur adviseur = bouwer().klassenpad(regels).maak()) {
                    assertEquals(List.of("WIJK"), adviseur.provincies());
                }
            } finally {
                Thread.currentThread().setContextClassLoader(eerder);
            }
        }
    }

    @Test
    void eenMapKomtInDePlaatsVanHetKlassenpadInWelkeVolgordeOok() throws IOException {
        Path regels = Files.createDirectory(map.resolve("map"));
        for (Map.Entry<String, Map<String, String>> module
                : Map.of("dorp", dorp(), "wijk", wijkMet("")).entrySet()) {
            for (Map.Entry<String, String> bestand : module.getValue().entrySet()) {
                Files.createDirectories(regels.resolve(module.getKey()));
                Files.writeString(regels.resolve(module.getKey()).resolve(bestand.getKey()),
                        bestand.getValue().replace("regio=WIJK", "regio=STRAAT"));
            }
        }
        try (URLClassLoader lader = new URLClassLoader(new URL[] {jar(samengevoegd("dorp", "wijk"))}, null)) {
            assertEquals(List.of("WIJK"), bouwer().klassenpad(lader).maak().provincies());
            assertEquals(List.of("STRAAT"), bouwer().klassenpad(lader).regels(regels).maak().provincies());
            assertEquals(List.of("STRAAT"), bouwer().regels(regels).klassenpad(lader).maak().provincies());
        }
    }

    @Test
    void watIntussenWordtVervangenIsEenWeigeringInHetNederlands() throws IOException {
        Path jar = Path.of(jar(samengevoegd("dorp", "wijk")).getPath());
        try (URLClassLoader lader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            URL aankondiging = lader.getResource(MODULES + "regelmodules");
            byte[] inhoud = Files.readAllBytes(jar);
            Files.write(jar, Arrays.copyOf(inhoud, inhoud.length / 2));
            ClassLoader vast = new ClassLoader(null) {
                @Override
                public Enumeration<URL> getResources(String naam) {
                    return Collections.enumeration(List.of(aankondiging));
                }
            };
            String melding = assertThrows(Weigering.class, () -> bouwer().klassenpad(vast).maak()).getMessage();
            assertEquals("De regels op het klassenpad zijn niet te lezen. Zorg dat niemand intussen een JAR-bestand "
                    + "vervangt, en probeer het opnieuw.", melding);
        }
    }
}
