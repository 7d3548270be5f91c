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
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.actieoverleg.melding.OngeldigeRegels;
import nl.actieoverleg.melding.Regelfout;
import nl.actieoverleg.regelmodule.Regelmodule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder with rule modules: everything in it that looks like rules is read, or named. */
class RegelmapTest {

    @TempDir
    private Path tijdelijk;

    private Path map;

    @BeforeEach
    void zetNeer() throws IOException {
        map = Files.createDirectory(tijdelijk.resolve("regels"));
        schrijf(map.resolve("dorp"), dorp());
        schrijf(map.resolve("wijk"), wijkMet(""));
    }

    private static void schrijf(Path map, Map<String, String> bronnen) throws IOException {
        for (Map.Entry<String, String> bron : bronnen.entrySet()) {
            Path bestand = map.resolve(bron.getKey());
            Files.createDirectories(bestand.getParent());
            Files.writeString(bestand, bron.getValue());
        }
    }

    private List<String> fouten() {
        return Regelmap.bekijk(map).fouten().stream().map(Regelfout::toString).toList();
    }

    private void assertFout(String begin) {
        List<String> fouten = fouten();
        assertEquals(1, fouten.size(), fouten::toString);
        assertTrue(fouten.get(0).startsWith(begin), fouten::toString);
        assertThrows(OngeldigeRegels.class, () -> Regelmap.lees(map));
    }

    @Test
    void goedeRegels() {
        assertEquals(List.of(), fouten());
        assertEquals(modules(dorp(), wijkMet("")), Regelmap.lees(map));
    }

    @Test
    void foutenInAlleLagenKomenTegelijkEnElkEenKeer() throws IOException {
        schrijf(map.resolve("dorp"), dorpMet("rule \"Kapot\" when then end"));
        schrijf(map.resolve("wijk"), wijk(WIJK + "regle"));
        schrijf(map.resolve("buurt"), Map.of(
                "regelmodule.properties", "id=buurt\nnaam=Buurt\nversie=1\nregio=WIJK\nop=dorp\n",
                "buurt.drl", "package nl.buurt;\nimport nl.actieoverleg.regel.*;\n"
                + "rule \"R\" @signaal( \"BESTAAT_NIET\" ) when Peildatum( vanaf( \"2024-01-01\" ) ) then end\n"));
        List<String> plaatsen = Regelmap.bekijk(map).fouten().stream().map(fout -> fout.plaats().bestand() + " "
                + fout.melding().split(" ")[0]).toList();
        assertEquals(List.of("buurt/buurt.drl Bij", "dorp/b-regels.drl Deze", "dorp/b-regels.drl Deze",
                "wijk/regelmodule.properties De", "wijk/wijk.drl Hier"), plaatsen);
    }

    @Test
    void eenBasisZonderIdKrijgtAlleenZelfDeSchuld() throws IOException {
        Path eigenschappen = map.resolve("dorp/regelmodule.properties");
        Files.writeString(eigenschappen, Files.readString(eigenschappen).replace("id=dorp", "id=Dorp"));
        assertFout("dorp/regelmodule.properties, regelnummer 1: De eigenschap id kan niet Dorp zijn.");
    }

    @Test
    void bestandenDieBijnaRegelsZijn() throws IOException {
        Files.move(map.resolve("wijk/wijk.drl"), map.resolve("wijk/wijk.DRL"));
        assertFout("wijk/wijk.DRL: De naam eindigt niet op .drl");
    }

    @Test
    void watInEenOngelezenBestandStaatWordtNietGemist() throws IOException {
        for (String bestand : List.of("a-lijsten", "b-regels")) {
            Path goed = map.resolve("dorp/" + bestand + ".drl");
            Path fout = Files.move(goed, map.resolve("dorp/" + bestand + ".txt"));
            assertFout("dorp/" + bestand + ".txt: Hier staan regels in, maar de naam eindigt niet op .drl.");
            Files.move(fout, goed);
            String inhoud = Files.readString(goed);
            Files.writeString(goed, "// niets\n");
            assertFout("dorp/" + bestand + ".drl, regelnummer 1: Bovenaan dit bestand ontbreekt package.");
            Files.writeString(goed, inhoud);
        }
    }

    @Test
    void watEenOnleesbareConclusieNoemtWordtNietGemist() throws IOException {
        Path bestand = map.resolve("wijk/wijk.drl");
        String goed = Files.readString(bestand);
        for (String code : goed.lines().filter(regel -> regel.contains("@criterium( \"")).toList()) {
            Files.writeString(bestand, goed.replace(code, code.replace("\"", "")));
            assertFout("wijk/wijk.drl, regelnummer");
        }
    }

    @Test
    void eenDagDieNietBestaatVraagtNietsVanAndereRegels() throws IOException {
        Path lijsten = map.resolve("dorp/a-lijsten.drl");
        Files.writeString(lijsten, Files.readString(lijsten).replaceFirst("@vraag\\(",
                "@vanaf( \"1 januari 2027\" ) @vraag("));
        assertFout("dorp/a-lijsten.drl");
    }

    @Test
    void eenKopieKrijgtDeSchuldNietHetOrigineel() throws IOException {
        Files.copy(map.resolve("wijk/wijk.drl"), map.resolve("wijk/wijk (1).drl"));
        assertFout("wijk/wijk (1).drl: Dit is een kopie van wijk.drl. Haal de kopie weg.");
    }

    @Test
    void eenKopieOnderElkeNaamKrijgtEenFout() throws IOException {
        String regels = Files.readString(map.resolve("dorp/b-regels.drl"));
        Files.writeString(map.resolve("dorp/aaa-b-regels-van-anna.drl"), regels.replace("koud.ja", "koud.jaa"));
        assertFout("dorp/aaa-b-regels-van-anna.drl: Dit bestand lijkt een kopie van dorp/b-regels.drl");
    }

    @Test
    void regelsInEenBestandMetEenAndereNaam() throws IOException {
        Files.copy(map.resolve("wijk/wijk.drl"), map.resolve("wijk/oud.txt"));
        Files.writeString(map.resolve("wijk/notities.txt"), "Bel de wijk over rule \"X\".\n");
        assertFout("wijk/oud.txt: Hier staan regels in, maar de naam eindigt niet op .drl.");
    }

    @Test
    void eigenschappenDieErNietZijnOfBijnaGoedHeten() throws IOException {
        Files.move(map.resolve("wijk/regelmodule.properties"), map.resolve("wijk/regelmodule.properties.txt"));
        assertFout("wijk/regelmodule.properties.txt: De naam is niet precies regelmodule.properties");
        Files.delete(map.resolve("wijk/regelmodule.properties.txt"));
        assertFout("wijk: In deze map staan regels, maar regelmodule.properties ontbreekt.");
    }

    @Test
    void eenLegeMapEnRegelsNaastDeModules() throws IOException {
        Files.createDirectory(map.resolve("leeg"));
        assertFout("leeg: Deze map is leeg.");
        Files.delete(map.resolve("leeg"));
        Files.writeString(map.resolve("los.drl"), "package los;\n");
        assertFout("los.drl: Dit regelbestand ligt naast de regelmodules en wordt niet gelezen.");
        Files.delete(map.resolve("los.drl"));
        schrijf(map.resolve("dorp/wijk"), wijkMet(""));
        assertTrue(fouten().stream().anyMatch(fout -> fout.startsWith(
                "dorp/wijk/regelmodule.properties: Hier staat een regelmodule in een andere regelmodule.")));
    }

    @Test
    void deMapVanEenModuleZelf() {
        map = map.resolve("wijk");
        assertTrue(fouten().contains("regelmodule.properties: Deze map is zelf een regelmodule. "
                + "Noem de map die erboven ligt."), () -> fouten().toString());
    }

    @Test
    void verborgenMappenMetRegels() throws IOException {
        schrijf(map.resolve(".wijk2"), wijkMet(""));
        assertFout(".wijk2: De naam van deze map begint met een punt.");
        Files.move(map.resolve(".wijk2"), map.resolve("dorp/.weg"));
        assertFout("dorp/.weg: De naam van deze map begint met een punt.");
    }

    @Test
    void verwijzingenDieNergensHeenGaanOfInEenKring() throws IOException {
        Files.createSymbolicLink(map.resolve("weg"), Path.of("nergens"));
        assertFout("weg: Dit is een verwijzing naar iets dat er niet is.");
        Files.delete(map.resolve("weg"));
        Files.createSymbolicLink(map.resolve("wijk/weg.drl"), Path.of("nergens.drl"));
        assertFout("wijk/weg.drl: Dit is een verwijzing naar iets dat er niet is.");
        Files.delete(map.resolve("wijk/weg.drl"));
        Files.createSymbolicLink(map.resolve("wijk/rond"), map.resolve("wijk"));
        assertFout("wijk/rond: Deze map verwijst naar zichzelf.");
        Files.delete(map.resolve("wijk/rond"));
        Files.createSymbolicLink(map.resolve("wijk/omhoog"), map);
        assertFout("wijk/omhoog: Deze map verwijst naar zichzelf.");
        Files.delete(map.resolve("wijk/omhoog"));
        Files.createSymbolicLink(map.resolve("wijk/.weg"), map.resolve("wijk"));
        assertFout("wijk/.weg: De naam van deze map begint met een punt.");
    }

    @Test
    void eenMapDieNietTeLezenIs() throws IOException {
        Files.setPosixFilePermissions(map.resolve("wijk"), PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(map.resolve("wijk")), "Root reads everything");
            assertFout("wijk: Wat in deze map staat, is niet te zien.");
        } finally {
            Files.setPosixFilePermissions(map.resolve("wijk"), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** For instance because it is being replaced; this one nobody can read, root neither. */
    @Test
    void eenBestandDatNietTeLezenIs() throws IOException {
        Path onleesbaar = Path.of("/proc/self/mem");
        assumeTrue(Files.isRegularFile(onleesbaar), "A system without files that cannot be read");
        Files.createSymbolicLink(map.resolve("wijk/straat.drl"), onleesbaar);
        assertFout("wijk/straat.drl: Dit bestand is niet te lezen.");
    }

    /** As Kubernetes mounts them: links to a folder that is itself a link, swapped as a whole. */
    @Test
    void mappenMetVerwijzingen() throws IOException {
        Path volume = Files.createDirectory(tijdelijk.resolve("volume"));
        for (String module : List.of("dorp", "wijk")) {
            Path onder = Files.createDirectories(volume.resolve(module));
            Path versie = Files.move(map.resolve(module), onder.resolve("..2026_11_28"));
            Files.createSymbolicLink(onder.resolve("..data"), versie.getFileName());
            for (Path bestand : Mapinhoud.delen(versie)) {
                Files.createSymbolicLink(onder.resolve(bestand.getFileName()),
                        Path.of("..data").resolve(bestand.getFileName()));
            }
        }
        assertEquals(modules(dorp(), wijkMet("")), Regelmap.lees(volume));
        Path viaVerwijzing = Files.createDirectory(tijdelijk.resolve("verwijzing"));
        Files.createSymbolicLink(viaVerwijzing.resolve("dorp"), volume.resolve("dorp"));
        Files.createSymbolicLink(viaVerwijzing.resolve("wijk"), volume.resolve("wijk"));
        assertEquals(modules(dorp(), wijkMet("")), Regelmap.lees(viaVerwijzing));
    }

    @Test
    void eenVerwijzingDieOmgaatTijdensHetLezenGeeftNooitEenMengsel() throws Exception {
        Path nieuw = Files.createDirectory(tijdelijk.resolve("nieuw"));
        for (String module : List.of("dorp", "wijk")) {
            Map<String, String> bronnen = module.equals("dorp") ? dorp() : wijkMet("");
            bronnen.computeIfPresent("regelmodule.properties",
                    (naam, tekst) -> tekst.replaceAll("versie=.*", "versie=9"));
            schrijf(nieuw.resolve(module), bronnen);
        }
        Path nu = tijdelijk.resolve("nu");
        Files.createSymbolicLink(nu, map);
        AtomicBoolean klaar = new AtomicBoolean();
        Thread wisselaar = new Thread(() -> {
            for (int i = 0; !klaar.get(); i++) {
                try {
                    Path anders = Files.createSymbolicLink(tijdelijk.resolve("anders"), i % 2 == 0 ? nieuw : map);
                    Files.move(anders, nu, StandardCopyOption.ATOMIC_MOVE);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }
        });
        wisselaar.start();
        try {
            for (int i = 0; i < 150; i++) {
                List<String> versies = Regelmap.lees(nu).stream().map(Regelmodule::versie).toList();
                assertEquals(versies.get(0).equals("9") ? List.of("9", "9") : List.of("1.0.0", "2.0.0"), versies);
            }
        } finally {
            klaar.set(true);
            wisselaar.join();
        }
    }
}
