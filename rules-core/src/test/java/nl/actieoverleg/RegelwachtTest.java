package nl.actieoverleg;

import static nl.actieoverleg.regelset.Dorp.REGELBESTAND;
import static nl.actieoverleg.regelset.Dorp.dorp;
import static nl.actieoverleg.regelset.Dorp.dorpMet;
import static nl.actieoverleg.regelset.Dorp.regel;
import static nl.actieoverleg.regelset.Dorp.wijkMet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.melding.OngeldigeRegels;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelcontrole.Regelmelding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules in a folder that change while they serve. */
class RegelwachtTest {

    private static final Duration VAAK = Duration.ofMillis(50);
    private static final String LAMP_BIJ_KOU = regel("Lamp bij kou", "@signaal( \"LAMP\" )", "Vragen( koud.ja )");
    private static final Casus KOUD = Casus.voor("X", "WIJK").feit("koud", Antwoord.JA).maak();

    @TempDir
    private Path tijdelijk;
    private Path map;
    private final BlockingQueue<Regelstatus> gehoord = new LinkedBlockingQueue<>();

    @BeforeEach
    void zetNeer() throws IOException {
        map = Files.createDirectory(tijdelijk.resolve("regels"));
        schrijf(map, dorp());
    }

    private static void schrijf(Path map, Map<String, String> dorp) throws IOException {
        schrijfModule(map.resolve("wijk"), wijkMet(""));
        schrijfModule(map.resolve("dorp"), dorp);
    }

    private static void schrijfModule(Path map, Map<String, String> bronnen) throws IOException {
        for (Map.Entry<String, String> bron : bronnen.entrySet()) {
            Path bestand = map.resolve(bron.getKey());
            Files.createDirectories(bestand.getParent());
            Files.writeString(bestand, bron.getValue());
        }
    }

    private Regelwacht bewaak() {
        return wacht(VAAK, VAAK).luister(gehoord::add);
    }

    private Regelwacht opVerzoek() {
        return wacht(null, VAAK).luister(gehoord::add);
    }

    private Regelwacht wacht(Duration om, Duration rust) {
        return new Regelwacht(map, new Instellingen(Clock.systemUTC(), new Luisterpost(null), false), om, rust).begin();
    }

    private Regelstatus hoor() throws InterruptedException {
        Regelstatus status = gehoord.poll(30, TimeUnit.SECONDS);
        assertTrue(status != null, "nobody was told");
        return status;
    }

    private static List<String> signalen(Adviseur adviseur) {
        return adviseur.adviseer(KOUD).signalen().stream().map(signaal -> signaal.code()).toList();
    }

    private static boolean draait() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(draad -> draad.getName().equals("actieoverleg-regelwacht"));
    }

    @Test
    void newRulesTakeThePlaceOfOldOnes() throws Exception {
        try (Regelwacht wacht = bewaak()) {
            Adviseur oud = wacht.adviseur();
            Regelstatus eerst = wacht.status();
            assertEquals(List.of(), signalen(oud));
            schrijf(map, dorpMet(LAMP_BIJ_KOU));
            Regelstatus daarna = hoor();
            assertEquals(List.of("LAMP"), signalen(wacht.adviseur()));
            assertEquals(List.of(), signalen(oud), "who holds the old adviser is advised by the old rules");
            assertTrue(daarna.isGoed());
            assertFalse(daarna.sinds().isBefore(eerst.sinds()));
            assertEquals(wacht.adviseur().regelset("WIJK"), daarna.regelsets().get("WIJK"));
            assertNotEquals(eerst.regelsets(), daarna.regelsets());
        }
    }

    @Test
    void brokenRulesLeaveTheOldOnesServingAndSayWhy() throws Exception {
        try (Regelwacht wacht = bewaak()) {
            Adviseur oud = wacht.adviseur();
            Regelstatus eerst = wacht.status();
            schrijf(map, dorpMet(regel("Stuk", "@signaal( \"LAMP\" )", "Vragen( kuod.ja )")));
            Regelstatus stuk = hoor();
            assertSame(oud, wacht.adviseur());
            assertFalse(stuk.isGoed());
            assertEquals(eerst.regelsets(), stuk.regelsets());
            assertEquals(eerst.sinds(), stuk.sinds());
            assertTrue(stuk.laatstePoging().isAfter(eerst.laatstePoging()));
            Regelmelding fout = stuk.fouten().get(0);
            assertEquals("dorp/" + REGELBESTAND, fout.bestand());
            assertEquals("    Vragen( kuod.ja )", fout.regel());

            schrijf(map, dorp());
            assertTrue(hoor().isGoed(), "the rules that serve are back");
            assertSame(oud, wacht.adviseur());
        }
    }

    @Test
    void aFolderThatIsBeingCopiedIsTakenWhole() throws Exception {
        String half = dorpMet(LAMP_BIJ_KOU).get(REGELBESTAND);
        // Without this rule, which comes last, these are good rules too.
        String heel = half + regel("Lamp bij nat", "@signaal( \"LAMP\" )", "Vragen( nat.ja )");
        // Longer than this machine may be busy with others.
        Duration rust = Duration.ofMillis(300);
        try (Regelwacht wacht = wacht(VAAK, rust).luister(gehoord::add)) {
            Path bestand = map.resolve("dorp").resolve(REGELBESTAND);
            for (int i = 0; i < 20; i++) {
                Files.writeString(bestand, half + "// " + i + "\n");
                Thread.sleep(50);
            }
            assertTrue(gehoord.isEmpty(), "taken while it was changing");
            Files.writeString(bestand, heel);
            hoor();
            assertEquals(heel, Files.readString(bestand));
            schrijf(tijdelijk.resolve("heel"), Map.of());
            schrijfModule(tijdelijk.resolve("heel/dorp"), dorp());
            Files.writeString(tijdelijk.resolve("heel/dorp").resolve(REGELBESTAND), heel);
            try (Adviseur gelijk = Adviseur.bouwer().regels(tijdelijk.resolve("heel")).opwarmen(false).maak()) {
                assertEquals(gelijk.regelset("WIJK"), wacht.adviseur().regelset("WIJK"));
            }
            assertTrue(gehoord.isEmpty(), "taken once");
        }
    }

    @Test
    void aLinkThatIsTurnedToAnotherReleaseIsFollowed() throws Exception {
        Path nieuw = tijdelijk.resolve("nieuw");
        schrijf(nieuw, dorpMet(LAMP_BIJ_KOU));
        Path link = Files.createSymbolicLink(tijdelijk.resolve("huidig"), map);
        try (Regelwacht wacht = Adviseur.bouwer().regels(link).opwarmen(false).bewaak(VAAK).luister(gehoord::add)) {
            Files.move(Files.createSymbolicLink(tijdelijk.resolve("straks"), nieuw), link,
                    StandardCopyOption.ATOMIC_MOVE);
            assertTrue(hoor().isGoed());
            assertEquals(List.of("LAMP"), signalen(wacht.adviseur()));
        }
    }

    @Test
    void aFolderOfKubernetesIsFollowed() throws Exception {
        Path deel = Files.createDirectory(tijdelijk.resolve("configmap"));
        schrijf(deel.resolve("..1"), dorp());
        schrijf(deel.resolve("..2"), dorpMet(LAMP_BIJ_KOU));
        Files.createSymbolicLink(deel.resolve("..data"), Path.of("..1"));
        Files.createSymbolicLink(deel.resolve("dorp"), Path.of("..data/dorp"));
        Files.createSymbolicLink(deel.resolve("wijk"), Path.of("..data/wijk"));
        try (Regelwacht wacht = Adviseur.bouwer().regels(deel).opwarmen(false).bewaak()) {
            assertEquals(List.of(), signalen(wacht.adviseur()));
            Files.move(Files.createSymbolicLink(deel.resolve("..tmp"), Path.of("..2")), deel.resolve("..data"),
                    StandardCopyOption.ATOMIC_MOVE);
            assertTrue(wacht.herlaad().isGoed());
            assertEquals(List.of("LAMP"), signalen(wacht.adviseur()));
        }
    }

    @Test
    void aFolderThatIsGoneIsAFaultUntilItIsBack() throws Exception {
        try (Regelwacht wacht = opVerzoek()) {
            Path weg = Files.move(map, tijdelijk.resolve("weg"));
            assertFalse(wacht.herlaad().isGoed());
            assertEquals(List.of(), signalen(wacht.adviseur()));
            Files.move(weg, map);
            assertTrue(wacht.herlaad().isGoed());
        }
    }

    @Test
    void lookingWithoutAChangeTellsNobody() throws Exception {
        try (Regelwacht wacht = opVerzoek()) {
            Regelstatus eerst = wacht.status();
            Regelstatus daarna = wacht.herlaad();
            assertEquals(eerst.laatstePoging(), daarna.laatstePoging());
            assertTrue(daarna.laatstBekeken().isAfter(eerst.laatstBekeken()));
            assertTrue(gehoord.isEmpty());
        }
    }

    @Test
    void aListenerThatThrowsKeepsNobodyFromRulesOrNews() throws Exception {
        try (Regelwacht wacht = Adviseur.bouwer().regels(map).opwarmen(false).bewaak(VAAK)) {
            wacht.luister(status -> {
                throw new IllegalStateException("niet vandaag");
            }).luister(gehoord::add);
            schrijf(map, dorpMet(LAMP_BIJ_KOU));
            assertTrue(hoor().isGoed());
            schrijf(map, dorp());
            assertTrue(hoor().isGoed(), "it goes on looking");
            assertEquals(List.of(), signalen(wacht.adviseur()));
        }
    }

    @Test
    void closingLeavesNoThreadAndTheAdviserUsable() throws Exception {
        Regelwacht wacht = Adviseur.bouwer().regels(map).bewaak(VAAK);
        assertTrue(draait());
        wacht.close();
        wacht.close();
        assertFalse(Thread.getAllStackTraces().keySet().stream()
                .anyMatch(draad -> draad.getName().startsWith("actieoverleg-")));
        assertEquals(List.of(), signalen(wacht.adviseur()));
        assertThrows(IllegalStateException.class, wacht::herlaad);
    }

    @Test
    void closingWhileAFolderKeepsChangingDoesNotWaitForIt() throws Exception {
        Regelwacht wacht = bewaak();
        schrijf(map, dorpMet(LAMP_BIJ_KOU));
        wacht.close();
        assertFalse(draait());
    }

    @Test
    void aListenerMayClose() throws Exception {
        CountDownLatch dicht = new CountDownLatch(1);
        Regelwacht wacht = bewaak();
        wacht.luister(status -> {
            wacht.close();
            dicht.countDown();
        });
        schrijf(map, dorpMet(LAMP_BIJ_KOU));
        assertTrue(dicht.await(30, TimeUnit.SECONDS));
        wacht.close();
        assertFalse(draait());
    }

    @Test
    void theThreadKeepsNothingOfWhoStartsIt() throws Exception {
        ClassLoader vreemd = new ClassLoader(null) {
        };
        Thread.currentThread().setContextClassLoader(vreemd);
        try (Regelwacht wacht = bewaak()) {
            Thread draad = Thread.getAllStackTraces().keySet().stream()
                    .filter(een -> een.getName().equals("actieoverleg-regelwacht")).findFirst().orElseThrow();
            assertEquals(List.of(), signalen(wacht.adviseur()));
            assertSame(Regelwacht.class.getClassLoader(), draad.getContextClassLoader());
            assertTrue(draad.isDaemon());
        } finally {
            Thread.currentThread().setContextClassLoader(getClass().getClassLoader());
        }
    }

    @Test
    void aFolderThatIsBrokenAtTheStartIsRefusedWithoutAThread() throws Exception {
        schrijf(map, dorpMet("rule"));
        assertThrows(OngeldigeRegels.class, this::bewaak);
        assertFalse(draait());
    }

    @Test
    void onlyAFolderWithAllRulesCanBeKeptTo() {
        assertThrows(IllegalStateException.class, () -> Adviseur.bouwer().bewaak());
        assertThrows(IllegalStateException.class, () -> Adviseur.bouwer().regels(map).map(map).bewaak());
        assertThrows(IllegalArgumentException.class, () -> Adviseur.bouwer().regels(map).bewaak(Duration.ZERO));
    }

    @Test
    void eenHeelLangeTijdTussenTweeBlikkenIsOokGoed() throws InterruptedException {
        try (Regelwacht wacht = Adviseur.bouwer().regels(map).opwarmen(false)
                .bewaak(Duration.ofSeconds(Long.MAX_VALUE))) {
            Thread draad = Thread.getAllStackTraces().keySet().stream()
                    .filter(een -> een.getName().equals("actieoverleg-regelwacht")).findAny().orElseThrow();
            draad.join(200);
            assertTrue(draad.isAlive());
            assertTrue(wacht.status().isGoed());
        }
    }
}
