package nl.actieoverleg.drl;

import static nl.actieoverleg.regelset.Dorp.WIJK;
import static nl.actieoverleg.regelset.Dorp.dorp;
import static nl.actieoverleg.regelset.Dorp.dorpMet;
import static nl.actieoverleg.regelset.Dorp.modules;
import static nl.actieoverleg.regelset.Dorp.wijk;
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
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import nl.actieoverleg.fout.Weigering;
import nl.actieoverleg.melding.OngeldigeRegels;
import nl.actieoverleg.melding.Regelfout;
import nl.actieoverleg.regelmodule.Regelmodule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule modules are found on a class path by what they announce. */
class ModuleregisterTest {

    private static final String DEZE = "a".repeat(64);
    private static final String ANDERE = "b".repeat(64);

    @TempDir
    private Path map;

    private static Map<String, String> met(String id, Map<String, String> bronnen) {
        Map<String, String> anders = new TreeMap<>(bronnen);
        anders.computeIfPresent("regelmodule.properties", (naam, tekst) -> tekst.replace("id=wijk", "id=" + id));
        return anders;
    }

    /** A module as it lies on a class path. */
    private static Map<String, String> bestanden(String id, Map<String, String> bronnen) {
        Map<String, String> bestanden = new LinkedHashMap<>();
        StringBuilder aankondiging = new StringBuilder();
        bronnen.forEach((naam, tekst) -> {
            aankondiging.append(id).append('/').append(naam).append('\n');
            bestanden.put(Moduleregister.MAP + id + "/" + naam, tekst);
        });
        bestanden.put(Moduleregister.AANKONDIGING, aankondiging.toString());
        return bestanden;
    }

    private static Map<String, String> samen(Map<String, String> een, Map<String, String> ander) {
        Map<String, String> samen = new LinkedHashMap<>(een);
        ander.forEach((naam, tekst) -> samen.merge(naam, tekst, String::concat));
        return samen;
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
        Map<String, String> akker = met("akker", wijkMet(""));
        URL[] klassenpad = {
            inJar("wijk.jar", bestanden("wijk", wijkMet(""))),
            inMap("akker", bestanden("akker", akker)),
            inJar("dorp.jar", bestanden("dorp", dorp()))};
        try (URLClassLoader lader = new URLClassLoader(klassenpad, null)) {
            assertEquals(modules(dorp(), akker, wijkMet("")), Moduleregister.opKlassenpad(lader));
        }
    }

    @Test
    void eenSamengevoegdeAankondigingMetLegeEnDubbeleRegels() throws IOException {
        Map<String, String> bestanden = samen(bestanden("wijk", wijkMet("")), bestanden("dorp", dorp()));
        bestanden.computeIfPresent(Moduleregister.AANKONDIGING,
                (naam, tekst) -> tekst.replace("\n", "\r\n\r\n  ") + "\n" + tekst);
        try (URLClassLoader lader = new URLClassLoader(new URL[] {inMap("alles", bestanden)}, null)) {
            assertEquals(modules(dorp(), wijkMet("")), Moduleregister.opKlassenpad(lader));
        }
    }

    @Test
    void andereBestandenVanEenModuleTellenNietMee() throws IOException {
        Map<String, String> metLogo = dorp();
        metLogo.put("logo.svg", "<svg/>");
        try (URLClassLoader lader = new URLClassLoader(new URL[] {inMap("dorp", bestanden("dorp", metLogo))}, null)) {
            assertEquals(modules(dorp()), Moduleregister.opKlassenpad(lader));
        }
    }

    @Test
    void eenSomBijEenBestandGeldtZolangDatIsZoalsHetWas() throws IOException {
        String som = "0".repeat(64);
        Map<String, String> bronnen = dorp();
        bronnen.computeIfPresent("b-regels.drl", (naam, tekst) -> tekst.replace("\n", "\r\n"));
        Map<String, String> bestanden = bestanden("dorp", bronnen);
        bestanden.computeIfPresent(Moduleregister.AANKONDIGING,
                (naam, tekst) -> tekst.replaceAll("(?m)^(dorp/[ab])", som + "  $1"));
        try (URLClassLoader lader = new URLClassLoader(new URL[] {inJar("dorp.jar", bestanden)}, null)) {
            Regelmodule dorp = Moduleregister.opKlassenpad(lader).get(0);
            assertEquals(List.of(som, Regelmodule.sha256(bronnen.get("b-regels.drl")),
                            Regelmodule.sha256(bronnen.get("regelmodule.properties"))),
                    dorp.teksten().keySet().stream().map(dorp::vingerafdruk).toList());
            assertEquals(bronnen, dorp.teksten());
        }
    }

    @Test
    void zonderAankondigingIsErNiets() throws MalformedURLException, IOException {
        try (URLClassLoader lader = new URLClassLoader(new URL[] {map.toUri().toURL()}, null)) {
            assertEquals(List.of(), Moduleregister.opKlassenpad(lader));
        }
    }

    private static Map<String, String> met(Map<String, String> bestanden, String regel) {
        return samen(bestanden, Map.of(Moduleregister.AANKONDIGING, regel + "\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        // What the base says of itself, what the region was built on, and what is said of it.
        "-                | wijk op dorp 1.0.0         | -",
        "-                | DEZE  wijk op dorp 1.0.0   | -",
        "DEZE  dorp 1.0.0 | -                          | -",
        "DEZE  dorp 1.0.0 | wijk op dorp 1.0.0         | -",
        "DEZE  dorp 1.0.0 | DEZE  wijk op dorp 1.0.0   | -",
        "DEZE  dorp 1.0.0 | DEZE  akker op dorp 0.9.0  | -",
        "-                | wijk op dorp 0.9.0         | op versie 0.9.0 van dorp, maar er staat versie 1.0.0",
        "-                | DEZE  wijk op dorp 0.9.0   | op versie 0.9.0 van dorp, maar er staat versie 1.0.0",
        "DEZE  dorp 1.0.0 | ANDERE  wijk op dorp 2.0   | op versie 2.0 van dorp, maar er staat versie 1.0.0",
        "DEZE  dorp 1.0.0 | ANDERE  wijk op dorp 1.0.0 | op versie 1.0.0 van dorp met vingerafdruk bbbbbbbbbbbb…, "
                + "maar er staat versie 1.0.0 met vingerafdruk aaaaaaaaaaaa…"})
    void eenRegioDieOpAndereRegelsIsGebouwd(String basis, String regio, String fout) throws IOException {
        Map<String, String> dorp = bestanden("dorp", dorp());
        Map<String, String> wijk = bestanden("wijk", wijkMet(""));
        URL[] klassenpad = {
            inJar("wijk-0.9.jar", regio == null ? wijk : met(wijk, voluit(regio))),
            inJar("dorp-1.0.jar", basis == null ? dorp : met(dorp, voluit(basis)))};
        try (URLClassLoader lader = new URLClassLoader(klassenpad, null)) {
            if (fout == null) {
                assertEquals(modules(dorp(), wijkMet("")), Moduleregister.opKlassenpad(lader));
            } else {
                Weigering weigering = assertThrows(Weigering.class, () -> Moduleregister.opKlassenpad(lader));
                assertEquals("De regelmodule wijk in " + klassenpad[0] + " is gebouwd " + fout + " in "
                        + klassenpad[1] + ". Samen zijn ze niet getest. Neem van beide dezelfde uitgave, "
                        + "bijvoorbeeld met de BOM, of bouw en test wijk opnieuw met deze dorp.",
                        weigering.getMessage());
            }
        }
    }

    private static String voluit(String regel) {
        return regel.replace("DEZE", DEZE).replace("ANDERE", ANDERE);
    }

    @Test
    void aangekondigdMaarErNiet() throws IOException {
        Map<String, String> half = bestanden("dorp", dorp());
        half.remove(Moduleregister.MAP + "dorp/b-regels.drl");
        try (URLClassLoader lader = new URLClassLoader(new URL[] {inMap("half", half)}, null)) {
            Weigering fout =
                    assertThrows(Weigering.class, () -> Moduleregister.opKlassenpad(lader));
            assertTrue(fout.getMessage().contains(
                    "META-INF/actieoverleg/dorp/b-regels.drl ontbreekt op het klassenpad"), fout.getMessage());
        }
    }

    @Test
    void foutenInModulesKomenTegelijkMetDeModuleErbij() throws IOException {
        Map<String, String> bestanden = samen(bestanden("wijk", wijk(WIJK + "regle")),
                bestanden("dorp", dorpMet("rule")));
        try (URLClassLoader lader = new URLClassLoader(new URL[] {inJar("alles.jar", bestanden)}, null)) {
            List<Regelfout> fouten =
                    assertThrows(OngeldigeRegels.class, () -> Moduleregister.opKlassenpad(lader)).fouten();
            assertEquals(List.of("dorp/b-regels.drl", "wijk/wijk.drl"),
                    fouten.stream().map(fout -> fout.plaats().bestand()).toList());
            assertTrue(fouten.stream().allMatch(fout -> fout.plaats().regelnummer() > 1), fouten::toString);
        }
    }

    @Test
    void tweeKeerDezelfdeModuleMetDeJars() throws IOException {
        URL[] klassenpad = {inJar("dorp-1.jar", bestanden("dorp", dorp())), inJar("dorp-2.jar",
                bestanden("dorp", dorp()))};
        try (URLClassLoader lader = new URLClassLoader(klassenpad, null)) {
            String fout = assertThrows(Weigering.class, () -> Moduleregister.opKlassenpad(lader))
                    .getMessage();
            assertEquals("De regelmodule dorp staat twee keer op het klassenpad: in " + klassenpad[0] + " en in "
                    + klassenpad[1] + ". Laat er één staan.", fout);
        }
        try (URLClassLoader boven = new URLClassLoader(new URL[] {klassenpad[0]}, null);
                URLClassLoader lader = new URLClassLoader(new URL[] {klassenpad[0]}, boven)) {
            assertEquals(modules(dorp()), Moduleregister.opKlassenpad(lader));
        }
    }

    @Test
    void eenModuleDieIsVervangenWordtOpnieuwGelezen() throws IOException {
        URL eerst = inJar("regels.jar", bestanden("dorp", dorp()));
        try (URLClassLoader oud = new URLClassLoader(new URL[] {eerst}, null)) {
            assertEquals(1, Moduleregister.opKlassenpad(oud).size());
            Files.delete(map.resolve("regels.jar"));
            URL daarna = inJar("regels.jar", samen(bestanden("dorp", dorp()), bestanden("wijk", wijkMet(""))));
            assertEquals(eerst, daarna);
            try (URLClassLoader nieuw = new URLClassLoader(new URL[] {daarna}, null)) {
                assertEquals(modules(dorp(), wijkMet("")), Moduleregister.opKlassenpad(nieuw));
            }
        }
    }
}
