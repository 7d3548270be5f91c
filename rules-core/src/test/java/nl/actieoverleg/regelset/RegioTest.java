package nl.actieoverleg.regelset;

import static nl.actieoverleg.regelset.Dorp.dorp;
import static nl.actieoverleg.regelset.Dorp.modules;
import static nl.actieoverleg.regelset.Dorp.wijkMet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.drl.Moduleregister;
import nl.actieoverleg.melding.OngeldigeRegels;
import nl.actieoverleg.regelmodule.Regelmodule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of a region are put together when they are asked for; what does not fit is said then, and only there. */
class RegioTest {

    @TempDir
    private Path map;

    /** A region that gives a signal that is not there: it was written for another base layer. */
    private static Map<String, String> nietPassend(String id) {
        Map<String, String> bronnen = wijkMet(Dorp.regel("Vreemd", "@signaal( \"BESTAAT_NIET\" )", "Vragen( nat.ja )"));
        bronnen.computeIfPresent("regelmodule.properties", (naam, tekst) ->
                tekst.replace("id=wijk", "id=" + id).replace("regio=WIJK", "regio=" + id.toUpperCase(Locale.ROOT)));
        return bronnen;
    }

    @Test
    void deRegelsZijnElkeKeerDezelfde() {
        Regio regio = new Regio(modules(dorp(), wijkMet("")));
        assertEquals("WIJK", regio.naam());
        assertSame(regio.regelset(), regio.regelset());
        assertEquals(Regelset.van(regio.lagen()), regio.regelset());
    }

    @Test
    void lagenDieNietOpElkaarKunnenStaanZijnMeteenFout() {
        List<Regelmodule> zonderBasis = modules(wijkMet(""));
        assertThrows(OngeldigeRegels.class, () -> new Regio(zonderBasis));
    }

    @Test
    void watNietPastBlijktBijDeEersteVraagEnElkeKeer() {
        Regio regio = new Regio(modules(dorp(), nietPassend("akker")));
        assertEquals("AKKER", regio.naam());
        OngeldigeRegels eerste = assertThrows(OngeldigeRegels.class, regio::regelset);
        assertEquals(eerste.fouten(), assertThrows(OngeldigeRegels.class, regio::regelset).fouten());
    }

    /** The first region alphabetically, so that warming up meets it as well. */
    @Test
    void eenAndereRegioHeeftErGeenLastVan() throws IOException, InterruptedException {
        List<Throwable> ongevangen = Collections.synchronizedList(new ArrayList<>());
        Thread.UncaughtExceptionHandler eerder = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((draad, fout) -> ongevangen.add(fout));
        try (URLClassLoader lader = opKlassenpad(Map.of("dorp", dorp(), "wijk", wijkMet(""), "akker",
                nietPassend("akker")))) {
            Adviseur adviseur = Adviseur.bouwer().klassenpad(lader).maak();
            assertEquals(List.of("AKKER", "WIJK"), adviseur.provincies());
            wachtOpOpwarmen();
            assertEquals("WIJK", adviseur.adviseer(Casus.voor("A", "WIJK").maak()).provincie());
            Casus opDeAkker = Casus.voor("A", "AKKER").maak();
            assertThrows(OngeldigeRegels.class, () -> adviseur.adviseer(opDeAkker));
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(eerder);
        }
        assertEquals(List.of(), ongevangen);
    }

    private URLClassLoader opKlassenpad(Map<String, Map<String, String>> modules) throws IOException {
        StringBuilder aankondiging = new StringBuilder();
        for (Map.Entry<String, Map<String, String>> module : modules.entrySet()) {
            for (Map.Entry<String, String> bron : module.getValue().entrySet()) {
                String naam = module.getKey() + "/" + bron.getKey();
                Path bestand = map.resolve(Moduleregister.MAP + naam);
                Files.createDirectories(bestand.getParent());
                Files.writeString(bestand, bron.getValue());
                aankondiging.append(naam).append('\n');
            }
        }
        Files.writeString(map.resolve(Moduleregister.AANKONDIGING), aankondiging);
        return new URLClassLoader(new URL[] {map.toUri().toURL()}, null);
    }

    private static void wachtOpOpwarmen() throws InterruptedException {
        for (Thread draad : Thread.getAllStackTraces().keySet()) {
            if (draad.getName().equals("actieoverleg-opwarmen")) {
                draad.join();
            }
        }
    }
}
