package nl.actieoverleg.regelmodule;

import static nl.actieoverleg.regelset.Dorp.dorp;
import static nl.actieoverleg.regelset.Dorp.modules;
import static nl.actieoverleg.regelset.Dorp.wijkMet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule modules are found on a class path by what they announce. */
class ModuleregisterTest {

    @TempDir
    private Path map;

    private static Regelmodule met(String id, Regelmodule module) {
        return new Regelmodule(id, module.naam(), module.versie(), module.regio(), module.op(), module.pakket(),
                module.lijsten(), module.regels(), module.bronnen());
    }

    private static Map<String, String> bestanden(String aankondiging, Regelmodule... modules) {
        Map<String, String> bestanden = new LinkedHashMap<>();
        bestanden.put(Moduleregister.AANKONDIGING, aankondiging);
        for (Regelmodule module : modules) {
            bestanden.put(Moduleregister.MAP + module.id() + ".json", ModuleIndex.schrijf(module));
        }
        return bestanden;
    }

    private URL inMap(String naam, Map<String, String> bestanden) throws IOException {
        for (Map.Entry<String, String> bestand : bestanden.entrySet()) {
            Path pad = map.resolve(naam).resolve(bestand.getKey());
            Files.createDirectories(pad.getParent());
            Files.writeString(pad, bestand.getValue());
        }
        return map.resolve(naam).toUri().toURL();
    }

    private URL inJar(String naam, Map<String, String> bestanden) throws IOException {
        Path jar = map.resolve(naam);
        try (OutputStream uit = Files.newOutputStream(jar); JarOutputStream inhoud = new JarOutputStream(uit)) {
            for (Map.Entry<String, String> bestand : bestanden.entrySet()) {
                inhoud.putNextEntry(new ZipEntry(bestand.getKey()));
                inhoud.write(bestand.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar.toUri().toURL();
    }

    @Test
    void modulesInMappenEnJarsDeOndersteLaagEerstDanOpId() throws IOException {
        List<Regelmodule> modules = modules(dorp(), wijkMet(""));
        Regelmodule wijk = modules.get(1);
        URL[] klassenpad = {
            inJar("wijk.jar", bestanden("wijk\n", wijk)),
            inMap("akker", bestanden("akker\n", met("akker", wijk))),
            inJar("dorp.jar", bestanden("dorp\n", modules.get(0)))};
        try (URLClassLoader lader = new URLClassLoader(klassenpad, null)) {
            assertEquals(List.of(modules.get(0), met("akker", wijk), wijk), Moduleregister.opKlassenpad(lader));
        }
    }

    @Test
    void eenSamengevoegdeAankondigingMetLegeEnDubbeleRegels() throws IOException {
        List<Regelmodule> modules = modules(dorp(), wijkMet(""));
        URL[] klassenpad = {inMap("alles", bestanden("wijk\r\n\r\n  dorp \nwijk",
                modules.get(0), modules.get(1)))};
        try (URLClassLoader lader = new URLClassLoader(klassenpad, null)) {
            assertEquals(List.of("dorp", "wijk"),
                    Moduleregister.opKlassenpad(lader).stream().map(Regelmodule::id).toList());
        }
    }

    @Test
    void zonderAankondigingIsErNiets() throws MalformedURLException, IOException {
        try (URLClassLoader lader = new URLClassLoader(new URL[] {map.toUri().toURL()}, null)) {
            assertEquals(List.of(), Moduleregister.opKlassenpad(lader));
        }
    }

    @Test
    void aangekondigdMaarZonderIndex() throws IOException {
        URL[] klassenpad = {inMap("half", bestanden("dorp\nwijk\n", modules(dorp()).get(0)))};
        try (URLClassLoader lader = new URLClassLoader(klassenpad, null)) {
            IllegalStateException fout =
                    assertThrows(IllegalStateException.class, () -> Moduleregister.opKlassenpad(lader));
            assertTrue(fout.getMessage().contains("META-INF/actieoverleg/wijk.json ontbreekt op het klassenpad"),
                    fout.getMessage());
        }
    }

    @Test
    void eenModuleDieIsVervangenWordtOpnieuwGelezen() throws IOException {
        List<Regelmodule> modules = modules(dorp(), wijkMet(""));
        URL eerst = inJar("regels.jar", bestanden("dorp\n", modules.get(0)));
        try (URLClassLoader oud = new URLClassLoader(new URL[] {eerst}, null)) {
            assertEquals(1, Moduleregister.opKlassenpad(oud).size());
            Files.delete(map.resolve("regels.jar"));
            URL daarna = inJar("regels.jar", bestanden("dorp\nwijk\n", modules.get(0), modules.get(1)));
            assertEquals(eerst, daarna);
            try (URLClassLoader nieuw = new URLClassLoader(new URL[] {daarna}, null)) {
                assertEquals(modules, Moduleregister.opKlassenpad(nieuw));
            }
        }
    }
}
