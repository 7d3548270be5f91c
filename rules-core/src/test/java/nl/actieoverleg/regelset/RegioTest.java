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
import nl.actieoverleg.melding.OngeldigeRegels;
import nl.actieoverleg.melding.Plaats;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.ModuleIndex;
import nl.actieoverleg.regelmodule.Moduleregister;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelmodule.Regelmodule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of a region are put together when they are asked for; what does not fit is said then, and only there. */
class RegioTest {

    @TempDir
    private Path map;

    /** A region with a rule on a question that its base layer does not have: it was built on another one. */
    private static Regelmodule nietPassend(String id) {
        Regelmodule wijk = modules(wijkMet("")).get(0);
        Regel vreemd = new Regel("Vreemd", Conclusie.SIGNAAL, "BESTAAT_NIET", Map.of(), List.of(),
                new Plaats(Dorp.WIJKBESTAND, 1));
        List<Regel> regels = new ArrayList<>(wijk.regels());
        regels.add(vreemd);
        return new Regelmodule(id, wijk.naam(), wijk.versie(), id.toUpperCase(Locale.ROOT), wijk.op(), wijk.pakket(),
                wijk.lijsten(), regels, wijk.bronnen());
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
        Regio regio = new Regio(List.of(modules(dorp()).get(0), nietPassend("akker")));
        assertEquals("AKKER", regio.naam());
        OngeldigeRegels eerste = assertThrows(OngeldigeRegels.class, regio::regelset);
        assertEquals(eerste.fouten(), assertThrows(OngeldigeRegels.class, regio::regelset).fouten());
    }

    /** The first region alphabetically, so that warming up meets it as well. */
    @Test
    void eenAndereRegioHeeftErGeenLastVan() throws IOException, InterruptedException {
        List<Regelmodule> passend = modules(dorp(), wijkMet(""));
        List<Throwable> ongevangen = Collections.synchronizedList(new ArrayList<>());
        Thread.UncaughtExceptionHandler eerder = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((draad, fout) -> ongevangen.add(fout));
        try (URLClassLoader lader = opKlassenpad(passend.get(0), passend.get(1), nietPassend("akker"))) {
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

    private URLClassLoader opKlassenpad(Regelmodule... modules) throws IOException {
        Path index = Files.createDirectories(map.resolve(Moduleregister.MAP));
        StringBuilder aankondiging = new StringBuilder();
        for (Regelmodule module : modules) {
            Files.writeString(index.resolve(module.id() + ".json"), ModuleIndex.schrijf(module));
            aankondiging.append(module.id()).append('\n');
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
