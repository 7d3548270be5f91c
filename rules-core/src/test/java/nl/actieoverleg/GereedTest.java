package nl.actieoverleg;

import static nl.actieoverleg.regelset.Dorp.dorp;
import static nl.actieoverleg.regelset.Dorp.wijkMet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.OngeldigeCasus;
import nl.actieoverleg.fout.Weigering;
import nl.actieoverleg.melding.OngeldigeRegels;
import nl.actieoverleg.regel.Antwoord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an application asks of an adviser beside advice: whether it is ready, and figures. */
class GereedTest {

    @TempDir
    private Path map;

    private URLClassLoader opKlassenpad(Map<String, Map<String, String>> modules) throws IOException {
        StringBuilder aankondiging = new StringBuilder();
        for (Map.Entry<String, Map<String, String>> module : modules.entrySet()) {
            for (Map.Entry<String, String> bron : module.getValue().entrySet()) {
                String naam = module.getKey() + "/" + bron.getKey();
                Path bestand = map.resolve("META-INF/actieoverleg").resolve(naam);
                Files.createDirectories(bestand.getParent());
                Files.writeString(bestand, bron.getValue());
                aankondiging.append(naam).append('\n');
            }
        }
        Files.writeString(map.resolve("META-INF/actieoverleg/regelmodules"), aankondiging);
        return new URLClassLoader(new URL[] {map.toUri().toURL()}, null);
    }

    private Adviseur adviseur(Adviesluisteraar luisteraar) throws IOException {
        try (URLClassLoader lader = opKlassenpad(Map.of("dorp", dorp(), "wijk", wijkMet("")))) {
            return Adviseur.bouwer().opwarmen(false).klassenpad(lader).luisteraar(luisteraar).maak();
        }
    }

    /** A region that makes an exception for a way in that the base layer has not. */
    private static Map<String, String> nietPassend(String id) {
        Map<String, String> bronnen = new TreeMap<>();
        wijkMet("").forEach((naam, tekst) -> bronnen.put(naam, tekst.replace("id=wijk", "id=" + id)
                .replace("regio=WIJK", "regio=" + id.toUpperCase(Locale.ROOT))
                .replace("@tenzij( \"KEUKEN\" )", "@tenzij( \"SCHUUR\" )")));
        return bronnen;
    }

    @Test
    void watErMisIsBlijktBijHetGereedMakenVanAlleRegiosTegelijk() throws IOException {
        try (URLClassLoader lader = opKlassenpad(Map.of("dorp", dorp(), "wijk", wijkMet(""), "akker",
                nietPassend("akker"), "bos", nietPassend("bos")))) {
            Adviseur adviseur = Adviseur.bouwer().opwarmen(false).klassenpad(lader).maak();
            assertEquals(List.of("AKKER", "BOS", "WIJK"), adviseur.provincies());
            List<String> bestanden = assertThrows(OngeldigeRegels.class, adviseur::maakGereed).fouten().stream()
                    .map(fout -> fout.plaats().bestand()).toList();
            assertEquals(List.of("akker/wijk.drl", "bos/wijk.drl"), bestanden);
        }
    }

    @Test
    void watGereedIsGeeftAdvies() throws IOException {
        Adviseur adviseur = adviseur(null);
        assertSame(adviseur, adviseur.maakGereed());
        assertEquals("WIJK", adviseur.adviseer(Casus.voor("A", "WIJK").maak()).provincie());
    }

    @Test
    void deLuisteraarHoortVanElkAdviesEnElkeWeigering() throws IOException {
        List<String> gehoord = new ArrayList<>();
        Adviseur adviseur = adviseur((provincie, route, nanoseconden, fouten) -> {
            gehoord.add(provincie + " " + route + " " + fouten);
            assertTrue(nanoseconden >= 0);
        }).maakGereed();
        String route = adviseur.adviseer(adviseur.lees("{\"kenmerk\":\"A\",\"provincie\":\"WIJK\"}")).route();
        Casus elders = Casus.voor("a", "ERGENS").maak();
        assertThrows(OngeldigeCasus.class, () -> adviseur.adviseer(elders));
        Casus fout = Casus.voor("A", "WIJK").feit("geenFeit", Antwoord.JA).maak();
        assertThrows(OngeldigeCasus.class, () -> adviseur.adviseer(fout));
        assertThrows(OngeldigeCasus.class, () -> adviseur.lees("{"));
        assertThrows(OngeldigeCasus.class, () -> adviseur.lees(new byte[0]));
        assertThrows(OngeldigeCasus.class, () -> adviseur.leesFormulier(Map.of()));
        assertEquals(List.of("WIJK " + route + " 0", "null null 2", "WIJK null 1", "null null 1", "null null 1",
                "null null 2"), gehoord);
    }

    @Test
    void ookAlsDeRegelsWordenBewaakt() throws IOException {
        opKlassenpad(Map.of("dorp", dorp(), "wijk", wijkMet(""))).close();
        List<String> gehoord = new ArrayList<>();
        try (Regelwacht wacht = Adviseur.bouwer().opwarmen(false).regels(map.resolve("META-INF/actieoverleg"))
                .luisteraar((provincie, route, nanoseconden, fouten) -> gehoord.add(provincie)).bewaak()) {
            wacht.adviseer(Casus.voor("A", "WIJK").maak());
        }
        assertEquals(List.of("WIJK"), gehoord);
    }

    @Test
    void eenLuisteraarDieFaaltBreektGeenAdvies() throws IOException {
        Casus casus = Casus.voor("A", "WIJK").maak();
        for (Error fout : List.of(new StackOverflowError(), new AssertionError(), new NoClassDefFoundError())) {
            Adviseur adviseur = adviseur((provincie, route, nanoseconden, fouten) -> {
                throw fout;
            });
            assertEquals(adviseur(null).adviseer(casus), adviseur.adviseer(casus));
            assertThrows(OngeldigeCasus.class, () -> adviseur.lees("{"));
        }
    }

    @Test
    void eenCasusUitEenStroom() throws IOException {
        Adviseur adviseur = adviseur(null);
        String json = "{\"kenmerk\":\"A\",\"provincie\":\"WIJK\"}";
        assertEquals(adviseur.lees(json),
                adviseur.lees(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));
        InputStream zonderEind = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
        assertEquals("De tekst is groter dan 64 KiB. Geef één casus tegelijk.", assertThrows(OngeldigeCasus.class,
                () -> adviseur.lees(zonderEind)).fouten().get(0).melding());
        assertThrows(IOException.class, () -> adviseur.lees(gesloten()));
    }

    private static InputStream gesloten() throws IOException {
        InputStream stroom = InputStream.nullInputStream();
        stroom.close();
        return stroom;
    }

    private Path module(String id, Map<String, String> bronnen) throws IOException {
        for (Map.Entry<String, String> bron : bronnen.entrySet()) {
            Path bestand = map.resolve("los").resolve(id).resolve(bron.getKey());
            Files.createDirectories(bestand.getParent());
            Files.writeString(bestand, bron.getValue());
        }
        return map.resolve("los").resolve(id);
    }

    @Test
    void controleerKijktOokNaarWatErbijKomt() throws IOException {
        Path dorp = module("dorp", dorp());
        Path wijk = module("wijk", wijkMet(""));
        Adviseurbouwer goed = Adviseur.bouwer().opwarmen(false).klassenpad(null).map(dorp).map(wijk);
        assertEquals(List.of(), goed.controleer().fouten());
        goed.maak().close();
        try (URLClassLoader lader = opKlassenpad(Map.of("dorp", dorp()))) {
            assertEquals(List.of(), Adviseur.bouwer().klassenpad(lader).map(wijk).controleer().fouten());
        }

        Path nietDa = map.resolve("nietda");
        assertEquals(List.of(nietDa + " Deze map met regels bestaat niet."),
                Adviseur.bouwer().klassenpad(null).map(dorp).map(wijk).map(nietDa).controleer().fouten().stream()
                        .map(een -> een.bestand() + " " + een.melding()).toList());
        Path stuk = module("wijk", Map.of("regelmodule.properties", "id=wijk\n"));
        assertTrue(Adviseur.bouwer().klassenpad(null).map(dorp).map(stuk).controleer().fouten().stream()
                .anyMatch(een -> een.bestand().equals("wijk/regelmodule.properties")));
    }

    @Test
    void controleerZegtWatMaakZegtAlsErNietsIs() {
        Adviseurbouwer niets = Adviseur.bouwer().opwarmen(false).klassenpad(null);
        String melding = assertThrows(Weigering.class, niets::maak).getMessage();
        assertEquals(List.of(melding), niets.controleer().fouten().stream().map(een -> een.melding()).toList());
    }
}
